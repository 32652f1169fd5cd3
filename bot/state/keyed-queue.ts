// Keyed queue: work with the same key runs one at a time, in order of arrival; different keys run side by side.
import { SottoError } from '../kernel/errors.ts';

export interface KeyedQueue<Key> {
  /** `waitMs`: how long the work may wait for its turn. @throws SottoError `lock-busy` after that; the work then never runs. */
  run<T>(key: Key, waitMs: number, work: () => Promise<T>): Promise<T>;
}

export function createKeyedQueue<Key>(): KeyedQueue<Key> {
  const tails = new Map<Key, Promise<void>>();
  return {
    run: (key, waitMs, work) =>
      new Promise((resolve, reject) => {
        let gaveUp = false;
        const patience = setTimeout(() => {
          gaveUp = true;
          reject(new SottoError('lock-busy'));
        }, waitMs);
        const begin = async () => {
          clearTimeout(patience);
          if (!gaveUp) resolve(await work());
        };
        // The tail never rejects: the next in line runs whether or not this one failed.
        const tail = (tails.get(key) ?? Promise.resolve()).then(begin).catch(reject);
        tails.set(key, tail);
        void tail.then(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      }),
  };
}
