// Limits: how much is admitted, that processes count together, and what a flood costs.
import { describe, expect, test } from '@jest/globals';
import { fixedClock, systemClock } from '../../bot/kernel/clock.ts';
import { SottoError } from '../../bot/kernel/errors.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { createLimits, type Admission } from '../../bot/state/limits.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import { createRedisStore } from '../../bot/state/redis-store.ts';
import type { Store } from '../../bot/state/store.ts';
import { startConversation } from '../support/conversation.ts';
import { hasRedis, startRedis } from '../support/redis.ts';

const MINUTE = 60_000;
const keys = createKeyring(new Uint8Array(32).fill(5));
const ann = { channel: 'msteams', bot: 'bot', conversation: 'ann-chat', user: 'ann' };
const ben = { channel: 'msteams', bot: 'bot', conversation: 'ben-chat', user: 'ben' };

/** Small ones, so that each limit is reached alone. */
const few = {
  sender: { most: 2, windowMs: MINUTE, burst: { most: 3, windowMs: 10 * MINUTE } },
  conversation: { most: 6, windowMs: MINUTE },
  all: { most: 8, windowMs: 1_000 },
  address: { most: 2, windowMs: MINUTE },
};

function start() {
  const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
  const store = createMemoryStore(clock);
  const process = () => createLimits(store, keys, clock, few);
  return { clock, store, process, limits: process() };
}

async function times(count: number, admit: () => Promise<Admission>): Promise<string> {
  const all: Admission[] = [];
  for (let n = 0; n < count; n += 1) all.push(await admit());
  return all.map((one) => one[0]).join('');
}

describe('one sender', () => {
  test('has so many, then a burst, is told once, and then gets nothing', async () => {
    const { limits } = start();
    expect(await times(9, () => limits.admit(ann))).toBe('aaaaasddd');
  });

  test('a new minute brings its own few, and is told again; the burst comes back after ten', async () => {
    const { limits, clock } = start();
    await times(9, () => limits.admit(ann));
    clock.advance(MINUTE);
    expect(await times(4, () => limits.admit(ann))).toBe('aasd');
    clock.advance(9 * MINUTE);
    expect(await times(7, () => limits.admit(ann))).toBe('aaaaasd');
  });

  test('is counted by all processes together', async () => {
    const { process } = start();
    const [one, other] = [process(), process()];
    let turn = 0;
    expect(await times(9, () => ((turn += 1) % 2 === 0 ? one : other).admit(ann))).toBe('aaaaasddd');
  });

  test('costs nobody else anything, however much it sends at once', async () => {
    const { limits } = start();
    const flood = await Promise.all(Array.from({ length: 10_000 }, () => limits.admit(ann)));
    expect(flood.filter((one) => one === 'admitted')).toHaveLength(5);
    expect(flood.filter((one) => one === 'slow-down')).toHaveLength(1);
    // 'all' has 8: had what was refused counted, nothing would be left.
    expect(await times(3, () => limits.admit(ben))).toBe('aaa');
  });

  test('in another chat counts apart: on some channels a sender may choose any name', async () => {
    const { limits } = start();
    await times(9, () => limits.admit({ ...ann, user: 'ben', channel: 'directline' }));
    expect(await limits.admit({ ...ben, channel: 'directline' })).toBe('admitted');
  });
});

test('one conversation, of many senders, is limited and told once', async () => {
  const { limits } = start();
  let n = 0;
  expect(await times(9, () => limits.admit({ ...ann, user: `member-${(n += 1)}` }))).toBe('aaaaaasdd');
  expect(await limits.admit(ben)).toBe('admitted');
});

test('all together are limited, each chat is told once, and a second later they go on', async () => {
  const { limits, clock } = start();
  let n = 0;
  const next = () => limits.admit({ ...ann, conversation: `chat-${(n += 1)}` });
  expect(await times(10, next)).toBe('aaaaaaaass');
  expect(await limits.admit({ ...ann, conversation: 'chat-10' })).toBe('drop');
  clock.advance(1_000);
  expect(await limits.admit({ ...ann, conversation: 'chat-10' })).toBe('admitted');
});

test('addresses are limited one by one', async () => {
  const { limits, clock } = start();
  const ask = async () => [await limits.admitsAddress('192.0.2.1'), await limits.admitsAddress('192.0.2.2')];
  expect([await ask(), await ask(), await ask()].flat()).toEqual([true, true, true, true, false, false]);
  clock.advance(MINUTE);
  expect(await ask()).toEqual([true, true]);
});

test('the limits that Sotto runs with', async () => {
  const { store, clock } = start();
  const limits = createLimits(store, keys, clock);
  expect(await times(123, () => limits.admit(ann))).toBe(`${'a'.repeat(120)}sdd`);
  clock.advance(MINUTE);
  expect(await times(22, () => limits.admit(ann))).toBe(`${'a'.repeat(20)}sd`);
  expect(await times(301, async () => ((await limits.admitsAddress('a')) ? 'admitted' : 'drop'))).toBe(
    `${'a'.repeat(300)}d`,
  );
});

test('while the store is away nothing is admitted', async () => {
  const away: Store['increment'] = () => Promise.reject(new SottoError('store-unavailable'));
  const limits = createLimits({ ...start().store, increment: away }, keys, systemClock);
  await expect(limits.admit(ann)).rejects.toMatchObject({ code: 'store-unavailable' });
  await expect(limits.admitsAddress('192.0.2.1')).rejects.toMatchObject({ code: 'store-unavailable' });
});

test('keys tell nothing, and every count expires', async () => {
  const { store, clock } = start();
  const counted: [string, number][] = [];
  const increment: Store['increment'] = (key, ttlMs) => {
    counted.push([key, ttlMs]);
    return store.increment(key, ttlMs);
  };
  const limits = createLimits({ ...store, increment }, keys, clock, few);
  await times(7, () => limits.admit(ann));
  await limits.admitsAddress('192.0.2.1');
  expect(new Set(counted.map(([key]) => key)).size).toBe(6);
  for (const [key, ttlMs] of counted) {
    expect(key).toMatch(/^limit:\{[\w-]{43}\}$/);
    expect(ttlMs).toBeGreaterThanOrEqual(1_000);
  }
});

(hasRedis() ? test : test.skip)('two processes count together in a real Redis', async () => {
  const redis = await startRedis();
  const stores = [redis.url, redis.url].map((url) => createRedisStore({ redis: [url] }));
  try {
    for (const store of stores) while (!(await store.isReady())) await new Promise((go) => setTimeout(go, 5));
    const plenty = { most: 20, windowMs: MINUTE };
    const processes = stores.map((store) =>
      createLimits(store, keys, systemClock, { ...few, conversation: plenty, all: plenty }),
    );
    const flood = await Promise.all(Array.from({ length: 100 }, (_, n) => processes[n % 2]!.admit(ann)));
    const count = (outcome: Admission) => flood.filter((one) => one === outcome).length;
    expect([count('admitted'), count('slow-down'), count('drop')]).toEqual([5, 1, 94]);
    expect(await processes[0]!.admit(ben)).toBe('admitted');
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    await redis.close();
  }
});

test('ten thousand messages of one sender: what is refused asks neither the bank nor the store for anything', async () => {
  const asked = { turns: 0, counts: 0 };
  const watch = (store: Store): Store => ({
    ...store,
    exclusively(lock, work, read) {
      asked.turns += 1;
      return store.exclusively(lock, work, read);
    },
    increment(key, ttlMs) {
      asked.counts += 1;
      return store.increment(key, ttlMs);
    },
  });
  const { say, bank, logged, clock } = startConversation({ limited: true, watch });
  const answers = new Map<string, number>();
  for (let n = 0; n < 120; n += 1) await say('balance');
  const { turns, counts } = asked;
  expect([bank.calls.length, turns]).toEqual([480, 120]);
  expect(counts).toBeGreaterThan(3 * 120);
  for (let n = 0; n < 9_880; n += 1) {
    const answer = await say('balance');
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  expect([...answers]).toEqual([
    ['I can’t keep up just now. Give me a minute, then ask again.', 1],
    ['', 9_879],
  ]);
  // The one more is that it was told.
  expect([bank.calls.length, asked.turns, asked.counts]).toEqual([480, turns, counts + 1]);
  expect(logged.filter((line) => line.includes('"turn-limited"'))).toHaveLength(9_880);
  clock.advance(MINUTE);
  expect(await say('balance')).toContain('Here are your balances.');
});
