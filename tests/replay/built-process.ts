// The program as built, started in a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const running: ChildProcess[] = [];

interface Started {
  readonly child: ChildProcess;
  /** Both streams so far. */
  readonly printed: () => string;
  readonly exit: Promise<number | null>;
}

export function start(environment: Record<string, string>, args = ['--with-mock-bank']): Started {
  const env = { PATH: process.env['PATH'], ...environment };
  const child = spawn(process.execPath, ['dist/bot/main.js', ...args], { cwd: root, env });
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { child, printed: () => printed, exit };
}

/** Ends at once whatever still runs. */
export function endAll(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL');
}

export async function answers(url: string, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}
