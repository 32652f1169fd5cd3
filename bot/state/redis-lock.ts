// Redis lock: one holder over all processes, in order of arrival, with a lease that is renewed while the work runs.
import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';
import { SottoError } from '../kernel/errors.ts';
import { createHeld, type Writes } from './held.ts';
import type { RedisCommands } from './redis-commands.ts';
import { finishLockScript, renewLockScript, takeLockScript } from './redis-scripts.ts';
import type { Reader, Store, StoreKey } from './store.ts';

/** In milliseconds. */
export interface LockTimings {
  readonly leaseMs: number;
  readonly waitMs: number;
}

/** In milliseconds. Who waits asks again at most so far apart, and loses the place in line when not heard of for so long. */
const POLL = { first: 10, most: 100, patience: 2_000 };

const taken = z.tuple([z.string(), z.enum(['holds', 'waits'])], z.string().nullable());
const done = z.literal(1);

/** `sentAt`: when the lease began at the latest, by this process's own clock (`performance.now`). */
interface Taken {
  readonly ticket: string;
  readonly values: readonly (string | null)[];
  readonly sentAt: number;
}

export function createRedisLock(redis: RedisCommands, store: Reader, timings: LockTimings): Store['exclusively'] {
  return async function exclusively(lock, work, read = []) {
    const { ticket, values, sentAt } = await take(redis, timings, lock, read);
    const lease = keepLease(redis, timings.leaseMs, lock, { ticket, sentAt });
    const known = new Map(read.map((key, at) => [key, values[at] ?? undefined]));
    const { held, writes } = createHeld(store, known, lease.confirm);
    try {
      const result = await work(held);
      await finish(redis, lock, ticket, writes);
      return result;
    } catch (error) {
      // The error that is told is the first one; a lock that can't be released ends with its lease.
      await finish(redis, lock, ticket, new Map()).catch(() => undefined);
      throw error;
    } finally {
      lease.stop();
    }
  };
}

async function take(
  redis: RedisCommands,
  { leaseMs, waitMs }: LockTimings,
  lock: StoreKey,
  read: readonly StoreKey[],
): Promise<Taken> {
  const keys = [lock, `${lock}:counter`, `${lock}:line`, ...read];
  const giveUpAt = performance.now() + waitMs;
  let ticket = '';
  for (let pause = POLL.first; ; pause = Math.min(pause * 1.5, POLL.most)) {
    const sentAt = performance.now();
    const answer = await redis.runScript('lock', takeLockScript, keys, [ticket, leaseMs, POLL.patience]);
    const [number, state, ...values] = parsed(taken, answer);
    if (state === 'holds') return { ticket: number, values, sentAt };
    ticket = number;
    if (performance.now() + pause > giveUpAt) break;
    await after(pause);
  }
  await redis.run('leave', (client) => client.zrem(`${lock}:line`, ticket));
  throw new SottoError('lock-busy');
}

/** Renews the lease three times in its life, so that one answer may be lost. */
function keepLease(redis: RedisCommands, leaseMs: number, lock: StoreKey, { ticket, sentAt }: Omit<Taken, 'values'>) {
  let until = sentAt + leaseMs;
  const renew = async () => {
    const asked = performance.now();
    const answer = await redis.runScript('renew', renewLockScript, [lock], [ticket, leaseMs]);
    until = done.safeParse(answer).success ? asked + leaseMs : 0;
  };
  // A renewal that fails is tried again; `confirm` knows when it is too late.
  const timer = setInterval(() => void renew().catch(() => undefined), leaseMs / 3);
  return {
    confirm() {
      if (performance.now() >= until) throw new SottoError('lock-lost');
    },
    stop: () => clearInterval(timer),
  };
}

/** Makes the writes and releases the lock, or does neither. */
async function finish(redis: RedisCommands, lock: StoreKey, ticket: string, writes: Writes): Promise<void> {
  const args = [...writes.values()].flatMap((write) => [write?.value ?? '', write?.ttlMs ?? 0]);
  const answer = await redis.runScript('unlock', finishLockScript, [lock, ...writes.keys()], [ticket, ...args]);
  if (!done.safeParse(answer).success) throw new SottoError('lock-lost');
}

function parsed<T>(schema: z.ZodType<T>, answer: unknown): T {
  const { data } = schema.safeParse(answer);
  if (data === undefined) throw new SottoError('store-unavailable');
  return data;
}
