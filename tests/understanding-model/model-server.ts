// A model's server: speaks the chat completions API well or badly, as it is told, and keeps what it is asked.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ModelRequest {
  /** 'POST /v1/chat/completions' */
  readonly line: string;
  readonly headers: IncomingMessage['headers'];
  /** To the byte. */
  readonly raw: string;
}

/** Answers one request, or doesn't. */
export type Part = (response: ServerResponse, request: ModelRequest) => void;

export interface ModelServer {
  /** 'http://127.0.0.1:<port>/v1' */
  readonly url: string;
  readonly requests: readonly ModelRequest[];
  /** From now on it plays this part. */
  play(part: Part): void;
  close(): Promise<void>;
}

export async function startModelServer(first: Part = saying(nothing)): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  let part = first;
  const server = createServer((request, response) => {
    void text(request).then((raw) => {
      const asked = { line: `${request.method ?? ''} ${request.url ?? ''}`, headers: request.headers, raw };
      requests.push(asked);
      part(response, asked);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    play: (next) => void (part = next),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The answer that fits no intent. */
export const nothing = { intent: 'none', accountKind: null, last4: null, count: null, status: null, direction: null };

/** A chat completion whose words are this answer. */
export function saying(answer: object | string): Part {
  const content = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return sending(completion([choice({ message: { role: 'assistant', content, refusal: null } })]));
}

export function choice(parts: Readonly<Record<string, unknown>>): object {
  return { index: 0, finish_reason: 'stop', logprobs: null, ...parts };
}

export function completion(choices: readonly unknown[]): object {
  const usage = { prompt_tokens: 300, completion_tokens: 30, total_tokens: 330 };
  return { id: 'chatcmpl-1', object: 'chat.completion', created: 1_795_000_000, model: 'small', choices, usage };
}

interface Manner {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An object goes as JSON. */
export function sending(
  body: object | string,
  { status = 200, type = 'application/json', headers = {} }: Manner = {},
): Part {
  return (response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

/** The sentence that a request asks about. */
export function sentenceIn({ raw }: ModelRequest): string {
  const { messages } = JSON.parse(raw) as { messages: { role: string; content: string }[] };
  return messages.find(({ role }) => role === 'user')?.content ?? '';
}
