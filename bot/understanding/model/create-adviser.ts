// The adviser by a language model: asked in little time, by few at once, and left alone for a while when it is in trouble.
import {
  bulkhead,
  BrokenCircuitError,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleType,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel';
import type { Logger } from '../../logging/logger.ts';
import type { Advice, Adviser } from './adviser.ts';
import { createChatModel, type ModelSettings } from './chat-model.ts';
import { ModelFailure, type ModelFailureCode } from './model-failure.ts';
import { readAdvice } from './read-advice.ts';

/** In UTF-16 units. What says what is wanted in more words than this is no short question. */
const LONGEST_SENTENCE = 500;
const MOST_AT_ONCE = 8;
/** Calls in a row that must fail before it is left alone. */
const BREAKER_FAILURES = 3;

/** In milliseconds. */
export interface AdviserTimings {
  /** Everything together: to connect, to send, and to read the whole answer. */
  readonly limitMs: number;
  /** How long a model in trouble is left alone. */
  readonly breakerMs: number;
}

export interface AdviserDeps {
  readonly log: Logger;
  readonly timings?: AdviserTimings;
}

export function createAdviser(
  settings: ModelSettings,
  { log, timings = { limitMs: 2_000, breakerMs: 30_000 } }: AdviserDeps,
): Adviser {
  const chat = createChatModel(settings);
  const breaker = circuitBreaker(handleType(ModelFailure, isTrouble).orType(TaskCancelledError), {
    halfOpenAfter: timings.breakerMs,
    breaker: new ConsecutiveBreaker(BREAKER_FAILURES),
  });
  // Aggressive: ends the wait even should the call not heed its signal.
  const policy = wrap(bulkhead(MOST_AT_ONCE), breaker, timeout(timings.limitMs, TimeoutStrategy.Aggressive));
  const ask = async (sentence: string) => {
    // The breaker would keep others waiting for the call that tries whether the model is well again.
    if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
    return readAdvice(await policy.execute(({ signal }) => chat.ask(sentence, signal)), sentence);
  };

  return {
    origin: chat.address,
    async advise(text) {
      const started = performance.now();
      const { outcome, advice } = await ask(cut(text)).then(heard, failed);
      const level = outcome === 'advised' || outcome === 'none' ? 'debug' : 'warn';
      log[level]('model-asked', { outcome, durationMs: Math.round(performance.now() - started) });
      return advice;
    },
  };
}

type Outcome = 'advised' | 'none' | 'busy' | 'left-alone' | ModelFailureCode;
interface Asked {
  readonly outcome: Outcome;
  readonly advice?: Advice | undefined;
}

function heard(advice: Advice | undefined): Asked {
  return { outcome: advice ? 'advised' : 'none', advice };
}

function failed(error: unknown): Asked {
  if (error instanceof ModelFailure) return { outcome: error.code };
  if (error instanceof BulkheadRejectedError) return { outcome: 'busy' };
  if (error instanceof BrokenCircuitError) return { outcome: 'left-alone' };
  return { outcome: error instanceof TaskCancelledError ? 'timeout' : 'unusable' };
}

/** What one customer's sentence can bring about must not take the model away from the others. */
function isTrouble({ code }: ModelFailure): boolean {
  return code === 'timeout' || code === 'unreachable';
}

/** Half of a surrogate pair, typed or left by the cut, is no text that JSON could carry. */
function cut(text: string): string {
  return text.slice(0, LONGEST_SENTENCE).replace(/\p{Surrogate}/gu, '');
}
