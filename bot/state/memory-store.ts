// Memory store: the store of one process. What it holds is gone when the process ends.
import type { Clock } from '../kernel/clock.ts';
import { createExpiringMap, type ExpiringMap } from './expiring-map.ts';
import { createHeld } from './held.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { LOCK_WAIT_MS } from './lock-timings.ts';
import type { Store, StoreKey } from './store.ts';

/** Every step below is one tick of the event loop, so each operation is atomic without a lock. */
export function createMemoryStore(clock: Clock, waitMs = LOCK_WAIT_MS): Store {
  const entries = createExpiringMap<StoreKey>(clock);
  const after = (ttlMs: number) => clock.now().getTime() + ttlMs;

  const setIf = (allowed: boolean, key: StoreKey, value: string, ttlMs: number) => {
    if (allowed) entries.set(key, value, after(ttlMs));
    return Promise.resolve(allowed);
  };
  return {
    get: (key) => Promise.resolve(entries.get(key)?.value),
    async put(key, value, ttlMs) {
      await setIf(true, key, value, ttlMs);
    },
    putIfAbsent: (key, value, ttlMs) => setIf(entries.get(key) === undefined, key, value, ttlMs),
    replace: (key, expected, value, ttlMs) => setIf(entries.get(key)?.value === expected, key, value, ttlMs),
    take(key) {
      const value = entries.get(key)?.value;
      entries.delete(key);
      return Promise.resolve(value);
    },
    delete(key) {
      entries.delete(key);
      return Promise.resolve();
    },
    increment(key, ttlMs) {
      const entry = entries.get(key);
      const sum = Number(entry?.value ?? 0) + 1;
      entries.set(key, String(sum), entry?.expiresAt ?? after(ttlMs));
      return Promise.resolve(sum);
    },
    exclusively: createMemoryLock(entries, clock, waitMs),
    isReady: () => Promise.resolve(true),
    close() {
      entries.clear();
      return Promise.resolve();
    },
  };
}

function createMemoryLock(entries: ExpiringMap<StoreKey>, clock: Clock, waitMs: number): Store['exclusively'] {
  const queue = createKeyedQueue<StoreKey>();
  const valueOf = (key: StoreKey) => entries.get(key)?.value;
  return (lock, work, read = []) =>
    queue.run(lock, waitMs, async () => {
      const known = new Map(read.map((key) => [key, valueOf(key)]));
      // Nothing can take a lock away inside one process.
      const { held, writes } = createHeld({ get: (key) => Promise.resolve(valueOf(key)) }, known, () => undefined);
      const result = await work(held);
      for (const [key, write] of writes) {
        if (write) entries.set(key, write.value, clock.now().getTime() + write.ttlMs);
        else entries.delete(key);
      }
      return result;
    });
}
