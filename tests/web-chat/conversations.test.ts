// How many conversations are held at once.
import { expect, test } from '@jest/globals';
import { createConversations } from '../../bot/channels/web-chat/conversations.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';

test('makes room for a newer one when there are a thousand', () => {
  const conversations = createConversations(fixedClock(new Date('2026-11-22T02:42:00Z')));
  const claims = (n: number) => ({ id: `c${n}`, user: 'dl_u' });
  for (let n = 0; n < 1_000; n += 1) conversations.open(claims(n));
  expect(conversations.find(claims(0))).toBeDefined(); // so the next is unused for longest
  conversations.open(claims(1_000));
  expect(conversations.find(claims(0))).toBeDefined();
  expect(conversations.find(claims(1))).toBeUndefined();
  expect(conversations.find(claims(2))).toBeDefined();
});
