// Builders of bank records for the memory bank: amounts as decimal text, ids and currencies filled in.
import type { AccountKind, BookingDate, Money, Transaction, TransactionDetail } from '../../adapters/bank-port.ts';
import { moneyFromDecimal } from '../../bot/kernel/money.ts';
import type { MemoryAccount } from './memory-bank.ts';

/** A transaction that still lacks its account: `anAccount` gives it an id and the currency. */
export type TransactionDraft = (id: string, currency: string) => Transaction;

export function booked(bookedOn: BookingDate, amount: string, detail?: TransactionDetail): TransactionDraft {
  return (id, currency) => ({
    id,
    status: 'booked',
    amount: moneyFromDecimal(amount, currency),
    bookedOn,
    ...(detail && { detail }),
  });
}

export function pending(amount: string, detail?: TransactionDetail): TransactionDraft {
  return (id, currency) => ({
    id,
    status: 'pending',
    amount: moneyFromDecimal(amount, currency),
    ...(detail && { detail }),
  });
}

export interface AccountDraft {
  readonly ref: string;
  readonly kind: AccountKind;
  /** 'SGD' unless said. */
  readonly currency?: string;
  readonly last4?: string;
  /** Decimal text, '0' unless said; owed is negative. */
  readonly booked?: string;
  readonly available?: string;
  /** Makes the available balance one that includes this credit line. */
  readonly creditLimit?: string;
  readonly asOf?: Date;
  readonly transactions?: readonly TransactionDraft[];
  readonly bill?: { statementBalance: string; dueOn: BookingDate; minimumDue?: string; statementOn?: BookingDate };
}

const AS_OF = new Date('2026-11-22T02:42:00Z');

/** `anAccount({ ref: 'a1', kind: 'current', last4: '4821', booked: '3250.00', transactions: [booked('2026-11-20', '-18.90')] })` */
export function anAccount(draft: AccountDraft): MemoryAccount {
  const { ref, kind, currency = 'SGD', last4, asOf = AS_OF, available, creditLimit, bill } = draft;
  const money = (amount: string): Money => moneyFromDecimal(amount, currency);
  const balance = { asOf, includesCreditLine: false };
  return {
    account: { ref, kind, currency, ...(last4 !== undefined && { last4 }) },
    balances: [
      { ...balance, kind: 'booked', amount: money(draft.booked ?? '0') },
      ...(available === undefined
        ? []
        : [
            {
              asOf,
              kind: 'available' as const,
              amount: money(available),
              includesCreditLine: creditLimit !== undefined,
            },
          ]),
    ],
    ...(creditLimit !== undefined && { creditLimit: money(creditLimit) }),
    transactions: (draft.transactions ?? []).map((make, index) => make(`${ref}-t${index + 1}`, currency)),
    ...(bill && {
      bill: {
        account: ref,
        dueOn: bill.dueOn,
        statementBalance: money(bill.statementBalance),
        ...(bill.minimumDue !== undefined && { minimumDue: money(bill.minimumDue) }),
        ...(bill.statementOn !== undefined && { statementOn: bill.statementOn }),
      },
    }),
  };
}
