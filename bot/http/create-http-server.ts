// The HTTP server: bounds what a connection may take of time, size and number before any route sees it.
import { createServer, STATUS_CODES, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Times in milliseconds, sizes in bytes. */
export interface ServerLimits {
  /** From the first byte of a request to the end of its headers. */
  readonly headersTimeout: number;
  /** To the end of its body. */
  readonly requestTimeout: number;
  /** How long a connection may stay open between two requests. */
  readonly keepAliveTimeout: number;
  /** How often the two times of a request are looked at. */
  readonly connectionsCheckingInterval: number;
  readonly maxHeaderSize: number;
  /** More are closed as they come. There is no count per address: behind a balancer all have one. */
  readonly maxConnections: number;
}

const LIMITS: ServerLimits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  // Balancers reuse a connection for a minute: closing it before they do would lose the request that is on its way.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
  maxConnections: 5_000,
};

/** Upgraded connections, such as streams, are beyond these times. */
export function createHttpServer(listener?: RequestListener, limits: ServerLimits = LIMITS): Server {
  const { maxConnections, ...options } = limits;
  const server = createServer(options, listener);
  server.maxConnections = maxConnections;
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => void answers.set(socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const answer = answers.get(socket);
    // In the middle of an answer a second one would be read as part of it.
    if (!socket.writable || (answer?.headersSent && !answer.writableFinished)) socket.destroy();
    else socket.end(refusalOf(error.code), () => socket.destroy());
  });
  return server;
}

/** By the codes of Node's parser; whatever has no status of its own is a bad request. */
const STATUSES: ReadonlyMap<string | undefined, number> = new Map([
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['HPE_HEADER_OVERFLOW', 431],
]);

function refusalOf(code: string | undefined): string {
  const status = STATUSES.get(code) ?? 400;
  const body = JSON.stringify({ error: 'refused' });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}
