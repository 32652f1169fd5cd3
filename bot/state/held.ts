// Held: collects what is written under a lock, for the one step at its end.
import type { Held, Reader, StoreKey } from './store.ts';

/** By key, so that the last write of a key is the one. Undefined: deleted. `ttlMs` in milliseconds. */
export type Writes = ReadonlyMap<StoreKey, { readonly value: string; readonly ttlMs: number } | undefined>;

/** `known`: what was read with the lock. `confirm` is {@link Held.confirm}. */
export function createHeld(
  store: Reader,
  known: ReadonlyMap<StoreKey, string | undefined>,
  confirm: () => void,
): { readonly held: Held; readonly writes: Writes } {
  const writes = new Map<StoreKey, { value: string; ttlMs: number } | undefined>();
  const held: Held = {
    get: async (key) => (known.has(key) ? known.get(key) : store.get(key)),
    put: (key, value, ttlMs) => void writes.set(key, { value, ttlMs }),
    delete: (key) => void writes.set(key, undefined),
    confirm,
  };
  return { held, writes };
}
