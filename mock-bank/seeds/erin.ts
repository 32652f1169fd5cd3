// Erin: accounts that are blocked and closed beside an open one, and two cards to choose from.
import type { Calendar } from '../calendar.ts';
import type { DemoCustomer, LedgerRow } from '../ledger/customer.ts';
import { billOf } from './bill.ts';
import { createBook } from './book.ts';
import { writeHousehold, writeShopping } from './everyday.ts';
import { createChance } from './random.ts';

const OLDEST = 40;

export function erin(calendar: Calendar): DemoCustomer {
  const chance = createChance(`erin ${calendar.today()}`);

  function shopping(booked: bigint): readonly LedgerRow[] {
    const book = createBook(calendar, chance);
    writeShopping({ book, chance, calendar, newest: 10, oldest: OLDEST });
    book.write({ daysAgo: OLDEST + 1, minor: booked - book.booked(), description: 'BALANCE BROUGHT FORWARD' });
    return book.rows;
  }

  const household = createBook(calendar, chance);
  writeHousehold(
    { book: household, chance, calendar, newest: 1, oldest: OLDEST },
    { salary: 4_600_00, rent: 1_400_00 },
  );
  household.write({
    daysAgo: OLDEST + 1,
    minor: 2_208_75n - household.booked(),
    description: 'BALANCE BROUGHT FORWARD',
  });

  const first = shopping(-1_204_60n);
  const accounts = accountsOf({ household: household.rows, first, second: shopping(-88_15n) }, calendar);
  return {
    username: 'erin',
    name: 'Erin Vale',
    accounts,
    rewards: [
      {
        programmeId: 'rwd_e50c19',
        name: 'Larder & Loom Cashback',
        accountId: 'acc_e5c19d3007',
        unit: 'cash',
        available: 41_35n,
        expiring: [],
        currency: 'SGD',
      },
    ],
  };
}

interface Rows {
  household: readonly LedgerRow[];
  first: readonly LedgerRow[];
  second: readonly LedgerRow[];
}

function accountsOf({ household, first, second }: Rows, calendar: Calendar): DemoCustomer['accounts'] {
  const current = { type: 'current', currency: 'SGD', productName: 'Everyday Account' } as const;
  const savings = {
    type: 'savings',
    currency: 'SGD',
    productName: 'Bonus Saver',
    nickname: 'Kitchen in Magpie Lane',
  } as const;
  const card = { type: 'credit-card', status: 'open', currency: 'SGD' } as const;
  return [
    { ...current, accountId: 'acc_e5a4410cd2', status: 'open', number: '720-660-2275', rows: household },
    { ...savings, accountId: 'acc_e5be02776f', status: 'blocked', number: '720-660-8813', rows: [] },
    { ...current, accountId: 'acc_e5fd8891a0', status: 'closed', number: '720-114-3390', rows: [] },
    {
      ...card,
      accountId: 'acc_e5c19d3007',
      number: '**** **** **** 5106',
      productName: 'Larder & Loom Card',
      creditLimit: 8_000_00n,
      rows: first,
      bill: billOf(first, calendar),
    },
    {
      ...card,
      accountId: 'acc_e5c2704b8e',
      number: '**** **** **** 6047',
      productName: 'Plain Card',
      creditLimit: 2_500_00n,
      rows: second,
    },
  ];
}
