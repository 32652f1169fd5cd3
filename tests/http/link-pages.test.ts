// Link pages and addresses: whose request it is, how many are answered, and what the others get.
import { afterEach, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { networkOf } from '../../bot/http/network-of.ts';
import { SottoError } from '../../bot/kernel/errors.ts';
import { createLimits } from '../../bot/state/limits.ts';
import { createMemoryStore } from '../../bot/state/memory-store.ts';
import { createKeyring } from '../../bot/state/keyring.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { startHostileBank } from '../linking/support/hostile-bank.ts';
import { startLinkingSite } from '../linking/support/linking-site.ts';
import { startEcho } from './echo-server.ts';

const MINUTE = 60_000;
const MOST = 3;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (closers.length > 0) await closers.pop()?.();
});

async function startSite(admits?: (address: string) => Promise<boolean>) {
  const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
  const one = { most: MOST, windowMs: MINUTE };
  const keys = createKeyring(new Uint8Array(32));
  const limits = createLimits(createMemoryStore(clock), keys, clock, {
    sender: one,
    conversation: one,
    all: one,
    address: one,
  });
  const bank = await startHostileBank();
  const site = await startLinkingSite({
    startBank: () => Promise.resolve(bank),
    admitsAddress: admits ?? limits.admitsAddress,
  });
  closers.push(() => bank.close(), site.close);
  return { clock, bank, site, invitation: await site.invitationUrl() };
}

/** From 127.0.0.1 or another address of this machine. */
async function ask(
  url: string,
  {
    from = '127.0.0.1',
    ...more
  }: { from?: string; method?: string; body?: string; headers?: Record<string, string> } = {},
) {
  const headers = {
    ...(more.body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...more.headers,
  };
  const asked = request(url, { method: more.method ?? 'GET', localAddress: from, agent: false, headers });
  const answer = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve).once('error', reject).end(more.body);
  });
  return { status: answer.statusCode, headers: answer.headers, html: await text(answer) };
}

describe('too many requests from one address', () => {
  test('get one fixed page, whatever was asked, and say when to come back; others are answered', async () => {
    const { clock, site, bank, invitation } = await startSite();
    for (let n = 0; n < MOST; n += 1) expect((await ask(invitation)).status).toBe(200);
    const [written, requests] = [site.written.length, bank.requests.length];
    const refused = await Promise.all([
      ask(invitation),
      ask(`${invitation}/start`, { method: 'POST', body: 'form=x' }),
      ask(`${site.url}/link/callback?code=1&state=2`),
      ask(`${site.url}/link/cancel`, { method: 'POST', body: 'form=x' }),
      ask(`${site.url}/link/${'x'.repeat(43)}`),
      ask(`${site.url}/link/none/at/all`),
    ]);
    for (const { status, headers, html } of refused) {
      expect([status, headers['retry-after'], headers['cache-control']]).toEqual([429, '60', 'no-store']);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(html).toBe(refused[0].html);
    }
    expect(refused[0].html).toContain('Too much at once');
    expect([site.written.length, bank.requests.length]).toEqual([written, requests]);
    expect((await ask(invitation, { from: '127.0.0.2' })).status).toBe(200);
    clock.advance(MINUTE);
    expect((await ask(invitation)).status).toBe(200);
  });

  test('while the count cannot be kept, the page says to wait', async () => {
    const { invitation } = await startSite(() => Promise.reject(new SottoError('store-unavailable')));
    const { status, headers, html } = await ask(invitation);
    expect([status, headers['retry-after']]).toEqual([503, undefined]);
    expect(html).not.toContain('store');
  });
});

test('a form that is packed is not unpacked', async () => {
  const { invitation } = await startSite();
  const answer = await ask(`${invitation}/start`, {
    method: 'POST',
    body: 'x',
    headers: { 'content-encoding': 'gzip' },
  });
  expect(answer.status).toBe(415);
  expect(answer.html).toContain('That did not work');
});

test.each([
  [0, '198.51.100.9', '127.0.0.1'],
  [1, '198.51.100.9', '198.51.100.9'],
  [1, '203.0.113.66, 198.51.100.9', '198.51.100.9'],
  [2, '203.0.113.66, 198.51.100.9, 10.0.0.1', '198.51.100.9'],
  [1, '', '127.0.0.1'],
])('behind %d proxies, from "%s", the address is %s', async (proxies, forwarded, address) => {
  const { port, close } = await startEcho(undefined, proxies);
  closers.push(close);
  const { html } = await ask(`http://127.0.0.1:${port}/address`, { headers: { 'x-forwarded-for': forwarded } });
  expect(JSON.parse(html)).toEqual({ address });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['2001:db8::5:4:3:2:1', '2001:db8:0:5'],
  ['::1', '0:0:0:0'],
  ['::', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', '0:0:0:0'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
