// Tokens, for real: RSA keys, their server, HTTP on every side. Only what the Bot Connector signed for this bot, this chat and now gets in.
import { describe, expect, test } from '@jest/globals';
import { ISSUER, tokenOf } from './authority.ts';
import { APP, inMinutes, keys, LOOKED_UP, next, stranger, useTrial } from './trial.ts';
import { startBot } from './bot.ts';

const trial = useTrial();

/** Tokens of the kind that the Emulator, skills and other bots present. */
const ofEntra = (tenant: string, more: object = {}) => {
  const theirs = { iss: `https://sts.windows.net/${tenant}/`, ver: '1.0', appid: APP.id, tid: tenant };
  return tokenOf(keys.first, trial.claims({ ...theirs, ...more }));
};
const spoilt = (token: string, index: number, change: (part: string) => string) =>
  token
    .split('.')
    .map((part, at) => (at === index ? change(part) : part))
    .join('.');
const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);

describe('gets in', () => {
  test('a genuine token: answered with our own, and the keys are asked for once', async () => {
    for (let turn = 1; turn <= 3; turn += 1) {
      const answer = await trial.post(`Bearer ${trial.genuine()}`);
      expect(answer).toMatchObject({ status: 200, body: '', typings: 1, replies: [{ text: 'You said bal' }] });
    }
    expect(trial.connector.received.at(-1)?.headers).toMatchObject({ authorization: 'Bearer our-own' });
    expect(trial.authority.asked).toStrictEqual(LOOKED_UP);
    // Shows that a look-up would be seen.
    expect(trial.lookups).toContain('localhost');
  });

  test.each<[string, () => string]>([
    ['one that ended 4 minutes ago', () => tokenOf(keys.first, trial.claims({ exp: inMinutes(-4) }))],
    ['one that begins in 4 minutes', () => tokenOf(keys.first, trial.claims({ nbf: inMinutes(4) }))],
    ['one without a beginning', () => tokenOf(keys.first, trial.claims({ nbf: undefined }))],
    ['a key endorsed for the channel', () => tokenOf(keys.forTeams, trial.claims())],
    ['a key with an empty list of endorsements', () => tokenOf(keys.forAny, trial.claims())],
  ])('%s', async (_name, make) => {
    expect(await trial.post(`Bearer ${make()}`)).toMatchObject({ status: 200, replies: [{ text: 'You said bal' }] });
  });
});

describe('refused at sight, at no cost', () => {
  test.each<[string, () => string | undefined]>([
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['a token alone', () => trial.genuine()],
    ['another scheme', () => `Basic ${trial.genuine()}`],
    ['a scheme in small letters', () => `bearer ${trial.genuine()}`],
    ['two spaces', () => `Bearer  ${trial.genuine()}`],
    ['something behind it', () => `Bearer ${trial.genuine()} x`],
    ['a second token behind a comma', () => `Bearer ${trial.genuine()},${trial.genuine()}`],
  ])('%s', async (_name, header) => {
    await trial.isShut(header());
    expect(trial.authority.asked).toStrictEqual([]);
  });

  test.each<[string, () => string]>([
    ['garbage', () => 'garbage'],
    ['three parts of nothing', () => 'a.b.c'],
    ['two parts', () => trial.genuine().split('.').slice(0, 2).join('.')],
    ['four parts', () => `${trial.genuine()}.x`],
    ['a part of other letters', () => spoilt(trial.genuine(), 2, (part) => `${part}+/`)],
    ['claims that are too long', () => tokenOf(keys.first, trial.claims({ pad: 'x'.repeat(4_000) }))],
    ['a header that is too long', () => tokenOf(keys.first, trial.claims(), { pad: 'x'.repeat(2_000) })],
    ['a signature that is too long', () => spoilt(trial.genuine(), 2, (part) => part.repeat(4))],
    ['claims that are a list', () => tokenOf(keys.first, [trial.claims()])],
    ['no signature', () => spoilt(tokenOf(keys.first, trial.claims(), { alg: 'none' }), 2, () => '')],
    ['alg none, with a signature', () => tokenOf(keys.first, trial.claims(), { alg: 'none' })],
    ['alg nOnE', () => tokenOf(keys.first, trial.claims(), { alg: 'nOnE' })],
    ['HS256 with the public key for a secret', () => tokenOf(keys.first, trial.claims(), { alg: 'HS256' })],
    ['RS384', () => tokenOf(keys.first, trial.claims(), { alg: 'RS384' })],
    ['RS512', () => tokenOf(keys.first, trial.claims(), { alg: 'RS512' })],
    ['PS256', () => tokenOf(keys.first, trial.claims(), { alg: 'PS256' })],
    ['ES256', () => tokenOf(keys.first, trial.claims(), { alg: 'ES256' })],
    ['no alg', () => tokenOf(keys.first, trial.claims(), { alg: undefined })],
    ['no key id', () => tokenOf(keys.first, trial.claims(), { kid: undefined })],
    ['no issuer', () => tokenOf(keys.first, trial.claims({ iss: undefined }))],
    ['a list of issuers', () => tokenOf(keys.first, trial.claims({ iss: [ISSUER] }))],
    ['the issuer with a slash', () => tokenOf(keys.first, trial.claims({ iss: `${ISSUER}/` }))],
    ['the issuer over http', () => tokenOf(keys.first, trial.claims({ iss: ISSUER.replace('https', 'http') }))],
    ['the issuer in capitals', () => tokenOf(keys.first, trial.claims({ iss: ISSUER.toUpperCase() }))],
    ['the issuer of another cloud', () => tokenOf(keys.first, trial.claims({ iss: 'https://api.botframework.us' }))],
    ['the Emulator, of our own tenant', () => ofEntra(APP.tenantId)],
    ['the Emulator, of another tenant', () => ofEntra('d6d49420-f39b-4df7-a1dc-d59a935871db')],
    [
      'the Emulator, version 2',
      () => ofEntra('', { iss: 'https://login.microsoftonline.com/our-tenant/v2.0', ver: '2.0' }),
    ],
    ['a skill', () => ofEntra(APP.tenantId, { appid: 'another-bot', azp: 'another-bot' })],
    ['an anonymous skill', () => tokenOf(keys.first, { appid: 'AnonymousSkill', ver: '1.0', aud: APP.id })],
  ])('%s', async (_name, make) => {
    await trial.isShut(`Bearer ${make()}`);
    expect(trial.authority.asked).toStrictEqual([]);
  });

  test('before the body is read', async () => {
    const response = await fetch(`${trial.bot.url}/api/messages`, { method: 'POST', body: 'garbage' });
    expect([response.status, await response.text()]).toStrictEqual([401, '{"error":"unauthenticated"}']);
  });
});

describe('refused by its signature or claims', () => {
  test.each<[string, () => string]>([
    ['a key of someone else under a known id', () => tokenOf(stranger, trial.claims())],
    ['an unknown key', () => tokenOf(next, trial.claims())],
    [
      'a key that the token brings',
      () => tokenOf(stranger, trial.claims(), { jwk: stranger.publicKey.export({ format: 'jwk' }) }),
    ],
    ['a key elsewhere', () => tokenOf(next, trial.claims(), { jku: 'https://evil.example/keys' })],
    ['a key for encryption', () => tokenOf(keys.toEncrypt, trial.claims())],
    ['a key for another algorithm', () => tokenOf(keys.otherAlg, trial.claims())],
    [
      'claims of another token',
      () => spoilt(trial.genuine(), 1, () => tokenOf(keys.first, trial.claims({ exp: inMinutes(90) })).split('.')[1]!),
    ],
    ['a changed signature', () => spoilt(trial.genuine(), 2, flipped)],
    ['another bot', () => tokenOf(keys.first, trial.claims({ aud: 'another-bot' }))],
    ['other bots', () => tokenOf(keys.first, trial.claims({ aud: ['another-bot', ISSUER] }))],
    ['no bot', () => tokenOf(keys.first, trial.claims({ aud: undefined }))],
    ['the bot in another claim', () => tokenOf(keys.first, trial.claims({ aud: ISSUER, appid: APP.id, azp: APP.id }))],
    ['one that ended 6 minutes ago', () => tokenOf(keys.first, trial.claims({ exp: inMinutes(-6) }))],
    ['one without end', () => tokenOf(keys.first, trial.claims({ exp: undefined }))],
    ['an end that is text', () => tokenOf(keys.first, trial.claims({ exp: String(inMinutes(60)) }))],
    ['one that begins in 6 minutes', () => tokenOf(keys.first, trial.claims({ nbf: inMinutes(6) }))],
    ['an extension that must be understood', () => tokenOf(keys.first, trial.claims(), { crit: ['b64'], b64: false })],
    ['a key whose endorsements can not be read', () => tokenOf(keys.forNothing, trial.claims())],
  ])('%s', async (_name, make) => {
    await trial.isShut(`Bearer ${make()}`);
    expect(trial.authority.asked).toStrictEqual(LOOKED_UP);
  });
});

describe('refused for this activity', () => {
  test.each<[string, () => object]>([
    ['no service URL', () => ({ serviceurl: undefined })],
    ['another service URL', () => ({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['a service URL with a slash', () => ({ serviceurl: `${trial.connector.url}/` })],
    ['a service URL in capitals', () => ({ serviceurl: trial.connector.url.toUpperCase() })],
    ['a list of service URLs', () => ({ serviceurl: [trial.connector.url] })],
    ['the claim in other letters', () => ({ serviceurl: undefined, serviceUrl: trial.connector.url })],
  ])('%s', async (_name, more) => {
    await trial.isShut(`Bearer ${tokenOf(keys.first, trial.claims(more()))}`);
  });

  test('a body that names another port of this machine', async () => {
    await trial.isShut(`Bearer ${trial.genuine()}`, { serviceUrl: 'http://localhost:1' });
  });

  test.each(['webchat', 'telegram', 'emulator'])('a key endorsed for other channels, on %s', async (channelId) => {
    await trial.isShut(`Bearer ${tokenOf(keys.forTeams, trial.claims())}`, { channelId });
  });

  test('a claim does not open what the list of hosts keeps shut', async () => {
    const serviceUrl = 'https://evil.example/';
    const answer = await trial.post(`Bearer ${tokenOf(keys.first, trial.claims({ serviceurl: serviceUrl }))}`, {
      serviceUrl,
    });
    expect(answer).toMatchObject({ status: 403, body: '{"error":"service-url-refused"}' });
    expect(trial.bot.turns).toHaveLength(0);
  });

  test('nor does it bring a channel that is not served', async () => {
    const answer = await trial.post(`Bearer ${trial.genuine()}`, { channelId: 'AseChannel' });
    expect(answer).toMatchObject({ status: 403, body: '{"error":"channel-refused"}' });
    expect(trial.bot.turns).toHaveLength(0);
  });
});

describe('in production', () => {
  const serviceUrl = 'https://smba.example/';
  const ask = async (app: typeof APP, more: Record<string, unknown>) => {
    const bot = await startBot({
      app,
      openIdMetadata: trial.authority.url,
      loopback: false,
      serviceUrls: [serviceUrl],
      handleTurn: () => Promise.resolve(),
    });
    const chat = trial.connector.conversation({ botUrl: bot.url, channelId: 'webchat' });
    const serviceurl = more['serviceUrl'] ?? trial.connector.url;
    const authorization = `Bearer ${tokenOf(keys.first, trial.claims({ serviceurl }))}`;
    const { status, body } = await chat.post({ type: 'message', text: 'bal', ...more }, { authorization });
    await bot.close();
    return [status, body, bot.turns.length];
  };

  test('this machine is no place to answer to, and the Emulator is not served', async () => {
    expect(await ask(APP, { serviceUrl })).toStrictEqual([200, '', 1]);
    expect(await ask(APP, {})).toStrictEqual([403, '{"error":"service-url-refused"}', 0]);
    const emulator = { serviceUrl, channelId: 'emulator' };
    expect(await ask(APP, emulator)).toStrictEqual([403, '{"error":"channel-refused"}', 0]);
  });

  test('without a registration nothing gets in', async () => {
    expect(await ask({ ...APP, id: '' }, { serviceUrl })).toStrictEqual([401, '{"error":"unauthenticated"}', 0]);
  });
});
