import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BankError, type BankErrorCode } from '../../adapters/bank-error.ts';
import type { Transaction } from '../../adapters/bank-port.ts';
import { anAccount } from '../support/bank-records.ts';
import { bankOf, memoryBank } from './gateway-setup.ts';
import { pagedBank } from './paged-bank.ts';

describe('order', () => {
  /** A ledger of a few days with many rows each, as a bank keeps it: in the order of the time of day. */
  const ledger = fc.array(
    fc.record({ day: fc.integer({ min: 10, max: 14 }), amount: fc.integer({ min: -9, max: -1 }) }),
    { minLength: 1, maxLength: 60 },
  );

  test('the list depends on days and amounts alone: not on time of day, ids, tie order or page size', async () => {
    let lists = 0;
    await fc.assert(
      fc.asyncProperty(
        ledger,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer(),
        async (days, size, otherSize, count, seed) => {
          const rowsOf = (ids: string, order: (a: number, b: number) => number): Transaction[] =>
            days
              .map(({ day, amount }, index) => ({
                id: `${ids}${index}`,
                status: 'booked' as const,
                amount: { currency: 'SGD', minor: BigInt(amount) },
                bookedOn: `2026-11-${day}`,
                tie: index,
              }))
              .sort((a, b) => (a.bookedOn === b.bookedOn ? order(a.tie, b.tie) : a.bookedOn < b.bookedOn ? 1 : -1));
          const scrambled = (a: number, b: number) => ((a * 7 + seed) % 11) - ((b * 7 + seed) % 11) || b - a;
          const [one, other] = [
            pagedBank(
              rowsOf('x', (a, b) => a - b),
              size,
            ),
            pagedBank(rowsOf('y', scrambled), otherSize),
          ].map((adapter) => bankOf(adapter).bank);
          for (const skip of [0, count]) {
            const read = async (bank: typeof one) =>
              bank!.transactions({ accounts: await bank!.accounts(), skip, count, today: '2026-11-22' });
            const list = await read(one);
            expect(await read(other)).toEqual(list);
            lists += list.rows.length;
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(lists).toBeGreaterThan(200);
  });

  test('rows that a later page repeats count once', async () => {
    const row = (id: string, day: number): Transaction => ({
      id,
      status: 'booked',
      amount: { currency: 'SGD', minor: -1n },
      bookedOn: `2026-11-${day}`,
    });
    const { bank } = bankOf(pagedBank([row('1', 20), row('2', 19), row('2', 19), row('3', 18)], 2));
    const list = await bank.transactions({ accounts: await bank.accounts(), skip: 0, count: 5, today: '2026-11-22' });
    expect(list.rows.map(({ transaction }) => transaction.on)).toEqual(['2026-11-20', '2026-11-19', '2026-11-18']);
  });

  test('accounts that look alike come in one order, whichever the bank names first and whichever fails', async () => {
    const refs = ['w', 'x', 'y', 'z'];
    const failures: Readonly<Record<string, BankErrorCode>> = { y: 'forbidden', z: 'not-found' };
    const answerFor = async (order: readonly string[], failing: Readonly<Record<string, BankErrorCode>>) => {
      // 'w' has no balance to give.
      const memory = memoryBank(
        order.map((ref) => {
          const account = anAccount({ ref, kind: 'savings', last4: '4821' });
          return ref === 'w' ? { ...account, balances: [] } : account;
        }),
      );
      const refuse = (ref: string) => {
        const code = failing[ref];
        return code === undefined ? undefined : Promise.reject(new BankError(code));
      };
      const { bank } = bankOf({
        ...memory,
        balances: (ctx, ref) => refuse(ref) ?? memory.balances(ctx, ref),
        transactions: (ctx, ref, query) => refuse(ref) ?? memory.transactions(ctx, ref, query),
      });
      const accounts = await bank.accounts();
      const codeOf = (error: unknown) => (error as { code: string }).code;
      return [
        await bank.balances(accounts).catch(codeOf),
        await bank.transactions({ accounts, skip: 0, count: 5, today: '2026-11-22' }).catch(codeOf),
      ];
    };
    for (const failing of [failures, { ...failures, w: 'forbidden' as const, x: 'unsupported' as const }]) {
      expect(await answerFor([...refs].reverse(), failing)).toEqual(await answerFor(refs, failing));
    }
  });
});
