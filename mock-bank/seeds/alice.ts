// Alice: current account, savings, and a credit card with points; one row of every kind a bank shows.
import type { Calendar } from '../calendar.ts';
import type { DemoAccount, DemoCustomer, LedgerRow } from '../ledger/customer.ts';
import { writeCard, writeCurrent, writeSavings } from './alice-rows.ts';
import { billOf } from './bill.ts';
import { createBook } from './book.ts';
import { createChance } from './random.ts';

export function alice(calendar: Calendar): DemoCustomer {
  const chance = createChance(`alice ${calendar.today()}`);
  const card = createBook(calendar, chance);
  const payment = writeCard(card, chance, calendar);
  const current = createBook(calendar, chance);
  writeCurrent(current, chance, calendar, payment);
  const savings = createBook(calendar, chance);
  writeSavings(savings);
  return {
    username: 'alice',
    name: 'Alice Tan',
    accounts: [currentAccount(current.rows), savingsAccount(savings.rows), cardAccount(card.rows, calendar)],
    rewards: [
      {
        programmeId: 'rwd_a1f4c2',
        name: 'Tidewater Grocers Rewards',
        accountId: 'acc_a1c7d90e44',
        unit: 'points',
        available: 18_240n,
        pending: 320n,
        expiring: [{ amount: 1_200n, on: endOfYear(calendar.today()) }],
      },
    ],
  };
}

function currentAccount(rows: readonly LedgerRow[]): DemoAccount {
  return {
    accountId: 'acc_a10b5e7721',
    type: 'current',
    status: 'open',
    currency: 'SGD',
    number: '720-118-4821',
    productName: 'Everyday Magpie Lane Branch Account',
    nickname: 'Rent 12 Magpie Lane',
    rows,
  };
}

function savingsAccount(rows: readonly LedgerRow[]): DemoAccount {
  return {
    accountId: 'acc_a1e93f0c58',
    type: 'savings',
    status: 'open',
    currency: 'SGD',
    number: '720-402-7730',
    productName: 'Bonus Saver',
    nickname: 'Kyoto in spring',
    rows,
  };
}

function cardAccount(rows: readonly LedgerRow[], calendar: Calendar): DemoAccount {
  return {
    accountId: 'acc_a1c7d90e44',
    type: 'credit-card',
    status: 'open',
    currency: 'SGD',
    number: '**** **** **** 9014',
    productName: 'Tidewater Grocers Card',
    creditLimit: 10_000_00n,
    rows,
    bill: billOf(rows, calendar),
  };
}

function endOfYear(today: string): string {
  const year = Number(today.slice(0, 4)) + (today.slice(5) > '12-20' ? 1 : 0);
  return `${year}-12-31`;
}
