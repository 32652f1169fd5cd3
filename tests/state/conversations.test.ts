import { describe, expect, test } from '@jest/globals';
import { setTimeout as after } from 'node:timers/promises';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { newConversation } from '../../bot/state/conversation.ts';
import { createConversations } from '../../bot/state/conversations.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';

const sender = { channel: 'emulator', bot: 'b', conversation: 'c', user: 'u' };

function setUp() {
  const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
  const store = createMemoryStore(clock);
  const conversations = createConversations(store, createKeyring(new Uint8Array(32).fill(3)), clock);
  let deliveries = 0;
  const next = (work: Parameters<typeof conversations.once>[2]) =>
    conversations.once(sender, String((deliveries += 1)), work);
  return { clock, conversations, next };
}

describe('deliveries', () => {
  test('one that comes twice at once, or two days later, is worked on once, and the second waits for the first', async () => {
    const { conversations, clock } = setUp();
    const seen: string[] = [];
    const deliver = (name: string) =>
      conversations.once(sender, '1', async (conversation) => {
        seen.push(`${name} begins`);
        await after(5);
        seen.push(`${name} ends`);
        return conversation;
      });
    expect(await Promise.all([deliver('a'), deliver('b').finally(() => seen.push('b told'))])).toEqual([true, false]);
    clock.advance(47 * 3_600_000);
    expect(await deliver('c')).toBe(false);
    expect(seen).toEqual(['a begins', 'a ends', 'b told']);
  });

  test('one that failed is worked on again at once', async () => {
    const { conversations } = setUp();
    await expect(conversations.once(sender, '1', () => Promise.reject(new TypeError('no')))).rejects.toThrow('no');
    expect(await conversations.once(sender, '1', (conversation) => Promise.resolve(conversation))).toBe(true);
  });

  test('the same name in another chat is another delivery', async () => {
    const { conversations } = setUp();
    for (const user of ['u', 'v']) {
      const answered = await conversations.once({ ...sender, user }, '1', (conversation) =>
        Promise.resolve(conversation),
      );
      expect(answered).toBe(true);
    }
  });
});

describe('conversations', () => {
  test('what a turn returns is there for the next; a turn that throws changes nothing', async () => {
    const { next } = setUp();
    await next((conversation) => Promise.resolve({ ...conversation, misses: 2, precision: 'none' }));
    await expect(next(() => Promise.reject(new TypeError('no')))).rejects.toThrow();
    await next((conversation) => {
      expect(conversation).toEqual({ ...newConversation, misses: 2, precision: 'none' });
      return Promise.resolve(conversation);
    });
    expect.assertions(2);
  });

  test('the last question is forgotten after its time', async () => {
    const { next, clock } = setUp();
    const until = clock.now().getTime() + 600_000;
    const recent = { intent: 'transactions', slots: { count: 3 }, shown: 3, until } as const;
    await next(() => Promise.resolve({ ...newConversation, recent }));
    await next((conversation) => {
      expect(conversation.recent).toEqual(recent);
      return Promise.resolve(conversation);
    });
    clock.advance(600_000);
    await next((conversation) => {
      expect(conversation.recent).toBeUndefined();
      return Promise.resolve(conversation);
    });
    expect.assertions(2);
  });
});
