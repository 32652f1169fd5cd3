// Bank caller: one call to the bank, inside a deadline, retried once, behind a circuit breaker, with a fresh token when needed.
import { randomUUID } from 'node:crypto';
import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel';
import type { z } from 'zod';
import { BankError, bankErrorCode, type BankErrorCode, type CallContext } from '../../../adapters/index.ts';
import type { Customer } from '../../kernel/sender.ts';
import type { Logger } from '../../logging/logger.ts';
import type { AccessGrant, BankAccess } from '../bank-access.ts';
import { BankFailure } from './bank-failure.ts';

/** In milliseconds. */
export interface BankTimings {
  /** All bank calls of one turn together. */
  readonly turnMs: number;
  readonly requestMs: number;
  /** How long an open breaker waits before it lets one call through. */
  readonly breakerMs: number;
}

export const defaultBankTimings: BankTimings = { turnMs: 8_000, requestMs: 4_000, breakerMs: 10_000 };

/** Calls in a row that must fail before the breaker opens. */
const BREAKER_FAILURES = 10;
const BREAKER_STATES = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
  // Opened by hand, which nobody does here.
  [CircuitState.Isolated]: 'open',
} as const;

/** Runs one call. What it resolves with has passed `schema`. @throws BankFailure and nothing else. */
export type CallBank = <Schema extends z.ZodType>(
  operation: string,
  schema: Schema,
  work: (context: CallContext) => Promise<unknown>,
) => Promise<z.infer<Schema>>;

export interface BankCallerDeps {
  readonly access: BankAccess;
  readonly log: Logger;
  readonly timings: BankTimings;
  /** Told of every call before it is made. It is given names of our own making and nothing of the bank's. */
  readonly onBankCall?: BankCallObserver | undefined;
}

export type BankCallObserver = (requestId: string, operation: string) => void;

/** One for a bank: its breaker is shared by all customers. `forTurn` starts the turn's deadline. */
export function createBankCaller({ access, log, timings, onBankCall }: BankCallerDeps) {
  const mayPass = handleWhen((error) => !(error instanceof BrokenCircuitError) && isPassing(codeOf(error)));
  const breaker = circuitBreaker(mayPass, {
    halfOpenAfter: timings.breakerMs,
    breaker: new ConsecutiveBreaker(BREAKER_FAILURES),
  });
  breaker.onStateChange((state) => log.warn('bank-breaker', { state: BREAKER_STATES[state] }));
  const policy = wrap(
    retry(mayPass, { maxAttempts: 1, backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 400 }) }),
    breaker,
    // Aggressive: ends even a call whose adapter ignores its signal, at its own limit and at the turn's.
    timeout(timings.requestMs, TimeoutStrategy.Aggressive),
  );

  return function forTurn(customer: Customer): CallBank {
    const deadline = AbortSignal.timeout(timings.turnMs);
    return async (operation, schema, work) => {
      const requestId = randomUUID();
      onBankCall?.(requestId, operation);
      const attempt = ({ accessToken, subject }: AccessGrant) =>
        policy.execute(async ({ signal }) => {
          const parsed = schema.safeParse(
            await work({ accessToken, subject, signal, requestId, customerPresent: true }),
          );
          if (!parsed.success) throw new BankError('malformed');
          return parsed.data;
        }, deadline);
      const started = performance.now();
      const outcome = await withFreshToken(access, customer, attempt).then(
        (value) => ({ value, code: 'ok' as const }),
        (error: unknown) => ({ code: codeOf(error) }),
      );
      log.debug('bank-call', { operation, code: outcome.code, durationMs: Math.round(performance.now() - started) });
      if ('value' in outcome) return outcome.value;
      throw new BankFailure(outcome.code);
    };
  };
}

/** `unauthenticated` is answered by one refresh; after that the customer must link again. */
async function withFreshToken<T>(
  access: BankAccess,
  customer: Customer,
  attempt: (grant: AccessGrant) => Promise<T>,
): Promise<T> {
  const grant = await access.tokensOf(customer);
  if (!grant) throw new BankError('unauthenticated');
  try {
    return await attempt(grant);
  } catch (error) {
    if (codeOf(error) !== 'unauthenticated') throw error;
  }
  const renewed = await access.renew(customer, grant);
  if (!renewed) throw new BankError('unauthenticated');
  return attempt(renewed);
}

function isPassing(code: BankErrorCode): boolean {
  return code === 'unavailable' || code === 'timeout';
}

function codeOf(error: unknown): BankErrorCode {
  if (error instanceof TaskCancelledError) return 'timeout';
  if (error instanceof BrokenCircuitError) return 'unavailable';
  return bankErrorCode(error);
}
