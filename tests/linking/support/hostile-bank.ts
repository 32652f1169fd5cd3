// A bank's authorization server made by hand, so that each thing it says can be made wrong.
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { CLIENT } from './real-bank.ts';
import { serve } from './serve.ts';

export interface HostileBank {
  readonly issuer: string;
  /** Laid over a good ID token's claims; undefined takes one away. */
  claims: Record<string, unknown>;
  /** Laid over the good answer to the redirect URI. */
  answer: Record<string, string | undefined>;
  /** 'stranger': signed by a key that the bank doesn't publish. 'none': unsigned. */
  signature: 'own' | 'stranger' | 'none';
  /** Of the code exchange; 'hang' never answers. */
  tokenAnswer: 'good' | 'error-page' | 'invalid-grant' | 'hang' | 'no-id-token';
  readonly requests: string[];
  /** The query of the last visit to the login. */
  lastLogin: URLSearchParams;
  close(): Promise<void>;
}

export async function startHostileBank(): Promise<HostileBank> {
  const served = await serve();
  const [own, stranger] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const jwks = { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] };
  const bank: HostileBank = {
    issuer: served.url,
    claims: {},
    answer: {},
    signature: 'own',
    tokenAnswer: 'good',
    requests: [],
    lastLogin: new URLSearchParams(),
    close: served.close,
  };

  const idToken = async () => {
    const now = Math.floor(Date.now() / 1000);
    const nonce = bank.lastLogin.get('nonce') ?? undefined;
    const good = {
      iss: bank.issuer,
      aud: CLIENT.clientId,
      sub: 'customer-h',
      iat: now,
      exp: now + 300,
      auth_time: now,
      nonce,
    };
    const claims = without({ ...good, ...bank.claims }) as JWTPayload;
    if (bank.signature === 'none') return `${part({ alg: 'none' })}.${part(claims)}.`;
    const key = bank.signature === 'own' ? own.privateKey : stranger.privateKey;
    return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(key);
  };

  served.handle((req, res) => {
    const url = new URL(req.url ?? '/', served.url);
    bank.requests.push(`${req.method ?? ''} ${url.pathname}`);
    const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    };
    if (url.pathname === '/.well-known/openid-configuration') send(200, metadata(bank.issuer));
    else if (url.pathname === '/jwks') send(200, jwks);
    else if (url.pathname === '/login') {
      bank.lastLogin = url.searchParams;
      const { redirect_uri: redirectUri = '', state } = Object.fromEntries(url.searchParams);
      const answer = without({ code: 'c1', state, iss: bank.issuer, ...bank.answer }) as Record<string, string>;
      send(302, {}, { location: `${redirectUri}?${new URLSearchParams(answer).toString()}` });
    } else if (url.pathname === '/token') void answerToken(bank.tokenAnswer, idToken, send);
    else send(200, {});
  });
  return bank;
}

async function answerToken(
  kind: HostileBank['tokenAnswer'],
  idToken: () => Promise<string>,
  send: (status: number, body: unknown, headers?: Record<string, string>) => void,
): Promise<void> {
  const tokens = { access_token: 'hostile-access', refresh_token: 'hostile-refresh', token_type: 'Bearer' };
  switch (kind) {
    case 'hang':
      return;
    case 'invalid-grant':
      send(400, { error: 'invalid_grant' });
      return;
    case 'error-page':
      send(502, 'Bad gateway', { 'content-type': 'text/html' });
      return;
    case 'no-id-token':
      send(200, tokens);
      return;
    case 'good':
      send(200, { ...tokens, id_token: await idToken() });
  }
}

function metadata(issuer: string): unknown {
  return {
    issuer,
    authorization_endpoint: `${issuer}/login`,
    token_endpoint: `${issuer}/token`,
    revocation_endpoint: `${issuer}/revoke`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    authorization_response_iss_parameter_supported: true,
  };
}

function without(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function part(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
