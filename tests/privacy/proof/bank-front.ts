// Bank front: stands before the mock bank's API, keeps what it is asked, and answers in the manner of one bank or another.
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What two banks with the same figures may do differently. */
export interface BankManner {
  /** The most rows it gives a page, whatever it is asked for. */
  readonly largestPage?: number;
  /** Put into every refusal: its body, its reason phrase and a header. */
  readonly words?: string;
}

/** From now on, what lies under `path` is refused with this status: `{ path: '/rewards', status: 503 }`. */
export interface Refusal {
  readonly path: string;
  readonly status: number;
}

export interface BankFront {
  /** Where the bot asks: ends without a slash. */
  readonly url: string;
  /** Where the mock bank's API is. Set before the first request. */
  standBefore(apiUrl: string): void;
  /** Without an argument the bank answers again. */
  refuse(refusal?: Refusal): void;
  /** Resolves when no request waits for its answer. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** `onCall` is told of every request: method, path, query and headers as one text. */
export async function startBankFront(
  { largestPage, words = '' }: BankManner,
  onCall: (call: string) => void,
): Promise<BankFront> {
  let target = '';
  let refusal: Refusal | undefined;

  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = new URL(request.url ?? '', 'http://bank');
    const limit = asked.searchParams.get('limit');
    if (largestPage && limit) asked.searchParams.set('limit', String(Math.min(Number(limit), largestPage)));
    const { authorization = '' } = request.headers;
    const answer = await fetch(target + asked.pathname + asked.search, { headers: { authorization } });
    const headers = { 'Content-Type': answer.headers.get('content-type') ?? '' };
    if (answer.ok) response.writeHead(200, headers).end(Buffer.from(await answer.arrayBuffer()));
    else refuse(response, answer.status, words, ((await answer.json()) as { error: { code: string } }).error.code);
  };

  const closings = new EventEmitter();
  let open = 0;
  const server = createServer((request, response) => {
    onCall(callOf(request));
    open += 1;
    response.once('close', () => {
      open -= 1;
      closings.emit('close');
    });
    if (refusal && request.url?.includes(refusal.path)) refuse(response, refusal.status, words);
    else void forward(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    standBefore: (apiUrl) => void (target = apiUrl),
    refuse: (next) => void (refusal = next),
    async idle() {
      while (open > 0) await once(closings, 'close');
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function refuse(response: ServerResponse, status: number, words: string, code = 'refused'): void {
  // A status line and a header take Latin-1 only.
  const plain = words.replace(/[^\x20-\x7e]/g, '?');
  response.writeHead(status, plain || 'Refused', { 'Content-Type': 'application/json', 'X-Reason': plain });
  response.end(JSON.stringify({ error: { code, message: words, detail: words } }));
}

/**
 * Account references and cursors are the bank's own, and go back to it and to nobody else: only that they are there is kept.
 * The token and the request's id are random by design.
 */
function callOf({ method = '', url = '', headers }: IncomingMessage): string {
  const path = url.replace(/(\/accounts\/)[^/?]+/, '$1REF').replace(/\bcursor=[^&]*/, 'cursor=CURSOR');
  const { accept, connection, ...sent } = headers;
  const names = Object.keys(sent).sort().join();
  return `${method} ${path} accept: ${accept ?? ''} connection: ${connection ?? ''} ${names}`;
}
