// Stands in for the Bot Connector's authority: a real server of OpenID metadata and RSA keys on this machine, and a pen that signs anything.
import { constants, createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ISSUER = 'https://api.botframework.com';

export interface Key {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** Laid over what the server says of the key. */
  readonly more: Readonly<Record<string, unknown>>;
}

export function createKey(kid: string, more: Key['more'] = {}): Key {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }), more };
}

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of any header and claims, signed as its `alg` says; undefined claims are left out. */
export function tokenOf(key: Key, claims: object, more: Readonly<Record<string, unknown>> = {}): string {
  const header = { alg: 'RS256', typ: 'JWT', kid: key.kid, ...more };
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${signatureOf(signed, header.alg, key).toString('base64url')}`;
}

function signatureOf(signed: string, alg: string | undefined, { publicKey, privateKey }: Key): Buffer {
  const bytes = Buffer.from(signed);
  if (alg === 'RS384' || alg === 'RS512') return sign(alg.replace('RS', 'sha'), bytes, privateKey);
  if (alg === 'PS256') {
    const { RSA_PKCS1_PSS_PADDING: padding } = constants;
    return sign('sha256', bytes, { key: privateKey, padding, saltLength: 32 });
  }
  if (alg !== 'HS256') return sign('sha256', bytes, privateKey);
  // The confusion of RS256 with HS256: the public key, which everybody has, taken for the shared secret.
  const secret = publicKey.export({ type: 'spki', format: 'pem' });
  return createHmac('sha256', secret).update(bytes).digest();
}

export interface Authority {
  readonly url: string;
  /** Paths asked for since the last `publish` or `spoil`. */
  readonly asked: readonly string[];
  /** From now on these are the keys, and the server behaves. */
  publish(...keys: readonly Key[]): void;
  /** Answers one of its two documents in another way. */
  spoil(document: 'metadata' | 'keys', answer: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

export async function startAuthority(): Promise<Authority> {
  const asked: string[] = [];
  let answers: Record<string, (response: ServerResponse) => void> = {};
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    (answers[path] ?? json({}, 404))(response);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    url: `${url}/metadata`,
    asked,
    publish(...keys) {
      asked.length = 0;
      const jwks = keys.map(({ kid, publicKey, more }) => ({
        ...publicKey.export({ format: 'jwk' }),
        kid,
        use: 'sig',
        ...more,
      }));
      answers = {
        '/metadata': json({
          issuer: ISSUER,
          jwks_uri: `${url}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        }),
        '/keys': json({ keys: jwks }),
      };
      answers['/elsewhere'] = answers['/keys']!;
    },
    spoil(document, answer) {
      asked.length = 0;
      answers[`/${document}`] = answer;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => {
  return (response: ServerResponse) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
};
