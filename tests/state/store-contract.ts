// The contract of the Store port: every implementation passes it. Call it at the top level of a test file.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createKeyring } from '../../bot/state/keyring.ts';
import type { Store } from '../../bot/state/store.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** Makes this much time pass for the store. */
  advance(ms: number): Promise<void> | void;
}

export function describeStore(name: string, open: () => Promise<StoreUnderTest> | StoreUnderTest): void {
  describe(`${name} as a store`, () => {
    const keys = createKeyring(new Uint8Array(32).fill(7));
    const key = keys.of('ticket', 'a');
    let store: Store;
    let underTest: StoreUnderTest;

    beforeEach(async () => {
      underTest = await open();
      ({ store } = underTest);
    });
    afterEach(() => store.close());

    test('keeps a value until its time is over', async () => {
      await store.put(key, 'one', 1_000);
      await underTest.advance(999);
      expect(await store.get(key)).toBe('one');
      await underTest.advance(1);
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

    test('runs holders of a key one at a time in order, also after one has failed', async () => {
      const seen: string[] = [];
      const work = (label: string, fail = false) =>
        store.exclusively(key, async () => {
          seen.push(`${label} begins`);
          await Promise.resolve();
          seen.push(`${label} ends`);
          if (fail) throw new TypeError(label);
        });
      const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
      expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    });

    test('holders of different keys run side by side', async () => {
      const other = keys.of('ticket', 'b');
      let release: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      const waiting = store.exclusively(key, () => gate);
      await store.exclusively(other, async () => {
        await Promise.resolve();
        release();
      });
      await waiting;
    });
  });
}
