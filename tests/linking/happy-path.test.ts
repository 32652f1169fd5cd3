// From the invitation in a chat to tokens for the bank gateway, over HTTP, with a real authorization server.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createBrowserClient } from '../support/browser-client.ts';
import { ann, ben, codeOn, startLinkingSite, type LinkingSite } from './support/linking-site.ts';
import { startRealBank, type RealBank } from './support/real-bank.ts';

let bank: RealBank;
let site: LinkingSite;

beforeEach(async () => {
  site = await startLinkingSite({ startBank: async (redirectUri) => (bank = await startRealBank(redirectUri)) });
});

afterEach(async () => {
  await Promise.all([site.close(), bank.close()]);
});

test('a customer links a chat', async () => {
  const browser = createBrowserClient();
  const invitation = await browser.get(await site.invitationUrl());
  expect(invitation).toMatchObject({ status: 200 });
  site.clock.advance(3 * 60_000);
  const page = await browser.submit(invitation);

  expect(page.status).toBe(200);
  expect(page.html).toContain('in Messenger, 3 minutes ago');
  const code = codeOn(page);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await site.links.customerOf(ann)).toBeUndefined();

  expect(await site.say(code)).toEqual({ outcome: 'linked' });
  const customer = (await site.links.customerOf(ann))!;
  const tokens = (await site.access.tokensOf(customer))!;
  expect(tokens.subject).toBe('customer-a');
  const token = await bank.provider.AccessToken.find(tokens.accessToken);
  expect([...(token?.scopes ?? [])].sort()).toEqual(['accounts', 'offline_access', 'openid']);
  expect(site.log.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    'link-invited',
    'link-started',
    'link-pending',
    'link-active',
  ]);
});

test('the store never holds a token, a name of the customer, a code, or an id of the chat in clear', async () => {
  const page = await site.logIn();
  const code = codeOn(page);
  await site.say(code);
  const customer = (await site.links.customerOf(ann))!;
  const stale = (await site.access.tokensOf(customer))!;
  const fresh = (await site.access.renew(customer, stale))!;
  await site.links.unlink(ann);

  const all = site.written.join('\n') + site.log.join('\n');
  expect(site.written.length).toBeGreaterThan(8);
  const bankTokens = [stale.accessToken, fresh.accessToken];
  for (const secret of [...bankTokens, 'customer-a', code, code.replace('-', ''), ann.user, ann.conversation]) {
    expect(all).not.toContain(secret);
    expect(all).not.toContain(Buffer.from(secret).toString('base64url').slice(0, -2));
  }
});

test('the bank is asked by a pushed request, for a fresh login, and no chat id is in any address', async () => {
  const browser = createBrowserClient({ stopAt: `${bank.issuer}/auth` });
  const page = await browser.submit(await browser.get(await site.invitationUrl()));
  const url = new URL(page.url);
  expect([...url.searchParams.keys()].sort()).toEqual(['client_id', 'request_uri']);
  expect(bank.requests).toContain('POST /request');
  const pushed = await bank.provider.PushedAuthorizationRequest.find(
    url.searchParams.get('request_uri')!.replace('urn:ietf:params:oauth:request_uri:', ''),
  );
  const asked = JSON.parse(Buffer.from(pushed!.request.split('.')[1]!, 'base64url').toString()) as object;
  expect(asked).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    prompt: 'login consent',
    redirect_uri: `${site.url}/link/callback`,
    scope: 'openid offline_access accounts',
  });
});

test('while the bank takes no request, the page says so and the ticket stays good', async () => {
  const browser = createBrowserClient();
  const page = await browser.get(await site.invitationUrl());
  bank.broken.add('/request');
  expect(await browser.submit(page)).toMatchObject({ status: 503 });
  expect(site.log.at(-1)).toContain('"code":"unavailable"');
  bank.broken.clear();
  const asked = bank.requests.length;
  expect(codeOn(await browser.submit(page))).toBeTruthy();
  expect(await browser.submit(page)).toMatchObject({ status: 410 });
  // A used ticket costs the bank nothing.
  expect(bank.requests.slice(asked).filter((request) => request === 'POST /request')).toHaveLength(1);
});

test('a bank that refuses us is no fault of the customer', async () => {
  const client = (await bank.provider.Client.find('sotto'))!;
  Object.assign(client, { clientSecret: 'changed' });
  const browser = createBrowserClient();
  expect(await browser.submit(await browser.get(await site.invitationUrl()))).toMatchObject({ status: 503 });
});

test('a code works in the chat that began, and in no other', async () => {
  const code = codeOn(await site.logIn(ann));
  expect(await site.say(code, ben)).toEqual({ outcome: 'not-expected' });
  await site.logIn(ben);
  expect(await site.say(code, ben)).toEqual({ outcome: 'wrong-code', triesLeft: 4 });
  expect(await site.say(`my code is ${code.toLowerCase().replace('-', ' ')}`, ann)).toEqual({ outcome: 'linked' });
  expect(await site.links.customerOf(ben)).toBeUndefined();
});

test('a code works once, and of two messages at the same moment one links', async () => {
  const code = codeOn(await site.logIn());
  const outcomes = await Promise.all([site.say(code), site.say(code), site.say(code)]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['linked', 'not-expected', 'not-expected']);
});

test('five wrong codes end the pending link and revoke its tokens', async () => {
  const code = codeOn(await site.logIn());
  const wrong = code.startsWith('A2') ? 'B2A2-A2A2' : 'A2A2-A2A2';
  for (const triesLeft of [4, 3, 2, 1]) {
    expect(await site.say(`hm, ${wrong}?`)).toEqual({ outcome: 'wrong-code', triesLeft });
    expect(await site.say('what about my balance')).toEqual({ outcome: 'none' });
  }
  expect(bank.requests).not.toContain('POST /token/revocation');
  expect(await site.say(wrong)).toEqual({ outcome: 'spent' });
  expect(bank.requests.filter((request) => request === 'POST /token/revocation')).toHaveLength(2);
  expect(await site.say(code)).toEqual({ outcome: 'not-expected' });
});

test('a code is good for five minutes', async () => {
  const code = codeOn(await site.logIn());
  site.clock.advance(5 * 60_000);
  expect(await site.say(code)).toEqual({ outcome: 'not-expected' });
  expect(await site.say(`it is ${code}`)).toEqual({ outcome: 'none' });
});

test('a customer who says no at the bank reads that nothing was linked', async () => {
  bank.customer = undefined;
  const page = await site.logIn();
  expect(page).toMatchObject({ status: 200 });
  expect(page.html).toContain('nothing was linked');
  expect(await site.say('K7QM-2XPA')).toEqual({ outcome: 'not-expected' });
});

test('cancel revokes what was pending, from that browser only', async () => {
  const browser = createBrowserClient();
  const page = await site.logIn(ann, browser);
  expect(await createBrowserClient().submit(page)).toMatchObject({ status: 403 });
  const cancelled = await browser.submit(page, {}, 'Cancel');
  expect(cancelled).toMatchObject({ status: 200 });
  expect(bank.requests.filter((request) => request === 'POST /token/revocation')).toHaveLength(2);
  expect(await site.say(codeOn(page))).toEqual({ outcome: 'not-expected' });
  expect(await browser.submit(page)).toMatchObject({ status: 403 });
});

test('cancel still ends the link when its code was typed already', async () => {
  const browser = createBrowserClient();
  const page = await site.logIn(ann, browser);
  await site.say(codeOn(page));
  const customer = (await site.links.customerOf(ann))!;
  const { accessToken } = (await site.access.tokensOf(customer))!;
  expect(await browser.submit(page)).toMatchObject({ status: 200 });
  expect(await site.links.customerOf(ann)).toBeUndefined();
  expect(await bank.provider.AccessToken.find(accessToken)).toBeUndefined();
});

test('an old page cannot cancel what another browser linked since', async () => {
  const browser = createBrowserClient();
  const page = await site.logIn(ann, browser);
  await site.link(ann);
  expect(await browser.submit(page)).toMatchObject({ status: 410 });
  expect(await site.links.customerOf(ann)).toBeDefined();
});

test('a new link takes the place of an older one, and another customer’s tokens are revoked', async () => {
  const customer = await site.link();
  const old = (await site.access.tokensOf(customer))!;
  bank.customer = 'customer-b';
  expect(await site.link()).toEqual(customer);
  expect(await site.access.tokensOf(customer)).toMatchObject({ subject: 'customer-b' });
  expect(await bank.provider.AccessToken.find(old.accessToken)).toBeUndefined();
});

test('the same customer may link again at a bank that keeps one consent for both', async () => {
  const browser = createBrowserClient();
  const customer = await site.link(ann, browser);
  await site.link(ann, browser);
  const tokens = (await site.access.tokensOf(customer))!;
  expect(await bank.provider.AccessToken.find(tokens.accessToken)).toBeDefined();
  expect(await site.access.renew(customer, tokens)).toBeDefined();
});
