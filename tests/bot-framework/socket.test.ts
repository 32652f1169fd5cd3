// The last check at the bytes: whatever the code above it makes, only the words of the reply or the fixed sentence leave.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderActivity } from '../../bot/channels/activity/render-activity.ts';
import type { InboundActivity } from '../../bot/channels/bot-framework/inbound-activity.ts';
import { createServiceUrls } from '../../bot/channels/bot-framework/service-urls.ts';
import { createSocket, type Outgoing, type Socket } from '../../bot/channels/bot-framework/socket.ts';
import type { LastCheck } from '../../bot/privacy/index.ts';
import { startConnector, type Connector } from '../support/connector.ts';
import { createWordCheck, open, REPLACEMENT, say, startBot, words, type Bot } from './bot.ts';

const reply = words(
  ['Your accounts.', 'Current ••4821'],
  [say('Points'), open('See details', 'https://bank.example/')],
);

let connector: Connector;
let lastCheck: LastCheck;
let socket: Socket;
let activity: InboundActivity;
beforeAll(async () => {
  connector = await startConnector();
});
beforeEach(() => {
  connector.misbehave();
  lastCheck = createWordCheck();
  socket = createSocket({ lastCheck, isServiceUrl: createServiceUrls([], true) });
  activity = {
    type: 'message',
    id: 'm-1',
    channelId: 'emulator',
    serviceUrl: connector.url,
    conversation: { id: 'c|1' },
    from: { id: 'user' },
    recipient: { id: 'bot' },
  };
});
afterAll(async () => {
  await connector.close();
});

const address = () => ({
  channelId: 'emulator',
  serviceUrl: connector.url,
  conversation: { id: 'c|1' },
  from: { id: 'bot' },
  recipient: { id: 'user' },
  replyToId: 'm-1',
});
const good = () => ({ ...address(), ...renderActivity(reply, 'emulator') });
const typing = () => ({ ...address(), type: 'typing' });
const fixed = () => ({ ...address(), type: 'message', text: REPLACEMENT, textFormat: 'plain' });

/** What reached the connector when `body` was posted while `reply` was being sent. */
async function leaves(body: unknown, more: Partial<Outgoing> = {}, inFlight: typeof reply | null = reply) {
  const before = connector.received.length;
  const url = `${connector.url}/v3/conversations/c%7C1/activities/m-1`;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const flight = { activity, signal: AbortSignal.timeout(5_000), ...(inFlight && { reply: inFlight }) };
  const outcome = await socket
    .during(flight, () => socket.post({ method: 'POST', url, body: text, ...more }))
    .then(
      () => 'sent',
      (error: unknown) => (error as { code: string }).code,
    );
  return { outcome, activities: connector.received.slice(before).map((item) => item.activity) };
}

test('the words of the reply leave, and typing', async () => {
  expect(await leaves(good())).toStrictEqual({ outcome: 'sent', activities: [good()] });
  expect(await leaves(typing())).toStrictEqual({ outcome: 'sent', activities: [typing()] });
  expect(await leaves(typing(), {}, null)).toStrictEqual({ outcome: 'sent', activities: [typing()] });
  expect(lastCheck.refused()).toBe(0);
});

const button = { type: 'imBack', title: 'Points', value: 'Points' };
const hero = 'application/vnd.microsoft.card.hero';
const SABOTAGE: [name: string, spoil: (wire: ReturnType<typeof good>) => unknown][] = [
  ['another text', (wire) => ({ ...wire, text: 'Coffee at Kopi Corner' })],
  ['a longer text', (wire) => ({ ...wire, text: `${wire.text} ` })],
  ['no text', (wire) => ({ ...wire, text: undefined })],
  ['markdown', (wire) => ({ ...wire, textFormat: 'markdown' })],
  ['spoken words', (wire) => ({ ...wire, speak: 'Kopi Corner' })],
  ['a summary', (wire) => ({ ...wire, summary: 'Kopi Corner' })],
  ['channel data', (wire) => ({ ...wire, channelData: { text: 'Kopi Corner' } })],
  ['entities', (wire) => ({ ...wire, entities: [] })],
  ['a value', (wire) => ({ ...wire, value: 'Kopi Corner' })],
  ['words in an id', (wire) => ({ ...wire, id: 'Kopi Corner' })],
  ['words in a reply id', (wire) => ({ ...wire, replyToId: 'Kopi Corner' })],
  ['words in a time', (wire) => ({ ...wire, timestamp: 'Kopi Corner' })],
  ['words in a name', (wire) => ({ ...wire, from: { id: 'bot', name: 'Kopi Corner' } })],
  ['another customer', (wire) => ({ ...wire, recipient: { id: 'someone else' } })],
  ['another chat', (wire) => ({ ...wire, conversation: { id: 'c|2' } })],
  ['a missing address', (wire) => ({ ...wire, conversation: undefined })],
  ['no buttons', (wire) => ({ ...wire, suggestedActions: undefined })],
  ['a button more', (wire) => ({ ...wire, suggestedActions: { to: [], actions: [button, button] } })],
  [
    'a button that says something else',
    (wire) => ({ ...wire, suggestedActions: { to: [], actions: [{ ...button, value: 'x' }] } }),
  ],
  [
    'a button with an image',
    (wire) => ({ ...wire, suggestedActions: { to: [], actions: [{ ...button, image: 'x' }] } }),
  ],
  ['buttons for someone', (wire) => ({ ...wire, suggestedActions: { to: ['x'], actions: [button] } })],
  ['another link', (wire) => JSON.parse(JSON.stringify(wire).replace('bank.example', 'evil.example')) as unknown],
  [
    'a card title',
    (wire) => ({
      ...wire,
      attachments: wire.attachments?.map((card) => ({ ...card, content: { ...card.content, title: 'x' } })),
    }),
  ],
  [
    'a named attachment',
    (wire) => ({ ...wire, attachments: wire.attachments?.map((card) => ({ ...card, name: 'x' })) }),
  ],
  ['a picture', (wire) => ({ ...wire, attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/' }] })],
  [
    'an adaptive card',
    (wire) => ({ ...wire, attachments: [{ contentType: hero.replace('hero', 'adaptive'), content: {} }] }),
  ],
  ['two cards', (wire) => ({ ...wire, attachments: [...(wire.attachments ?? []), ...(wire.attachments ?? [])] })],
  ['typing with words', () => ({ ...typing(), text: 'Kopi Corner' })],
  ['a typing that names another customer', () => ({ ...typing(), recipient: { id: 'Kopi Corner' } })],
  ['an event', (wire) => ({ ...wire, type: 'event', name: 'Kopi Corner' })],
  ['a trace', () => ({ ...address(), type: 'trace', label: 'Kopi Corner' })],
  ['a list', (wire) => [wire]],
  ['null', () => 'null'],
  ['no JSON', () => 'Kopi Corner'],
];

describe('refused, and the fixed sentence goes instead', () => {
  test.each(SABOTAGE)('%s', async (_name, spoil) => {
    expect(await leaves(spoil(good()))).toStrictEqual({ outcome: 'sent', activities: [fixed()] });
    expect(lastCheck.refused()).toBe(1);
  });

  test('no property of any other name', async () => {
    const known = new Set(Object.keys(good()));
    let tried = 0;
    const name = fc.string({ minLength: 1 }).filter((text) => !known.has(text) && text !== '__proto__');
    await fc.assert(
      fc.asyncProperty(name, fc.jsonValue(), async (property, value) => {
        tried += 1;
        expect((await leaves({ ...good(), [property]: value })).activities).toStrictEqual([fixed()]);
      }),
      { numRuns: 60 },
    );
    expect(tried).toBeGreaterThanOrEqual(60);
  });

  test('the reply of one turn is not permitted for another', async () => {
    const other = await leaves(good(), {}, words(['Your points.']));
    expect(other.activities).toStrictEqual([fixed()]);
  });
});

test('a property written twice leaves once, as it was checked', async () => {
  const twice = JSON.stringify(good()).replace('"text":', '"text":"Kopi Corner","text":');
  await leaves(twice);
  expect(connector.received.at(-1)?.raw).not.toContain('Kopi');
  expect(connector.received.at(-1)?.activity).toStrictEqual(good());
});

describe('nothing leaves', () => {
  const nothing = { outcome: 'reply-refused', activities: [] };

  test('but typing while no reply is being sent', async () => {
    expect(await leaves(good(), {}, null)).toStrictEqual(nothing);
    expect(await leaves({ ...typing(), text: 'Kopi Corner' }, {}, null)).toStrictEqual(nothing);
  });

  test('outside a turn, not even typing', async () => {
    const url = `${connector.url}/v3/conversations/c%7C1/activities/m-1`;
    const before = connector.received.length;
    await expect(socket.post({ method: 'POST', url, body: JSON.stringify(typing()) })).rejects.toThrow(/did not take/);
    expect(connector.received).toHaveLength(before);
  });

  test('when the last check refuses its own sentence', async () => {
    lastCheck = createWordCheck(['accounts', REPLACEMENT]);
    socket = createSocket({ lastCheck, isServiceUrl: createServiceUrls([], true) });
    expect(await leaves(good())).toStrictEqual(nothing);
    expect(lastCheck.refused()).toBe(2);
  });

  test.each<[string, (url: string) => Partial<Outgoing>]>([
    ['by GET', () => ({ method: 'GET' })],
    ['by PUT', () => ({ method: 'PUT' })],
    ['by DELETE', () => ({ method: 'DELETE' })],
    ['to another chat', (url) => ({ url: `${url}/v3/conversations/c2/activities/m-1` })],
    ['to another activity', (url) => ({ url: `${url}/v3/conversations/c%7C1/activities/m-2` })],
    ['with a query', (url) => ({ url: `${url}/v3/conversations/c%7C1/activities/m-1?text=Kopi` })],
    ['as an attachment', (url) => ({ url: `${url}/v3/conversations/c%7C1/attachments` })],
    ['to another host', () => ({ url: 'http://10.0.0.1/v3/conversations/c%7C1/activities/m-1' })],
    ['to another port', () => ({ url: 'http://127.0.0.1:1/v3/conversations/c%7C1/activities/m-1' })],
    ['to no URL', () => ({ url: 'activities' })],
  ])('%s', async (_name, more) => {
    expect(await leaves(good(), more(connector.url))).toStrictEqual(nothing);
  });

  test('to a host that has left the list since', async () => {
    socket = createSocket({ lastCheck, isServiceUrl: () => false });
    expect(await leaves(good())).toStrictEqual(nothing);
  });
});

test('through the SDK: a last check that refuses the figures sends the fixed sentence, in the same chat', async () => {
  const check = createWordCheck(['4821']);
  const bot: Bot = await startBot({ lastCheck: check, handleTurn: (_turn, replies) => replies.send(reply) });
  const said = await connector.conversation({ botUrl: bot.url, user: 'u-1' }).say('bal', { id: 'm-9' });
  expect(said).toMatchObject({
    status: 200,
    replies: [{ text: REPLACEMENT, replyToId: 'm-9', recipient: { id: 'u-1' } }],
  });
  expect(said.raw.join()).not.toContain('4821');
  expect(check.refused()).toBe(1);
  await bot.close();
});
