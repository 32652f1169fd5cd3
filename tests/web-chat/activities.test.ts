// Activities over real HTTP: what is taken from the page and what is not, and what may go back to it.
import { afterEach, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import {
  call,
  messages,
  poll,
  post,
  startChat,
  textsOf,
  visit,
  words,
  wordCheck,
  REPLACEMENT,
  type Chat,
} from './chat.ts';

let chat: Chat;
afterEach(() => chat.close());

/** A turn that lasts until it is released. */
function hold(): { readonly held: Promise<void>; readonly release: () => void } {
  const gate = new EventTarget();
  const held = once(gate, 'release').then(() => undefined);
  return { held, release: () => void gate.dispatchEvent(new Event('release')) };
}

describe('what the page posts', () => {
  test('does not say who speaks, nor anything else but words and an id', async () => {
    chat = await startChat();
    const visitor = await visit(chat);
    await post(chat, visitor, {
      type: 'message',
      text: 'hi',
      from: { id: 'dl_victim', name: 'Victim', role: 'bot' },
      conversation: { id: 'other' },
      channelData: { clientActivityID: 'c1', admin: true },
      attachments: [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/' }],
    });
    const [, own] = await messages(chat, visitor, 3);
    const { user } = chat.turns[0]!.sender;
    expect(chat.turns[1]?.sender).toEqual(chat.turns[0]?.sender);
    expect(Object.keys(own!).sort()).toEqual([
      'channelData',
      'channelId',
      'conversation',
      'from',
      'id',
      'text',
      'textFormat',
      'timestamp',
      'type',
    ]);
    expect(own).toMatchObject({ from: { id: user, role: 'user' }, channelData: { clientActivityID: 'c1' } });
    expect(own?.['channelData']).toEqual({ clientActivityID: 'c1' });
  });

  test('counts once when it is sent again', async () => {
    chat = await startChat();
    const [visitor, other] = [await visit(chat), await visit(chat)];
    const again = { type: 'message', text: 'bal?', channelData: { clientActivityID: 'c1' } };
    const [first, second] = [await post(chat, visitor, again), await post(chat, visitor, again)];
    expect(second).toMatchObject({ status: 200, json: first.json });
    await post(chat, other, again);
    await Promise.all([messages(chat, visitor, 3), messages(chat, other, 3)]);
    const said = chat.turns.filter(({ kind }) => kind === 'message');
    expect(said.map(({ deliveryId }) => deliveryId)).toEqual([`${visitor.id}|message|c1`, `${other.id}|message|c1`]);
    for (const text of ['x', 'x']) await post(chat, visitor, { type: 'message', text });
    expect(new Set(chat.turns.map(({ deliveryId }) => deliveryId)).size).toBe(6);
  });

  test.each([
    ['no JSON', '{"type":', 400],
    ['JSON that is no object', '"message"', 400],
    ['nothing', '', 400],
    ['another type', { type: 'conversationUpdate' }, 400],
    ['no type', { text: 'hi' }, 400],
    ['no text', { type: 'message', value: { x: 1 } }, 400],
    ['text that is no text', { type: 'message', text: ['hi'] }, 400],
    ['text that is too long', { type: 'message', text: 'x'.repeat(2_001) }, 413],
    ['a body that is too large', { type: 'message', text: 'hi', value: 'x'.repeat(65_536) }, 413],
    ['a body that is too deep', `{"type":"nest","value":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, 400],
  ])('is refused when it is %s', async (_what, body, status) => {
    chat = await startChat();
    const { id, token } = await visit(chat);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await call(chat, 'POST', `/conversations/${id}/activities`, { token, body: text });
    expect([answer.status, Object.keys(answer.json)]).toEqual([status, ['error']]);
    expect(chat.turns).toHaveLength(1);
  });

  test('may be as long as 2,000 characters, or a sign that is of no use to us', async () => {
    chat = await startChat();
    const visitor = await visit(chat);
    const taken = [
      { type: 'message', text: 'x'.repeat(2_000) },
      { type: 'message', text: '', channelData: 'odd' },
      { type: 'message', text: 'hi', channelData: { clientActivityID: 'y'.repeat(101) } },
      { type: 'typing' },
      { type: 'event', name: 'webchat/join' },
    ];
    for (const activity of taken)
      expect(await post(chat, visitor, activity)).toMatchObject({ status: 200, json: { id: expect.any(String) } });
    const all = await messages(chat, visitor, 7);
    expect(all).toHaveLength(7);
    expect(JSON.stringify(all)).not.toContain('yyy');
  });

  test('is no file', async () => {
    chat = await startChat();
    const { id, token } = await visit(chat);
    expect((await call(chat, 'POST', `/conversations/${id}/upload?userId=x`, { token })).status).toBe(415);
    expect((await call(chat, 'GET', '/session/getsessionid', { token })).status).toBe(404);
  });

  test('waits its turn, but not without end', async () => {
    const { held, release } = hold();
    chat = await startChat({ handleTurn: () => held });
    const visitor = await visit(chat);
    const statuses = new Set<number>();
    for (let n = 1; n < 200; n += 1) statuses.add((await post(chat, visitor, { type: 'message', text: 'hi' })).status);
    expect([...statuses]).toEqual([200]);
    expect((await post(chat, visitor, { type: 'message', text: 'hi' })).status).toBe(429);
    release();
  });
});

describe('what the bot says', () => {
  test('is kept only when the last check permits it, with its buttons', async () => {
    const lastCheck = wordCheck();
    const choices = [{ kind: 'say', label: 'Points' }] as const;
    chat = await startChat({
      lastCheck,
      handleTurn: async (_turn, replies) => {
        await replies.send(words(['Fine', 'Two lines'], choices));
        await replies.send(words(['It was at SECRET']));
      },
    });
    const visitor = await visit(chat);
    const [fine, refused] = await messages(chat, visitor, 2);
    expect(fine).toMatchObject({
      text: 'Fine\nTwo lines',
      suggestedActions: { actions: [{ type: 'imBack', title: 'Points', value: 'Points' }] },
    });
    expect(refused).toMatchObject({ text: REPLACEMENT, from: { role: 'bot' } });
    expect(lastCheck.refused()).toBe(1);
    expect(JSON.stringify(await poll(chat, visitor))).not.toContain('SECRET');
  });

  test('is the fixed sentence when a turn fails, and nothing of the failure is shown or logged', async () => {
    chat = await startChat({ handleTurn: () => Promise.reject(new TypeError('SECRET inside')) });
    const visitor = await visit(chat);
    await post(chat, visitor, { type: 'message', text: 'my card is 4111' });
    const said = await messages(chat, visitor, 3);
    expect(textsOf(said)).toEqual([REPLACEMENT, 'my card is 4111', REPLACEMENT]);
    expect(chat.log).toHaveLength(2);
    expect(JSON.parse(chat.log[0]!)).toMatchObject({ msg: 'turn-failed', channel: 'webchat', code: 'unexpected' });
    expect(chat.log.join()).not.toMatch(/SECRET|4111/);
  });
});

test('closing waits for the turn under way and takes no more', async () => {
  const { held, release } = hold();
  chat = await startChat({ handleTurn: () => held });
  const visitor = await visit(chat);
  let closed = false;
  const closing = chat.close().then(() => (closed = true));
  expect((await post(chat, visitor, { type: 'message', text: 'hi' })).status).toBe(429);
  await visit(chat);
  expect(closed).toBe(false);
  release();
  await closing;
  expect(chat.turns).toHaveLength(1);
  chat = await startChat();
});
