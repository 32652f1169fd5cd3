// Rotating SECRET_KEYS: what the store remembers of a chat is found again at every step.
import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { systemClock } from '../../bot/kernel/clock.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import { startConnector } from '../support/connector.ts';
import { startSotto } from '../support/running-sotto.ts';

const newKey = () => randomBytes(32).toString('base64');

test('a new key in front, then the oldest gone: the keys of the store keep their names', async () => {
  const [one, two] = [newKey(), newKey()];
  const connector = await startConnector();
  const store = createMemoryStore(systemClock);
  /** Delivers the same message to a process with these settings. */
  const replies = async (environment: Record<string, string>) => {
    const sotto = await startSotto({ store, environment });
    const chat = connector.conversation({ botUrl: sotto.url, id: 'chat', user: 'user' });
    const answer = await chat.say('thanks', { id: 'same' });
    await sotto.close();
    return answer.replies.length;
  };
  expect(await replies({ SECRET_KEYS: `one:${one}` })).toBe(1);
  expect(await replies({ SECRET_KEYS: `two:${two},one:${one}` })).toBe(0);
  expect(await replies({ SECRET_KEYS: `two:${two}`, STORE_KEY_SECRET: one })).toBe(0);
  // Without it the chat is another one.
  expect(await replies({ SECRET_KEYS: `two:${two}` })).toBe(1);
  await connector.close();
});
