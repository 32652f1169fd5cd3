// Chen: a yen account with 3,000 transactions, and dinar savings with three decimals.
import type { Calendar } from '../calendar.ts';
import type { DemoCustomer } from '../ledger/customer.ts';
import { createBook, type Book } from './book.ts';
import { mastercardLine, visaLine } from './descriptors.ts';
import { JAPANESE_SHOPS, KUWAITI_SHOPS } from './merchants.ts';
import { createChance, type Chance } from './random.ts';

const YEN_ROWS = 3_000;
const YEN_ROWS_A_DAY = 4;

export function chen(calendar: Calendar): DemoCustomer {
  const chance = createChance(`chen ${calendar.today()}`);
  const yen = createBook(calendar, chance);
  writeYen(yen, chance);
  const dinar = createBook(calendar, chance);
  writeDinar(dinar, chance);
  const account = { status: 'open' as const, productName: 'Traveller Account' };
  return {
    username: 'chen',
    name: 'Chen Mei',
    accounts: [
      {
        ...account,
        accountId: 'acc_c3a0f1b952',
        type: 'current',
        currency: 'JPY',
        number: '731-554-3067',
        rows: yen.rows,
      },
      {
        ...account,
        accountId: 'acc_c3b77d4e06',
        type: 'savings',
        currency: 'KWD',
        number: '731-980-5528',
        rows: dinar.rows,
      },
    ],
    rewards: [
      {
        programmeId: 'rwd_c30e7b',
        name: 'Skylark Miles',
        accountId: 'acc_c3a0f1b952',
        unit: 'miles',
        available: 42_615n,
        expiring: [{ amount: 5_000n, on: calendar.daysAgo(-120) }],
      },
    ],
  };
}

function writeYen(book: Book, chance: Chance): void {
  for (let index = 0; index < YEN_ROWS - 1; index++) {
    const merchant = chance.pick(JAPANESE_SHOPS);
    const minor = -chance.between(merchant.low, merchant.high);
    book.write({
      daysAgo: 1 + Math.floor(index / YEN_ROWS_A_DAY),
      minor,
      description: mastercardLine(merchant),
      merchant,
    });
  }
  book.write({ daysAgo: YEN_ROWS, minor: 486_200n - book.booked(), description: 'BALANCE BROUGHT FORWARD' });
}

function writeDinar(book: Book, chance: Chance): void {
  for (let daysAgo = 6; daysAgo <= 90; daysAgo += 7) {
    const merchant = chance.pick(KUWAITI_SHOPS);
    book.write({
      daysAgo,
      minor: -chance.between(merchant.low, merchant.high),
      description: visaLine(merchant, '7781'),
      merchant,
    });
  }
  book.write({ daysAgo: 91, minor: 2_750_125n - book.booked(), description: 'BALANCE BROUGHT FORWARD' });
}
