// Filters, order and long histories: what the gateway lists is what a plain reading of the disclosed fields lists.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Transaction } from '../../adapters/bank-port.ts';
import { addDays } from '../../bot/kernel/booking-date.ts';
import { pagedBank, type PagedBank } from './paged-bank.ts';
import {
  PAGES,
  TODAY,
  asked,
  codeOf,
  fact,
  facts,
  naive,
  open,
  readableFrom,
  rowsOf,
  type Asked,
} from './plain-reading.ts';

async function listFrom(adapter: PagedBank, wanted: Asked) {
  const bank = open(adapter);
  const accounts = await bank.accounts();
  const list = await bank.transactions({ accounts, today: TODAY, ...wanted });
  return { ...list, rows: list.rows.map(({ account, transaction }) => ({ account: account.currency, transaction })) };
}

describe('a list by direction, size, period, status and order', () => {
  test('is what a plain reading finds, whatever the bank’s order within a day, ids and pages are', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        facts,
        facts,
        asked,
        fc.integer({ min: 4, max: 9 }),
        fc.nat(10),
        async (sgd, jpy, wanted, size, seed) => {
          const accounts = [
            { currency: 'SGD', rows: rowsOf(sgd, 'SGD', 'x', seed) },
            { currency: 'JPY', rows: rowsOf(jpy, 'JPY', 'y', seed) },
          ];
          const list = await listFrom(pagedBank(accounts, size), wanted);
          expect(list).toEqual(
            naive(
              accounts.flatMap(({ rows }) => rows),
              wanted,
              undefined,
            ),
          );
          seen += list.rows.length;
        },
      ),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(400);
  });

  test('stops after twenty pages at the end of a day, says from which day nothing is missing, and shows nothing before it', async () => {
    const kinds = { partial: 0, whole: 0, nothing: 0 };
    const long = fc.integer({ min: 0, max: 8 }).chain((max) =>
      fc.array(fc.record({ daysAgo: fc.integer({ min: 0, max }), minor: fact.map(({ minor }) => minor) }), {
        minLength: 30,
        maxLength: 70,
        size: 'max',
      }),
    );
    await fc.assert(
      fc.asyncProperty(long, asked, fc.integer({ min: 1, max: 3 }), fc.nat(10), async (days, wanted, size, seed) => {
        const rows = rowsOf(days, 'SGD', 'x', seed);
        const from = readableFrom(rows, wanted, size);
        const list = listFrom(pagedBank(rows, size), wanted);
        if (from === 'nothing') {
          kinds.nothing += 1;
          expect(await list.catch(codeOf)).toBe('malformed');
          return;
        }
        kinds[from === undefined ? 'whole' : 'partial'] += 1;
        expect(await list).toEqual(naive(rows, wanted, from));
      }),
      { numRuns: 400 },
    );
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(0);
    expect(kinds.partial).toBeGreaterThan(30);
  });

  test('three thousand rows: a page is enough for the newest, twenty for what is rare; the bank hears nothing of sizes', async () => {
    const days = Array.from({ length: 3_000 }, (_, index) => ({ daysAgo: Math.floor(index / 5), minor: -100 - index }));
    const rows = rowsOf(days, 'SGD', 'x', 3);
    const booked = { status: 'booked', skip: 0, count: 5 } as const;
    const ask = async (wanted: Asked) => {
      const adapter = pagedBank(rows, 100);
      return { list: await listFrom(adapter, wanted), queries: adapter.queries };
    };
    const newest = await ask(booked);
    expect([newest.queries.length, newest.list.more, newest.list.readFrom]).toEqual([1, true, undefined]);

    // The 2,000th row is of 399 days ago, and its day may go on: the one after it is the first that is whole.
    const readFrom = addDays(TODAY, -398);
    const rare = await ask({ ...booked, amount: { over: '25' } });
    expect([rare.queries.length, rare.list]).toEqual([PAGES, { rows: [], more: false, readFrom, failed: [] }]);
    const found = await ask({ ...booked, amount: { over: '20' }, direction: 'out', order: 'largest', count: 1 });
    expect(found.list.rows.map(({ transaction }) => transaction.amount.minor)).toEqual([-2_094n]);
    expect([found.queries.length, found.list.more, found.list.readFrom]).toEqual([PAGES, true, readFrom]);
    const keys = [newest, rare, found].flatMap(({ queries }) => queries.flatMap((query) => Object.keys(query)));
    expect([...new Set(keys)].sort()).toEqual(['cursor', 'limit', 'status']);
    const within = await ask({ ...booked, order: 'smallest', period: { from: '2026-11-01', to: '2026-11-10' } });
    expect([within.queries.length, within.list.rows[0]?.transaction.amount.minor]).toEqual([1, -160n]);
  });

  test('a cursor that leads back to where it began ends as partial; more pending rows than can be read are refused', async () => {
    const rows = rowsOf(
      Array.from({ length: 9 }, (_, daysAgo) => ({ daysAgo, minor: -1 })),
      'SGD',
      'x',
      0,
    );
    const round: PagedBank = {
      ...pagedBank(rows, 5),
      transactions: (_ctx, _ref, { status }) =>
        Promise.resolve(status === 'booked' ? { items: rows.slice(0, 5), next: 'again' } : { items: [] }),
    };
    const list = await listFrom(round, { skip: 0, count: 9 });
    expect([list.rows.length, list.more, list.readFrom]).toEqual([4, false, addDays(TODAY, -3)]);
    const held = rowsOf(
      Array.from({ length: 21 }, () => ({ daysAgo: undefined, minor: -1 })),
      'SGD',
      'x',
      0,
    );
    expect(await listFrom(pagedBank(held, 1), { skip: 0, count: 1 }).catch(codeOf)).toBe('malformed');
  });

  test('one account that can’t be read to its end cuts the whole list at its day', async () => {
    const busy = rowsOf(
      Array.from({ length: 40 }, (_, index) => ({ daysAgo: Math.floor(index / 10), minor: -1 })),
      'SGD',
      'x',
      0,
    );
    const calm = rowsOf(
      [0, 1, 2, 3].map((daysAgo) => ({ daysAgo, minor: -900 })),
      'JPY',
      'y',
      0,
    );
    const adapter = pagedBank(
      [
        { currency: 'SGD', rows: busy },
        { currency: 'JPY', rows: calm },
      ],
      1,
    );
    const list = await listFrom(adapter, { skip: 0, count: 9, amount: { over: '5' } });
    // Twenty rows: two days, of which the second may go on.
    expect(list.rows.map(({ transaction }) => transaction.on)).toEqual([TODAY]);
    expect(list.readFrom).toBe(TODAY);
    // Nothing is missing before the next row, so there is nothing to say.
    const shown = await listFrom(adapter, { skip: 0, count: 1, amount: { under: '5' } });
    expect([shown.rows.length, shown.more, shown.readFrom]).toEqual([1, true, undefined]);
  });

  test('a bank that heeds neither days nor status is put right', async () => {
    const day = (daysAgo: number, status: 'booked' | 'pending'): Transaction => ({
      id: `${status}${daysAgo}`,
      status,
      amount: { currency: 'SGD', minor: -1n },
      bookedOn: addDays(TODAY, -daysAgo),
    });
    const rows = [0, 1, 2, 3, 4].flatMap((daysAgo) => [day(daysAgo, 'pending'), day(daysAgo, 'booked')]);
    const deaf: PagedBank = {
      ...pagedBank(rows, 1),
      transactions: (_ctx, _ref, { cursor = '0' }) =>
        Promise.resolve({ items: rows.slice(+cursor, +cursor + 1), ...(+cursor < 9 && { next: String(+cursor + 1) }) }),
    };
    for (const wanted of [
      { skip: 0, count: 2, status: 'booked' },
      { skip: 1, count: 2 },
      { skip: 0, count: 9, period: { from: addDays(TODAY, -3), to: addDays(TODAY, -2) } },
    ] satisfies Asked[]) {
      expect(await listFrom(deaf, wanted)).toEqual(naive(rows, wanted, undefined));
    }
  });
});
