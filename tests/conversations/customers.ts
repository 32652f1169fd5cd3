// Customers for the tables of spending, bills and filters: several currencies, a loan, and every kind of card bill.
import { anAccount, booked, pending, type AccountDraft } from '../support/bank-records.ts';
import type { MemoryCustomer } from '../support/memory-bank.ts';

function customer(...accounts: readonly AccountDraft[]): MemoryCustomer {
  return { subject: 's', accessToken: 't', accounts: accounts.map(anAccount) };
}

/** Yen, dinars with three decimals, and a loan in Singapore dollars. */
export const abroad = customer(
  {
    ref: '1',
    kind: 'current',
    currency: 'JPY',
    last4: '3003',
    transactions: [booked('2026-11-20', '-1200'), booked('2026-11-03', '-50'), booked('2026-11-02', '300000')],
  },
  {
    ref: '2',
    kind: 'savings',
    currency: 'KWD',
    last4: '4004',
    transactions: [pending('-0.5'), booked('2026-11-19', '-12.345'), booked('2026-11-18', '-50.001')],
  },
  {
    ref: '3',
    kind: 'loan',
    last4: '5005',
    transactions: [booked('2026-11-15', '900.00'), booked('2026-11-01', '-31.20')],
  },
);

/** Six rows a day for five hundred days: more than can be read. */
export const busy = customer({
  ref: '1',
  kind: 'current',
  last4: '4821',
  transactions: Array.from({ length: 3_000 }, (_, index) =>
    booked(
      new Date(Date.UTC(2026, 10, 22 - Math.floor(index / 6))).toISOString().slice(0, 10),
      `-${1 + (index % 6)}.00`,
    ),
  ),
});

export type Bill = NonNullable<AccountDraft['bill']>;

/** Cards ••9001, ••9002 and so on, one for each bill. */
export function cards(...bills: readonly (Bill | undefined)[]): MemoryCustomer {
  return customer(
    { ref: 'current', kind: 'current', last4: '4821' },
    ...bills.map((bill, index): AccountDraft => {
      const card = { ref: `card-${index}`, kind: 'card' as const, last4: String(9001 + index) };
      return bill ? { ...card, bill } : card;
    }),
  );
}
