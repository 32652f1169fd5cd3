// What happens when a turn or the reply host fails: fixed answers, one try, nothing printed, and the next message works.
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { SottoError, type ErrorCode } from '../../bot/kernel/errors.ts';
import { startConnector, type Connector, type Misbehaviour } from '../support/connector.ts';
import { recordOutput, startBot, words, type Bot } from './bot.ts';

let connector: Connector;
let bot: Bot;
let printed: string[];
beforeAll(async () => {
  connector = await startConnector();
  bot = await startBot();
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

test.each<Misbehaviour>([400, 401, 403, 404, 408, 429, 500, 502, 503, 'redirect', 'reset'])(
  'a reply host that answers %s is asked once; the platform may deliver again',
  async (misbehaviour) => {
    connector.misbehave(misbehaviour);
    const chat = connector.conversation({ botUrl: bot.url });
    const said = await chat.say('hi');
    expect(said).toMatchObject({
      status: 500,
      body: '{"error":"failed"}',
      typings: 1,
      replies: [{ text: 'You said hi' }],
    });
    expect(connector.received.filter((item) => item.conversation === 'elsewhere')).toHaveLength(0);
    expect(bot.lines.slice(-3)).toMatchObject([
      { msg: 'reply-failed', operation: 'typing' },
      { msg: 'reply-failed', operation: 'message' },
      { msg: 'request-refused', code: 'failed', status: 500 },
    ]);
    connector.misbehave();
    expect(await chat.say('hi again')).toMatchObject({ status: 200, replies: [{ text: 'You said hi again' }] });
  },
);

test('an answer without end is not read', async () => {
  connector.misbehave('endless');
  expect(await connector.conversation({ botUrl: bot.url }).say('hi')).toMatchObject({ status: 200, typings: 1 });
  connector.misbehave();
});

test.each([
  ['an error', new TypeError('4111 1111 1111 1111 at Kopi Corner')],
  ['an error that looks like the parser', Object.assign(new RangeError('Kopi Corner'), { status: 418, body: 'Kopi' })],
  ['no error at all', 'Kopi Corner'],
  ['nothing', undefined],
])('a turn that throws %s', async (_name, thrown) => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a turn may throw anything
  const failing = await startBot({ handleTurn: () => Promise.reject(thrown) });
  const said = await connector.conversation({ botUrl: failing.url }).say('hi');
  expect(said).toMatchObject({ status: 500, body: '{"error":"failed"}', replies: [], typings: 0 });
  expect(JSON.stringify(failing.lines)).not.toContain('Kopi');
  await failing.close();
});

test.each<ErrorCode>(['store-unavailable', 'lock-busy', 'lock-lost'])(
  '%s: the platform may come again soon',
  async (code) => {
    const busy = await startBot({ handleTurn: () => Promise.reject(new SottoError(code)) });
    const response = await fetch(`${busy.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: 'm-1',
        channelId: 'emulator',
        serviceUrl: connector.url,
        conversation: { id: 'c' },
        from: { id: 'u' },
        recipient: { id: 'b' },
      }),
    });
    const { status, headers } = response;
    expect([status, headers.get('retry-after'), await response.text()]).toStrictEqual([503, '5', '{"error":"busy"}']);
    await busy.close();
  },
);

test('a reply after its turn has ended does not leave', async () => {
  let sendLate: () => Promise<void> = () => Promise.resolve();
  const hasty = await startBot({
    handleTurn: (_turn, replies) => {
      sendLate = () => replies.send(words(['Too late.']));
      return Promise.resolve();
    },
  });
  const before = connector.received.length;
  expect(await connector.conversation({ botUrl: hasty.url }).say('hi')).toMatchObject({ status: 200, replies: [] });
  await expect(sendLate()).rejects.toMatchObject({ code: 'reply-refused' });
  expect(connector.received).toHaveLength(before);
  await hasty.close();
});
