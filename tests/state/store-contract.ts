// The contract of the Store port: every implementation passes it. Call it at the top level of a test file.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as after } from 'node:timers/promises';
import { createKeyring } from '../../bot/state/keyring.ts';
import type { Held, Store } from '../../bot/state/store.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** Makes this much time pass for what the store keeps. */
  advance(ms: number): Promise<void> | void;
}

/** `open` gives an empty store. The one it is told to make waits so many milliseconds for a lock. */
export function describeStore(name: string, open: (waitMs: number) => Promise<StoreUnderTest> | StoreUnderTest): void {
  describe(`${name} as a store`, () => {
    const keys = createKeyring(new Uint8Array(32).fill(7));
    const key = keys.of('ticket', 'a');
    const lock = keys.beside(key, 'lock');
    const [one, two] = [keys.beside(key, 'link'), keys.beside(key, 'pending-link')];
    let store: Store;
    let underTest: StoreUnderTest;

    beforeEach(async () => {
      underTest = await open(5_000);
      ({ store } = underTest);
    });
    afterEach(() => store.close());

    test('keeps a value until its time is over', async () => {
      await store.put(key, 'one', 1_000);
      await underTest.advance(900);
      expect(await store.get(key)).toBe('one');
      await underTest.advance(100);
      expect(await store.get(key)).toBeUndefined();
    });

    test('of many claims one succeeds, and again after expiry', async () => {
      const claims = await Promise.all(Array.from({ length: 20 }, () => store.putIfAbsent(key, 'mine', 1_000)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      await underTest.advance(1_000);
      expect(await store.putIfAbsent(key, 'mine', 1_000)).toBe(true);
    });

    test('of many takers one gets the value', async () => {
      await store.put(key, 'once', 1_000);
      const taken = await Promise.all(Array.from({ length: 20 }, () => store.take(key)));
      expect(taken.filter((value) => value === 'once')).toHaveLength(1);
      expect(await store.get(key)).toBeUndefined();
    });

    test('replaces only what it expected', async () => {
      expect(await store.replace(key, 'one', 'two', 1_000)).toBe(false);
      await store.put(key, 'one', 1_000);
      const swaps = await Promise.all(['a', 'b', 'c'].map((next) => store.replace(key, 'one', next, 1_000)));
      expect(swaps.filter(Boolean)).toHaveLength(1);
      await underTest.advance(1_000);
      expect(await store.replace(key, 'a', 'z', 1_000)).toBe(false);
    });

    test('counts, and the first count starts the time', async () => {
      expect(await store.increment(key, 1_000)).toBe(1);
      await underTest.advance(600);
      expect(await store.increment(key, 1_000)).toBe(2);
      await underTest.advance(400);
      expect(await store.increment(key, 1_000)).toBe(1);
    });

    test('deletes', async () => {
      await store.put(key, 'one', 1_000);
      await store.delete(key);
      expect(await store.get(key)).toBeUndefined();
    });

    test('keeps any text', async () => {
      for (const text of ['', 'ä € 😀 \u0000 "\r\n', 'x'.repeat(100_000)]) {
        await store.put(key, text, 1_000);
        expect(await store.get(key)).toBe(text);
      }
    });

    test('is ready', async () => {
      expect(await store.isReady()).toBe(true);
    });

    test('runs holders of a lock one at a time in order, also after one has failed', async () => {
      const seen: string[] = [];
      const work = (label: string, fail = false) =>
        store.exclusively(lock, async () => {
          seen.push(`${label} begins`);
          await after(5);
          seen.push(`${label} ends`);
          if (fail) throw new TypeError(label);
        });
      const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
      expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    });

    test('fifty holders at once: none beside another, none lost, in order', async () => {
      const order: number[] = [];
      let inside = 0;
      const work = (n: number) => async (held: Held) => {
        inside += 1;
        expect(inside).toBe(1);
        order.push(n);
        held.put(one, String(Number(await held.get(one)) + 1), 60_000);
        inside -= 1;
      };
      await store.put(one, '0', 60_000);
      const numbers = Array.from({ length: 50 }, (_, n) => n);
      await Promise.all(numbers.map((n) => store.exclusively(lock, work(n), [one])));
      expect(await store.get(one)).toBe('50');
      expect(order).toEqual(numbers);
    });

    test('what is written under a lock is there when the work is done, all of it, and nothing before', async () => {
      await store.put(two, 'old', 1_000);
      const result = await store.exclusively(
        lock,
        async (held) => {
          expect([await held.get(one), await held.get(two)]).toEqual([undefined, 'old']);
          held.put(one, 'first', 1_000);
          held.put(one, 'new', 1_000);
          held.delete(two);
          held.confirm();
          expect([await store.get(one), await store.get(two)]).toEqual([undefined, 'old']);
          return 'done';
        },
        [one, two],
      );
      expect(result).toBe('done');
      expect([await store.get(one), await store.get(two)]).toEqual(['new', undefined]);
      await underTest.advance(1_000);
      expect(await store.get(one)).toBeUndefined();
    });

    test('work that throws has written nothing, and the lock is free', async () => {
      const failed = store.exclusively(lock, (held) => {
        held.put(one, 'new', 1_000);
        return Promise.reject(new TypeError('no'));
      });
      await expect(failed).rejects.toThrow('no');
      expect(await store.get(one)).toBeUndefined();
      expect(await store.exclusively(lock, () => Promise.resolve('free'))).toBe('free');
    });

    test('what was not read with the lock is read when it is asked for', async () => {
      await store.exclusively(lock, async (held) => {
        await store.put(one, 'later', 1_000);
        expect(await held.get(one)).toBe('later');
      });
      expect.assertions(1);
    });

    test('a wait for a lock is bounded, and who gave up never runs', async () => {
      const impatient = await open(60);
      let ran = false;
      await impatient.store.exclusively(lock, async () => {
        const late = impatient.store.exclusively(lock, () => Promise.resolve((ran = true)));
        await expect(late).rejects.toMatchObject({ name: 'SottoError', code: 'lock-busy' });
      });
      expect(await impatient.store.exclusively(lock, () => Promise.resolve('free'))).toBe('free');
      expect(ran).toBe(false);
      await impatient.store.close();
    });

    test('holders of different locks run side by side', async () => {
      const other = keys.of('ticket', 'b');
      let release: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      const waiting = store.exclusively(lock, () => gate);
      await store.exclusively(other, async () => {
        await Promise.resolve();
        release();
      });
      await waiting;
    });
  });
}
