// Keyed queue: work with the same key runs one at a time, in order of arrival; different keys run side by side.

export interface KeyedQueue<Key> {
  run<T>(key: Key, work: () => Promise<T>): Promise<T>;
}

export function createKeyedQueue<Key>(): KeyedQueue<Key> {
  const tails = new Map<Key, Promise<unknown>>();
  return {
    async run(key, work) {
      const mine = (tails.get(key) ?? Promise.resolve()).then(work);
      // The tail never rejects: the next in line runs whether or not this one failed.
      const tail = mine.catch(() => undefined);
      tails.set(key, tail);
      try {
        return await mine;
      } finally {
        if (tails.get(key) === tail) tails.delete(key);
      }
    },
  };
}
