// Bob has one current account and nothing else; Dana is new and has not used hers.
import type { Calendar } from '../calendar.ts';
import type { DemoAccount, DemoCustomer, LedgerRow } from '../ledger/customer.ts';
import { createBook } from './book.ts';
import { writeHousehold, writeShopping } from './everyday.ts';
import { createChance } from './random.ts';

const OLDEST = 60;

export function bob(calendar: Calendar): DemoCustomer {
  const chance = createChance(`bob ${calendar.today()}`);
  const book = createBook(calendar, chance);
  writeShopping({ book, chance, calendar, newest: 1, oldest: OLDEST });
  writeHousehold({ book, chance, calendar, newest: 1, oldest: OLDEST }, { salary: 3_900_00, rent: 1_200_00 });
  book.write({ daysAgo: OLDEST + 1, minor: 1_486_20n - book.booked(), description: 'BALANCE BROUGHT FORWARD' });
  return {
    username: 'bob',
    name: 'Bob Iverson',
    accounts: [current('acc_b0d21c66fa', '720-233-1509', book.rows)],
    rewards: [],
  };
}

export function dana(): DemoCustomer {
  return {
    username: 'dana',
    name: 'Dana Farouk',
    accounts: [current('acc_d4e8770b13', '720-871-6642', [])],
    rewards: [],
  };
}

function current(accountId: string, number: string, rows: readonly LedgerRow[]): DemoAccount {
  return { accountId, type: 'current', status: 'open', currency: 'SGD', number, productName: 'Everyday Account', rows };
}
