// A plain reading of what a bank discloses: everything, then what is wanted of it. What the gateway finds must be the same.
import fc from 'fast-check';
import type { Transaction } from '../../adapters/bank-port.ts';
import { isWithin, type AmountLimits } from '../../bot/kernel/amount-limits.ts';
import { addDays } from '../../bot/kernel/booking-date.ts';
import { magnitude } from '../../bot/kernel/money.ts';
import { defaultBankTimings } from '../../bot/privacy/bank/bank-caller.ts';
import type { DisclosedBank, TransactionsWanted } from '../../bot/privacy/bank/disclosed-bank.ts';
import { accessTo, bankOf } from './gateway-setup.ts';
import type { PagedBank } from './paged-bank.ts';

export const TODAY = '2026-11-22';
export const PAGES = 20;
export const open = (adapter: PagedBank): DisclosedBank => bankOf(adapter, accessTo(), defaultBankTimings).bank;
export const codeOf = (error: unknown) => (error as { code: string }).code;

export interface Fact {
  /** Undefined: pending, without a date. */
  readonly daysAgo: number | undefined;
  readonly minor: number;
}
export type Asked = Omit<TransactionsWanted, 'accounts' | 'today'>;

export const fact: fc.Arbitrary<Fact> = fc.record({
  daysAgo: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.constant(undefined)),
  minor: fc.constantFrom(-500, -500, -120, -7, 0, 7, 500, 2_000),
});
export const facts = fc.array(fact, { maxLength: 50, size: 'max' });
const limits: fc.Arbitrary<AmountLimits> = fc.oneof(
  fc.constantFrom<AmountLimits>({ over: '5' }, { atLeast: '5' }, { under: '1.2' }, { atMost: '1.2' }),
  fc.constantFrom<AmountLimits>(
    { over: '1', atMost: '5' },
    { over: '0', currency: '$' },
    { over: '3', currency: 'JPY' },
  ),
);
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
export const given = <T extends object>(record: T) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
export const asked: fc.Arbitrary<Asked> = fc
  .record({
    skip: fc.integer({ min: 0, max: 6 }),
    count: fc.integer({ min: 1, max: 6 }),
    status: option(fc.constantFrom('booked' as const, 'pending' as const)),
    direction: option(fc.constantFrom('in' as const, 'out' as const)),
    order: option(fc.constantFrom('largest' as const, 'smallest' as const)),
    amount: option(limits),
    period: option(
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).map(([to, length]) => ({
        from: addDays(TODAY, -to - length),
        to: addDays(TODAY, -to),
      })),
    ),
  })
  .map(given);

/** As a bank keeps them: by day, and within a day in an order that nobody may see. */
export function rowsOf(given: readonly Fact[], currency: string, salt: string, seed: number): Transaction[] {
  const rows = given.map(({ daysAgo, minor }, index): Transaction => {
    const row = { id: `${salt}${index}`, amount: { currency, minor: BigInt(minor) } };
    if (daysAgo === undefined) return { ...row, status: 'pending' };
    return { ...row, status: 'booked', bookedOn: addDays(TODAY, -daysAgo) };
  });
  const tie = new Map(rows.map((row, index) => [row, (index * 7 + seed) % 11]));
  const day = ({ bookedOn = '9' }: Transaction) => bookedOn;
  return rows.sort((a, b) => day(b).localeCompare(day(a)) || tie.get(a)! - tie.get(b)!);
}

/** The plain reading: everything, then what is wanted of it, then sorted, then cut. `from`: the first day that could be read. */
export function naive(rows: readonly Transaction[], wanted: Asked, from: string | undefined) {
  const { skip, count, status, direction, amount, period, order } = wanted;
  const matching = rows.filter((row) => {
    const day = row.bookedOn ?? TODAY;
    if (status && row.status !== status) return false;
    if (period && (day < period.from || day > period.to)) return false;
    if (direction && (direction === 'in' ? row.amount.minor <= 0n : row.amount.minor >= 0n)) return false;
    return day >= (from ?? '') && (!amount || isWithin(amount, row.amount));
  });
  const text = (row: Transaction) => [row.bookedOn ?? '9', row.status === 'pending' ? '1' : '0'].join();
  const byDay = (a: Transaction, b: Transaction) =>
    text(b).localeCompare(text(a)) ||
    Number(a.amount.minor - b.amount.minor) ||
    a.amount.currency.localeCompare(b.amount.currency);
  const size = (row: Transaction) => Number(magnitude(row.amount.minor)) * (order === 'largest' ? -1 : 1);
  matching.sort(byDay);
  if (order) {
    matching.sort((a, b) => size(a) - size(b));
    const rank = (row: Transaction) =>
      matching.filter(({ amount: { currency } }) => currency === row.amount.currency).indexOf(row);
    const ranks = new Map(matching.map((row) => [row, rank(row)]));
    matching.sort((a, b) => ranks.get(a)! - ranks.get(b)! || a.amount.currency.localeCompare(b.amount.currency));
  }
  const more = matching.length > skip + count;
  return {
    rows: matching.slice(skip, skip + count).map(({ status: state, bookedOn, amount: { currency, minor } }, index) => ({
      account: currency,
      transaction: {
        n: skip + index + 1,
        status: state,
        amount: { currency, minor },
        ...(bookedOn !== undefined && { on: bookedOn }),
      },
    })),
    more,
    ...(from !== undefined && (order !== undefined || !more) && { readFrom: from }),
    failed: [],
  };
}

/** The first day that so many pages finish; undefined when they hold everything, 'nothing' when they finish no day. */
export function readableFrom(
  rows: readonly Transaction[],
  { status, period }: Asked,
  size: number,
): string | undefined {
  const days = rows.flatMap(({ bookedOn }) => bookedOn ?? []);
  const walked = days.filter((day) => !period || (day >= period.from && day <= period.to));
  if (status === 'pending' || walked.length <= PAGES * size) return undefined;
  const last = walked[PAGES * size - 1]!;
  return last === walked[0] ? 'nothing' : addDays(last, 1);
}
