// A bot that takes tokens of an authority on this machine, and whatever is needed to try one: for the tests of authentication.
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from '@jest/globals';
import dns from 'node:dns';
import type { BotFrameworkDeps } from '../../bot/channels/bot-framework/bot-framework.ts';
import { startConnector, type Answer, type Connector } from '../support/connector.ts';
import { createKey, ISSUER, startAuthority, tokenOf, type Authority } from './authority.ts';
import { recordOutput, startBot, type Bot } from './bot.ts';

export const APP = { id: '3f1c0c4e-app', password: 'app-password', type: 'SingleTenant', tenantId: 'our-tenant' };
/** What a bot without keys asks its authority for. */
export const LOOKED_UP = ['/metadata', '/keys'];

export const keys = {
  first: createKey('key-1'),
  forTeams: createKey('for-teams', { endorsements: ['msteams', 'slack'] }),
  forAny: createKey('for-any', { endorsements: [] }),
  forNothing: createKey('for-nothing', { endorsements: 'msteams' }),
  toEncrypt: createKey('to-encrypt', { use: 'enc' }),
  otherAlg: createKey('other-alg', { alg: 'RS512' }),
};
/** Never published by default; the stranger's has the id of one that is. */
export const next = createKey('key-2');
export const stranger = createKey('key-1');

/** Our own token, as the SDK would get it from Microsoft's sign-in. */
const credentials: NonNullable<BotFrameworkDeps['credentials']> = {
  isValidAppId: () => Promise.resolve(true),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () =>
    Promise.resolve({
      signRequest(request: { headers: { set(name: string, value: string): void } }) {
        request.headers.set('authorization', 'Bearer our-own');
        return Promise.resolve(request);
      },
    } as never),
};

export interface Trial {
  readonly authority: Authority;
  readonly connector: Connector;
  /** New for every test: it has no keys yet, so that every look-up is seen. */
  readonly bot: Bot;
  /** Names that were looked up during the test. */
  readonly lookups: readonly string[];
  /** Claims as the Bot Connector makes them; what is undefined is left out. */
  claims(more?: object): object;
  /** A good token. */
  genuine(): string;
  /** A message on Teams, as if from the Bot Connector. */
  post(authorization: string | undefined, more?: Record<string, unknown>): Promise<Answer>;
  /** The same, refused without a trace. */
  isShut(authorization: string | undefined, more?: Record<string, unknown>): Promise<void>;
}

export const inMinutes = (minutes: number) => Math.floor(Date.now() / 1_000) + minutes * 60;

/** To be called at the top of a test file. Also holds every test to printing nothing and looking up nothing but this machine. */
export function useTrial(): Trial {
  let authority: Authority;
  let connector: Connector;
  let bot: Bot;
  let printed: string[];
  let lookups: string[];
  beforeAll(async () => {
    authority = await startAuthority();
    connector = await startConnector();
  });
  afterAll(async () => {
    await authority.close();
    await connector.close();
  });
  beforeEach(async () => {
    authority.publish(...Object.values(keys));
    bot = await startBot({ app: APP, openIdMetadata: authority.url, credentials });
    printed = recordOutput();
    lookups = recordLookups();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await bot.close();
    expect(printed).toStrictEqual([]);
    expect(lookups.filter((host) => !['localhost', '127.0.0.1'].includes(host))).toStrictEqual([]);
  });

  const claims: Trial['claims'] = (more = {}) => {
    const times = { nbf: inMinutes(-1), exp: inMinutes(60) };
    return { iss: ISSUER, aud: APP.id, ...times, serviceurl: connector.url, ...more };
  };
  const post: Trial['post'] = (authorization, more = {}) => {
    const chat = connector.conversation({ botUrl: bot.url, channelId: 'msteams' });
    return chat.post({ type: 'message', text: 'bal', ...more }, authorization === undefined ? {} : { authorization });
  };
  return {
    get authority() {
      return authority;
    },
    get connector() {
      return connector;
    },
    get bot() {
      return bot;
    },
    get lookups() {
      return lookups;
    },
    claims,
    genuine: () => tokenOf(keys.first, claims()),
    post,
    async isShut(authorization, more) {
      const received = connector.received.length;
      const answer = await post(authorization, more);
      expect(answer).toMatchObject({ status: 401, body: '{"error":"unauthenticated"}', replies: [], typings: 0 });
      expect(bot.turns).toHaveLength(0);
      expect(connector.received).toHaveLength(received);
      expect(bot.lines.at(-1)).toMatchObject({ msg: 'request-refused', code: 'unauthenticated', status: 401 });
    },
  };
}

function recordLookups(): string[] {
  const hosts: string[] = [];
  const { lookup } = dns;
  jest.spyOn(dns, 'lookup').mockImplementation((host: string, ...rest: unknown[]) => {
    hosts.push(host);
    (lookup as (...all: unknown[]) => void)(host, ...rest);
  });
  return hosts;
}
