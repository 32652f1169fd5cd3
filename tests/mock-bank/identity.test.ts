// The OpenID provider and the sign-in pages, over HTTP, with openid-client on the other side.
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as openid from 'openid-client';
import type { MockBank } from '../../mock-bank/index.ts';
import { latestPin, phoneMessages, signInAtBank } from '../support/sign-in-at-bank.ts';
import { REDIRECT_URI, beginAuthorisation, discoverBank, tokensFor } from '../support/relying-party.ts';
import { NOW, callApi, startTestBank } from './bank.ts';

let bank: MockBank;
let now = NOW;
beforeAll(async () => {
  bank = await startTestBank({ now: () => now });
});
afterEach(() => {
  now = NOW;
  jest.restoreAllMocks();
});
afterAll(() => bank.close());

const accounts = (token: string) => callApi(bank, '/accounts', { headers: { authorization: `Bearer ${token}` } });

describe('sign-in', () => {
  test.each([false, true])('password, PIN and consent give tokens (pushed request: %s)', async (pushed) => {
    const { browser, page, tokens } = await beginAuthorisation(bank, pushed);
    const callback = await signInAtBank(browser, page, { username: 'alice', bankUrl: bank.url });
    expect(new URL(callback.url).searchParams.get('iss')).toBe(bank.issuer);
    const granted = await tokens(callback);
    expect(granted).toMatchObject({ expires_in: 300, refresh_token: expect.any(String), scope: 'openid accounts' });
    expect(granted.claims()).toMatchObject({
      sub: expect.stringMatching(/^cus_[\da-f]{24}$/),
      auth_time: expect.any(Number),
      iss: bank.issuer,
    });
    expect((await accounts(granted.access_token)).status).toBe(200);
  });

  test('the subject is stable, and differs between customers', async () => {
    const subjects: (string | undefined)[] = [];
    for (const username of ['bob', 'bob', 'dana'])
      subjects.push((await tokensFor(bank, username)).tokens.claims()?.sub);
    expect(subjects[0]).toBe(subjects[1]);
    expect(new Set(subjects).size).toBe(2);
  });

  test('a browser is asked again each time, and may sign in as someone else', async () => {
    const { browser, page } = await beginAuthorisation(bank);
    await signInAtBank(browser, page, { username: 'alice', bankUrl: bank.url });
    const again = await browser.get((await authorizationUrl()).href);
    const callback = await signInAtBank(browser, again, { username: 'bob', bankUrl: bank.url });
    expect(new URL(callback.url).searchParams.get('code')).toEqual(expect.any(String));
  });

  test('five wrong passwords end it, with one sentence for wrong names and wrong passwords', async () => {
    const { browser, page } = await beginAuthorisation(bank);
    const sentences = new Set<string>();
    let current = page;
    for (const [username, password] of [
      ['alice', 'x'],
      ['nobody', 'demo'],
      ['', ''],
      ['alice', 'DEMO'],
    ] as const) {
      current = await browser.submit(current, { username, password });
      expect(current.status).toBe(422);
      sentences.add(/class="alert"[^>]*>([^<]+)/.exec(current.html)?.[1] ?? '');
    }
    expect([...sentences]).toEqual(['The username or the password is not right.']);
    const ended = await browser.submit(current, { username: 'alice', password: 'x' });
    expect(ended.url).toContain(`${REDIRECT_URI}?error=access_denied`);
    expect((await browser.get(page.url)).status).toBe(400);
  });

  test('three wrong PINs end it', async () => {
    const { browser, page } = await beginAuthorisation(bank);
    let current = await browser.submit(page, { username: 'erin', password: 'demo' });
    const right = await latestPin(bank.url, 'erin');
    const wrong = right === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 2; tries++) {
      current = await browser.submit(current, { otp: wrong });
      expect(current.html).toContain('That PIN is not right.');
    }
    const ended = await browser.submit(current, { otp: wrong });
    expect(ended.url).toContain('error=access_denied');
  });

  test('a PIN older than five minutes is replaced', async () => {
    const { browser, page } = await beginAuthorisation(bank);
    const pinPage = await browser.submit(page, { username: 'chen', password: 'demo' });
    const old = await latestPin(bank.url, 'chen');
    now = new Date(NOW.getTime() + 301_000);
    const again = await browser.submit(pinPage, { otp: old });
    expect(again.html).toContain('We sent you a new one.');
    expect((await phoneMessages(bank.url, 'chen')).filter(({ text }) => text.includes('PIN'))).toHaveLength(2);
    const consent = await browser.submit(again, { otp: await latestPin(bank.url, 'chen') });
    expect(consent.html).toContain('Sotto');
  });

  test('the consent page cannot be reached or answered before the PIN', async () => {
    const { browser, page } = await beginAuthorisation(bank);
    const pinPage = await browser.submit(page, { username: 'bob', password: 'demo' });
    const action = pinPage.url + '/decision';
    const forged = {
      ...pinPage,
      forms: [{ method: 'post' as const, action, fields: { decision: 'allow' }, buttons: [] }],
    };
    expect((await browser.submit(forged)).forms[0]?.fields).toHaveProperty('otp');
  });

  test('"do not allow" goes back without a code', async () => {
    const { browser, page } = await beginAuthorisation(bank);
    const callback = await signInAtBank(browser, page, { username: 'bob', bankUrl: bank.url, decision: 'deny' });
    const answer = new URL(callback.url).searchParams;
    expect([answer.get('error'), answer.get('code')]).toEqual(['access_denied', null]);
  });

  test('another browser cannot go on with a sign-in', async () => {
    const { page } = await beginAuthorisation(bank);
    const { browser: other } = await beginAuthorisation(bank);
    expect((await other.get(page.url)).status).toBe(400);
    expect((await other.submit(page, { username: 'alice', password: 'demo' })).status).toBe(400);
  });
});

async function authorizationUrl(changes: Record<string, string> = {}): Promise<URL> {
  const config = await discoverBank(bank);
  const parameters = {
    redirect_uri: REDIRECT_URI,
    scope: 'openid accounts',
    code_challenge: await openid.calculatePKCECodeChallenge(openid.randomPKCECodeVerifier()),
    code_challenge_method: 'S256',
    state: 'state-of-the-test',
    ...changes,
  };
  return openid.buildAuthorizationUrl(
    config,
    Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== '')),
  );
}

describe('requests', () => {
  test.each([
    ['no PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['plain PKCE', { code_challenge_method: 'plain' }],
    ['the implicit flow', { response_type: 'id_token', nonce: 'n' }],
  ])('%s is refused', async (_what, changes) => {
    const { browser } = await beginAuthorisation(bank);
    const refused = await browser.get((await authorizationUrl(changes)).href);
    expect(refused.url).toMatch(/\/link\/callback[?#].*error=/);
    expect(refused.url).not.toContain('code=');
  });

  test('another redirect address gets a page, not a redirect', async () => {
    const { browser } = await beginAuthorisation(bank);
    const page = await browser.get((await authorizationUrl({ redirect_uri: 'http://localhost:9/evil' })).href);
    expect([page.status, page.url.startsWith(bank.url)]).toEqual([400, true]);
    expect(page.html).toContain('This sign-in cannot go on');
  });
});

describe('tokens', () => {
  test('a refresh token works once; its second use kills the whole grant', async () => {
    const { config, tokens } = await tokensFor(bank, 'alice');
    const first = tokens.refresh_token ?? '';
    const renewed = await openid.refreshTokenGrant(config, first);
    expect(renewed.refresh_token).not.toBe(first);
    expect((await accounts(renewed.access_token)).status).toBe(200);
    await expect(openid.refreshTokenGrant(config, first)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(openid.refreshTokenGrant(config, renewed.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect((await accounts(renewed.access_token)).status).toBe(401);
  });

  test('revoking the refresh token ends everything and tells the customer once', async () => {
    const { config, tokens } = await tokensFor(bank, 'dana');
    const { access_token, refresh_token = '' } = tokens;
    await openid.tokenRevocation(config, refresh_token);
    await openid.tokenRevocation(config, refresh_token);
    expect((await accounts(access_token)).status).toBe(401);
    await expect(openid.refreshTokenGrant(config, refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
    const texts = (await phoneMessages(bank.url, 'dana')).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('can no longer read'))).toHaveLength(1);
    expect(texts[0]).toContain('Sotto in your chat can no longer read');
    expect(texts[1]).toContain('Sotto in your chat can now read your balances');
    expect(texts[1]).toContain('Not you?');
  });

  test('an access token ends after five minutes', async () => {
    const { access_token } = (await tokensFor(bank, 'bob')).tokens;
    const start = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(start + 299_000);
    expect((await accounts(access_token)).status).toBe(200);
    jest.spyOn(Date, 'now').mockReturnValue(start + 301_000);
    expect((await accounts(access_token)).status).toBe(401);
  });

  test('a wrong client secret gets nothing', async () => {
    const { issuer } = bank;
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'x' });
    const authorization = `Basic ${Buffer.from('sotto-demo:wrong').toString('base64')}`;
    const answer = await fetch(`${issuer}/token`, { method: 'POST', body, headers: { authorization } });
    expect([answer.status, await answer.json()]).toMatchObject([401, { error: 'invalid_client' }]);
  });
});

test('nothing is printed to the console', async () => {
  const prints = (['log', 'info', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name));
  const fresh = await startTestBank();
  await tokensFor(fresh, 'alice');
  const authorization = `Basic ${Buffer.from('sotto-demo:sotto-demo-secret').toString('base64')}`;
  const headers = { authorization, origin: 'http://elsewhere.example' };
  await fetch(`${fresh.issuer}/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'x' }), headers });
  await fetch(`${fresh.issuer}/auth`, { headers: { accept: 'text/html' } });
  await fresh.close();
  expect(prints.map(({ mock }) => mock.calls)).toEqual([[], [], [], []]);
});
