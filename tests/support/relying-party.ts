// A relying party of the mock bank, built on openid-client: gets tokens as the bot would, without the bot.
import * as openid from 'openid-client';
import type { MockBank } from '../../mock-bank/index.ts';
import { createBrowserClient, type BrowserPage } from './browser-client.ts';
import { signInAtBank } from './sign-in-at-bank.ts';

/** Registered at the bank by the tests; no server listens there. */
export const REDIRECT_URI = 'http://localhost:3978/link/callback';

export interface Authorisation {
  readonly config: openid.Configuration;
  /** The bank's sign-in page. */
  readonly page: BrowserPage;
  readonly browser: ReturnType<typeof createBrowserClient>;
  /** Exchanges the code of the callback that the browser was sent to. */
  readonly tokens: (callback: BrowserPage) => ReturnType<typeof openid.authorizationCodeGrant>;
}

export async function discoverBank({ issuer }: Pick<MockBank, 'issuer'>): Promise<openid.Configuration> {
  const secret = openid.ClientSecretBasic('sotto-demo-secret');
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- plain http, on this machine only
  const insecure = { execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks] };
  return openid.discovery(new URL(issuer), 'sotto-demo', {}, secret, insecure);
}

/** Sends a new browser to the bank: code flow, PKCE, state, nonce, `prompt=login`. */
export async function beginAuthorisation(bank: Pick<MockBank, 'issuer'>, pushed = false): Promise<Authorisation> {
  const config = await discoverBank(bank);
  const verifier = openid.randomPKCECodeVerifier();
  const state = openid.randomState();
  const nonce = openid.randomNonce();
  const parameters = {
    redirect_uri: REDIRECT_URI,
    scope: 'openid offline_access accounts',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
    state,
    nonce,
  };
  const build = pushed ? openid.buildAuthorizationUrlWithPAR : openid.buildAuthorizationUrl;
  const browser = createBrowserClient({ stopAt: REDIRECT_URI });
  const page = await browser.get((await build(config, parameters)).href);
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
  return { config, page, browser, tokens: ({ url }) => openid.authorizationCodeGrant(config, new URL(url), checks) };
}

/** The whole way: sign-in, PIN, consent, code, tokens. */
export async function tokensFor(bank: Pick<MockBank, 'issuer' | 'url'>, username: string) {
  const authorisation = await beginAuthorisation(bank);
  const callback = await signInAtBank(authorisation.browser, authorisation.page, { username, bankUrl: bank.url });
  return { tokens: await authorisation.tokens(callback), config: authorisation.config };
}
