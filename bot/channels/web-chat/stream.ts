// The stream of a conversation: a WebSocket on which the page hears what is said, at `streamPath`.
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Conversation } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import type { OwnOrigin } from './own-origin.ts';
import type { Tokens } from './tokens.ts';

export interface StreamDeps {
  readonly tokens: Tokens;
  readonly conversations: Conversations;
  readonly ownOrigin: OwnOrigin;
}

const REFUSED = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
const PATH = /^\/directline\/conversations\/([\w-]{1,64})\/stream$/;
/** The client sends empty frames only, every 20 seconds, to notice a broken line. */
const LARGEST_FRAME_BYTES = 1_024;
/** A page that has stopped reading is cut off; it may come back with its watermark. */
const MOST_UNREAD_BYTES = 1_000_000;

/** The token stands in the address because a browser can set no header on a WebSocket. */
export function streamPath(id: string, token: string, watermark: number): string {
  return `/directline/conversations/${id}/stream?watermark=${watermark}&t=${token}`;
}

/** Anything but a number means the start: the client's first watermark is an empty text. */
export function readWatermark(text: unknown): number {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** Takes every upgrade of the server: ours to the stream, all others to their end. */
export function attachStream(server: Server, deps: StreamDeps): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME_BYTES, perMessageDeflate: false });
  server.on('upgrade', (req, socket, head) => {
    socket.on('error', () => socket.destroy());
    const [path = '', query] = (req.url ?? '').split('?');
    const asked = new URLSearchParams(query);
    const conversation = conversationOf(path, asked.get('t') ?? '', req, deps);
    if (!conversation) return void socket.end(REFUSED);
    sockets.handleUpgrade(req, socket, head, (stream) =>
      join(conversation, stream, readWatermark(asked.get('watermark'))),
    );
  });
  return sockets;
}

function conversationOf(path: string, token: string, req: IncomingMessage, deps: StreamDeps): Conversation | undefined {
  const claims = deps.tokens.read(token);
  const mayListen = claims && PATH.exec(path)?.[1] === claims.id && deps.ownOrigin.began(req.headers);
  return mayListen ? deps.conversations.find(claims) : undefined;
}

function join(conversation: Conversation, stream: WebSocket, watermark: number): void {
  const hear = (set: object) => {
    if (stream.bufferedAmount > MOST_UNREAD_BYTES) stream.terminate();
    else stream.send(JSON.stringify(set));
  };
  stream.on('error', () => stream.terminate());
  const missed = conversation.since(watermark);
  if (missed.activities.length > 0) hear(missed);
  conversation.listen({ hear, end: () => stream.close() });
}
