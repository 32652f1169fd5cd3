// Bank login: the two halves of OpenID Connect's code flow, to the bank and back (OIDC Core, RFC 7636, RFC 9126, RFC 9207).
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildAuthorizationUrlWithPAR,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { BankClient } from './bank-client.ts';
import { bankFaultOf, type BankFault } from './bank-fault.ts';
import type { BankGrant } from './link-records.ts';

/** What must come back with the customer, or be proved to the bank. None of it says which chat this is. */
interface LoginSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

type LoginResult =
  | { readonly outcome: 'granted'; readonly grant: BankGrant }
  /** The customer said no at the bank. */
  | { readonly outcome: 'declined' }
  | ({ readonly outcome: 'failed' } & BankFault);

export interface BankLogin {
  /** The origins that a form may lead to: the bank's login. Fails while the bank is away. */
  origins(): Promise<readonly string[]>;
  /** Fails while the bank is away. */
  begin(): Promise<LoginSecrets & { readonly url: URL }>;
  /** `query`: as the bank sent it to the redirect URI. `seconds`: how long ago the login began. */
  finish(query: URLSearchParams, secrets: LoginSecrets, seconds: number): Promise<LoginResult>;
}

export function createBankLogin(client: BankClient, scope: string, redirectUri: string): BankLogin {
  return {
    async origins() {
      const { issuer, authorization_endpoint: endpoint = issuer } = (await client()).serverMetadata();
      return [...new Set([issuer, endpoint].map((url) => new URL(url).origin))];
    },
    async begin() {
      const config = await client();
      const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const request = { redirect_uri: redirectUri, scope, ...(await askedWith(secrets, scope)) };
      const pushes = config.serverMetadata().pushed_authorization_request_endpoint !== undefined;
      const url = pushes ? await buildAuthorizationUrlWithPAR(config, request) : buildAuthorizationUrl(config, request);
      return { ...secrets, url };
    },
    async finish(query, { state, nonce, verifier }, seconds) {
      const returned = new URL(`${redirectUri}?${query.toString()}`);
      try {
        // The library checks state and iss first; then it exchanges the code and checks the ID token, its signature too.
        const tokens = await authorizationCodeGrant(await client(), returned, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
          // So auth_time must not lie before our start. The 0 that was asked for would fail who reads the consent page slowly.
          maxAge: seconds,
        });
        const subject = tokens.claims()?.sub;
        if (subject === undefined) return { outcome: 'failed', kind: 'refused', code: 'no-subject' };
        return {
          outcome: 'granted',
          grant: { accessToken: tokens.access_token, refreshToken: tokens.refresh_token, subject },
        };
      } catch (error) {
        const declined = error instanceof AuthorizationResponseError && error.error === 'access_denied';
        return declined ? { outcome: 'declined' } : { outcome: 'failed', ...bankFaultOf(error) };
      }
    },
  };
}

async function askedWith({ state, nonce, verifier }: LoginSecrets, scope: string): Promise<Record<string, string>> {
  return {
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // A fresh login, so that a live bank session can't be linked by one click; max_age makes the bank state when it was.
    // OIDC Core section 11: offline access is given only with consent.
    prompt: scope.split(' ').includes('offline_access') ? 'login consent' : 'login',
    max_age: '0',
  };
}
