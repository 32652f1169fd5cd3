// What is kept of a chat for as long as its link can live: counts and days, a choice, and never a figure.
import { describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { newConversation } from '../../bot/state/conversation.ts';
import { createConversations } from '../../bot/state/conversations.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { lastingFromText, lastingToText, newLasting, type Lasting } from '../../bot/state/lasting.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import { watchStore } from '../linking/support/watched-store.ts';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { startConversation } from '../support/conversation.ts';
import type { MemoryCustomer } from '../support/memory-bank.ts';

const count = { items: 3, answers: 2, first: '2026-11-22', last: '2026-11-23' };
const full: Lasting = {
  precision: 'rounded',
  shared: { since: '2026-11-22', told: { balances: count, points: count } },
};
const DAY = 86_400_000;

describe('the record', () => {
  test('reads back what was written; nothing to keep is no record', () => {
    expect(lastingFromText(lastingToText(full))).toEqual(full);
    expect(lastingFromText(lastingToText({ precision: 'none' }))).toEqual({ precision: 'none' });
    expect(lastingToText(newLasting)).toBeUndefined();
    expect(lastingFromText(undefined)).toEqual(newLasting);
  });

  test.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ v: 2, lasting: full })],
    ['a level that is none', JSON.stringify({ v: 1, lasting: { precision: 'loud' } })],
    ['a figure', JSON.stringify({ v: 1, lasting: { precision: 'exact', balance: '3204.10' } })],
    [
      'a kind more',
      JSON.stringify({ v: 1, lasting: { ...full, shared: { since: '2026-11-22', told: { shops: count } } } }),
    ],
    ['a day that is none', JSON.stringify({ v: 1, lasting: { ...full, shared: { since: 'Kopi', told: {} } } })],
  ])('%s can’t be read: no amount is said until the customer chooses', (_what, text) => {
    expect(lastingFromText(text)).toEqual({ precision: 'none' });
  });
});

describe('how long', () => {
  const sender = { channel: 'emulator', bot: 'b', conversation: 'c', user: 'u' };
  const setUp = () => {
    const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
    const watched = watchStore(createMemoryStore(clock));
    const conversations = createConversations(watched.store, createKeyring(new Uint8Array(32).fill(1)), clock);
    let deliveries = 0;
    const next = (work: Parameters<typeof conversations.once>[2]) =>
      conversations.once(sender, String((deliveries += 1)), work);
    const read = async () => {
      let seen = newConversation;
      await next((conversation) => {
        seen = conversation;
        return Promise.resolve(conversation);
      });
      return seen;
    };
    return { clock, watched, next, read };
  };

  test('a day ends the talk; the choice and the counts outlive any link made by then, and each turn renews them', async () => {
    const { clock, next, read } = setUp();
    const until = clock.now().getTime() + 600_000;
    const recent = { intent: 'balance', slots: {}, until } as const;
    await next(() => Promise.resolve({ ...newConversation, ...full, misses: 1, recent }));
    expect(await read()).toEqual({ ...newConversation, ...full, misses: 1, recent });
    for (let turns = 0; turns < 3; turns += 1) {
      clock.advance(199 * DAY);
      expect(await read()).toEqual({ ...newConversation, ...full });
    }
    clock.advance(200 * DAY);
    expect(await read()).toEqual(newConversation);
  });

  test('a chat that keeps nothing has no such record', async () => {
    const { watched, next } = setUp();
    await next((conversation) => Promise.resolve({ ...conversation, precision: 'none' }));
    expect((await watched.liveKeys()).filter((key) => key.startsWith('lasting:'))).toHaveLength(1);
    await next(() => Promise.resolve(newConversation));
    expect((await watched.liveKeys()).filter((key) => key.startsWith('lasting:'))).toHaveLength(0);
  });
});

describe('figures', () => {
  /** Other amounts, the same accounts and days. */
  const richer: MemoryCustomer = JSON.parse(
    JSON.stringify(aliceAtMemoryBank, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)),
    (key, value: unknown) => {
      if (typeof value === 'string' && /^-?\d+n$/.test(value)) return BigInt(value.slice(0, -1)) * 3n;
      return key === 'asOf' && typeof value === 'string' ? new Date(value) : value;
    },
  ) as MemoryCustomer;

  const remembered = async (customer: MemoryCustomer) => {
    const clock = fixedClock(new Date());
    let watched = watchStore(createMemoryStore(clock));
    const conversation = startConversation({
      customer,
      watch: (store) => {
        watched = watchStore(store);
        return watched.store;
      },
    });
    const said: string[] = [];
    for (const words of ['balance', 'last 3 on the card', 'more', 'points', 'amounts', 'Rounded amounts', 'balance']) {
      said.push(await conversation.say(words));
    }
    return { said, written: watched.written };
  };

  test('other figures are said, and the same is remembered to the byte', async () => {
    const [one, other] = [await remembered(aliceAtMemoryBank), await remembered(richer)];
    expect(other.said[0]).not.toBe(one.said[0]);
    expect(other.said[3]).not.toBe(one.said[3]);
    expect(other.written).toEqual(one.written);
    expect(one.written.filter((write) => write.includes('answers')).length).toBeGreaterThan(5);
    expect(one.written.join()).not.toMatch(/3204|3,204|81245|18240|7730|4821|9014/);
  });
});
