// The demo customers: what design and balances promise of them, and that a day repeats itself.
import { describe, expect, test } from '@jest/globals';
import { demoCustomers, type DemoAccount, type DemoCustomer, type LedgerRow } from '../../mock-bank/index.ts';
import { availableBalance, bookedBalance } from '../../mock-bank/ledger/ledger.ts';
import { NOW, ZONE } from './bank.ts';

const TODAY = '2026-11-22';
const seeds = (now = NOW, zone = ZONE) => demoCustomers(() => now, zone);
const customers = seeds();
const customer = (username: string): DemoCustomer => customers.find((each) => each.username === username)!;
const account = (username: string, last4: string): DemoAccount =>
  customer(username).accounts.find(({ number }) => number.endsWith(last4))!;
const everyRow = (all: readonly DemoCustomer[]) => all.flatMap(({ accounts }) => accounts.flatMap(({ rows }) => rows));

test('there are five customers, in the shapes their stories need', () => {
  const shapes = customers.map(({ username, accounts, rewards }) => [
    username,
    accounts.map(({ type, status, currency }) => `${type} ${status} ${currency}`),
    rewards.map(({ unit }) => unit),
  ]);
  expect(shapes).toEqual([
    ['alice', ['current open SGD', 'savings open SGD', 'credit-card open SGD'], ['points']],
    ['bob', ['current open SGD'], []],
    ['chen', ['current open JPY', 'savings open KWD'], ['miles']],
    ['dana', ['current open SGD'], []],
    [
      'erin',
      ['current open SGD', 'savings blocked SGD', 'current closed SGD', 'credit-card open SGD', 'credit-card open SGD'],
      ['cash'],
    ],
  ]);
  expect(account('chen', '3067').rows).toHaveLength(3000);
  expect(account('dana', '6642').rows).toEqual([]);
});

describe('Alice', () => {
  const card = account('alice', '9014');
  const has = (rows: readonly LedgerRow[], text: string) =>
    rows.filter(({ description }) => description.includes(text));

  test.each(['2026-11-22', '2026-01-01', '2026-12-31', '2028-03-01'])('has the planned balances on %s', (day) => {
    const alice = seeds(new Date(`${day}T00:05:00+08:00`)).find(({ username }) => username === 'alice')!;
    const sums = alice.accounts.map((each) => [bookedBalance(each), availableBalance(each)]);
    expect(sums).toEqual([
      [3_250_00n, 3_204_10n],
      [12_000_00n, 12_000_00n],
      [-812_45n, 9_187_55n],
    ]);
    expect(alice.accounts[2]?.bill?.statementBalance).toBe(-632_25n);
    expect(alice.rewards).toMatchObject([{ available: 18_240n, pending: 320n, expiring: [{ amount: 1_200n }] }]);
  });

  test.each([
    ['2026-12-20', '2026-12-31'],
    ['2026-12-21', '2027-12-31'],
  ])('on %s her points expire on %s', (day, on) => {
    const alice = seeds(new Date(`${day}T12:00:00+08:00`))[0]!;
    expect(alice.rewards[0]?.expiring).toEqual([{ amount: 1_200n, on }]);
  });

  test('has one of every kind of row', () => {
    const current = account('alice', '4821').rows;
    expect(current.filter(({ status }) => status === 'pending')).toMatchObject([{ minor: -45_90n }]);
    expect(has(current, 'NETS QR 5518')).toMatchObject([{ minor: -6_40n }, { minor: -6_40n }]);
    expect(has(current, 'SALARY').length).toBeGreaterThan(0);
    expect(has(current, 'BILL MERIDIAN CARD')).toHaveLength(1);
    expect(has(card.rows, 'REFUND')).toMatchObject([{ minor: 32_50n }]);
    expect(
      has(card.rows, '0093')
        .map(({ minor }) => minor)
        .sort(),
    ).toEqual([-64_00n, 64_00n]);
    expect(has(card.rows, 'FEE')).toHaveLength(1);
    expect(card.rows.filter(({ original }) => original).map(({ original }) => original?.currency)).toEqual([
      'JPY',
      'THB',
    ]);
    expect(card.rows.some((row) => row.bookedAt && row.bookedAt.slice(0, 10) > row.authorisedAt.slice(0, 10))).toBe(
      true,
    );
  });
});

test('the same day gives the same data, another day other data', () => {
  const later = new Date(NOW.getTime() + 12 * 3_600_000);
  const tomorrow = new Date(NOW.getTime() + 24 * 3_600_000);
  expect(seeds(later)).toEqual(customers);
  expect(seeds(tomorrow)).not.toEqual(customers);
});

test('rows are well formed: past, unique, in the zone of the bank', () => {
  const rows = everyRow(customers);
  expect(rows.length).toBeGreaterThan(3200);
  expect(new Set(rows.map(({ transactionId }) => transactionId)).size).toBe(rows.length);
  for (const { status, bookedAt, authorisedAt, minor } of rows) {
    expect(bookedAt === undefined).toBe(status === 'pending');
    expect(authorisedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect((bookedAt ?? authorisedAt) < TODAY).toBe(true);
    expect(minor).not.toBe(0n);
  }
  expect(everyRow(seeds(NOW, 'America/New_York')).every(({ authorisedAt }) => /-0[45]:00$/.test(authorisedAt))).toBe(
    true,
  );
  expect(everyRow(seeds(NOW, 'UTC')).every(({ authorisedAt }) => authorisedAt.endsWith('+00:00'))).toBe(true);
});

test('needles name what each row withholds', () => {
  const rows = everyRow(customers);
  const withMerchant = rows.filter(({ merchant }) => merchant);
  expect(withMerchant.length).toBeGreaterThan(3100);
  for (const { merchant, reference, needles, transactionId } of rows) {
    const withheld = [merchant?.name, merchant?.city, merchant?.category, reference].filter(
      (word) => word !== undefined,
    );
    expect(needles).toEqual(expect.arrayContaining(withheld));
    expect(needles.every((needle) => needle.length >= 5)).toBe(true);
    expect(needles.some((needle) => transactionId.includes(needle))).toBe(true);
  }
});

test('card lines fit the fields of ISO 8583', () => {
  const lines = account('chen', '3067')
    .rows.filter(({ merchant }) => merchant)
    .map(({ description }) => description);
  expect(lines).toHaveLength(2999);
  for (const line of lines) expect(line).toMatch(/^[\x20-\x7e]{22} [\x20-\x7e]{13} JPN$/);
});
