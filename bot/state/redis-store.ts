// Redis store: the store that processes share, on one server (6.2 or newer) or a cluster.
import { setImmediate as immediate } from 'node:timers/promises';
import { LOCK_LEASE_MS, LOCK_WAIT_MS } from './lock-timings.ts';
import { connectRedis, type RedisClient } from './redis-client.ts';
import { createRedisCommands, type LatencyObserver } from './redis-commands.ts';
import { createRedisLock, type LockTimings } from './redis-lock.ts';
import { incrementScript, replaceScript } from './redis-scripts.ts';
import type { Store } from './store.ts';

export interface RedisStoreOptions {
  /** Opened here, and so closed here. A client of somebody else's is left open. */
  readonly redis: readonly string[] | RedisClient;
  readonly onLatency?: LatencyObserver | undefined;
  /** In milliseconds. */
  readonly timings?: LockTimings & { readonly commandMs: number };
}

const TIMINGS = { leaseMs: LOCK_LEASE_MS, waitMs: LOCK_WAIT_MS, commandMs: 1_000 };
const PROBE = { key: 'ready', ttlMs: 1_000 };

export function createRedisStore({ redis, onLatency, timings = TIMINGS }: RedisStoreOptions): Store {
  const client = isClient(redis) ? redis : connectRedis(redis);
  const commands = createRedisCommands(client, timings.commandMs, onLatency);
  const { run, runScript } = commands;
  const get: Store['get'] = async (key) => (await run('get', () => client.get(key))) ?? undefined;
  return {
    get,
    async put(key, value, ttlMs) {
      await run('put', () => client.set(key, value, 'PX', ttlMs));
    },
    putIfAbsent: async (key, value, ttlMs) =>
      (await run('putIfAbsent', () => client.set(key, value, 'PX', ttlMs, 'NX'))) !== null,
    replace: async (key, expected, value, ttlMs) =>
      (await runScript('replace', replaceScript, [key], [expected, value, ttlMs])) === 1,
    take: async (key) => (await run('take', () => client.getdel(key))) ?? undefined,
    async delete(key) {
      await run('delete', () => client.del(key));
    },
    increment: async (key, ttlMs) => Number(await runScript('increment', incrementScript, [key], [ttlMs])),
    exclusively: createRedisLock(commands, { get }, timings),
    // A write: a server that is read-only or full answers a ping, and can't serve a turn.
    isReady: () =>
      run('probe', () => client.set(PROBE.key, '1', 'PX', PROBE.ttlMs)).then(
        () => true,
        // Not at once: who asks again and again must leave the connection room to come about.
        () => immediate(false),
      ),
    close() {
      if (client !== redis) client.disconnect();
      return Promise.resolve();
    },
  };
}

function isClient(redis: RedisStoreOptions['redis']): redis is RedisClient {
  return 'status' in redis;
}
