// A seeded source of chance: the same seed gives the same customers.
import { createHash } from 'node:crypto';

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** True `percent` times in a hundred. */
  percent(percent: number): boolean;
  digits(count: number): string;
}

/** mulberry32 over the hash of the seed. */
export function createChance(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    percent: (percent) => next() * 100 < percent,
    digits: (count) => Array.from({ length: count }, () => between(0, 9)).join(''),
  };
}
