// The program as built, in processes of their own that share a Redis and a bank.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { freePort } from '../support/redis.ts';

export interface BotProcess {
  /** 'http://localhost:<port>' */
  readonly url: string;
  readonly child: ChildProcess;
  /** Log lines so far. */
  readonly printed: () => string;
  /** Ends it on the spot. */
  kill(): void;
  readonly ended: Promise<unknown>;
}

const ROOT = join(import.meta.dirname, '../..');
const READY_WITHIN = 20_000;

/** Resolves when it is ready for customers. */
export async function startBotProcess(
  environment: Readonly<Record<string, string>>,
  chosen?: number,
): Promise<BotProcess> {
  const port = chosen ?? (await freePort());
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['dist/bot/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'debug', ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'close');
  const deadline = Date.now() + READY_WITHIN;
  const isReady = async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok === true;
  while (!(await isReady())) {
    if (Date.now() > deadline || child.exitCode !== null) throw new TypeError(`The bot did not start: ${printed}`);
    await after(50);
  }
  return { url, child, printed: () => printed, kill: () => void child.kill('SIGKILL'), ended };
}
