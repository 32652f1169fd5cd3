// Stages: says how long each part of a turn took.
import type { Logger } from './logger.ts';

export type Stage = 'claim' | 'link' | 'understand' | 'answer' | 'send';

export interface Stages {
  /** Begins a part; the function that it returns ends it. */
  begin(stage: Stage): () => void;
  /** The same around `work`, whether or not that throws. */
  during<T>(stage: Stage, work: () => Promise<T>): Promise<T>;
}

export function createStages(log: Logger): Stages {
  const begin: Stages['begin'] = (stage) => {
    const started = performance.now();
    return () => log.debug('turn-stage', { operation: stage, durationMs: Math.round(performance.now() - started) });
  };
  return {
    begin,
    async during(stage, work) {
      const end = begin(stage);
      try {
        return await work();
      } finally {
        end();
      }
    },
  };
}
