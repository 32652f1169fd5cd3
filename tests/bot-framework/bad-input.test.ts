// What the channel refuses: each with its fixed body, before any turn, with nothing printed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { once } from 'node:events';
import { connect } from 'node:net';
import { startConnector, type Chat, type Connector } from '../support/connector.ts';
import { recordOutput, startBot, type Bot } from './bot.ts';

let connector: Connector;
let bot: Bot;
let chat: Chat;
let printed: string[];
beforeAll(async () => {
  connector = await startConnector();
  bot = await startBot({ serviceUrls: ['https://smba.example/amer', 'http://10.0.0.1/'] });
  chat = connector.conversation({ botUrl: bot.url });
});
beforeEach(() => {
  printed = recordOutput();
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(printed).toStrictEqual([]);
});
afterAll(async () => {
  await bot.close();
  await connector.close();
});

const send = async (
  body: string | Buffer,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
) => {
  const response = await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body });
  return { status: response.status, body: await response.text() };
};
const fixed = (error: string) => (error === '' ? '' : JSON.stringify({ error }));
const nested = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;

describe('bodies', () => {
  const json = { 'Content-Type': 'application/json' };
  test.each([
    ['no JSON', '{"text":"secret 4111', json, 400, 'malformed'],
    ['no object', '"secret"', json, 400, 'malformed'],
    ['an array', '[]', json, 400, 'malformed'],
    ['nothing', '', json, 400, 'malformed'],
    ['an empty object', '{}', json, 400, 'malformed'],
    ['over 64 KB', JSON.stringify({ text: 'x'.repeat(65_536) }), json, 413, 'too-large'],
    ['text', 'hello', { 'Content-Type': 'text/plain' }, 415, 'unsupported-type'],
    ['a form', 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415, 'unsupported-type'],
    ['a charset of its own', '{}', { 'Content-Type': 'application/json; charset=klingon' }, 415, 'unsupported-type'],
    ['an encoding of its own', '{}', { ...json, 'Content-Encoding': 'klingon' }, 415, 'unsupported-type'],
    ['gzip', '{}', { ...json, 'Content-Encoding': 'gzip' }, 415, 'unsupported-type'],
  ])('%s', async (_name, body, headers, status, error) => {
    expect(await send(body, headers)).toStrictEqual({ status, body: JSON.stringify({ error }) });
    expect(bot.lines.at(-1)).toMatchObject({ msg: 'request-refused', channel: 'bot-framework', code: error, status });
  });

  test('one that ends early', async () => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    const before = bot.lines.length;
    socket.write(
      'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    socket.end();
    await once(socket.resume(), 'close');
    expect(bot.lines.slice(before)).toMatchObject([{ code: 'malformed' }]);
  });
});

describe('activities', () => {
  test.each<Record<string, unknown>>([
    { type: undefined },
    { type: '' },
    { type: 7 },
    { type: 'x'.repeat(65) },
    { id: undefined },
    { id: '' },
    { id: '.' },
    { id: 'x'.repeat(513) },
    { channelId: undefined },
    { channelId: null },
    { channelId: 7 },
    { channelId: 'x'.repeat(65) },
    { serviceUrl: undefined },
    { serviceUrl: 7 },
    { serviceUrl: 'x'.repeat(1_025) },
    { conversation: undefined },
    { conversation: {} },
    { conversation: { id: '..' } },
    { conversation: { id: 7 } },
    { conversation: { id: 'c', isGroup: 'yes' } },
    { from: undefined },
    { from: { id: '' } },
    { recipient: undefined },
    { recipient: null },
    { text: { toString: 'x' } },
    { text: ['x'] },
    { membersAdded: 'x' },
    { membersAdded: [{}] },
    { channelData: nested(32) },
  ])('%j', async (more) => {
    const answer = await chat.post({ type: 'message', text: 'hi', ...more });
    expect(answer).toMatchObject({ status: 400, body: '{"error":"malformed"}' });
  });

  test('nesting up to 32 levels is read', async () => {
    expect(await chat.say('hi', { channelData: nested(31) })).toMatchObject({ status: 200 });
  });

  test.each(['', ' ', 'AseChannel', 'Emulator', 'emulator ', 'webchat2', 'email', 'alexa', 'telephony', 'toString'])(
    'the channel %j is refused',
    async (channelId) => {
      const turns = bot.turns.length;
      const answer = await chat.say('hi', { channelId });
      expect(answer).toMatchObject({ status: 403, body: '{"error":"channel-refused"}' });
      expect(bot.turns).toHaveLength(turns);
    },
  );

  test.each([
    'https://elsewhere.example/',
    'https://smba.example/',
    'https://smba.example/americas/',
    'https://smba.example.evil.example/amer/',
    'https://smba.example@evil.example/amer/',
    'https://user:secret@smba.example/amer/',
    'https://smba.example:8443/amer/',
    'https://smba.example/amer/../x/',
    'https://smba.example/amer/?to=elsewhere',
    'https://smba.example/amer/#elsewhere',
    'http://smba.example/amer/',
    'http://127.0.0.1.evil.example/',
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'ftp://localhost/',
    'file:///etc/passwd',
    'localhost',
    '//localhost/',
  ])('an answer to %s is refused', async (serviceUrl) => {
    const turns = bot.turns.length;
    const answer = await chat.say('hi', { serviceUrl });
    expect(answer).toMatchObject({ status: 403, body: '{"error":"service-url-refused"}' });
    expect(bot.turns).toHaveLength(turns);
  });
});

test('whatever JSON comes, the answer is one of the fixed ones', async () => {
  const statuses = new Map<number, number>();
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom('message', 'conversationUpdate', 'emulator', connector.url, { id: 'x' }),
  );
  const names = [
    'type',
    'id',
    'channelId',
    'serviceUrl',
    'conversation',
    'from',
    'recipient',
    'text',
    'membersAdded',
    'deliveryMode',
    '__proto__',
  ];
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 3 }), async (more) => {
      const { status, body } = await chat.post({ type: 'message', ...more });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([200, 400, 403]).toContain(status);
      expect(['', 'malformed', 'service-url-refused', 'channel-refused'].map(fixed)).toContain(body);
    }),
    { numRuns: 150 },
  );
  expect(statuses.get(200)).toBeGreaterThan(0);
  expect(statuses.get(400)).toBeGreaterThan(20);
});

describe('what the SDK could also do', () => {
  test.each([
    ['GET', '/api/messages'],
    ['PUT', '/api/messages'],
    ['POST', '/api/skills'],
    ['POST', '/api/skills/v3/conversations/c-1/activities'],
    ['POST', '/v3/conversations/c-1/activities'],
    ['GET', '/v3/attachments/a-1'],
  ])('%s %s is not there', async (method, path) => {
    expect((await fetch(bot.url + path, { method })).status).toBe(404);
  });

  test('no connection becomes a stream', async () => {
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    const handshake =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==';
    socket.write(`GET /api/messages HTTP/1.1\r\nHost: bot\r\n${handshake}\r\n\r\n`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 404 /);
    socket.destroy();
  });
});
