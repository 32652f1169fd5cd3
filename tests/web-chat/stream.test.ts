// The stream over a real WebSocket: what it brings, how a page comes back to it, and whom it turns away.
import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { isTypingActivity, readActivity } from '../../bot/channels/activity/read-activity.ts';
import { call, listen, messages, poll, post, startChat, visit, type Chat } from './chat.ts';

let chat: Chat;
afterEach(() => chat.close());

test('brings the greeting, the customer’s own message, the typing sign and the answer, in that order', async () => {
  chat = await startChat();
  const visitor = await visit(chat);
  const stream = await listen(visitor.streamUrl);
  await stream.heard(1);
  await post(chat, visitor, { type: 'message', text: 'bal?', channelData: { clientActivityID: 'c1' } });
  const [hello, own, typing, answer] = await stream.heard(4);
  expect([hello?.['text'], own?.['text'], typing?.['type'], answer?.['text']]).toEqual([
    'Hello',
    'bal?',
    'typing',
    'You said bal?',
  ]);
  expect(own?.['channelData']).toEqual({ clientActivityID: 'c1' });
  expect(isTypingActivity(typing)).toBe(true);
  expect(readActivity(answer)).toEqual({ text: 'You said bal?', choices: [] });
  expect(stream.watermark()).toBe('3');
  expect((await poll(chat, visitor)).activities.map(({ type }) => type)).toEqual(['message', 'message', 'message']);
});

test('is taken up again from a watermark, with nothing lost and nothing twice', async () => {
  chat = await startChat();
  const visitor = await visit(chat);
  const first = await listen(visitor.streamUrl);
  await first.heard(1);
  first.socket.close();
  await once(first.socket, 'close');
  await post(chat, visitor, { type: 'message', text: 'bal?' });
  await messages(chat, visitor, 3);

  const path = `/conversations/${visitor.id}?watermark=${first.watermark()}`;
  const again = await call(chat, 'GET', path, { token: visitor.token });
  expect(again).toMatchObject({ status: 200, json: { conversationId: visitor.id, expires_in: 1800 } });
  const second = await listen(String(again.json['streamUrl']));
  second.socket.send(''); // the client's sign of life
  await post(chat, { ...visitor, token: String(again.json['token']) }, { type: 'message', text: 'points' });
  const heard = (await second.heard(5)).filter(({ type }) => type === 'message');
  expect(heard.map(({ text }) => text)).toEqual(['bal?', 'You said bal?', 'points', 'You said points']);
});

test('there is one a conversation: the newer ends the older', async () => {
  chat = await startChat();
  const visitor = await visit(chat);
  const older = await listen(visitor.streamUrl);
  const ended = once(older.socket, 'close');
  const newer = await listen(visitor.streamUrl);
  await ended;
  await post(chat, visitor, { type: 'message', text: 'hi' });
  expect(await newer.heard(4)).toHaveLength(4);
});

test('ends with its conversation', async () => {
  const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
  chat = await startChat({ clock });
  const { socket } = await listen((await visit(chat)).streamUrl);
  const ended = once(socket, 'close');
  clock.advance(31 * 60_000);
  await visit(chat);
  await ended;
});

test('a page that sends more than a sign of life is cut off', async () => {
  chat = await startChat();
  const { socket } = await listen((await visit(chat)).streamUrl);
  const ended = once(socket, 'close');
  socket.send('x'.repeat(2_000));
  expect((await ended)[0]).toBe(1009);
});

describe('is refused', () => {
  const refusal = { message: 'Unexpected server response: 403' };

  test('to a page of another origin', async () => {
    chat = await startChat();
    const { streamUrl } = await visit(chat);
    await expect(listen(streamUrl, 'https://elsewhere.example')).rejects.toMatchObject(refusal);
    await expect(listen(streamUrl, 'null')).rejects.toMatchObject(refusal);
    await expect(listen(streamUrl, chat.url)).resolves.toBeDefined();
  });

  test('without the token of that conversation, or to a conversation that is not open', async () => {
    chat = await startChat();
    const [mine, other] = [await visit(chat), await visit(chat)];
    const { json } = await call(chat, 'POST', '/tokens/generate');
    const addresses = [
      mine.streamUrl.replace(/t=.*/, 't='),
      mine.streamUrl.replace(/t=.*/, `t=${other.token}`),
      mine.streamUrl
        .replace(/conversations\/[^/]+/, `conversations/${String(json['conversationId'])}`)
        .replace(/t=.*/, `t=${String(json['token'])}`),
      mine.streamUrl.replace('/stream?', '/other?'),
      mine.streamUrl.replace('/directline/', '/api/messages/'),
    ];
    for (const address of addresses) await expect(listen(address)).rejects.toMatchObject(refusal);
  });

  test('a minute after its address was given', async () => {
    const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
    chat = await startChat({ clock });
    const { streamUrl } = await visit(chat);
    clock.advance(60_000);
    await expect(listen(streamUrl)).rejects.toMatchObject(refusal);
  });
});

test('its address is on the published origin, unless the page was loaded from this machine', async () => {
  chat = await startChat();
  const { token, streamUrl } = await visit(chat);
  expect(streamUrl).toMatch(`${chat.url.replace('http', 'ws')}/directline/conversations/`);
  // `fetch` sets the Host header itself.
  const opened = request(`${chat.url}/directline/conversations`, {
    method: 'POST',
    headers: { host: 'rebound.example:3978', authorization: `Bearer ${token}` },
  }).end();
  const [answer] = (await once(opened, 'response')) as [IncomingMessage];
  expect(await text(answer)).toContain('"streamUrl":"wss://sotto.example/directline/conversations/');
});
