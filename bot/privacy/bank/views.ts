// Views: what may leave the privacy gate of the bank's records. Each is built by naming its fields; nothing is spread or deleted.
import type { AccountView } from '../../kernel/account-view.ts';
import type { BookingDate } from '../../kernel/booking-date.ts';
import type { Money } from '../../kernel/money.ts';
import type { Points } from '../../kernel/points.ts';
import type {
  AccountRecord,
  BalanceRecord,
  CardBillRecord,
  RewardsRecord,
  TransactionRecord,
} from './record-schemas.ts';

export interface BalanceView {
  readonly booked?: Money;
  readonly available?: Money;
  /** Whether `available` counts a credit limit or an overdraft. */
  readonly includesCreditLine: boolean;
  readonly asOf: Date;
}

export interface TransactionView {
  /** Its place in the list, from 1. */
  readonly n: number;
  /** Absent for a pending transaction that has no date yet. */
  readonly on?: BookingDate;
  readonly status: 'booked' | 'pending';
  readonly amount: Money;
}

/** What went one way. `amount` is signed as the customer sees it: what went out is negative. */
export interface Total {
  readonly amount: Money;
  readonly count: number;
}

export interface Flows {
  readonly out: Total;
  readonly in: Total;
}

/** Amounts of one currency added up. */
export interface TotalsView {
  readonly currency: string;
  readonly booked: Flows;
  readonly pending: Flows;
}

export interface RewardsView {
  readonly available: Points | Money;
  readonly pending?: Points | Money;
  /** The first to expire. */
  readonly expiring?: { readonly quantity: Points | Money; readonly on: BookingDate };
}

export interface CardBillView {
  readonly statementBalance: Money;
  readonly dueOn: BookingDate;
  readonly minimumDue?: Money;
}

export function accountView({ kind, last4, currency }: AccountRecord): AccountView {
  return Object.freeze({ kind, mask: last4 === undefined ? '' : `••${last4}`, currency });
}

/** Undefined when the bank gave no balance at all. Of several of one kind the latest counts. */
export function balanceView(balances: readonly BalanceRecord[]): BalanceView | undefined {
  const latest = (kind: BalanceRecord['kind']) =>
    balances.filter((balance) => balance.kind === kind).sort((a, b) => b.asOf.getTime() - a.asOf.getTime())[0];
  const booked = latest('booked');
  const available = latest('available');
  const instants = [booked, available].flatMap((balance) => balance?.asOf.getTime() ?? []);
  if (instants.length === 0) return undefined;
  return {
    ...(booked && { booked: booked.amount }),
    ...(available && { available: available.amount }),
    includesCreditLine: available?.includesCreditLine ?? false,
    asOf: new Date(Math.min(...instants)),
  };
}

export function transactionView({ status, amount, bookedOn }: TransactionRecord, n: number): TransactionView {
  return { n, status, amount, ...(bookedOn !== undefined && { on: bookedOn }) };
}

/** Of records in `currency` alone. */
export function totalsView(currency: string, records: readonly TransactionRecord[]): TotalsView {
  const total = (wanted: TransactionRecord['status'], isOut: boolean): Total => {
    const amounts = records.flatMap(({ status, amount: { minor } }) =>
      status === wanted && minor !== 0n && minor < 0n === isOut ? minor : [],
    );
    return { amount: { currency, minor: amounts.reduce((sum, minor) => sum + minor, 0n) }, count: amounts.length };
  };
  return {
    currency,
    booked: { out: total('booked', true), in: total('booked', false) },
    pending: { out: total('pending', true), in: total('pending', false) },
  };
}

export function rewardsView({ unit, currency, available, pending, expiring }: RewardsRecord): RewardsView {
  const quantity = (amount: bigint): Points | Money =>
    unit === 'cash' ? { currency: currency ?? '', minor: amount } : { unit, amount };
  const [next] = [...(expiring ?? [])].filter(({ amount }) => amount > 0n).sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    available: quantity(available),
    ...(pending !== undefined && pending !== 0n && { pending: quantity(pending) }),
    ...(next && { expiring: { quantity: quantity(next.amount), on: next.on } }),
  };
}

export function cardBillView({ statementBalance, dueOn, minimumDue }: CardBillRecord): CardBillView {
  return { statementBalance, dueOn, ...(minimumDue && { minimumDue }) };
}
