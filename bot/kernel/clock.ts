// Clock: the only way to learn the time, so that tests can fix it.

export interface Clock {
  /** Now. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs like the real one, from another moment. */
export function clockStartingAt(start: Date): Clock {
  const offset = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + offset) };
}

/** A clock that stands still, or moves only when told. */
export function fixedClock(start: Date): Clock & { advance(ms: number): void } {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    advance: (ms) => {
      current += ms;
    },
  };
}
