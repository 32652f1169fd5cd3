// DisclosedBank: the bank as the rest of Sotto may see it, for one customer and one turn. It answers in views.
import type { AccountView } from '../../kernel/account-view.ts';
import type { BookingDate } from '../../kernel/booking-date.ts';
import type { BankErrorCode } from './bank-failure.ts';
import type { BalanceView, CardBillView, RewardsView, TransactionView } from './views.ts';

/** What was found for one account, or why nothing was: one account that fails doesn't hide the others. */
export type PerAccount<T> =
  | { readonly account: AccountView; readonly value: T }
  | { readonly account: AccountView; readonly failed: BankErrorCode };

export interface TransactionsWanted {
  readonly accounts: readonly AccountView[];
  /** Rows already shown. */
  readonly skip: number;
  readonly count: number;
  /** In the bank's calendar: the day that an undated pending transaction counts for. */
  readonly today: BookingDate;
  /** Inclusive. */
  readonly period?: { readonly from: BookingDate; readonly to: BookingDate };
  readonly status?: 'booked' | 'pending';
}

export interface TransactionList {
  /** Newest first over all accounts; rows that look alike are in no particular order. */
  readonly rows: readonly { readonly account: AccountView; readonly transaction: TransactionView }[];
  readonly more: boolean;
  readonly failed: readonly { readonly account: AccountView; readonly failed: BankErrorCode }[];
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
  rewards(): Promise<readonly RewardsView[]>;
  cardBill(account: AccountView): Promise<CardBillView | undefined>;
}
