// What comes from outside and doesn't fit: a fixed page, the right status, and nothing changed.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowserClient } from '../support/browser-client.ts';
import { startLinkingSite, type LinkingSite } from './support/linking-site.ts';
import { startHostileBank, type HostileBank } from './support/hostile-bank.ts';

let bank: HostileBank;
let site: LinkingSite;
let ticketUrl: string;

beforeEach(async () => {
  bank = await startHostileBank();
  site = await startLinkingSite({ startBank: () => Promise.resolve(bank) });
  ticketUrl = await site.invitationUrl();
});

afterEach(async () => {
  await Promise.all([site.close(), bank.close()]);
});

const FORM = 'application/x-www-form-urlencoded';

async function send(method: string, url: string, body?: string, headers: Record<string, string> = {}) {
  const answer = await fetch(url, {
    method,
    redirect: 'manual',
    ...(body !== undefined && { body }),
    headers: { 'content-type': FORM, ...headers },
  });
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

async function startToken(): Promise<string> {
  const page = await createBrowserClient().get(ticketUrl);
  return page.forms[0]!.fields['form']!;
}

/** To the bank and as far as the address that it sends the browser back to. */
async function loginByHand(): Promise<{ cookie: string; callback: string }> {
  const started = await send('POST', `${ticketUrl}/start`, `form=${await startToken()}`);
  const setCookie = started.headers.get('set-cookie')!;
  expect(setCookie).toMatch(/^sotto-link=[\w-]{43}; Max-Age=\d+; Path=\/; .*HttpOnly; SameSite=Lax$/);
  const login = await fetch(started.headers.get('location')!, { redirect: 'manual' });
  return { cookie: setCookie.split(';')[0]!, callback: login.headers.get('location')! };
}

const SECRET = 'A'.repeat(43);

describe('addresses and methods', () => {
  const cases: [string, string, number, string | null][] = [
    ['GET', '/link/short', 404, null],
    ['GET', `/link/${SECRET}A`, 404, null],
    ['GET', `/link/${'%00'.repeat(43)}`, 404, null],
    ['GET', '/link/%E0%A4%A', 400, null],
    ['GET', `/link/${SECRET}/`, 404, null],
    ['GET', '/link/', 404, null],
    ['GET', '/link/a/b/c', 404, null],
    ['POST', '/link/short/start', 404, null],
    ['GET', `/link/${SECRET}/start`, 405, 'POST'],
    ['POST', `/link/${SECRET}`, 405, 'GET, HEAD'],
    ['PUT', `/link/${SECRET}`, 405, 'GET, HEAD'],
    ['OPTIONS', `/link/${SECRET}`, 405, 'GET, HEAD'],
    ['DELETE', `/link/${SECRET}/start`, 405, 'POST'],
    ['GET', '/link/cancel', 405, 'POST'],
    ['POST', '/link/callback', 405, 'GET'],
    ['HEAD', '/link/callback', 405, 'GET'],
    ['GET', '/link/callback', 400, null],
    ['POST', '/link/cancel', 403, null],
  ];
  test.each(cases)('%s %s -> %d', async (method, path, status, allow) => {
    const written = site.written.length;
    const answer = await send(method, site.url + path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    if (method !== 'HEAD') expect(answer.html).toMatch(/That did not work|This link has expired/);
    expect(answer.html).not.toMatch(/Error|node_modules|short|Cannot/);
    expect(site.written).toHaveLength(written);
  });
});

describe('the form that starts a login', () => {
  const bodies: [string, (token: string) => string, number][] = [
    ['no token', () => '', 403],
    ['another token', (token) => `form=${token}x`, 403],
    ['the token twice', (token) => `form=${token}&form=${token}`, 403],
    ['the token as a list', (token) => `form[]=${token}`, 403],
    ['more than 2 KB', (token) => `form=${token}&more=${'x'.repeat(3_000)}`, 413],
    ['bad percent signs', () => 'form=%', 403],
  ];
  test.each(bodies)('%s', async (_name, body, status) => {
    const written = site.written.length;
    const answer = await send('POST', `${ticketUrl}/start`, body(await startToken()));
    expect(answer.status).toBe(status);
    expect(answer.html).toContain('That did not work');
    expect(site.written).toHaveLength(written);
  });

  test('a form of another type, or of another site, is refused; the same one is good from our page', async () => {
    const body = `form=${await startToken()}`;
    const start = (headers: Record<string, string>) => send('POST', `${ticketUrl}/start`, body, headers);
    expect((await start({ 'content-type': 'application/json' })).status).toBe(403);
    expect((await start({ 'content-type': `${FORM}; charset=x-klingon` })).status).toBe(415);
    for (const site of ['cross-site', 'same-site', 'Same-Origin', '']) {
      expect((await start({ 'sec-fetch-site': site })).status).toBe(403);
    }
    expect((await start({ 'sec-fetch-site': 'same-origin', origin: 'null' })).status).toBe(303);
  });

  test('the token of one ticket does not start another', async () => {
    const token = await startToken();
    expect((await send('POST', `${await site.invitationUrl()}/start`, `form=${token}`)).status).toBe(403);
  });

  test('a ticket that never was gets the page of one that has expired', async () => {
    const token = site.keys.of('link-form', SECRET);
    const answer = await send('POST', `${site.url}/link/${SECRET}/start`, `form=${token}`);
    expect(answer.status).toBe(410);
    expect(answer.html).toContain('This link has expired');
  });
});

describe('the way back from the bank', () => {
  test('nothing but the one cookie with the one state changes anything', async () => {
    const { cookie, callback } = await loginByHand();
    const keys = await site.liveKeys();
    const wrong: [string, string][] = [
      [callback, ''],
      [callback, 'other=1'],
      [callback, `${cookie}x`],
      [callback, `${cookie}; ${cookie}`],
      [callback, `sotto-link=${'é'.charCodeAt(0)}`],
      [callback.replace(/state=/, 'state=x'), cookie],
      [`${callback}&state=x`, cookie],
      [callback.replace(/state=[^&]*/, 'state='), cookie],
      [`${callback.split('?')[0]!}?code=c1`, cookie],
    ];
    for (const [url, sent] of wrong) expect((await send('GET', url, undefined, { cookie: sent })).status).toBe(400);
    expect(bank.requests).not.toContain('POST /token');
    expect(await site.liveKeys()).toEqual(keys);
    expect((await send('GET', callback, undefined, { cookie })).html).toContain('id="link-code"');
  });

  test('a parameter twice is refused before the bank is asked', async () => {
    const { cookie, callback } = await loginByHand();
    const answer = await send('GET', `${callback}&code=c2`, undefined, { cookie });
    expect(answer.status).toBe(400);
    expect(bank.requests).not.toContain('POST /token');
  });
});

test('texts of any kind are no code, and never an error', async () => {
  await site.logIn();
  for (const text of [
    '',
    ' ',
    '\u0000',
    '\ud800',
    '🙂'.repeat(500),
    'x'.repeat(100_000),
    '__proto__',
    '{"a":1}',
    "'; --",
  ]) {
    expect(await site.say(text)).toEqual({ outcome: 'none' });
  }
});

test('on https the cookie has the prefix that a sibling domain cannot set', async () => {
  const secure = await startLinkingSite({ startBank: () => Promise.resolve(bank), publicUrl: 'https://sotto.example' });
  const url = await secure.invitationUrl();
  const page = await createBrowserClient().get(url);
  const started = await send('POST', `${url}/start`, `form=${page.forms[0]!.fields['form']!}`);
  expect(started.headers.get('set-cookie')).toMatch(
    /^__Host-sotto-link=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(new URL(started.headers.get('location')!).searchParams.get('redirect_uri')).toBe(
    'https://sotto.example/link/callback',
  );
  await secure.close();
});
