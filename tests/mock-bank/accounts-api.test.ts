// The accounts API: its wire format, filters, paging, statuses and errors.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { MockBank } from '../../mock-bank/index.ts';
import { apiFor, callApi, ref, startTestBank, walkTransactions, type CallApi } from './bank.ts';

const CURRENT = ref('4821');
const CARD = ref('9014');
const YEN = ref('3067');

let bank: MockBank;
let alice: CallApi;
let chen: CallApi;
let erin: CallApi;
beforeAll(async () => {
  bank = await startTestBank();
  [alice, chen, erin] = await Promise.all([apiFor(bank, 'alice'), apiFor(bank, 'chen'), apiFor(bank, 'erin')]);
});
afterAll(() => bank.close());

describe('accounts and balances', () => {
  test('accounts say kind, status, currency and number', async () => {
    const { body, headers } = await alice('/accounts', { headers: { 'x-request-id': 'req-17' } });
    expect(body).toMatchObject({
      accounts: [
        {
          accountId: CURRENT,
          type: 'current',
          status: 'open',
          currency: 'SGD',
          number: expect.stringMatching(/4821$/),
        },
        { type: 'savings', number: expect.stringMatching(/7730$/) },
        { accountId: CARD, type: 'credit-card', number: expect.stringMatching(/9014$/) },
      ],
    });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-request-id')).toBe('req-17');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('a card owes, and its available balance includes the credit line', async () => {
    const asOf = '2026-11-22T10:42:00+08:00';
    expect((await alice(`/accounts/${CARD}/balances`)).body).toEqual({
      accountId: CARD,
      balances: [
        { type: 'booked', amount: { value: '-812.45', currency: 'SGD' }, asOf, includesCreditLine: false },
        { type: 'available', amount: { value: '9187.55', currency: 'SGD' }, asOf, includesCreditLine: true },
      ],
      creditLimit: { value: '10000.00', currency: 'SGD' },
    });
  });

  test.each([
    ['JPY', YEN, '486200'],
    ['KWD', ref('5528'), '2750.125'],
  ])('%s has the decimals of its currency, and the rows add up', async (currency, account, value) => {
    const { body } = await chen(`/accounts/${account}/balances`);
    expect(body).toMatchObject({ balances: [{ amount: { value, currency } }, { amount: { value, currency } }] });
    const items = await walkTransactions(chen, account, 'limit=100');
    const sum = items.reduce((total, { amount }) => total + BigInt(amount.value.replace('.', '')), 0n);
    expect(sum).toBe(BigInt(value.replace('.', '')));
  });

  test('blocked, closed and other customers’ accounts', async () => {
    const answers = [];
    for (const path of ['balances', 'transactions', 'card-bill']) {
      for (const last4 of ['8813', '3390', '4821']) answers.push((await erin(`/accounts/${ref(last4)}/${path}`)).body);
    }
    const codes = answers.map((body) => z.object({ error: z.object({ code: z.string() }) }).parse(body).error.code);
    expect(codes).toEqual(Array(3).fill(['account_blocked', 'account_closed', 'not_found']).flat());
  });
});

describe('rewards and card bill', () => {
  test('points, miles, cash, and none', async () => {
    const bob = await apiFor(bank, 'bob');
    expect((await alice('/rewards')).body).toMatchObject({
      programmes: [
        {
          unit: 'points',
          accountId: CARD,
          available: '18240',
          pending: '320',
          expiring: [{ amount: '1200', on: '2026-12-31' }],
        },
      ],
    });
    expect((await chen('/rewards')).body).toMatchObject({ programmes: [{ unit: 'miles', available: '42615' }] });
    expect((await erin('/rewards')).body).toMatchObject({
      programmes: [{ unit: 'cash', available: '41.35', currency: 'SGD', expiring: [] }],
    });
    expect((await bob('/rewards')).body).toEqual({ programmes: [] });
  });

  test('a bill, no bill, no card', async () => {
    expect((await alice(`/accounts/${CARD}/card-bill`)).body).toEqual({
      accountId: CARD,
      statementBalance: { value: '-632.25', currency: 'SGD' },
      minimumDue: { value: '-50.00', currency: 'SGD' },
      statementOn: '2026-11-12',
      dueOn: '2026-12-06',
    });
    expect(await erin(`/accounts/${ref('6047')}/card-bill`)).toMatchObject({
      status: 404,
      body: { error: { code: 'no_bill' } },
    });
    expect(await alice(`/accounts/${CURRENT}/card-bill`)).toMatchObject({
      status: 422,
      body: { error: { code: 'not_a_card' } },
    });
  });
});

describe('who may ask', () => {
  test.each([undefined, 'Bearer nonsense', 'Basic YTpi', 'Bearer', `Bearer ${'x'.repeat(600)}`])(
    '%s is refused',
    async (authorization) => {
      const answer = await callApi(bank, '/accounts', {
        headers: authorization === undefined ? {} : { authorization },
      });
      expect(answer).toMatchObject({ status: 401, body: { error: { code: 'invalid_token' } } });
      expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    },
  );

  test('only GET, only known paths', async () => {
    expect(await alice('/accounts', { method: 'POST' })).toMatchObject({
      status: 405,
      body: { error: { code: 'method_not_allowed' } },
    });
    expect(await alice('/accounts/x/y/z')).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
    expect(await alice('/accounts/%E0%A4%A/balances')).toMatchObject({ status: 400 });
  });

  test('the log of calls has method and path, without the query', async () => {
    const before = bank.requests.length;
    await alice(`/accounts/${CARD}/transactions?limit=3`);
    expect(bank.requests.slice(before)).toEqual([{ method: 'GET', path: `/api/v1/accounts/${CARD}/transactions` }]);
  });
});

test('own customers are served as given', async () => {
  const row = {
    status: 'booked' as const,
    bookedAt: '2026-11-20T12:00:00+08:00',
    authorisedAt: '2026-11-20T12:00:00+08:00',
    needles: [],
  };
  const account = {
    accountId: 'acc_1',
    type: 'current' as const,
    status: 'open' as const,
    currency: 'SGD',
    number: '1234',
    productName: 'P',
  };
  const rows = [{ ...row, transactionId: 't1', minor: -5n, description: 'D' }];
  const own = await startTestBank({
    customers: [{ username: 'zoe', name: 'Zoe', accounts: [{ ...account, rows }], rewards: [] }],
  });
  const zoe = await apiFor(own, 'zoe');
  expect((await zoe('/accounts/acc_1/balances')).body).toMatchObject({
    balances: [{ amount: { value: '-0.05' } }, {}],
  });
  await own.close();
});
