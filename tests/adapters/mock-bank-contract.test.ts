// The mock bank adapter keeps the contract against the real mock bank, with tokens from its real sign-in.
import { afterAll, beforeAll } from '@jest/globals';
import * as oidc from 'openid-client';
import { createMockBankAdapter } from '../../adapters/mock-bank/mock-bank-adapter.ts';
import { startMockBank, type MockBank } from '../../mock-bank/index.ts';
import { createBrowserClient } from '../support/browser-client.ts';
import { signInAtBank } from '../support/sign-in-at-bank.ts';
import { describeBankAdapter } from './contract.ts';
import type { Credentials } from './contract-steps.ts';

const CALLBACK = 'http://localhost:1/link/callback';
const NOW = new Date('2026-11-22T02:42:00Z');

let bank: MockBank;
beforeAll(async () => {
  bank = await startMockBank({ port: 0, now: () => NOW, timeZone: 'Asia/Singapore', redirectUris: [CALLBACK] });
});
afterAll(() => bank.close());

describeBankAdapter('mock-bank', async () => {
  const client = await oidc.discovery(
    new URL(bank.issuer),
    'sotto-demo',
    undefined,
    oidc.ClientSecretBasic('sotto-demo-secret'),
    { execute: [oidc.allowInsecureRequests] }, // eslint-disable-line @typescript-eslint/no-deprecated -- plain http on loopback
  );
  const alice = await signedIn(client, 'alice');
  const bob = await signedIn(client, 'bob');
  const { accessToken: expiredToken } = await signedIn(client, 'alice');
  await oidc.tokenRevocation(client, expiredToken);

  const faults = async (init: RequestInit) => {
    await fetch(`${bank.url}/demo/faults`, init);
  };
  return {
    adapter: createMockBankAdapter({ BANK_API_URL: bank.apiUrl }),
    customers: [
      { ...alice, accounts: 3, history: 20, pending: 1, rewards: 1, bills: 1 },
      { ...bob, accounts: 1, history: 20, pending: 0, rewards: 0, bills: 0 },
    ],
    expiredToken,
    stall: () =>
      faults({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ mode: 'hang' }),
      }),
    recover: () => faults({ method: 'DELETE' }),
  };
});

async function signedIn(client: oidc.Configuration, username: string): Promise<Credentials> {
  const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
  const expectedState = oidc.randomState();
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: CALLBACK,
    scope: 'openid offline_access accounts',
    code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
  });
  const browser = createBrowserClient({ stopAt: CALLBACK });
  const back = await signInAtBank(browser, await browser.get(url.href), { username, bankUrl: bank.url });
  const tokens = await oidc.authorizationCodeGrant(client, new URL(back.url), { pkceCodeVerifier, expectedState });
  return { subject: tokens.claims()?.sub ?? '', accessToken: tokens.access_token };
}
