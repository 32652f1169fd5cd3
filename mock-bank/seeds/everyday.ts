// Everyday life on an account: shops, transfers, cash, salary and rent over a stretch of days.
import type { Calendar } from '../calendar.ts';
import type { Book } from './book.ts';
import { facilitatorLine, mastercardLine, onlineLine, qrLine, visaLine } from './descriptors.ts';
import { LOCAL_SHOPS, ONLINE_SHOPS, type Merchant } from './merchants.ts';
import type { Chance } from './random.ts';

interface Stretch {
  readonly book: Book;
  readonly chance: Chance;
  readonly calendar: Calendar;
  /** From `newest` to `oldest` days ago. */
  readonly newest: number;
  readonly oldest: number;
}

/** Card spending in shops and online, on about two days of three. */
export function writeShopping({ book, chance, newest, oldest }: Stretch): void {
  for (let daysAgo = newest; daysAgo <= oldest; daysAgo++) {
    if (!chance.percent(65)) continue;
    const online = chance.percent(30);
    const merchant = chance.pick(online ? ONLINE_SHOPS : LOCAL_SHOPS);
    const description = online ? onlineLine(merchant, chance.digits(7)) : inShopLine(merchant, chance);
    book.write({ daysAgo, minor: -chance.between(merchant.low, merchant.high), description, merchant });
  }
}

/** Salary on the 25th, rent on the 1st, now and then cash and a transfer to a friend. */
export function writeHousehold(stretch: Stretch, { salary, rent }: { salary: number; rent: number }): void {
  const { book, chance, calendar, newest, oldest } = stretch;
  for (let daysAgo = newest; daysAgo <= oldest; daysAgo++) {
    const dayOfMonth = calendar.daysAgo(daysAgo).slice(8);
    if (dayOfMonth === '25') writeOrder(stretch, daysAgo, salary, 'GIRO SALARY', 'Fernhollow Studios');
    if (dayOfMonth === '01') writeOrder(stretch, daysAgo, -rent, 'STANDING ORDER RENT', '12 Magpie Lane');
    if (chance.percent(12)) writeCash(book, chance, daysAgo);
    if (chance.percent(25)) {
      const friend = chance.pick(['Marisol Okonjo', 'Teodor Lindqvist', 'Wei Xuan Pang']);
      writeOrder(stretch, daysAgo, -chance.between(500, 6000), 'PAYNOW-FAST OTHR', friend);
    }
  }
}

function writeOrder({ book, chance }: Stretch, daysAgo: number, minor: number, channel: string, party: string): void {
  const reference = `REF${chance.digits(9)}`;
  book.write({
    daysAgo,
    minor,
    description: `${channel} ${party.toUpperCase()} ${reference}`,
    reference,
    needles: [party],
  });
}

function writeCash(book: Book, chance: Chance, daysAgo: number): void {
  const machine = `ER${chance.digits(4)}`;
  const description = `AWL ${machine} TIONG BAHRU STN SINGAPORE`;
  book.write({ daysAgo, minor: -chance.between(2, 10) * 1000, description, needles: ['Tiong Bahru', 'Singapore'] });
}

function inShopLine(merchant: Merchant, chance: Chance): string {
  const storeNumber = chance.digits(4);
  const render = chance.pick([mastercardLine, visaLine, facilitatorLine, qrLine]);
  return render(merchant, storeNumber);
}
