import { expect, test } from '@jest/globals';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import { describeStore } from './store-contract.ts';

describeStore('the memory store', (waitMs) => {
  const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
  return { store: createMemoryStore(clock, waitMs), advance: (ms) => clock.advance(ms) };
});

test('keys can’t be made to collide by moving text from one part to the next', () => {
  const keys = createKeyring(new Uint8Array(32).fill(1));
  const made = [
    keys.of('conversation', 'c/users/u'),
    keys.of('conversation', 'c', 'u'),
    keys.of('conversation', 'c/users', 'u'),
    keys.of('conversation', '', 'c', 'u'),
    keys.of('delivery', 'c', 'u'),
  ];
  expect(new Set(made).size).toBe(made.length);
  expect(createKeyring(new Uint8Array(32).fill(2)).of('conversation', 'c', 'u')).not.toBe(made[1]);
});
