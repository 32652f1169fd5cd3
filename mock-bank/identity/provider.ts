// The OpenID provider: code flow with PKCE, pushed requests, short access tokens, refresh tokens that work once.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Configuration, JWK } from 'oidc-provider';
import { Provider } from 'oidc-provider/lib/provider.js';
import type { FindToken } from '../accounts-api/router.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { html } from '../pages/html.ts';
import { page } from '../pages/layout.ts';
import { createMemoryAdapter } from './memory-adapter.ts';

export type { Provider };

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const SCOPE = 'openid offline_access accounts';

export interface ProviderOptions {
  readonly issuer: string;
  readonly redirectUris: readonly string[];
  readonly ledger: Ledger;
}

/** Sign-in pages are at `/sign-in/<uid>`, outside the issuer's own paths. */
export function createProvider({ issuer, redirectUris, ledger }: ProviderOptions): Provider {
  const provider = new Provider(issuer, {
    ...POLICY,
    adapter: createMemoryAdapter(),
    clients: [client(redirectUris)],
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    findAccount: (_ctx, sub) => (ledger.customerOf(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined),
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    jwks: { keys: [signingKey()] },
  });
  // An error goes to the client that caused it, never to the console.
  provider.silent = true;
  return provider;
}

export function tokenFinder(provider: Provider): FindToken {
  return async (value) => {
    const token = await provider.AccessToken.find(value);
    return token && { subject: token.accountId, scopes: token.scopes };
  };
}

const POLICY: Configuration = {
  clientAuthMethods: ['client_secret_basic'],
  clientBasedCORS: () => false,
  clockTolerance: 0,
  expiresWithSession: () => false,
  features: {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: true },
    resourceIndicators: { enabled: false },
    revocation: { enabled: true, allowedPolicy: (_ctx, { clientId }, token) => token.clientId === clientId },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
  },
  // OpenID Connect Core 11 ties offline_access to prompt=consent unless other conditions allow it, and the provider drops the
  // scope without that prompt. Here the customer is asked on every sign-in, so every grant may be refreshed.
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  pkce: { required: () => true },
  renderError(ctx) {
    ctx.type = 'html';
    ctx.body = page({
      title: 'This sign-in cannot go on',
      content: html`<p>Please go back to your chat and ask for a new link.</p>`,
    });
  },
  responseTypes: ['code'],
  rotateRefreshToken: () => true,
  scopes: SCOPE.split(' '),
  ttl: {
    AccessToken: 5 * MINUTE,
    AuthorizationCode: MINUTE,
    Grant: 90 * DAY,
    IdToken: 5 * MINUTE,
    Interaction: 10 * MINUTE,
    RefreshToken: 30 * DAY,
    Session: 10 * MINUTE,
  },
};

function client(redirectUris: readonly string[]) {
  return {
    client_id: 'sotto-demo',
    client_secret: 'sotto-demo-secret',
    client_name: 'Sotto',
    grant_types: ['authorization_code', 'refresh_token'],
    id_token_signed_response_alg: 'ES256' as const,
    redirect_uris: [...redirectUris],
    require_auth_time: true,
    response_types: ['code' as const],
    scope: SCOPE,
    token_endpoint_auth_method: 'client_secret_basic' as const,
  };
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' }) as JWK;
  return { ...jwk, alg: 'ES256', kid: randomBytes(8).toString('hex'), use: 'sig' };
}
