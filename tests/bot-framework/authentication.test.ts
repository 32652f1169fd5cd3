// With an app id only genuine tokens of the Bot Connector get in, and what isn't one costs no look-up.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import dns from 'node:dns';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTokenFence, type TokenFence } from '../../bot/channels/bot-framework/token-fence.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { recordOutput, startBot, type Bot } from './bot.ts';

const APP = { id: '3f1c0c4e-app', password: 'app-password', type: 'SingleTenant', tenantId: 'tenant' };
const ISSUER = 'https://api.botframework.com';

let printed: string[];
let lookups: string[];
beforeEach(() => {
  printed = recordOutput();
  lookups = [];
  const { lookup } = dns;
  jest.spyOn(dns, 'lookup').mockImplementation((host: string, ...rest: unknown[]) => {
    lookups.push(host);
    (lookup as (...all: unknown[]) => void)(host, ...rest);
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(printed).toStrictEqual([]);
});

const { publicKey, privateKey } = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
const inAnHour = () => Math.floor(Date.now() / 1_000) + 3_600;
const claims = () => ({ iss: ISSUER, aud: APP.id, exp: inAnHour(), serviceurl: 'https://smba.example/' });
/** A claim that is undefined is left out. */
const sign = (payload: object, key = privateKey, kid = 'key-1') =>
  new SignJWT(JSON.parse(JSON.stringify(payload)) as JWTPayload).setProtectedHeader({ alg: 'RS256', kid }).sign(key);

describe('the fence', () => {
  let keyServer: Server;
  let fetches = 0;
  let isGenuine: TokenFence;
  beforeAll(async () => {
    const keys = JSON.stringify({
      keys: [{ ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', alg: 'RS256' }],
    });
    keyServer = createServer((_request, response) => {
      fetches += 1;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(keys);
    }).listen(0, 'localhost');
    await once(keyServer, 'listening');
  });
  beforeEach(() => {
    fetches = 0;
    isGenuine = createTokenFence(APP.id, `http://localhost:${(keyServer.address() as AddressInfo).port}/keys`);
  });
  afterAll(() => {
    keyServer.close();
    keyServer.closeAllConnections();
  });

  test('opens for a genuine token, and fetches the keys once', async () => {
    const header = `Bearer ${await sign(claims())}`;
    expect([await isGenuine(header), await isGenuine(header)]).toStrictEqual([true, true]);
    expect(fetches).toBe(1);
    // Shows that a look-up would be seen: the tests of garbage rely on it.
    expect(lookups).toContain('localhost');
  });

  test.each<[string, () => Promise<string> | string, number]>([
    ['a key of someone else', () => sign(claims(), stranger.privateKey), 1],
    ['an unknown key', () => sign(claims(), privateKey, 'key-2'), 1],
    ['another bot', () => sign({ ...claims(), aud: 'another' }), 1],
    ['no bot', () => sign({ ...claims(), aud: undefined }), 1],
    ['an hour ago', () => sign({ ...claims(), exp: inAnHour() - 7_200 }), 1],
    ['no end', () => sign({ ...claims(), exp: undefined }), 1],
    ['not yet', () => sign({ ...claims(), nbf: inAnHour() }), 1],
    ['another issuer', () => sign({ ...claims(), iss: 'https://sts.windows.net/tenant/' }), 0],
    ['no issuer', () => sign({ ...claims(), iss: undefined }), 0],
    ['no signature', () => new UnsecuredJWT(claims()).encode(), 0],
    ['a shared secret', () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32)), 0],
    ['no token', () => 'garbage', 0],
    ['three parts of nothing', () => 'a.b.c', 0],
    ['a token without end', () => sign({ ...claims(), pad: 'x'.repeat(8_000) }), 0],
  ])('stays shut for %s', async (_name, make, expected) => {
    expect(await isGenuine(`Bearer ${await make()}`)).toBe(false);
    expect(fetches).toBe(expected);
  });

  test('stays shut for what is no bearer token', async () => {
    const token = await sign(claims());
    for (const header of [
      undefined,
      '',
      token,
      `Basic ${token}`,
      `bearer ${token}`,
      `Bearer  ${token}`,
      `Bearer ${token} x`,
    ]) {
      expect(await isGenuine(header)).toBe(false);
    }
    expect(fetches).toBe(0);
  });

  test('stays shut while the keys can not be had', async () => {
    expect(await createTokenFence(APP.id, 'http://127.0.0.1:1/keys')(`Bearer ${await sign(claims())}`)).toBe(false);
  });
});

describe('the route', () => {
  let connector: Connector;
  let bot: Bot;
  beforeAll(async () => {
    connector = await startConnector();
    bot = await startBot({ app: APP });
  });
  afterAll(async () => {
    await bot.close();
    await connector.close();
  });

  test.each<[string, () => Promise<Record<string, string>>]>([
    ['no token', () => Promise.resolve({})],
    ['garbage', () => Promise.resolve({ Authorization: 'Bearer garbage' })],
    ['an unsigned token', () => Promise.resolve({ Authorization: `Bearer ${new UnsecuredJWT(claims()).encode()}` })],
    [
      'a token of the Emulator',
      async () => ({
        Authorization: `Bearer ${await sign({ ...claims(), iss: 'https://sts.windows.net/t/', ver: '1.0' })}`,
      }),
    ],
  ])('%s: 401, no turn, no look-up', async (_name, headers) => {
    const chat = connector.conversation({ botUrl: bot.url });
    const answer = await chat.post({ type: 'message', text: 'bal' }, await headers());
    expect(answer).toMatchObject({ status: 401, body: '{"error":"unauthenticated"}', replies: [], typings: 0 });
    expect(bot.turns).toHaveLength(0);
    expect(lookups).toStrictEqual([]);
    expect(bot.lines.at(-1)).toMatchObject({ msg: 'request-refused', code: 'unauthenticated', status: 401 });
  });

  test('comes before the body is read', async () => {
    const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', body: 'garbage' });
    expect([response.status, await response.text()]).toStrictEqual([401, '{"error":"unauthenticated"}']);
  });
});
