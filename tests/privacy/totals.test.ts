// Totals: the sums of a plain reading of the disclosed fields.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Transaction } from '../../adapters/bank-port.ts';
import { pagedBank } from './paged-bank.ts';
import {
  PAGES,
  TODAY,
  asked,
  codeOf,
  fact,
  facts,
  given,
  naive,
  open,
  readableFrom,
  rowsOf,
  type Asked,
} from './plain-reading.ts';

describe('totals', () => {
  const sums = (rows: readonly Transaction[], wanted: Asked, from: string | undefined) => {
    const { order: _, direction: __, ...filter } = wanted;
    const all = naive(rows, { ...filter, skip: 0, count: 10_000 }, from).rows.map(({ transaction }) => transaction);
    return [...new Set(all.map(({ amount }) => amount.currency))].sort().map((currency) => {
      const total = (state: string, sign: number) => {
        const of = all.filter(
          ({ status, amount }) =>
            status === state && amount.currency === currency && Math.sign(Number(amount.minor)) === sign,
        );
        const minor = of.reduce((sum, { amount }) => sum + amount.minor, 0n);
        return { amount: { currency, minor }, count: of.length };
      };
      return {
        currency,
        booked: { out: total('booked', -1), in: total('booked', 1) },
        pending: { out: total('pending', -1), in: total('pending', 1) },
      };
    });
  };

  test('are the sums of a plain reading, each currency and each way apart, also when they are partial', async () => {
    let counted = 0;
    let partial = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fact, { minLength: 35, maxLength: 60, size: 'max' }),
        facts,
        asked,
        fc.integer({ min: 1, max: 3 }),
        fc.nat(10),
        async (sgd, jpy, wanted, size, seed) => {
          const accounts = [
            {
              currency: 'SGD',
              rows: rowsOf(
                sgd.filter(({ daysAgo }) => daysAgo !== undefined),
                'SGD',
                'x',
                seed,
              ),
            },
            { currency: 'JPY', rows: rowsOf(jpy.slice(0, PAGES), 'JPY', 'y', seed) },
          ];
          const from = readableFrom(accounts[0]!.rows, wanted, size);
          const bank = open(pagedBank(accounts, size));
          const { status, amount, period } = wanted;
          const filter = given({ status, amount, period });
          const totals = await bank.totals({ accounts: await bank.accounts(), today: TODAY, ...filter });
          if (from === 'nothing') {
            expect(totals.failed.map(({ account, failed }) => [account.currency, failed])).toEqual([
              ['SGD', 'malformed'],
            ]);
            return;
          }
          const rows = accounts.flatMap((one) => one.rows);
          expect(totals).toEqual({
            totals: sums(rows, wanted, from),
            ...(from !== undefined && { readFrom: from }),
            failed: [],
          });
          counted += totals.totals.reduce((sum, { booked }) => sum + booked.out.count, 0);
          partial += Number(from !== undefined);
        },
      ),
      { numRuns: 300 },
    );
    expect(counted).toBeGreaterThan(500);
    expect(partial).toBeGreaterThan(20);
  });

  test('an amount in another currency than the account’s is refused, even one that no limit lets through', async () => {
    const foreign = rowsOf([{ daysAgo: 0, minor: -1 }], 'THB', 'x', 0);
    const bank = open(pagedBank([{ currency: 'SGD', rows: foreign }], 5));
    const accounts = await bank.accounts();
    const wanted = { accounts, today: TODAY, amount: { over: '50', currency: 'SGD' } };
    expect(await bank.totals(wanted).catch(codeOf)).toBe('malformed');
    expect(await bank.transactions({ ...wanted, skip: 0, count: 1 }).catch(codeOf)).toBe('malformed');
  });
});
