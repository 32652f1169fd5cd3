// Direct Line over real HTTP: its conversations and its tokens.
import { afterEach, describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { call, messages, poll, post, startChat, textsOf, visit, type Chat } from './chat.ts';

const MINUTE = 60_000;

let chat: Chat;
afterEach(() => chat.close());

describe('a conversation', () => {
  test('opens with a greeting, answers, and gives the customer’s own message back', async () => {
    chat = await startChat();
    const visitor = await visit(chat);
    const sent = await post(chat, visitor, { type: 'message', text: 'bal?', channelData: { clientActivityID: 'c1' } });
    expect(sent.status).toBe(200);
    const [hello, own, answer] = await messages(chat, visitor, 3);

    expect(hello).toMatchObject({ type: 'message', text: 'Hello', textFormat: 'plain', from: { role: 'bot' } });
    expect(own).toMatchObject({ id: sent.json['id'], text: 'bal?', channelData: { clientActivityID: 'c1' } });
    expect(answer).toMatchObject({ text: 'You said bal?', channelId: 'webchat', conversation: { id: visitor.id } });
    const [join, message] = chat.turns;
    expect(join).toMatchObject({ kind: 'join', text: '', oneToOne: true });
    expect(message).toMatchObject({ kind: 'message', text: 'bal?' });
    expect(message?.sender).toEqual({
      channel: 'webchat',
      bot: 'sotto',
      conversation: visitor.id,
      user: expect.stringMatching(/^dl_/),
    });
    expect(message?.sender).toEqual(join?.sender);
  });

  test('is opened once, however often it is asked for', async () => {
    chat = await startChat();
    const { token } = (await call(chat, 'POST', '/tokens/generate')).json as { token: string };
    const opened = [
      await call(chat, 'POST', '/conversations', { token }),
      await call(chat, 'POST', '/conversations', { token }),
    ];
    expect(opened.map(({ status }) => status)).toEqual([201, 200]);
    expect(opened[0]?.json).toMatchObject({ expires_in: 1800, conversationId: opened[1]?.json['conversationId'] });
    expect(chat.turns).toHaveLength(1);
  });

  test('is read on from a watermark; anything but a number means the start', async () => {
    chat = await startChat();
    const visitor = await visit(chat);
    for (const text of ['a', 'b']) await post(chat, visitor, { type: 'message', text });
    await messages(chat, visitor, 5);
    expect((await poll(chat, visitor, '3')).activities).toHaveLength(2);
    expect(await poll(chat, visitor, '5')).toEqual({ activities: [], watermark: '5' });
    expect((await poll(chat, visitor, '99')).activities).toHaveLength(0);
    for (const odd of ['', 'x', '-1', '1e3', '9'.repeat(40)])
      expect((await poll(chat, visitor, odd)).activities).toHaveLength(5);
  });

  test('keeps its last hundred messages', async () => {
    chat = await startChat();
    const visitor = await visit(chat);
    for (let n = 1; n <= 60; n += 1) await post(chat, visitor, { type: 'message', text: String(n) });
    const kept = await messages(chat, visitor, 100);
    expect(kept).toHaveLength(100);
    expect(textsOf(kept)).not.toContain('Hello');
    expect(await poll(chat, visitor, '119')).toMatchObject({
      watermark: '121',
      activities: [{}, { text: 'You said 60' }],
    });
  });

  test('stays open for as long as its page fetches fresh tokens', async () => {
    const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
    chat = await startChat({ clock });
    const visitor = await visit(chat);
    let { token } = visitor;
    for (let quarter = 1; quarter <= 8; quarter += 1) {
      clock.advance(15 * MINUTE);
      token = String((await call(chat, 'POST', '/tokens/refresh', { token })).json['token']);
      await visit(chat);
    }
    expect(textsOf((await poll(chat, { ...visitor, token })).activities)).toEqual(['Hello']);
  });
});

describe('a token', () => {
  test('opens its own conversation only', async () => {
    chat = await startChat();
    const [mine, other] = [await visit(chat), await visit(chat)];
    const asked = await Promise.all([
      call(chat, 'GET', `/conversations/${other.id}`, mine),
      call(chat, 'GET', `/conversations/${other.id}/activities`, mine),
      call(chat, 'POST', `/conversations/${other.id}/upload`, mine),
      post(chat, { ...mine, id: other.id }, { type: 'message', text: 'hi' }),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(asked[0].json).toEqual({ error: { code: 'NotAllowed', message: expect.any(String) } });
    expect(chat.turns).toHaveLength(2);
  });

  test('counts for nothing when it is missing, altered, signed by another, or shaped oddly', async () => {
    chat = await startChat();
    const { id, token } = await visit(chat);
    const stranger = await startChat({ tokenSecret: new Uint8Array(32).fill(8) });
    const foreign = (await visit(stranger)).token;
    await stranger.close();
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = Buffer.from(payload, 'base64url').toString();
    const longer = Buffer.from(claims.replace(/"exp":\d+/, '"exp":9999999999')).toString('base64url');
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    const bad = [
      foreign,
      '',
      'x',
      `${header}.${longer}.${signature}`,
      `${header}.${payload}.`,
      `${header}.${payload}.${signature.slice(1)}`,
      `${unsigned}.${payload}.`,
      `${unsigned}.${payload}.${signature}`,
      `${token}.${signature}`,
    ];
    for (const wrong of bad) {
      for (const [method, path] of [
        ['GET', `/conversations/${id}`],
        ['POST', '/conversations'],
        ['POST', '/tokens/refresh'],
      ] as const) {
        expect([wrong, (await call(chat, method, path, { token: wrong })).status]).toEqual([wrong, 403]);
      }
    }
    expect((await call(chat, 'GET', `/conversations/${id}`)).status).toBe(403);
    expect((await call(chat, 'GET', `/conversations/${id}`, { token })).status).toBe(200);
  });

  test('lives thirty minutes; a refreshed one lives on', async () => {
    const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
    chat = await startChat({ clock });
    const { id, token } = await visit(chat);
    clock.advance(15 * MINUTE);
    const fresh = await call(chat, 'POST', '/tokens/refresh', { token });
    expect(fresh.json).toMatchObject({ conversationId: id, expires_in: 1800 });
    clock.advance(15 * MINUTE);
    expect((await call(chat, 'POST', '/tokens/refresh', { token })).status).toBe(403);
    expect((await call(chat, 'GET', `/conversations/${id}`, { token })).status).toBe(403);
    expect((await call(chat, 'GET', `/conversations/${id}`, { token: String(fresh.json['token']) })).status).toBe(200);
  });

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }, 403],
    ['the page itself', { 'sec-fetch-site': 'same-origin' }, 200],
    ['the published origin', { origin: 'https://sotto.example' }, 200],
    ['what is no browser', {}, 200],
  ])('asked for by %s', async (_who, headers, status) => {
    chat = await startChat();
    expect((await call(chat, 'POST', '/tokens/generate', { headers })).status).toBe(status);
  });
});

test('answers are stored by nobody', async () => {
  chat = await startChat();
  expect((await call(chat, 'POST', '/tokens/generate')).headers.get('cache-control')).toBe('no-store');
});
