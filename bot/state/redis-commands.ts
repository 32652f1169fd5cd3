// Redis commands: runs each in bounded time, measures it, and turns whatever goes wrong into one error of ours.
import { z } from 'zod';
import { SottoError } from '../kernel/errors.ts';
import type { RedisClient } from './redis-client.ts';
import type { RedisScript } from './redis-scripts.ts';

/** Told how long each operation took, in milliseconds, and whether it was answered. It must not throw. */
export type LatencyObserver = (operation: string, ms: number, ok: boolean) => void;

export interface RedisCommands {
  /** @throws SottoError `store-unavailable`, without a word of what Redis said. */
  run<T>(operation: string, command: (client: RedisClient) => Promise<T>): Promise<T>;
  runScript(
    operation: string,
    script: RedisScript,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown>;
}

/** `limitMs`: the longest that one operation takes, retries in a cluster included. */
export function createRedisCommands(client: RedisClient, limitMs: number, onLatency?: LatencyObserver): RedisCommands {
  const run: RedisCommands['run'] = async (operation, command) => {
    const started = performance.now();
    let ok = false;
    try {
      const answer = await within(limitMs, command(client));
      ok = true;
      return answer;
    } catch {
      throw new SottoError('store-unavailable');
    } finally {
      onLatency?.(operation, performance.now() - started, ok);
    }
  };
  return {
    run,
    runScript: (operation, { sha, text }, keys, args) =>
      run(operation, async () => {
        try {
          return await client.evalsha(sha, keys.length, ...keys, ...args);
        } catch (error) {
          // A server that was started anew has not seen the script.
          if (!saysNoScript.safeParse(error).success) throw error;
          return client.eval(text, keys.length, ...keys, ...args);
        }
      }),
  };
}

const saysNoScript = z.object({ message: z.string().startsWith('NOSCRIPT') });

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new SottoError('store-unavailable')), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
