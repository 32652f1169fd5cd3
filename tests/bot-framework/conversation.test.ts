// What goes in and comes out of the channel when all is well, over real HTTP on both sides.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TurnHandler } from '../../bot/turn/turn.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { open, say, startBot, words, type Bot } from './bot.ts';

const choices = [say('Balances'), say('Points'), open('See details', 'https://bank.example/online')];
const answer: TurnHandler = async (_turn, replies) => {
  await replies.typing();
  await replies.send(words(['Your accounts.', 'Current ••4821'], choices));
};

let connector: Connector;
let bot: Bot;
beforeAll(async () => {
  connector = await startConnector();
  bot = await startBot({ handleTurn: answer });
});
afterAll(async () => {
  await bot.close();
  await connector.close();
});

const button = (type: string, title: string, value = title) => ({ type, title, value });
const card = (...buttons: object[]) => [{ contentType: 'application/vnd.microsoft.card.hero', content: { buttons } }];
const details = button('openUrl', 'See details', 'https://bank.example/online');
const spoken = [button('imBack', 'Balances'), button('imBack', 'Points')];

describe('the wire, exactly', () => {
  test.each([
    ['emulator', { suggestedActions: { to: [], actions: spoken }, attachments: card(details) }],
    ['webchat', { suggestedActions: { to: [], actions: spoken }, attachments: card(details) }],
    ['msteams', { attachments: card(...spoken, details) }],
  ])('%s', async (channelId, buttons) => {
    const user = 'u-1';
    const chat = connector.conversation({ botUrl: bot.url, channelId, user });
    const said = await chat.say('bal', { id: 'm-1' });
    expect(said).toMatchObject({ status: 200, body: '', typings: 1 });
    const address = {
      channelId,
      serviceUrl: connector.url,
      conversation: { id: chat.id },
      from: { id: 'bot' },
      recipient: { id: user },
      replyToId: 'm-1',
    };
    const text = 'Your accounts.\nCurrent ••4821';
    expect(said.replies).toStrictEqual([{ type: 'message', text, textFormat: 'plain', ...buttons, ...address }]);
    const [typing, message] = connector.received.slice(-2);
    expect(typing?.activity).toStrictEqual({ type: 'typing', ...address });
    expect(message?.path).toBe(`/v3/conversations/${encodeURIComponent(chat.id)}/activities/m-1`);
    expect(message?.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'user-agent': 'node' });
    expect(message?.headers).not.toHaveProperty('authorization');
  });

  test.each(['/', '/amer', '/amer/0f3a/'])('a service URL that ends in %s', async (path) => {
    const serviceUrl = connector.url + path;
    const said = await connector.conversation({ botUrl: bot.url }).say('bal', { serviceUrl });
    expect(said).toMatchObject({ status: 200, typings: 1, replies: [{ serviceUrl }] });
    expect(connector.received.at(-1)?.path).toMatch(new RegExp(`^${path.replace(/\/$/, '')}/v3/conversations/`));
  });
});

test('chats that run side by side each get their own answers', async () => {
  const echo = await startBot();
  const chats = Array.from({ length: 8 }, () => connector.conversation({ botUrl: echo.url }));
  const said = await Promise.all(chats.flatMap((chat, n) => [chat.say(`${n} one`), chat.say(`${n} two`)]));
  const expected = chats.flatMap((_chat, n) => [`You said ${n} one`, `You said ${n} two`]);
  expect(said.map(({ replies }) => replies.map((reply) => reply.text))).toStrictEqual(expected.map((text) => [text]));
  await echo.close();
});

describe('turns', () => {
  const turnOf = async (more: Record<string, unknown>) => {
    const before = bot.turns.length;
    await connector
      .conversation({ botUrl: bot.url, id: 'c-1', user: 'u-1' })
      .post({ type: 'message', id: 'm-1', ...more });
    expect(bot.turns).toHaveLength(before + 1);
    return bot.turns.at(-1)!;
  };

  test('a message', async () => {
    expect(await turnOf({ text: 'bal?', name: 'ignored', value: { token: 'ignored' } })).toStrictEqual({
      deliveryId: '["emulator","c-1",["message","m-1"]]',
      sender: { channel: 'emulator', bot: 'bot', conversation: 'c-1', user: 'u-1' },
      kind: 'message',
      text: 'bal?',
      sentAt: new Date('2026-11-22T02:42:00.000Z'),
      oneToOne: true,
    });
  });

  test.each(['/INSPECT open', '/INSPECT attach x', '123456'])('%s is a text like any other', async (text) => {
    expect(await turnOf({ text })).toMatchObject({ kind: 'message', text });
  });

  test('a customer joins: the same delivery whatever the activity is called, and the one who joined', async () => {
    const membersAdded = [{ id: 'bot' }, { id: 'u-2' }];
    const joined = await turnOf({ type: 'conversationUpdate', membersAdded, from: { id: 'c-1' }, text: 'not said' });
    expect(joined).toMatchObject({ kind: 'join', text: '', sender: { user: 'u-2', conversation: 'c-1' } });
    const again = await turnOf({ type: 'conversationUpdate', membersAdded, id: 'other' });
    expect(again.deliveryId).toBe(joined.deliveryId);
  });

  test('the greeting of someone who joined answers no message', async () => {
    const chat = connector.conversation({ botUrl: bot.url, channelId: 'webchat' });
    const joined = await chat.join();
    expect(joined).toMatchObject({ status: 200, typings: 1, replies: [{ type: 'message' }] });
    expect(joined.replies[0]).not.toHaveProperty('replyToId');
  });

  test.each([
    [{}, true],
    [{ isGroup: false }, true],
    [{ isGroup: null, conversationType: null }, true],
    [{ conversationType: 'personal' }, true],
    [{ isGroup: true }, false],
    [{ isGroup: true, conversationType: 'personal' }, false],
    [{ conversationType: 'groupChat' }, false],
    [{ conversationType: 'channel' }, false],
  ])('%j is one to one: %s', async (conversation, oneToOne) => {
    expect(await turnOf({ conversation: { id: 'c-1', ...conversation } })).toMatchObject({ oneToOne });
  });

  test.each([
    [undefined, 0],
    [null, 0],
    ['x'.repeat(4_000), 4_000],
    ['x'.repeat(4_001), 4_000],
    ['x'.repeat(30_000), 4_000],
  ])('a text is handed on up to 4,000 characters (%#)', async (text, length) => {
    expect((await turnOf({ text })).text).toHaveLength(length);
  });
});

describe('what is no turn is taken and ignored', () => {
  test.each([
    { type: 'typing' },
    { type: 'event', name: 'tokens/response', value: { token: 'stolen' } },
    { type: 'invoke', name: 'signin/verifyState', value: { state: '123456' } },
    { type: 'invoke', name: 'signin/tokenExchange' },
    { type: 'endOfConversation' },
    { type: 'messageReaction' },
    { type: 'conversationUpdate' },
    { type: 'conversationUpdate', membersAdded: [] },
    { type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: 'Sotto' }] },
    { type: 'somethingNew' },
  ])('%j', async (activity) => {
    const [turns, received] = [bot.turns.length, connector.received.length];
    const said = await connector.conversation({ botUrl: bot.url }).post(activity);
    expect(said).toMatchObject({ status: 200, body: '' });
    expect([bot.turns.length, connector.received.length]).toStrictEqual([turns, received]);
    expect(bot.lines.at(-1)).toMatchObject({ msg: 'activity-ignored', channel: 'emulator' });
  });

  test('a delivery mode that would answer past the socket is not followed', async () => {
    const said = await connector.conversation({ botUrl: bot.url }).say('bal', { deliveryMode: 'expectReplies' });
    expect(said).toMatchObject({ status: 200, body: '', replies: [{ text: 'Your accounts.\nCurrent ••4821' }] });
  });
});
