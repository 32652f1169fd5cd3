// A fake Bot Connector: posts activities as the Emulator does, and records every byte the bot sends back.
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Button {
  type: string;
  title: string;
  value: string;
}

/** An activity as the bot sent it. */
export interface WireActivity {
  type: string;
  text?: string;
  textFormat?: string;
  replyToId?: string;
  attachments?: { contentType: string; content: { buttons: Button[] } }[];
  suggestedActions?: { to: string[]; actions: Button[] };
  [property: string]: unknown;
}

interface Received {
  readonly path: string;
  readonly headers: Record<string, string | string[] | undefined>;
  /** The body to the byte. */
  readonly raw: string;
  readonly activity: WireActivity;
  readonly conversation: string;
}

/** What came of one activity posted to the bot. `replies` and `raw` are its messages; typing is only counted. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly replies: readonly WireActivity[];
  readonly raw: readonly string[];
  readonly typings: number;
}

export interface Chat {
  readonly id: string;
  /** Posts what the customer typed and resolves when the bot has answered the request. */
  say(text: string, more?: Record<string, unknown>): Promise<Answer>;
  /** Posts that the customer opened the chat. */
  join(): Promise<Answer>;
  /** Posts any activity; `more` is laid over the usual envelope, and `undefined` takes a property away. */
  post(more: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
}

interface ChatOptions {
  /** Where the bot listens: 'http://127.0.0.1:3978'. */
  readonly botUrl: string;
  readonly channelId?: string;
  readonly id?: string;
  readonly user?: string;
  readonly isGroup?: boolean;
}

/** What the fake does instead of taking an activity; a number is the status it answers. */
export type Misbehaviour = 'hang' | 'redirect' | 'reset' | 'endless' | number;

export interface Connector {
  readonly url: string;
  /** Every activity that the bot sent, by whatever method, also those that weren't taken. */
  readonly received: readonly Received[];
  conversation(options: ChatOptions): Chat;
  /** From now on it does this; without an argument it behaves again. */
  misbehave(how?: Misbehaviour): void;
  /** Resolves with the bot's messages once there are `count` of them in all. */
  waitForReplies(count: number): Promise<readonly WireActivity[]>;
  close(): Promise<void>;
}

/** Real connectors sit under a region or a tenant, such as '/amer'. */
const ROUTE = /\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]+)?$/;

export async function startConnector(): Promise<Connector> {
  const received: Received[] = [];
  const arrivals = new EventEmitter();
  let misbehaviour: Misbehaviour | undefined;

  const server = createServer((request, response) => {
    void record(request).then((item) => {
      if (item) received.push(item);
      arrivals.emit('activity');
      answer(response, item && request.method === 'POST' ? misbehaviour : 404);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const messages = () => received.map((item) => item.activity).filter((activity) => activity.type === 'message');

  return {
    url,
    received,
    conversation: (options) => openChat(url, received, options),
    misbehave: (how) => {
      misbehaviour = how;
    },
    async waitForReplies(count) {
      while (messages().length < count) await once(arrivals, 'activity', { signal: AbortSignal.timeout(10_000) });
      return messages();
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function record(request: IncomingMessage): Promise<Received | undefined> {
  const raw = await text(request);
  const path = request.url ?? '';
  const conversation = ROUTE.exec(path)?.[1];
  if (conversation === undefined || raw === '') return undefined;
  const activity = JSON.parse(raw) as WireActivity;
  return { path, headers: request.headers, raw, activity, conversation: decodeURIComponent(conversation) };
}

function answer(response: ServerResponse, how: Misbehaviour | undefined): void {
  if (how === 'hang') return;
  if (how === 'reset') response.destroy();
  else if (how === 'redirect') response.writeHead(307, { Location: '/v3/conversations/elsewhere/activities' }).end();
  else if (how === 'endless') {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const drip = setInterval(() => response.write(' '.repeat(65_536)), 1);
    response.on('close', () => clearInterval(drip));
  } else {
    response.writeHead(how ?? 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id: randomUUID() }));
  }
}

function openChat(serviceUrl: string, received: readonly Received[], options: ChatOptions): Chat {
  const { botUrl, channelId = 'emulator', id = `${randomUUID()}|livechat`, user = randomUUID() } = options;
  const isGroup = options.isGroup === true && { isGroup: true };
  const from = { id: user, name: 'User', role: 'user' };
  const recipient = { id: 'bot', name: 'Bot', role: 'bot' };
  const envelope = () => ({
    channelId,
    serviceUrl,
    from,
    recipient,
    conversation: { id, ...isGroup },
    id: randomUUID(),
    locale: 'en-US',
    localTimezone: 'Asia/Singapore',
    localTimestamp: '2026-11-22T10:42:00+08:00',
    timestamp: '2026-11-22T02:42:00.000Z',
  });

  const post: Chat['post'] = async (more, headers = {}) => {
    const activity = { ...envelope(), ...more };
    const sentBefore = received.length;
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify(activity),
    });
    const body = await response.text();
    // By the message they answer, so that messages of one chat may run side by side; nothing else is replied to.
    const replyTo = more['type'] === 'message' ? activity.id : undefined;
    const mine = received
      .slice(sentBefore)
      .filter((item) => item.conversation === id && item.activity.replyToId === replyTo);
    const messages = mine.filter((item) => item.activity.type === 'message');
    return {
      status: response.status,
      body,
      replies: messages.map((item) => item.activity),
      raw: messages.map((item) => item.raw),
      typings: mine.length - messages.length,
    };
  };

  return {
    id,
    post,
    say: (said, more = {}) =>
      post({
        type: 'message',
        text: said,
        textFormat: 'plain',
        channelData: { clientActivityID: randomUUID(), clientTimestamp: '2026-11-22T02:42:00.000Z' },
        entities: [{ type: 'ClientCapabilities', requiresBotState: true, supportsListening: true, supportsTts: true }],
        ...more,
      }),
    join: () => post({ type: 'conversationUpdate', membersAdded: [from], membersRemoved: [] }),
  };
}
