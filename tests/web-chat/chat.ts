// The channel on a real port, and a client that goes through Direct Line as Web Chat's own client does.
import express from 'express';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import WebSocket from 'ws';
import { createWebChat, type WebChatDeps } from '../../bot/channels/web-chat/web-chat.ts';
import { systemClock } from '../../bot/kernel/clock.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import type { DisclosedChoice, DisclosedReply, LastCheck } from '../../bot/privacy/index.ts';
import type { Turn } from '../../bot/turn/turn.ts';

/** Words as the privacy gate would disclose them; `source` is for the real last check alone. */
export function words(lines: readonly string[], choices: readonly DisclosedChoice[] = []): DisclosedReply {
  return { lines, choices } as unknown as DisclosedReply;
}

export const REPLACEMENT = 'I kept that to myself.';

/** Compares what was read back with the words of the reply, and refuses a reply that speaks of `never`. */
export function wordCheck(never = 'SECRET'): LastCheck {
  let refusals = 0;
  return {
    permits(reading, { lines, choices }) {
      const permitted =
        isDeepStrictEqual(reading, { text: lines.join('\n'), choices }) && !lines.join().includes(never);
      if (!permitted) refusals += 1;
      return permitted;
    },
    replacement: words([REPLACEMENT]),
    refused: () => refusals,
  };
}

export interface Chat {
  readonly url: string;
  /** The turns that the handler was given. */
  readonly turns: readonly Turn[];
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** By default the bot shows typing and answers with what was said. */
export async function startChat(deps: Partial<WebChatDeps> = {}): Promise<Chat> {
  const turns: Turn[] = [];
  const log: string[] = [];
  const channel = createWebChat({
    clock: systemClock,
    log: createLogger('debug', { write: (line) => void log.push(line) }),
    lastCheck: wordCheck(),
    tokenSecret: new Uint8Array(32).fill(7),
    publicUrl: 'https://sotto.example',
    page: {},
    ...deps,
    async handleTurn(turn, replies) {
      turns.push(turn);
      if (deps.handleTurn) return deps.handleTurn(turn, replies);
      await replies.typing();
      await replies.send(words([turn.kind === 'join' ? 'Hello' : `You said ${turn.text}`]));
    },
  });
  const server = createServer(express().use(channel.router));
  channel.attach?.(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    turns,
    log,
    async close() {
      await channel.close?.();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Readonly<Record<string, unknown>>;
}

/** One request to Direct Line; `path` comes after '/directline'. */
export async function call(
  chat: Chat,
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await fetch(`${chat.url}/directline${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  return { status: answer.status, headers: answer.headers, json: (await answer.json()) as Answer['json'] };
}

/** A conversation that has been opened, and a stream to it when asked for. */
export interface Visit {
  readonly id: string;
  readonly token: string;
  readonly streamUrl: string;
}

export async function visit(chat: Chat): Promise<Visit> {
  const generated = await call(chat, 'POST', '/tokens/generate');
  const opened = await call(chat, 'POST', '/conversations', { token: String(generated.json['token']) });
  const { conversationId, token, streamUrl } = opened.json;
  return { id: String(conversationId), token: String(token), streamUrl: String(streamUrl) };
}

export function post(chat: Chat, { id, token }: Visit, activity: unknown): Promise<Answer> {
  return call(chat, 'POST', `/conversations/${id}/activities`, { token, body: JSON.stringify(activity) });
}

export type Activity = Readonly<Record<string, unknown>>;

export const textsOf = (activities: readonly Activity[]) => activities.map(({ text }) => text);

export async function poll(
  chat: Chat,
  { id, token }: Visit,
  watermark = '',
): Promise<{ activities: Activity[]; watermark: string }> {
  const { json } = await call(chat, 'GET', `/conversations/${id}/activities?watermark=${watermark}`, { token });
  return json as unknown as { activities: Activity[]; watermark: string };
}

/** Polls until the conversation has so many messages; gives them all. */
export async function messages(chat: Chat, visitor: Visit, count: number): Promise<Activity[]> {
  for (;;) {
    const { activities } = await poll(chat, visitor);
    if (activities.length >= count) return activities;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export interface Stream {
  readonly socket: WebSocket;
  /** Resolves when the stream has brought so many activities; gives them all. */
  heard(count: number): Promise<Activity[]>;
  /** The newest watermark heard. */
  watermark(): string;
}

/** @throws the handshake's error when the stream is refused. */
export async function listen(streamUrl: string, origin?: string): Promise<Stream> {
  const socket = new WebSocket(streamUrl, { ...(origin !== undefined && { origin }) });
  const activities: Activity[] = [];
  let watermark = '';
  socket.on('message', (data: Buffer) => {
    const set = JSON.parse(data.toString()) as { activities: Activity[]; watermark: string };
    activities.push(...set.activities);
    watermark = set.watermark;
  });
  await once(socket, 'open');
  return {
    socket,
    async heard(count) {
      while (activities.length < count) await once(socket, 'message');
      return activities;
    },
    watermark: () => watermark,
  };
}
