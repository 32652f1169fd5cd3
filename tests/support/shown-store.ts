// A store that shows every operation as it is asked for, the writes that are collected under a lock among them.
import type { Held, Store, StoreKey } from '../../bot/state/store.ts';

/** `args` as the store is given them; 'released' is told when a lock's work is over, well or not. */
export type OperationObserver = (name: keyof Store | 'released', args: readonly unknown[]) => void;

export function showStore(store: Store, onOperation: OperationObserver): Store {
  const exclusively: Store['exclusively'] = async (lock, work, read) => {
    onOperation('exclusively', [lock, ...(read ?? [])]);
    try {
      return await store.exclusively(lock, (held) => work(showHeld(held, onOperation)), read);
    } finally {
      onOperation('released', [lock]);
    }
  };
  return new Proxy(store, {
    get(target, name: keyof Store) {
      if (name === 'exclusively') return exclusively;
      const operation = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        if (name !== 'close' && name !== 'isReady') onOperation(name, args);
        return operation.apply(target, args);
      };
    },
  });
}

function showHeld(held: Held, onOperation: OperationObserver): Held {
  return {
    ...held,
    put(key: StoreKey, value, ttlMs) {
      onOperation('put', [key, value, ttlMs]);
      held.put(key, value, ttlMs);
    },
    delete(key) {
      onOperation('delete', [key]);
      held.delete(key);
    },
  };
}
