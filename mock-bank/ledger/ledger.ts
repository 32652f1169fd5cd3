// The ledger: who owns which account, and every balance as the sum of its rows.
import { createHash } from 'node:crypto';
import type { DemoAccount, DemoCustomer, LedgerRow } from './customer.ts';

export interface Ledger {
  readonly customers: readonly DemoCustomer[];
  customerOf(subject: string): DemoCustomer | undefined;
  /** The account, if it belongs to that customer. Its rows are in the order the bank shows them. */
  account(subject: string, accountId: string): DemoAccount | undefined;
}

/** The opaque, stable id of a customer towards third parties: the `sub` of every token. */
export function subjectOf({ username }: { username: string }): string {
  return `cus_${createHash('sha256').update(`meridian:${username}`).digest('hex').slice(0, 24)}`;
}

export function createLedger(customers: readonly DemoCustomer[]): Ledger {
  const bySubject = new Map(customers.map((customer) => [subjectOf(customer), inBankOrder(customer)]));
  return {
    customers,
    customerOf: (subject) => bySubject.get(subject),
    account: (subject, accountId) =>
      bySubject.get(subject)?.accounts.find((account) => account.accountId === accountId),
  };
}

/** The sum of all booked rows. */
export function bookedBalance({ rows }: DemoAccount): bigint {
  return sum(rows.filter(({ status }) => status === 'booked'));
}

/** Booked and pending together, and what is left of a credit limit. */
export function availableBalance({ rows, creditLimit = 0n }: DemoAccount): bigint {
  return sum(rows) + creditLimit;
}

function sum(rows: readonly LedgerRow[]): bigint {
  return rows.reduce((total, { minor }) => total + minor, 0n);
}

function inBankOrder(customer: DemoCustomer): DemoCustomer {
  return {
    ...customer,
    accounts: customer.accounts.map((account) => ({ ...account, rows: newestFirst(account.rows) })),
  };
}

/** Pending rows by authorisation, then booked rows by booking, newest first; the id decides a tie. */
function newestFirst(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const keyed = rows.map((row) => ({
    row,
    pending: row.status === 'pending',
    at: Date.parse(row.bookedAt ?? row.authorisedAt),
  }));
  keyed.sort(
    (a, b) =>
      Number(b.pending) - Number(a.pending) || b.at - a.at || (a.row.transactionId < b.row.transactionId ? -1 : 1),
  );
  return keyed.map(({ row }) => row);
}
