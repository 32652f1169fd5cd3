// Order: sorts by disclosed fields alone, so that the bank's own order (time of day, ids, nicknames) shows nowhere.
import type { AccountView } from '../../kernel/account-view.ts';
import type { Points } from '../../kernel/points.ts';
import { magnitude, type Money } from '../../kernel/money.ts';
import type { PerAccount } from './disclosed-bank.ts';
import type { TransactionRecord } from './record-schemas.ts';
import type { BalanceView, CardBillView, RewardsView } from './views.ts';

type Comparable = string | number | bigint;

/** Compares by each key in turn: what `Array.sort` wants. */
export function byKeys<T>(keysOf: (item: T) => readonly Comparable[]): (a: T, b: T) => number {
  return (a, b) => {
    const others = keysOf(b);
    for (const [index, key] of keysOf(a).entries()) {
      const other = others[index] ?? '';
      if (key !== other) return key < other ? -1 : 1;
    }
    return 0;
  };
}

const KINDS = ['current', 'savings', 'card', 'loan', 'other'] as const;

export function accountKeys({ kind, mask, currency }: AccountView): readonly Comparable[] {
  return [KINDS.indexOf(kind), mask, currency];
}

/** Accounts that look alike are told apart by what was found for them, not by the bank's order. */
export function byFindings<T>(keysOf: (value: T) => readonly Comparable[]) {
  // What was read before what failed: keys of one kind are never compared with keys of another.
  return byKeys<PerAccount<T>>((one) => [
    ...accountKeys(one.account),
    ...('value' in one ? ['', ...keysOf(one.value)] : [one.failed]),
  ]);
}

export function balanceKeys(view: BalanceView | undefined): readonly Comparable[] {
  if (!view) return [0];
  return [
    1,
    view.booked?.minor ?? 0n,
    view.available?.minor ?? 0n,
    Number(view.includesCreditLine),
    view.asOf.getTime(),
  ];
}

/** Undated pending first, then the newest; within a day pending before booked, then by amount. */
export function transactionKeys({ bookedOn, status, amount }: TransactionRecord): readonly Comparable[] {
  return [-dayNumber(bookedOn), Number(status === 'booked'), amount.minor, amount.currency];
}

/** The largest first, or the smallest. */
export function sizeKeys({ amount }: TransactionRecord, order: 'largest' | 'smallest'): readonly Comparable[] {
  const size = magnitude(amount.minor);
  return [order === 'largest' ? -size : size];
}

export function cardBillKeys(view: CardBillView | undefined): readonly Comparable[] {
  if (!view) return [0];
  return [1, view.dueOn, view.statementBalance.minor, view.minimumDue?.minor ?? 0n];
}

export function rewardsKeys({ available, pending, expiring }: RewardsView): readonly Comparable[] {
  return [
    ...quantityKeys(available),
    ...quantityKeys(pending),
    ...quantityKeys(expiring?.quantity),
    expiring?.on ?? '',
  ];
}

function quantityKeys(quantity: Points | Money | undefined): readonly Comparable[] {
  if (!quantity) return ['', 0n];
  return 'unit' in quantity ? [quantity.unit, quantity.amount] : [quantity.currency, quantity.minor];
}

function dayNumber(on: string | undefined): number {
  return on === undefined ? Number.MAX_SAFE_INTEGER : Number(on.replaceAll('-', ''));
}
