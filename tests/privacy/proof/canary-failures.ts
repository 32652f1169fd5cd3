// Canary failures: the ways in which a bank can go wrong, each full of canaries.
import type { ServerResponse } from 'node:http';
import type { Failure } from './canary-bank.ts';
import type { Mint } from './canary-mint.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const HEADERS = ['X-Request-Id', 'Retry-After', 'WWW-Authenticate', 'Location', 'Set-Cookie', 'X-Error', 'Warning'];

/** A whole answer: canaries in the reason phrase, the headers and the body. */
function speak(
  response: ServerResponse,
  mint: Mint,
  name: string,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  const said = HEADERS.map((header) => [header, mint.plain(`${name}: header ${header}`)] as const);
  response.writeHead(status, mint.plain(`${name}: reason`), { ...Object.fromEntries(said), 'content-type': type });
  response.end(body);
}

const refusal = (name: string, status: number, code?: string): [string, Failure] => [
  name,
  (_request, response, mint) => {
    const error = {
      code: code ?? mint.plain(`${name}: code`),
      message: mint.text(`${name}: message`),
      [mint.plain(`${name}: name`)]: mint.text(`${name}: detail`),
    };
    speak(response, mint, name, status, JSON_TYPE, JSON.stringify({ error }));
  },
];

const body = (
  name: string,
  make: (mint: Mint) => string | Buffer,
  type = JSON_TYPE,
  status = 200,
): [string, Failure] => [name, (_request, response, mint) => speak(response, mint, name, status, type, make(mint))];

/** Writes to the connection what no HTTP library would. */
const raw = (name: string, make: (mint: Mint) => string): [string, Failure] => [
  name,
  ({ socket }, _response, mint) => void socket.end(make(mint)),
];

/** Half of an answer, and then nothing more, or not even a connection. */
const broken = (name: string, isCut: boolean): [string, Failure] => [
  name,
  (_request, response, mint) => {
    response.writeHead(200, mint.plain(`${name}: reason`), { 'content-type': JSON_TYPE, 'content-length': '5000' });
    response.write(`{"accounts":[{"productName":${JSON.stringify(mint.text(`${name}: body`))}`, () => {
      if (isCut) response.destroy();
    });
  },
];

const page = (text: string) => `<!doctype html><title>${text}</title><h1>${text}</h1>`;
const wrong = (name: string, accounts: (text: string) => unknown) =>
  body(name, (mint) => JSON.stringify({ accounts: accounts(mint.text(`${name}: value`)) }));

export const failures: ReadonlyMap<string, Failure> = new Map([
  refusal('a bad request', 400),
  refusal('a token refused', 401, 'invalid_token'),
  refusal('a consent ended', 403, 'consent_expired'),
  refusal('forbidden', 403),
  refusal('not found', 404),
  refusal('a conflict', 409),
  refusal('not a card', 422, 'not_a_card'),
  refusal('too many', 429, 'rate_limited'),
  refusal('an outage', 503),
  refusal('a status nobody knows', 599),
  refusal('a redirect', 302),
  refusal('a redirect that keeps the method', 307),
  body('no JSON', (mint) => mint.text('no JSON: body')),
  body('JSON cut short', (mint) => `{"accounts":[{"accountId":${JSON.stringify(mint.text('JSON cut short: body'))}`),
  body(
    'JSON with a canary for a token',
    (mint) => `{"accounts":${mint.plain('JSON with a canary for a token: body')}}`,
  ),
  body('bytes that are no UTF-8', (mint) =>
    Buffer.concat([Buffer.from(mint.text('bytes: body')), Buffer.from([0xff])]),
  ),
  body('more than a megabyte', (mint) => JSON.stringify({ accounts: mint.text('megabyte: body').repeat(20_000) })),
  body('an HTML page for an answer', (mint) => page(mint.plain('HTML: body')), 'text/html'),
  body('an HTML page for an outage', (mint) => page(mint.plain('HTML outage: body')), 'text/html', 502),
  body('plain text', (mint) => mint.text('plain text: body'), 'text/plain'),
  wrong('text for a list', (text) => text),
  wrong('text for an account', (text) => [text]),
  wrong('text for a kind', (text) => [{ accountId: 'a', type: text, status: 'open', currency: 'SGD', number: '1' }]),
  wrong('text for a currency', (text) => [
    { accountId: 'a', type: 'loan', status: 'open', currency: text, number: '1' },
  ]),
  wrong('a name for a property', (text) => [{ [text]: text }]),
  broken('cut in the middle', true),
  broken('silent in the middle', false),
  raw('no HTTP', (mint) => `${mint.plain('no HTTP: line')}\r\n\r\n`),
  raw('a header that is none', (mint) => `HTTP/1.1 200 OK\r\n${mint.plain('header: line')}\r\n\r\n`),
  raw('an endless status', (mint) => `HTTP/1.1 ${mint.plain('status: line')} OK\r\n\r\n`),
]);
