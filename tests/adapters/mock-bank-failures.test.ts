// Every way a bank can fail its adapter, over a real socket: the right code, promptly, and without a word of the bank's.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { BankErrorCode } from '../../adapters/bank-error.ts';
import type { BankAdapter } from '../../adapters/bank-port.ts';
import { createMockBankAdapter } from '../../adapters/mock-bank/mock-bank-adapter.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { json, startCannedBank, type CannedBank } from './canned-bank.ts';
import { contextOf, refusalOf } from './contract-steps.ts';

const CANARY = 'JOES-COFFEE-CANARY';
const ana = { subject: 'ana', accessToken: 'token-of-ana' };
const NOW = new Date('2026-11-22T02:00:00Z');
const AT = '2026-11-21T23:41:07+08:00';

let bank: CannedBank;
let adapter: BankAdapter;
beforeAll(async () => {
  bank = await startCannedBank();
  adapter = createMockBankAdapter({ BANK_API_URL: bank.url }, fixedClock(NOW));
});
beforeEach(() => void (bank.requests.length = 0));
afterAll(() => bank.close());

const refused = (call: Promise<unknown>) => refusalOf(call, [CANARY, ana.accessToken, bank.url, '127.0.0.1']);
const accounts = (answer: RequestListener) => {
  bank.answer = answer;
  return adapter.accounts(contextOf(ana));
};
const error = (code: string) => ({ error: { code, message: `${CANARY} has no access` } });
const account = { accountId: CANARY, type: 'current', status: 'open', currency: 'SGD', number: '••4821' };

describe('a refusal', () => {
  test.each<[number, string, BankErrorCode]>([
    [400, 'bad_request', 'malformed'],
    [401, 'invalid_token', 'unauthenticated'],
    [403, 'consent_expired', 'consent-expired'],
    [403, 'forbidden', 'forbidden'],
    [403, 'account_blocked', 'forbidden'],
    [403, CANARY, 'forbidden'],
    [403, 'constructor', 'forbidden'],
    [404, 'not_found', 'not-found'],
    [404, 'no_bill', 'not-found'],
    [418, 'teapot', 'malformed'],
    [422, 'not_a_card', 'unsupported'],
    [429, 'rate_limited', 'rate-limited'],
    [500, 'internal', 'unavailable'],
    [502, 'bad_gateway', 'unavailable'],
    [503, 'unavailable', 'unavailable'],
    [201, 'created', 'malformed'],
    [204, 'empty', 'malformed'],
    [206, 'partial', 'malformed'],
    [304, 'not_modified', 'unavailable'],
  ])('%i %s is %s', async (status, code, expected) => {
    const headers = { 'www-authenticate': `Bearer error_description="${CANARY}"` };
    expect(await refused(accounts(json(error(code), status, headers)))).toBe(expected);
  });

  test.each<[string, unknown, Record<string, string>]>([
    ['an HTML page', `<h1>${CANARY}</h1>`, { 'content-type': 'text/html' }],
    ['truncated JSON', `{"error":{"code":"consent_exp`, {}],
    ['a list', ['consent_expired'], {}],
    ['a body of 2 MB', JSON.stringify({ ...error('consent_expired'), more: 'x'.repeat(2 ** 21) }), {}],
  ])('with %s is still known by its status', async (_what, body, headers) => {
    expect(await refused(accounts(json(body, 403, headers)))).toBe('forbidden');
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
    expect(await refused(accounts(json('', status, { location: `${bank.url}/elsewhere` })))).toBe('unavailable');
    expect(bank.requests).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['7', 7_000],
    ['Sun, 22 Nov 2026 02:00:30 GMT', 30_000],
    ['Sun, 22 Nov 2026 01:59:00 GMT', 0],
    ['Sun, 99 Nov 2026 01:59:00 GMT', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['5 bananas', undefined],
    ['99999999999999', undefined],
    [CANARY, undefined],
  ])('%s is %s ms', async (header, expected) => {
    const call = accounts(json(error('rate_limited'), 429, { 'retry-after': header }));
    const thrown: unknown = await call.catch((reason: unknown) => reason);
    expect(await refused(call)).toBe('rate-limited');
    expect((thrown as { retryAfterMs?: number }).retryAfterMs).toBe(expected);
  });
});

describe("the bank's request id", () => {
  test.each([
    ['req_0a-1', 'req_0a-1'],
    ['two words', undefined],
    [`https://bank.example/${CANARY}`, undefined],
    ['x'.repeat(65), undefined],
  ])('%s is kept as %s', async (header, expected) => {
    for (const answer of [
      json(error('x'), 404, { 'x-request-id': header }),
      json('no JSON', 200, { 'x-request-id': header }),
    ]) {
      const thrown: unknown = await accounts(answer).catch((reason: unknown) => reason);
      expect((thrown as { upstreamId?: string }).upstreamId).toBe(expected);
    }
  });
});

describe('an answer that is not what was agreed is malformed', () => {
  test.each<[string, RequestListener]>([
    ['an HTML page', json(`<h1>${CANARY}</h1>`, 200, { 'content-type': 'text/html' })],
    ['JSON under another type', json({ accounts: [] }, 200, { 'content-type': 'application/jsonp' })],
    ['no type', (_request, response) => response.end('{"accounts":[]}')],
    ['truncated JSON', json(`{"accounts":[{"accountId":"${CANARY}`)],
    ['nothing', json('')],
    ['bytes that are no UTF-8', json(Buffer.from('{"accounts":[],"x":"\xe9"}', 'latin1'))],
    ['a body of 2 MB', json(`{"accounts":[],"more":"${'x'.repeat(2 ** 21)}"}`)],
    [
      '2 MB once unpacked',
      json(gzipSync(`{"accounts":[],"more":"${'x'.repeat(2 ** 21)}"}`), 200, { 'content-encoding': 'gzip' }),
    ],
    ['null', json('null')],
    ['another shape', json({ accounts: { [CANARY]: 1 } })],
    ['an unknown account type', json({ accounts: [{ ...account, type: CANARY }] })],
    ['an unknown status', json({ accounts: [{ ...account, status: CANARY }] })],
    ['a currency that does not exist', json({ accounts: [{ ...account, currency: 'BOC' }] })],
    ['an account without an id', json({ accounts: [{ ...account, accountId: '' }] })],
  ])('%s', async (_what, answer) => {
    expect(await refused(accounts(answer))).toBe('malformed');
  });

  const booked = { transactionId: 't1', status: 'booked', bookedAt: AT, amount: { value: '1.00', currency: 'SGD' } };
  test.each([
    ...['NaN', '1e3', '1,230.00', '18.901', '', ' 1', '0x10', '٣', 18.9, null].map((value) => ({
      amount: { value, currency: 'SGD' },
    })),
    { amount: { value: '1.5', currency: 'JPY' } },
    { amount: { value: '1.00', currency: 'sgd' } },
    { amount: { value: '1.00' } },
    { bookedAt: undefined },
    { bookedAt: '2026-11-21' },
    { bookedAt: '2026-02-29T10:00:00+08:00' },
    { bookedAt: '2026-11-21T23:41:07' },
    { status: 'rejected' },
    { transactionId: 7 },
  ])('a transaction with %j', async (fault) => {
    bank.answer = json({ items: [{ ...booked, description: CANARY, ...fault }] });
    expect(await refused(adapter.transactions(contextOf(ana), 'a1', { limit: 5 }))).toBe('malformed');
  });

  const points = { name: CANARY, accountId: 'a1', unit: 'points', available: '5', expiring: [], asOf: AT };
  test.each([
    ...['', '5.0', '0x10', 'many', 5].map((available) => ({ available })),
    { unit: 'cash' },
    { unit: 'cash', currency: 'SGD', available: '1.234' },
    { unit: 'stamps' },
    { expiring: [{ amount: '1', on: '2026-02-29' }] },
  ])('rewards with %j', async (fault) => {
    bank.answer = json({ programmes: [{ ...points, ...fault }] });
    expect(await refused(adapter.rewards!(contextOf(ana)))).toBe('malformed');
  });

  test("another account's balances or bill", async () => {
    bank.answer = json({ accountId: 'a2', balances: [] });
    expect(await refused(adapter.balances(contextOf(ana), 'a1'))).toBe('malformed');
    const owed = { value: '-1.00', currency: 'SGD' };
    bank.answer = json({ accountId: 'a2', statementBalance: owed, statementOn: '2026-11-10', dueOn: '2026-12-05' });
    expect(await refused(adapter.cardBill!(contextOf(ana), 'a1'))).toBe('malformed');
  });
});

describe('a connection that fails', () => {
  test.each<[string, RequestListener]>([
    ['is reset before the answer', (request) => request.socket.destroy()],
    [
      'is reset within the answer',
      (request, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
        response.write(`{"accounts":[{"accountId":"${CANARY}`, () => request.socket.destroy());
      },
    ],
    ['speaks no HTTP', (request) => request.socket.end(`${CANARY} is not HTTP\r\n\r\n`)],
    ['sends broken compression', json(CANARY, 200, { 'content-encoding': 'gzip' })],
  ])('because it %s is unavailable', async (_how, answer) => {
    expect(await refused(accounts(answer))).toBe('unavailable');
  });

  test('because nobody listens is unavailable', async () => {
    const gone = await startCannedBank();
    await gone.close();
    expect(await refused(createMockBankAdapter({ BANK_API_URL: gone.url }).accounts(contextOf(ana)))).toBe(
      'unavailable',
    );
  });

  test('because the token cannot be sent is unavailable', async () => {
    const odd = { ...ana, accessToken: `two\r\nlines: ${CANARY}` };
    expect(await refused(adapter.accounts(contextOf(odd)))).toBe('unavailable');
    expect(bank.requests).toHaveLength(0);
  });
});

describe('the deadline', () => {
  const head = { 'content-type': 'application/json' };
  test.each<[string, RequestListener]>([
    ['before the headers', () => undefined],
    ['before the body', (_request, response) => response.writeHead(200, head).flushHeaders()],
    ['within a refusal', (_request, response) => response.writeHead(403, head).write('{"error":')],
    [
      'while the body trickles',
      (_request, response) => {
        response.writeHead(200, head);
        const drip = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('%s ends the call as a timeout within 100 ms', async (_when, answer) => {
    const arrived = new Promise<void>((resolve) => {
      bank.answer = (request, response) => {
        answer(request, response);
        resolve();
      };
    });
    const deadline = new AbortController();
    const code = refused(adapter.accounts(contextOf(ana, deadline.signal)));
    await arrived;
    const start = performance.now();
    deadline.abort(new RangeError(CANARY));
    expect(await code).toBe('timeout');
    expect(performance.now() - start).toBeLessThan(100);
  });
});
