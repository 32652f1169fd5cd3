// Transactions of the accounts API: order, filters, paging and bad parameters.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MockBank } from '../../mock-bank/index.ts';
import { apiFor, ref, startTestBank, transactionsPage, walkTransactions, type CallApi } from './bank.ts';

const CURRENT = ref('4821');
const CARD = ref('9014');
const YEN = ref('3067');

let bank: MockBank;
let alice: CallApi;
let chen: CallApi;
beforeAll(async () => {
  bank = await startTestBank();
  [alice, chen] = await Promise.all([apiFor(bank, 'alice'), apiFor(bank, 'chen')]);
});
afterAll(() => bank.close());

test('pending first, then newest first; nothing but the wire fields', async () => {
  const { items } = await transactionsPage(alice, CURRENT);
  expect(items).toHaveLength(25);
  expect(items[0]).toMatchObject({ status: 'pending', amount: { value: '-45.90', currency: 'SGD' } });
  expect(items[0]).not.toHaveProperty('bookedAt');
  const booked = items.slice(1).map(({ bookedAt }) => bookedAt ?? '');
  expect(booked).toEqual([...booked].sort().reverse());
  const names = new Set((await walkTransactions(alice, CARD, 'limit=100')).flatMap((item) => Object.keys(item)));
  expect([...names].sort()).toEqual(
    ['amount', 'authorisedAt', 'bookedAt', 'description', 'merchant', 'original', 'status', 'transactionId'].sort(),
  );
});

test.each([37, 100])('3,000 rows in pages of %i: each once, and it ends', async (limit) => {
  const items = await walkTransactions(chen, YEN, `limit=${limit}`);
  expect(items).toHaveLength(3000);
  expect(new Set(items.map(({ transactionId }) => transactionId)).size).toBe(3000);
  const booked = items.map(({ bookedAt }) => bookedAt ?? '');
  expect(booked).toEqual([...booked].sort().reverse());
});

test('from and to are inclusive booking days; status filters', async () => {
  const day = async (query: string) =>
    (await transactionsPage(alice, CARD, query)).items.map(({ amount }) => amount.value);
  expect(await day('from=2026-11-19&to=2026-11-21')).toEqual(['-18.90', '-120.00', '32.50']);
  expect(await day('from=2026-11-20&to=2026-11-20')).toEqual(['-120.00']);
  expect(await day('from=2026-11-22')).toEqual([]);
  const pending = await transactionsPage(alice, CURRENT, 'status=pending&from=2026-11-21&to=2026-11-21');
  expect(pending.items).toHaveLength(1);
  const booked = await walkTransactions(alice, CURRENT, 'status=booked&limit=100');
  expect(booked.length).toBeGreaterThan(5);
  expect(booked.every(({ status }) => status === 'booked')).toBe(true);
});

test('a cursor belongs to its account and filters, not to its page size', async () => {
  const { nextCursor = '' } = await transactionsPage(chen, YEN, 'limit=10&status=booked');
  const cursor = `cursor=${encodeURIComponent(nextCursor)}`;
  expect((await transactionsPage(chen, YEN, `limit=5&status=booked&${cursor}`)).items).toHaveLength(5);
  const misused = [
    `/accounts/${YEN}/transactions?${cursor}`,
    `/accounts/${YEN}/transactions?status=booked&from=2026-01-01&${cursor}`,
    `/accounts/${ref('5528')}/transactions?status=booked&${cursor}`,
    `/accounts/${YEN}/transactions?status=booked&${cursor}x`,
  ];
  for (const path of misused)
    expect(await chen(path)).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } });
});

test.each([
  'limit=0',
  'limit=101',
  'limit=1e1',
  'limit=-1',
  'limit=',
  'from=2026-02-29',
  'to=yesterday',
  'status=all',
  'cursor=',
  'cursor=a.b',
  'limit=1&limit=2',
])('%s is a bad request', async (query) => {
  expect((await alice(`/accounts/${CARD}/transactions?${query}`)).status).toBe(400);
});
