import { describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { newConversation } from '../../bot/state/conversation.ts';
import { createConversations } from '../../bot/state/conversations.ts';
import { createDeliveries } from '../../bot/state/deliveries.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';

const sender = { channel: 'emulator', bot: 'b', conversation: 'c', user: 'u' };

function setUp() {
  const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
  const store = createMemoryStore(clock);
  const keys = createKeyring(new Uint8Array(32).fill(3));
  return { clock, deliveries: createDeliveries(store, keys), conversations: createConversations(store, keys, clock) };
}

describe('deliveries', () => {
  test('a delivery that comes twice at once, or two days later, is worked on once', async () => {
    const { deliveries, clock } = setUp();
    let runs = 0;
    const deliver = () => deliveries.once(['emulator', 'c', '1'], () => Promise.resolve(void (runs += 1)));
    expect(await Promise.all([deliver(), deliver()])).toEqual([true, false]);
    clock.advance(47 * 3_600_000);
    expect(await deliver()).toBe(false);
    expect(runs).toBe(1);
  });

  test('one that failed is worked on again at once', async () => {
    const { deliveries } = setUp();
    await expect(deliveries.once(['1'], () => Promise.reject(new TypeError('no')))).rejects.toThrow('no');
    expect(await deliveries.once(['1'], () => Promise.resolve())).toBe(true);
  });

  test('one whose process died is worked on again when its lease is over', async () => {
    const { deliveries, clock } = setUp();
    void deliveries.once(['1'], () => new Promise(() => undefined));
    expect(await deliveries.once(['1'], () => Promise.resolve())).toBe(false);
    clock.advance(60_000);
    expect(await deliveries.once(['1'], () => Promise.resolve())).toBe(true);
  });
});

describe('conversations', () => {
  test('what a turn returns is there for the next; a turn that throws changes nothing', async () => {
    const { conversations } = setUp();
    await conversations.exclusively(sender, (conversation) => Promise.resolve({ ...conversation, misses: 2 }));
    await expect(conversations.exclusively(sender, () => Promise.reject(new TypeError('no')))).rejects.toThrow();
    await conversations.exclusively(sender, (conversation) => {
      expect(conversation).toEqual({ ...newConversation, misses: 2 });
      return Promise.resolve(conversation);
    });
    expect.assertions(2);
  });

  test('the last question is forgotten after its time', async () => {
    const { conversations, clock } = setUp();
    const until = clock.now().getTime() + 600_000;
    const recent = { intent: 'transactions', slots: { count: 3 }, shown: 3, until } as const;
    await conversations.exclusively(sender, () => Promise.resolve({ ...newConversation, recent }));
    await conversations.exclusively(sender, (conversation) => {
      expect(conversation.recent).toEqual(recent);
      return Promise.resolve(conversation);
    });
    clock.advance(600_000);
    await conversations.exclusively(sender, (conversation) => {
      expect(conversation.recent).toBeUndefined();
      return Promise.resolve(conversation);
    });
    expect.assertions(2);
  });
});
