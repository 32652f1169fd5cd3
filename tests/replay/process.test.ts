import { afterEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

// The program as built, in a process of its own: how it starts, says so, refuses and ends.

const root = join(import.meta.dirname, '../..');
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Started {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly exit: Promise<number | null>;
}

function start(environment: Record<string, string>, args = ['--with-mock-bank']): Started {
  const env = { PATH: process.env['PATH'], ...environment };
  const child = spawn(process.execPath, ['dist/bot/main.js', ...args], { cwd: root, env });
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const exit = once(child, 'close').then(([code]) => code as number | null);
  return { child, printed: () => printed, exit };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url: string, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (Date.now() < deadline) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

describe('the process', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'is ready within 5 s, says where, and ends within 2 s on %s',
    async (signal) => {
      const [port, bankPort] = [await freePort(), await freePort()];
      const { child, printed, exit } = start({ PORT: String(port), MOCK_BANK_PORT: String(bankPort) });
      expect(await answers(`http://localhost:${port}/healthz`, 5_000)).toBe(true);
      expect(await answers(`http://localhost:${port}/readyz`, 5_000)).toBe(true);
      expect(await answers(`http://localhost:${port}/`, 5_000)).toBe(true);
      expect(await answers(`http://localhost:${bankPort}/`, 5_000)).toBe(true);
      for (const url of [
        `http://localhost:${port}\n`,
        `http://localhost:${port}/api/messages\n`,
        `http://localhost:${bankPort}\n`,
      ]) {
        expect(printed()).toContain(url);
      }
      const asked = Date.now();
      child.kill(signal);
      expect(await exit).toBe(0);
      expect(Date.now() - asked).toBeLessThan(2_000);
    },
  );

  test('wrong settings: all told by name, no value, no port, no stack', async () => {
    const port = await freePort();
    const { printed, exit } = start({ PORT: String(port), OIDC_ISSUR: 'https://kopi.example', LOG_LEVEL: 'kopi' });
    expect(await exit).toBe(1);
    expect(printed()).toMatch(/OIDC_ISSUR is not a setting/);
    expect(printed()).toMatch(/LOG_LEVEL must be/);
    expect(printed()).not.toMatch(/kopi|\bat .*:\d+/);
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
  });

  test('production is refused with the demo’s settings', async () => {
    const { printed, exit } = start({ NODE_ENV: 'production' });
    expect(await exit).toBe(1);
    expect(printed()).toMatch(/MicrosoftAppId must be set/);
  });

  test('a port that is taken, and an adapter that isn’t there, are said plainly', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const busy = start({ PORT: String(port) }, []);
    expect(await busy.exit).toBe(1);
    expect(busy.printed()).toMatch(/A port is already taken/);
    taken.close();
    const missing = start({ PORT: '0', BANK_ADAPTER: './no-such-adapter.mjs' }, []);
    expect(await missing.exit).toBe(1);
    expect(missing.printed()).toMatch(/adapter/i);
  });
});
