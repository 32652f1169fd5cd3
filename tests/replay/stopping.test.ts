import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createBrowserClient } from '../support/browser-client.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { freePort } from '../support/redis.ts';
import { codeOn, linkUrlIn } from '../support/running-sotto.ts';
import { signInAtBank } from '../support/sign-in-at-bank.ts';
import { answers, endAll, start } from './built-process.ts';

// How the program as built takes its leave.

let connector: Connector | undefined;
afterEach(async () => {
  endAll();
  await connector?.close();
  connector = undefined;
});

async function startReady() {
  const [port, bankPort] = [await freePort(), await freePort()];
  const started = start({ PORT: String(port), MOCK_BANK_PORT: String(bankPort) });
  const [url, bankUrl] = [`http://localhost:${port}`, `http://localhost:${bankPort}`];
  expect(await answers(`${bankUrl}/`, 10_000)).toBe(true);
  expect(await answers(`${url}/readyz`, 10_000)).toBe(true);
  return { ...started, url, bankUrl, port };
}

const look = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, init);
  return { status: response.status, connection: response.headers.get('connection'), body: await response.json() };
};

describe('SIGTERM', () => {
  test('not ready at once, nothing new is taken, the turn under way is answered, and the end is clean', async () => {
    const { child, exit, printed, url, bankUrl } = await startReady();
    connector = await startConnector();
    const chat = connector.conversation({ botUrl: url });
    const client = createBrowserClient();
    const signIn = await client.submit(await client.get(linkUrlIn((await chat.say('balance')).replies[0])));
    await chat.say(codeOn(await signInAtBank(client, signIn, { username: 'alice', bankUrl })));
    const fault = { mode: 'slow', delayMs: 3_000, path: '/api/v1/accounts', times: 1 };
    const headers = { 'content-type': 'application/json' };
    await fetch(`${bankUrl}/demo/faults`, { method: 'POST', headers, body: JSON.stringify(fault) });

    const before = connector.received.length;
    const answer = chat.say('balance');
    const deadline = Date.now() + 5_000;
    // It is typing, so the turn has begun.
    while (connector.received.length === before && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const asked = Date.now();
    child.kill('SIGTERM');
    let readiness = await look(`${url}/readyz`);
    while (readiness.status === 200 && Date.now() - asked < 1_000) readiness = await look(`${url}/readyz`);
    expect(readiness).toEqual({
      status: 503,
      connection: 'close',
      body: { status: 'not-ready', waiting: ['stopping'] },
    });
    expect(Date.now() - asked).toBeLessThan(1_000);
    expect((await look(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/metrics`)).status).toBe(200);
    expect(await look(`${url}/api/messages`, { method: 'POST', headers, body: '{}' })).toEqual({
      status: 503,
      connection: 'close',
      body: { error: 'stopping' },
    });
    // The second one is no news.
    child.kill('SIGTERM');
    const { status, replies } = await answer;
    expect(Date.now() - asked).toBeGreaterThan(1_500);
    expect([status, replies[0]?.text]).toEqual([200, expect.stringContaining('SGD 3,204.10 available')]);
    expect(await exit).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(printed()).toMatch(/"msg":"stopping"[^]*"msg":"turn-done"[^]*"msg":"stopped"/);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test('with nothing under way it is a matter of moments, whoever stays connected', async () => {
    const { child, exit, url, port } = await startReady();
    await (await fetch(`${url}/`)).text();
    const silent = connect(port, 'localhost');
    const slow = connect(port, 'localhost');
    await Promise.all([once(silent, 'connect'), once(slow, 'connect')]);
    for (const socket of [silent, slow]) socket.on('error', () => undefined);
    slow.write('POST /api/messages HTTP/1.1\r\nHost: localhost\r\n');
    const asked = Date.now();
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(Date.now() - asked).toBeLessThan(1_000);
  });
});
