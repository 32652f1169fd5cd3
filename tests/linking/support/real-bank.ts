// A real, independent authorization server (oidc-provider) whose customers log in and consent without a page.
import { generateKeyPairSync } from 'node:crypto';
import type { Configuration, JWK } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import { Provider } from 'oidc-provider/lib/provider.js';
import { serve } from './serve.ts';

export const CLIENT = { clientId: 'sotto', clientSecret: 'sotto-secret' };

export interface RealBank {
  readonly issuer: string;
  readonly provider: Provider;
  /** Who logs in next; undefined says no. */
  customer: string | undefined;
  /** Runs while the customer is at the login. */
  onLogin?: () => Promise<unknown>;
  /** Paths that answer 500. */
  readonly broken: Set<string>;
  /** Paths that never answer. */
  readonly hanging: Set<string>;
  /** Every request: 'POST /token'. */
  readonly requests: string[];
  close(): Promise<void>;
}

export async function startRealBank(redirectUri: string): Promise<RealBank> {
  const served = await serve();
  const provider = new Provider(served.url, {
    ...configuration(redirectUri),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  });
  provider.silent = true;
  const bank: RealBank = {
    issuer: served.url,
    provider,
    customer: 'customer-a',
    broken: new Set(),
    hanging: new Set(),
    requests: [],
    close: served.close,
  };
  const answer = provider.callback();
  served.handle((req, res) => {
    const path = new URL(req.url ?? '/', served.url).pathname;
    bank.requests.push(`${req.method ?? ''} ${path}`);
    if (bank.hanging.has(path)) return;
    if (bank.broken.has(path)) res.writeHead(500, { 'content-type': 'text/html' }).end('<h1>down</h1>');
    else if (path.startsWith('/interaction/')) void interact(bank, req, res);
    else void answer(req, res);
  });
  return bank;
}

const DAY = 24 * 60 * 60;

type Handled = Parameters<Provider['interactionFinished']>;

async function interact({ provider, customer, onLogin }: RealBank, req: Handled[0], res: Handled[1]): Promise<void> {
  await onLogin?.();
  if (customer === undefined) return provider.interactionFinished(req, res, { error: 'access_denied' });
  // One consent for all that a customer links, as many banks keep it.
  const { params, grantId } = await provider.interactionDetails(req, res);
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant = known ?? new provider.Grant({ accountId: customer, clientId: String(params['client_id']) });
  grant.addOIDCScope(String(params['scope']));
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(req, res, { login: { accountId: customer }, consent });
}

const configuration = (redirectUri: string): Configuration => ({
  adapter: (name) => new MemoryAdapter(name),
  clients: [
    {
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code', 'refresh_token'],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  cookies: { keys: ['test'] },
  jwks: { keys: [signingKey()] },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  features: {
    devInteractions: { enabled: false },
    revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
  },
  pkce: { required: () => true },
  rotateRefreshToken: () => true,
  responseTypes: ['code'],
  scopes: ['openid', 'offline_access', 'accounts'],
  ttl: {
    AccessToken: 300,
    AuthorizationCode: 60,
    Grant: DAY,
    IdToken: 300,
    Interaction: 600,
    RefreshToken: DAY,
    Session: 600,
  },
});

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), alg: 'ES256', kid: 'bank-key', use: 'sig' };
}
