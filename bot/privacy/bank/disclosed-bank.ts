// DisclosedBank: the bank as the rest of Sotto may see it, for one customer and one turn. It answers in views.
import type { AccountView } from '../../kernel/account-view.ts';
import type { AmountLimits } from '../../kernel/amount-limits.ts';
import type { BookingDate } from '../../kernel/booking-date.ts';
import type { BankErrorCode } from './bank-failure.ts';
import type { BalanceView, CardBillView, RewardsView, TotalsView, TransactionView } from './views.ts';

/** What was found for one account, or why nothing was: one account that fails doesn't hide the others. */
export type PerAccount<T> = { readonly account: AccountView; readonly value: T } | FailedAccount;

export interface FailedAccount {
  readonly account: AccountView;
  readonly failed: BankErrorCode;
}

/** Which rows are meant. All of it is decided by disclosed fields; sign and size are never told to the bank. */
export interface RowsWanted {
  readonly accounts: readonly AccountView[];
  /** In the bank's calendar: the day that an undated pending transaction counts for. */
  readonly today: BookingDate;
  /** Inclusive. */
  readonly period?: { readonly from: BookingDate; readonly to: BookingDate };
  readonly status?: 'booked' | 'pending';
  /** Which way the money went, seen by the customer. */
  readonly direction?: 'in' | 'out';
  readonly amount?: AmountLimits;
}

export interface TransactionsWanted extends RowsWanted {
  /** Rows already shown. */
  readonly skip: number;
  readonly count: number;
  /** By size instead of newest first; with several currencies the first of each, then the second of each. */
  readonly order?: 'largest' | 'smallest';
}

/** A long history may be more than one turn can read. */
interface ReadFrom {
  /** Set when reading had to stop and something may be missing: nothing is from this day on, and nothing before it is here. */
  readonly readFrom?: BookingDate;
  readonly failed: readonly FailedAccount[];
}

export interface TransactionList extends ReadFrom {
  /** Newest first over all accounts, unless by size; rows that look alike are in no particular order. */
  readonly rows: readonly { readonly account: AccountView; readonly transaction: TransactionView }[];
  readonly more: boolean;
}

export interface Totals extends ReadFrom {
  /** One for each currency in which money moved, by its code. */
  readonly totals: readonly TotalsView[];
}

/** Every call throws BankFailure and nothing else. Views of accounts are only good for the bank that gave them. */
export interface DisclosedBank {
  readonly offers: { readonly rewards: boolean; readonly cardBill: boolean; readonly historyDays: number };
  /** Open accounts, in an order that depends on their views alone. */
  accounts(): Promise<readonly AccountView[]>;
  /** @throws BankFailure when not one account could be read. */
  balances(accounts: readonly AccountView[]): Promise<readonly PerAccount<BalanceView | undefined>[]>;
  /** @throws BankFailure when not one account could be read. */
  transactions(wanted: TransactionsWanted): Promise<TransactionList>;
  /** @throws BankFailure when not one account could be read. */
  totals(wanted: RowsWanted): Promise<Totals>;
  rewards(): Promise<readonly RewardsView[]>;
  /** Of cards alone; undefined for one that has no bill now. @throws BankFailure when not one could be read. */
  cardBills(cards: readonly AccountView[]): Promise<readonly PerAccount<CardBillView | undefined>[]>;
}
