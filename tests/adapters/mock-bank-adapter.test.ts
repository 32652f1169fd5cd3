// What the mock bank adapter makes of good answers, and that every bad one becomes a bank error without a word of the bank's.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import type { BankAdapter } from '../../adapters/bank-port.ts';
import { createMockBankAdapter } from '../../adapters/mock-bank/mock-bank-adapter.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { json, startCannedBank, type CannedBank } from './canned-bank.ts';
import { contextOf, refusalOf } from './contract-steps.ts';

const CANARY = 'JOES-COFFEE-CANARY';
const ana = { subject: 'ana', accessToken: 'token-of-ana' };
const NOW = new Date('2026-11-22T02:00:00Z');
const AT = '2026-11-21T23:41:07+08:00';
const sgd = (value: unknown, currency = 'SGD') => ({ value, currency });
const booked = { transactionId: 't1', status: 'booked', amount: sgd('-18.90'), bookedAt: AT, authorisedAt: AT };

let bank: CannedBank;
let adapter: BankAdapter;
beforeAll(async () => {
  bank = await startCannedBank();
  adapter = createMockBankAdapter({ BANK_API_URL: `${bank.url}/` }, fixedClock(NOW));
});
beforeEach(() => void (bank.requests.length = 0));
afterAll(() => bank.close());

const transactions = (item: object) => {
  bank.answer = json({ items: [item] });
  return adapter.transactions(contextOf(ana), 'a1', { limit: 25 });
};
const accounts = (answer: RequestListener) => {
  bank.answer = answer;
  return adapter.accounts(contextOf(ana));
};
const refused = (call: Promise<unknown>) => refusalOf(call, [CANARY, ana.accessToken, bank.url]);

describe('what it asks', () => {
  test('sends the token, the request id and an encoded path below the base', async () => {
    bank.answer = json({ items: [], nextCursor: 'c+/=&2' });
    const ctx = contextOf(ana);
    const query = { limit: 25, from: '2026-11-01', to: '2026-11-30', status: 'pending', cursor: 'c+/=&1' } as const;
    expect(await adapter.transactions(ctx, 'a/1?é', query)).toEqual({ items: [], next: 'c+/=&2' });
    expect(bank.requests).toHaveLength(1);
    const [{ method, headers, url }] = bank.requests as [CannedBank['requests'][number]];
    expect([method, headers.authorization, headers['x-request-id']]).toEqual([
      'GET',
      'Bearer token-of-ana',
      ctx.requestId,
    ]);
    const { pathname, searchParams } = new URL(url!, bank.url);
    expect(pathname).toBe('/api/v1/accounts/a%2F1%3F%C3%A9/transactions');
    expect(Object.fromEntries(searchParams)).toEqual({ ...query, limit: '25' });
  });

  test('leaves out filters that were not given', async () => {
    bank.answer = json({ items: [] });
    expect(await adapter.transactions(contextOf(ana), 'a1', { limit: 3 })).toEqual({ items: [] });
    expect(bank.requests.map(({ url }) => url)).toEqual(['/api/v1/accounts/a1/transactions?limit=3']);
  });

  test('a reference that cannot be a path segment is not found, without asking', async () => {
    for (const ref of ['', '.', '..', '\ud800'])
      expect(await refused(adapter.balances(contextOf(ana), ref))).toBe('not-found');
    expect(bank.requests).toEqual([]);
  });
});

describe('what it reads', () => {
  test('accounts: kinds, last digits; closed ones are left out', async () => {
    const account = {
      accountId: 'a1',
      type: 'current',
      status: 'open',
      currency: 'SGD',
      number: '••4821',
      nickname: CANARY,
    };
    const answer = await accounts(
      json({
        accounts: [
          account,
          { ...account, accountId: 'a2', status: 'closed' },
          { ...account, accountId: 'a3', type: 'credit-card', status: 'blocked', currency: 'KWD', number: 'none' },
        ],
      }),
    );
    expect(answer).toEqual([
      { ref: 'a1', kind: 'current', currency: 'SGD', last4: '4821' },
      { ref: 'a3', kind: 'card', currency: 'KWD' },
    ]);
  });

  test('balances: exact minor units, owed negative, and whether the credit line is in it', async () => {
    bank.answer = json({
      accountId: 'a1',
      balances: [
        { type: 'booked', amount: sgd('-9007199254740993.01'), asOf: AT, includesCreditLine: false },
        { type: 'available', amount: sgd('9187.55'), asOf: AT, includesCreditLine: true },
      ],
      creditLimit: sgd('10000.00'),
    });
    const asOf = new Date('2026-11-21T15:41:07Z');
    expect(await adapter.balances(contextOf(ana), 'a1')).toEqual({
      account: 'a1',
      balances: [
        { kind: 'booked', amount: { currency: 'SGD', minor: -900719925474099301n }, asOf, includesCreditLine: false },
        { kind: 'available', amount: { currency: 'SGD', minor: 918755n }, asOf, includesCreditLine: true },
      ],
      creditLimit: { currency: 'SGD', minor: 1_000_000n },
    });
  });

  test.each([
    ['JPY', '-1200', -1200n],
    ['KWD', '1.234', 1234n],
    ['SGD', '0.00', 0n],
  ])('amounts have the digits of %s', async (currency, value, minor) => {
    const { items } = await transactions({ ...booked, amount: sgd(value, currency) });
    expect(items[0]?.amount).toEqual({ currency, minor });
  });

  test("a transaction: the bank's own calendar day, and everything withheld in its detail", async () => {
    const merchant = { name: 'Quill & Fern', categoryCode: '5942', category: 'Books', city: 'Penang', country: 'MY' };
    const withheld = { description: 'POS QUILL', merchant, reference: 'QF-1', original: sgd('-60.00', 'MYR') };
    const { items } = await transactions({ ...booked, ...withheld });
    expect(items).toEqual([
      {
        id: 't1',
        status: 'booked',
        amount: { currency: 'SGD', minor: -1890n },
        bookedOn: '2026-11-21',
        detail: {
          description: 'POS QUILL',
          merchant: 'Quill & Fern',
          category: 'Books',
          place: 'Penang, MY',
          reference: 'QF-1',
          original: { currency: 'MYR', minor: -6000n },
          at: AT,
        },
      },
    ]);
  });

  test('a pending transaction has no day', async () => {
    const { items } = await transactions({ ...booked, status: 'pending' });
    expect(items).toEqual([
      { id: 't1', status: 'pending', amount: { currency: 'SGD', minor: -1890n }, detail: { at: AT } },
    ]);
  });

  test.each([
    { merchant: { name: 5, city: null } },
    { merchant: 'text' },
    { original: sgd('NaN') },
    { original: sgd('1.00', 'BOC') },
    { description: {}, reference: [], authorisedAt: 0 },
  ])('a fault in what is withheld changes nothing else: %j', async (fault) => {
    const { items } = await transactions({ ...booked, ...fault });
    expect(items.map((item) => ({ ...item, detail: undefined }))).toEqual([
      { id: 't1', status: 'booked', amount: { currency: 'SGD', minor: -1890n }, bookedOn: '2026-11-21' },
    ]);
  });

  test('rewards: whole units, and cash in minor units of its currency', async () => {
    const programme = { programmeId: 'p', name: 'Leaf', accountId: 'a1', asOf: AT };
    const points = {
      ...programme,
      unit: 'points',
      available: '18240',
      pending: '320',
      expiring: [{ amount: '1200', on: '2026-12-31' }],
    };
    bank.answer = json({
      programmes: [points, { ...programme, unit: 'cash', currency: 'SGD', available: '12.50', expiring: [] }],
    });
    const same = { programme: 'Leaf', account: 'a1', asOf: new Date(AT) };
    expect(await adapter.rewards?.(contextOf(ana))).toEqual([
      { ...same, unit: 'points', available: 18240n, pending: 320n, expiring: [{ amount: 1200n, on: '2026-12-31' }] },
      { ...same, unit: 'cash', currency: 'SGD', available: 1250n, expiring: [] },
    ]);
  });

  test('a card bill, or that there is none now', async () => {
    const bill = { accountId: 'a1', statementBalance: sgd('-640.00'), statementOn: '2026-11-10', dueOn: '2026-12-05' };
    bank.answer = json(bill);
    const statementBalance = { currency: 'SGD', minor: -64000n };
    const read = { account: 'a1', statementBalance, statementOn: '2026-11-10', dueOn: '2026-12-05' };
    expect(await adapter.cardBill?.(contextOf(ana), 'a1')).toEqual(read);
    bank.answer = json({ ...bill, minimumDue: sgd('-50.00') });
    expect(await adapter.cardBill?.(contextOf(ana), 'a1')).toEqual({
      ...read,
      minimumDue: { currency: 'SGD', minor: -5000n },
    });
    bank.answer = json({ error: { code: 'no_bill', message: CANARY } }, 404);
    expect(await adapter.cardBill?.(contextOf(ana), 'a1')).toBeUndefined();
    for (const [code, status] of [
      ['not_found', 404],
      ['not_a_card', 422],
    ] as const) {
      bank.answer = json({ error: { code, message: CANARY } }, status);
      expect(await refused(adapter.cardBill!(contextOf(ana), 'a1'))).toBe(status === 404 ? 'not-found' : 'unsupported');
    }
  });
});
