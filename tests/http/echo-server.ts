// The app with one route that answers with the JSON it read, and a client that speaks to it in bytes.
import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { Router } from 'express';
import { createHttpServer, type ServerLimits } from '../../bot/http/create-http-server.ts';
import { jsonBody } from '../../bot/http/json-body.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import { createApp } from '../../bot/server.ts';

export interface EchoServer {
  readonly server: Server;
  readonly port: number;
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export async function startEcho(limits?: ServerLimits, proxies = 0): Promise<EchoServer> {
  const logged: string[] = [];
  const router = Router();
  router.post('/echo', jsonBody(), (request, response) => {
    response.json({ read: request.body as unknown });
  });
  router.get('/address', (request, response) => {
    response.json({ address: request.ip });
  });
  router.get('/half', (_request, response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('half');
  });
  const log = createLogger('debug', { write: (line) => void logged.push(line) });
  const app = createApp({ health: Router(), routers: [router], log, production: true, proxies });
  const server = createHttpServer(app, limits).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    server,
    port: (server.address() as AddressInfo).port,
    logged,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export interface Talk {
  readonly socket: Socket;
  say(bytes: string | Uint8Array): void;
  /** Resolves with everything heard once it matches. */
  heard(pattern: RegExp): Promise<string>;
  /** Resolves with everything heard once the server has closed the connection. */
  closed(): Promise<string>;
}

export function talk(port: number): Talk {
  const socket = connect(port, '127.0.0.1');
  let all = '';
  let over = false;
  const waiting = new Set<() => void>();
  const tell = () => waiting.forEach((look) => look());
  socket.on('data', (chunk) => {
    all += chunk.toString('latin1');
    tell();
  });
  // A server that refuses to read on resets the connection: that is an end like any other here.
  socket.on('error', () => undefined);
  for (const end of ['end', 'close'] as const) {
    socket.on(end, () => {
      over = true;
      tell();
    });
  }
  const until = (isReached: () => boolean) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (!isReached()) return;
        waiting.delete(look);
        resolve(all);
      };
      waiting.add(look);
      look();
    });
  return {
    socket,
    say: (bytes) => void socket.write(bytes),
    heard: (pattern) => until(() => pattern.test(all)),
    closed: () => until(() => over),
  };
}

/** The text of a POST to the echo. */
export function post(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Buffer {
  const all = {
    Host: 'sotto',
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.from(body).length),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`POST /echo HTTP/1.1\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** What the server may answer to what it refuses, to the byte. */
export const REFUSED = ['{"error":"refused"}', '{"error":"not-found"}', ''];

/** The last answer of what was heard. */
export function lastAnswer(heard: string): { status: number; head: string; body: string } {
  const begin = Math.max(0, heard.lastIndexOf('HTTP/1.1 '));
  const [head = '', body = ''] = heard.slice(begin).split('\r\n\r\n');
  // Node's own refusals have a body of no chunks.
  return { status: Number(head.slice(9, 12)), head, body: body === '0' ? '' : body };
}
