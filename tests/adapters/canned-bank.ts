// Canned bank: a real HTTP server that gives whatever answer a test asks for, well formed or not.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CannedBank {
  /** Base of its API, with a path, as a bank's would have. */
  readonly url: string;
  readonly requests: IncomingMessage[];
  /** What it does with every request from now on. */
  answer: RequestListener;
  close(): Promise<void>;
}

export async function startCannedBank(): Promise<CannedBank> {
  const server = createServer((request, response) => {
    bank.requests.push(request);
    bank.answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bank: CannedBank = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    requests: [],
    answer: json({}),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return bank;
}

/** Answers JSON; `body` may be text that is no JSON at all. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener {
  return (_request, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body));
  };
}
