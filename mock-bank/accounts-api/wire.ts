// The ledger in the words of the accounts API. Each field is named: needles and the like can't slip out.
import { decimalText } from '../ledger/amount.ts';
import type { DemoAccount, DemoRewards, LedgerRow } from '../ledger/customer.ts';
import { availableBalance, bookedBalance } from '../ledger/ledger.ts';
import { Problem } from './problem.ts';
import type { TransactionsPage } from './transactions-query.ts';

export function accountWire({ accountId, type, status, currency, number, productName, nickname }: DemoAccount) {
  return { accountId, type, status, currency, number, productName, nickname };
}

export function balancesWire(account: DemoAccount, asOf: string) {
  const { accountId, currency, creditLimit } = account;
  const balance = (type: string, minor: bigint, includesCreditLine: boolean) => {
    return { type, amount: amountWire(minor, currency), asOf, includesCreditLine };
  };
  return {
    accountId,
    balances: [
      balance('booked', bookedBalance(account), false),
      balance('available', availableBalance(account), creditLimit !== undefined),
    ],
    creditLimit: creditLimit === undefined ? undefined : amountWire(creditLimit, currency),
  };
}

export function transactionsWire({ currency }: DemoAccount, { rows, nextCursor }: TransactionsPage) {
  return { items: rows.map((row) => transactionWire(row, currency)), nextCursor };
}

function transactionWire(row: LedgerRow, currency: string) {
  const { transactionId, status, minor, bookedAt, authorisedAt, description, merchant, reference, original } = row;
  return {
    transactionId,
    status,
    amount: amountWire(minor, currency),
    bookedAt,
    authorisedAt,
    description,
    merchant,
    reference,
    original: original && amountWire(original.minor, original.currency),
  };
}

export function rewardsWire({ programmeId, name, accountId, unit, currency, ...amounts }: DemoRewards, asOf: string) {
  const text = (amount: bigint) => (currency === undefined ? amount.toString() : decimalText(amount, currency));
  return {
    programmeId,
    name,
    accountId,
    unit,
    currency,
    available: text(amounts.available),
    pending: amounts.pending === undefined ? undefined : text(amounts.pending),
    expiring: amounts.expiring.map(({ amount, on }) => ({ amount: text(amount), on })),
    asOf,
  };
}

/** @throws Problem `not_a_card` or `no_bill`. */
export function cardBillWire({ accountId, type, currency, bill }: DemoAccount) {
  if (type !== 'credit-card') throw new Problem('not_a_card');
  if (!bill) throw new Problem('no_bill');
  return {
    accountId,
    statementBalance: amountWire(bill.statementBalance, currency),
    minimumDue: bill.minimumDue === undefined ? undefined : amountWire(bill.minimumDue, currency),
    statementOn: bill.statementOn,
    dueOn: bill.dueOn,
  };
}

function amountWire(minor: bigint, currency: string) {
  return { value: decimalText(minor, currency), currency };
}
