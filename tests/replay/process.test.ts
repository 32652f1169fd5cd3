import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort } from '../support/redis.ts';
import { answers, endAll, start } from './built-process.ts';

// The program as built, in a process of its own: how it starts, says so, refuses and ends.

afterEach(endAll);

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
