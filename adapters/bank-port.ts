// The bank port: what a bank implements, and all it implements. Public API; see README.md in this folder.
import type { AccountKind } from '../bot/kernel/account-view.ts';
import type { BookingDate } from '../bot/kernel/booking-date.ts';
import type { Money } from '../bot/kernel/money.ts';

export type { AccountKind, BookingDate, Money };

/** `ref` is opaque and never shown; `last4` is four digits. */
export interface Account {
  ref: string;
  kind: AccountKind;
  currency: string;
  last4?: string;
}

/** `includesCreditLine`: an available balance that counts an overdraft or credit limit. */
export interface Balance {
  kind: 'booked' | 'available';
  amount: Money;
  asOf: Date;
  includesCreditLine: boolean;
}

export interface Balances {
  account: string;
  balances: readonly Balance[];
  creditLimit?: Money;
}

/** The only home of what is withheld from the chat. An adapter may leave it out altogether. */
export interface TransactionDetail {
  description?: string;
  merchant?: string;
  category?: string;
  place?: string;
  reference?: string;
  original?: Money;
  at?: string;
}

/** A pending transaction may have no booking date. `amount` is in the account's currency. */
export interface Transaction {
  id: string;
  status: 'booked' | 'pending';
  amount: Money;
  bookedOn?: BookingDate;
  detail?: TransactionDetail;
}

/** `next` is an opaque cursor, owned by the adapter; absent on the last page. */
export interface Page<T> {
  items: readonly T[];
  next?: string;
}

/** `from` and `to` are inclusive. Without `status` the bank's default is 'both'. */
export interface TransactionQuery {
  limit: number;
  from?: BookingDate;
  to?: BookingDate;
  status?: 'booked' | 'pending' | 'both';
  cursor?: string;
}

/** `available`, `pending` and `expiring` are whole units; for 'cash' they are minor units of `currency`. */
export interface RewardsBalance {
  programme: string;
  account?: string;
  unit: 'points' | 'miles' | 'cash';
  available: bigint;
  pending?: bigint;
  expiring?: readonly { amount: bigint; on: BookingDate }[];
  asOf?: Date;
  currency?: string;
}

/** `statementBalance` and `minimumDue` are the customer's view: owed is negative. */
export interface CardBill {
  account: string;
  statementBalance: Money;
  dueOn: BookingDate;
  minimumDue?: Money;
  statementOn?: BookingDate;
}

/** `historyDays`: how far back transactions go. `maxPage`: the largest `limit` the bank takes. */
export interface Capabilities {
  rewards: boolean;
  cardBill: boolean;
  pending: boolean;
  historyDays: number;
  maxPage: number;
}

/** `signal` aborts at the turn's deadline. `requestId` is repeated on a retry, for the bank's own tracing. */
export interface CallContext {
  readonly accessToken: string;
  readonly subject: string;
  readonly signal: AbortSignal;
  readonly requestId: string;
  readonly customerPresent: boolean;
}

/** Every method throws BankError and nothing else. Methods keep no state between customers. */
export interface BankAdapter {
  readonly name: string;
  /** Fixed for the life of the adapter. */
  capabilities(): Capabilities;
  accounts(ctx: CallContext): Promise<readonly Account[]>;
  balances(ctx: CallContext, account: string): Promise<Balances>;
  /** Newest first. Each item once over a walk of all pages. */
  transactions(ctx: CallContext, account: string, query: TransactionQuery): Promise<Page<Transaction>>;
  /** Present exactly when `capabilities().rewards`. */
  rewards?(ctx: CallContext): Promise<readonly RewardsBalance[]>;
  /** Present exactly when `capabilities().cardBill`. Undefined: this card has no bill now. */
  cardBill?(ctx: CallContext, account: string): Promise<CardBill | undefined>;
}

/**
 * Default export of an adapter module. `settings`: the environment variables that begin with `BANK_`.
 * @public For adapters outside this repository.
 */
export type CreateBankAdapter = (settings: Readonly<Record<string, string>>) => BankAdapter;

export type { BankErrorCode } from './bank-error.ts';
