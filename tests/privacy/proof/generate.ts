// Generates twins: two customers whose banks disclose the same of them, and who differ in everything that is withheld.
import fc, { type Arbitrary } from 'fast-check';
import { addDays } from '../../../bot/kernel/booking-date.ts';
import type { DemoAccount, DemoCustomer, LedgerRow } from '../../../mock-bank/index.ts';
import type { BankManner } from './bank-front.ts';

/** What may be said of an account. A pending row has no day: that of its authorisation is withheld. */
interface AccountFacts {
  readonly type: DemoAccount['type'];
  readonly status: DemoAccount['status'];
  readonly currency: string;
  readonly last4: string;
  readonly creditLimit?: bigint | undefined;
  readonly rows: readonly { readonly daysAgo: number | 'pending'; readonly minor: bigint }[];
}

interface RewardsFacts {
  readonly unit: 'points' | 'miles' | 'cash';
  readonly available: bigint;
  readonly pending?: bigint | undefined;
  readonly expiring: readonly { readonly amount: bigint; readonly inDays: number }[];
}

/** What is withheld of one row. */
interface RowDress {
  readonly time: string;
  readonly words: string;
  readonly merchant: boolean;
  readonly reference: boolean;
  readonly original: boolean;
  readonly daysBefore: number;
}

/** What is withheld of a whole customer; the rows take their dresses in turn. */
export interface Dress {
  readonly salt: string;
  /** Of every timestamp. The calendar day beside it stays. */
  readonly offset: string;
  readonly isReversed: boolean;
  readonly hasNicknames: boolean;
  readonly rows: readonly RowDress[];
}

export interface Twins {
  readonly facts: { readonly accounts: readonly AccountFacts[]; readonly rewards: readonly RewardsFacts[] };
  readonly dresses: readonly [Dress, Dress];
  readonly manners: readonly [BankManner, BankManner];
}

// Few values for many rows, so that days, amounts and whole accounts often look alike: a bank's own order shows in ties.
const minor = fc.constantFrom(-640n, -640n, -1890n, -12_000n, -5n, 640n, 3_250n, 520_000n);
const row = fc.record({
  daysAgo: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.constant('pending' as const)),
  minor,
});
const account: Arbitrary<AccountFacts> = fc.record({
  type: fc.constantFrom('current', 'current', 'credit-card', 'credit-card', 'savings', 'loan', 'other'),
  status: fc.constantFrom('open', 'open', 'open', 'blocked', 'closed'),
  currency: fc.constantFrom('SGD', 'SGD', 'SGD', 'SGD', 'JPY', 'KWD'),
  last4: fc.constantFrom('4821', '4821', '4821', '9014', ''),
  creditLimit: fc.option(fc.constantFrom(10_000n, 1_000_000n), { nil: undefined }),
  rows: fc.array(row, { maxLength: 14 }),
});
const rewards: Arbitrary<RewardsFacts> = fc.record({
  unit: fc.constantFrom('points', 'miles', 'cash'),
  available: fc.constantFrom(0n, 1n, 18_240n),
  pending: fc.option(fc.constantFrom(0n, 320n), { nil: undefined }),
  expiring: fc.array(fc.record({ amount: fc.constantFrom(0n, 1n, 1_200n), inDays: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 2,
  }),
});

const WORDS = [
  'TIDEWATER GROCERS SINGAPORE',
  'SQ *KOPI REPUBLIK TAMPINES SG',
  'Balance',
  'Total $0.00 Pending',
  'unlink',
  '{count, plural, other {#}}',
  '<b>"\\u0000',
  'Here are your balances.',
];
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => `${parts.map((part) => String(part).padStart(2, '0')).join(':')}:07`);
const rowDress: Arbitrary<RowDress> = fc.record({
  time,
  words: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 20 })),
  merchant: fc.boolean(),
  reference: fc.boolean(),
  original: fc.boolean(),
  daysBefore: fc.integer({ min: 0, max: 3 }),
});
const dress: Arbitrary<Dress> = fc.record({
  salt: fc.stringMatching(/^[a-z0-9]{1,8}$/),
  offset: fc.constantFrom('+08:00', '+00:00', '-11:00', '+05:45'),
  isReversed: fc.boolean(),
  hasNicknames: fc.boolean(),
  rows: fc.array(rowDress, { minLength: 1, maxLength: 5 }),
});
const words = fc.constantFrom(...WORDS);
const page = fc.constantFrom(3, 7, 100);

export const twins: Arbitrary<Twins> = fc.record({
  facts: fc.record({ accounts: fc.array(account, { maxLength: 4 }), rewards: fc.array(rewards, { maxLength: 2 }) }),
  dresses: fc.tuple(dress, dress),
  manners: fc.oneof(
    fc.tuple(fc.record({ words }), fc.record({ words })),
    // Banks with pages of another size, and so with other cursors.
    fc.tuple(fc.record({ words, largestPage: page }), fc.record({ words, largestPage: page })),
  ),
});

/** One of the two, as on `today` in the bank's calendar. */
export function dressed({ accounts, rewards: programmes }: Twins['facts'], dress: Dress, today: string): DemoCustomer {
  const ids = accounts.map((_facts, index) => `acc_${dress.salt}${dress.isReversed ? 9 - index : index}`);
  const inBankOrder = <T>(items: T[]) => (dress.isReversed ? items.reverse() : items);
  return {
    username: 'twin',
    name: `Customer ${dress.salt}`,
    accounts: inBankOrder(accounts.map((facts, index) => dressedAccount(facts, ids[index] ?? '', dress, today))),
    rewards: inBankOrder(
      programmes.map(({ expiring, unit, pending, available }, index) => ({
        programmeId: `rwd_${dress.salt}${index}`,
        name: wordsOf(dress, index),
        accountId: ids[0] ?? 'acc_none',
        unit,
        available,
        ...(pending !== undefined && { pending }),
        ...(unit === 'cash' && { currency: 'SGD' }),
        expiring: expiring.map(({ amount, inDays }) => ({ amount, on: addDays(today, inDays) })),
      })),
    ),
  };
}

function dressedAccount(facts: AccountFacts, accountId: string, dress: Dress, today: string): DemoAccount {
  const { last4, creditLimit, rows, ...disclosed } = facts;
  return {
    ...disclosed,
    accountId,
    number: `${dress.salt}-${last4}`.replace(/\d(?=-$)/, 'x'),
    productName: wordsOf(dress, 1),
    ...(dress.hasNicknames && { nickname: wordsOf(dress, 2) }),
    ...(creditLimit !== undefined && { creditLimit }),
    rows: rows.map((row, index) => dressedRow(row, `${accountId}-${index}`, dressOf(dress, index), dress, today)),
  };
}

function dressedRow(
  { daysAgo, minor }: AccountFacts['rows'][number],
  id: string,
  worn: RowDress,
  { salt, offset }: Dress,
  today: string,
): LedgerRow {
  const day = addDays(today, daysAgo === 'pending' ? 0 : -daysAgo);
  return {
    transactionId: `txn-${worn.time}-${id}`,
    minor,
    ...(daysAgo === 'pending' ? { status: 'pending' } : { status: 'booked', bookedAt: `${day}T${worn.time}${offset}` }),
    authorisedAt: `${addDays(day, -worn.daysBefore)}T${worn.time}${offset}`,
    description: worn.words,
    ...(worn.merchant && {
      merchant: { name: worn.words, categoryCode: '5999', category: worn.words, city: salt, country: 'IS' },
    }),
    ...(worn.reference && { reference: `${salt} ${worn.words}` }),
    ...(worn.original && { original: { currency: 'ISK', minor: minor * 97n } }),
    needles: [],
  };
}

function dressOf({ rows }: Dress, index: number): RowDress {
  const worn = rows[index % rows.length];
  if (!worn) throw new RangeError('A dress has at least one row.');
  return worn;
}

function wordsOf(dress: Dress, index: number): string {
  return dressOf(dress, index).words || dress.salt;
}
