// Expiring map: strings that are gone when their time is over.
import type { Clock } from '../kernel/clock.ts';

/** Times are epoch milliseconds. */
export interface ExpiringMap<Key> {
  get(key: Key): { readonly value: string; readonly expiresAt: number } | undefined;
  set(key: Key, value: string, expiresAt: number): void;
  delete(key: Key): void;
  clear(): void;
}

/** What nobody asks for again is swept out at every so many writes, so that memory stays bounded. */
const SWEEP_EVERY = 1_000;

export function createExpiringMap<Key>(clock: Clock): ExpiringMap<Key> {
  const entries = new Map<Key, { value: string; expiresAt: number }>();
  let writes = 0;

  const get = (key: Key) => {
    const entry = entries.get(key);
    if (entry && entry.expiresAt <= clock.now().getTime()) entries.delete(key);
    return entries.get(key);
  };
  return {
    get,
    set(key, value, expiresAt) {
      writes += 1;
      if (writes % SWEEP_EVERY === 0) for (const one of [...entries.keys()]) get(one);
      entries.set(key, { value, expiresAt });
    },
    delete: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}
