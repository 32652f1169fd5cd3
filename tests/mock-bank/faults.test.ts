// Faults: each mode does what it says, where it says, as often as it says.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { MockBank } from '../../mock-bank/index.ts';
import { startTestBank } from './bank.ts';

let bank: MockBank;
beforeAll(async () => {
  bank = await startTestBank();
});
afterEach(async () => {
  await fetch(`${bank.url}/demo/faults`, { method: 'DELETE' });
});
afterAll(() => bank.close());

async function fault(body: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${bank.url}/demo/faults`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
}

const ask = (path = '/api/v1/accounts', signal: AbortSignal | null = null) => fetch(bank.url + path, { signal });

test.each([
  [{ status: 429, retryAfter: 7 }, 429, '7', 'rate_limited'],
  [{ status: 503, retryAfter: 'Sun, 22 Nov 2026 11:00:00 GMT' }, 503, 'Sun, 22 Nov 2026 11:00:00 GMT', 'unavailable'],
  [{ status: 403, code: 'consent_expired' }, 403, null, 'consent_expired'],
  [{ status: 401 }, 401, null, 'invalid_token'],
  [{ status: 500 }, 500, null, 'server_error'],
  [{}, 503, null, 'unavailable'],
])('status %j comes before the token is looked at', async (options, status, retryAfter, code) => {
  expect(await fault({ mode: 'status', ...options })).toBe(204);
  const answer = await ask();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
  expect(await answer.json()).toMatchObject({ error: { code } });
});

describe('modes', () => {
  test('slow waits and goes on as usual', async () => {
    await fault({ mode: 'slow', delayMs: 120 });
    const begun = performance.now();
    expect((await ask()).status).toBe(401);
    expect(performance.now() - begun).toBeGreaterThan(100);
  });

  test('hang never answers', async () => {
    await fault({ mode: 'hang' });
    await expect(ask('/api/v1/accounts', AbortSignal.timeout(150))).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('reset breaks the connection', async () => {
    await fault({ mode: 'reset' });
    await expect(ask()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  });

  test('html is an error page', async () => {
    await fault({ mode: 'html', status: 502 });
    const answer = await ask();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('CANARY');
  });

  test('malformed is JSON that ends too soon, with a canary', async () => {
    await fault({ mode: 'malformed' });
    const answer = await ask();
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(text).toContain('CANARY TIDEWATER GROCERS');
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });
});

test('a fault covers its prefix, as often as it says, and can be cleared', async () => {
  await fault({ mode: 'status', status: 500, path: '/oidc/token/revocation', times: 2 });
  const revoke = () => fetch(`${bank.issuer}/token/revocation`, { method: 'POST' });
  expect((await ask()).status).toBe(401);
  const statuses = [await revoke(), await revoke(), await revoke()].map(({ status }) => status);
  expect(statuses).toEqual([500, 500, 400]);

  await fault({ mode: 'status', status: 500 });
  expect((await ask()).status).toBe(500);
  await fetch(`${bank.url}/demo/faults`, { method: 'DELETE' });
  expect((await ask()).status).toBe(401);
});

test.each([
  {},
  null,
  [],
  { mode: 'explode' },
  { mode: 'status', status: 99 },
  { mode: 'hang', path: 'api' },
  { mode: 'hang', times: 0 },
  { mode: 'hang', other: 1 },
])('%j is refused and changes nothing', async (body) => {
  expect(await fault(body)).toBe(400);
  expect((await ask()).status).toBe(401);
});

test('a bank with a hanging request closes within a second', async () => {
  const own = await startTestBank();
  const headers = { 'content-type': 'application/json' };
  await fetch(`${own.url}/demo/faults`, { method: 'POST', headers, body: '{"mode":"hang"}' });
  const hanging = fetch(`${own.apiUrl}/accounts`).catch(() => 'broken');
  while (own.requests.length === 0) await new Promise(setImmediate);
  const begun = performance.now();
  await own.close();
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(await hanging).toBe('broken');
});
