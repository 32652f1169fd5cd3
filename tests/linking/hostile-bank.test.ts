// Answers of a login server that must not be believed: nothing is linked, and the page says nothing of why.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBrowserClient } from '../support/browser-client.ts';
import { codeOn, startLinkingSite, type LinkingSite } from './support/linking-site.ts';
import { startHostileBank, type HostileBank } from './support/hostile-bank.ts';

let bank: HostileBank;
let site: LinkingSite;

beforeEach(async () => {
  bank = await startHostileBank();
  site = await startLinkingSite({ startBank: () => Promise.resolve(bank) });
});

afterEach(async () => {
  await Promise.all([site.close(), bank.close()]);
});

const now = () => Math.floor(Date.now() / 1000);

test('when it is honest, the same server links', async () => {
  const customer = await site.link();
  expect(await site.access.tokensOf(customer)).toEqual({ accessToken: 'hostile-access', subject: 'customer-h' });
  expect(Object.fromEntries(bank.lastLogin)).toMatchObject({ prompt: 'login consent', max_age: '0' });
  expect([...bank.lastLogin.keys()].sort()).toEqual([
    'client_id',
    'code_challenge',
    'code_challenge_method',
    'max_age',
    'nonce',
    'prompt',
    'redirect_uri',
    'response_type',
    'scope',
    'state',
  ]);
});

describe('an ID token is refused', () => {
  const lies: [string, () => Record<string, unknown>][] = [
    ['of another issuer', () => ({ iss: 'https://bank.example' })],
    ['for another client', () => ({ aud: 'someone-else' })],
    ['for several, without saying who asked', () => ({ aud: ['sotto', 'someone-else'] })],
    ['for several, asked for by another', () => ({ aud: ['sotto', 'someone-else'], azp: 'someone-else' })],
    ['with another nonce', () => ({ nonce: 'another' })],
    ['without a nonce', () => ({ nonce: undefined })],
    ['that has expired', () => ({ exp: now() - 60 })],
    ['without an end', () => ({ exp: undefined })],
    ['not valid yet', () => ({ nbf: now() + 600 })],
    ['of a login before ours', () => ({ auth_time: now() - 600 })],
    ['that hides when the login was', () => ({ auth_time: undefined })],
    ['without a subject', () => ({ sub: undefined })],
  ];
  test.each(lies)('%s', async (_name, claims) => {
    bank.claims = claims();
    await expectNothingLinked(400);
  });

  test.each(['stranger', 'none'] as const)('signed by: %s', async (signature) => {
    bank.signature = signature;
    await expectNothingLinked(400);
  });
});

describe('an answer to the redirect URI is refused', () => {
  const lies: [string, Record<string, string | undefined>][] = [
    ['of another issuer', { iss: 'https://bank.example' }],
    ['of an issuer that differs by a slash', { iss: 'http://localhost/' }],
    ['without the issuer that was announced', { iss: undefined }],
    ['with another state', { state: 'x'.repeat(43) }],
    ['without a state', { state: undefined }],
    ['without a code', { code: undefined }],
    ['that is an error', { code: undefined, error: 'server_error', error_description: 'Starbucks Orchard' }],
  ];
  test.each(lies)('%s', async (_name, answer) => {
    bank.answer = answer;
    await expectNothingLinked(400);
    expect(bank.requests).not.toContain('POST /token');
  });
});

describe('a code exchange fails', () => {
  test.each([
    ['error-page', 502],
    ['invalid-grant', 400],
    ['no-id-token', 400],
  ] as const)('%s', async (tokenAnswer, status) => {
    bank.tokenAnswer = tokenAnswer;
    await expectNothingLinked(status);
  });

  test('the bank never answers', async () => {
    bank.tokenAnswer = 'hang';
    const started = Date.now();
    await expectNothingLinked(502);
    expect(Date.now() - started).toBeLessThan(7_000);
    expect(site.log.at(-1)).toContain('"code":"timeout"');
  });
});

test('a refusal at the bank counts only when it answers our question', async () => {
  bank.answer = { code: undefined, error: 'access_denied', iss: 'https://bank.example' };
  await expectNothingLinked(400);
  bank.answer = { code: undefined, error: 'access_denied' };
  expect(await site.logIn()).toMatchObject({ status: 200 });
});

test('a callback works once, and in the browser that began it', async () => {
  const stopped = createBrowserClient({ stopAt: `${site.url}/link/callback` });
  const { url } = await stopped.submit(await stopped.get(await site.invitationUrl()));
  expect(await createBrowserClient().get(url)).toMatchObject({ status: 400 });
  expect(bank.requests).not.toContain('POST /token');

  const browser = createBrowserClient();
  const page = await browser.submit(await browser.get(await site.invitationUrl()));
  expect(codeOn(page)).toBeTruthy();
  expect(await browser.get(page.url)).toMatchObject({ status: 400 });
  expect(bank.requests.filter((request) => request === 'POST /token')).toHaveLength(1);
});

async function expectNothingLinked(status: number): Promise<void> {
  const page = await site.logIn();
  expect(page.status).toBe(status);
  expect(page.html).toContain('That did not work');
  expect(page.html + site.log.join('\n')).not.toMatch(/Starbucks|bank\.example|unexpected|stranger/);
  expect(page.html).not.toContain('link-code"');
  expect(await site.say('K7QM-2XPA')).toEqual({ outcome: 'not-expected' });
  expect(site.log.at(-1)).toMatch(/link-failed|link-started/);
}
