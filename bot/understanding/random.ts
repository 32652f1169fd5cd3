// Random: a seeded generator (mulberry32), so that the same phrases always train the same model.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** One of the items; '' of none. */
  pick(items: readonly string[]): string;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return { next, pick: (items) => items[Math.floor(next() * items.length)] ?? '' };
}
