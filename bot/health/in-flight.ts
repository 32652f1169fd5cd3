// In flight: what has begun and is not over yet, so that a stop can wait for it.

export interface InFlight {
  /** The function that it returns ends what has begun. */
  begin(): () => void;
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves once nothing is in flight. */
  idle(): Promise<void>;
}

export function createInFlight(): InFlight {
  let count = 0;
  let waiting: (() => void)[] = [];

  const begin = () => {
    count += 1;
    return () => {
      count -= 1;
      if (count > 0) return;
      for (const resolve of waiting) resolve();
      waiting = [];
    };
  };
  return {
    begin,
    async during(work) {
      const end = begin();
      try {
        return await work();
      } finally {
        end();
      }
    },
    idle: () => new Promise((resolve) => (count === 0 ? resolve() : waiting.push(resolve))),
  };
}
