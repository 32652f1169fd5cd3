// The rows of Alice's accounts. An opening row or a payment makes each sum come out as planned.
import type { Calendar } from '../calendar.ts';
import { decimalText } from '../ledger/amount.ts';
import type { Book, Entry } from './book.ts';
import { facilitatorLine, foreignLine, mastercardLine, qrLine, visaLine } from './descriptors.ts';
import { writeHousehold, writeShopping } from './everyday.ts';
import { BAZAAR, BOOKS, COFFEE, FUEL, GROCER, NOODLES, RAMEN } from './merchants.ts';
import type { Chance } from './random.ts';

const OLDEST = 75;
const CARD_PAID = 18;

/** @returns what Alice paid off the card: so much that 812.45 are owed now. */
export function writeCard(book: Book, chance: Chance, calendar: Calendar): bigint {
  const late = { merchant: NOODLES, crossesMidnight: true } as const;
  book.write({ daysAgo: 1, minor: -18_90, description: mastercardLine(NOODLES), merchant: NOODLES });
  book.write({ daysAgo: 2, minor: -120_00, description: visaLine(GROCER, '4471'), merchant: GROCER });
  book.write({ daysAgo: 3, minor: 32_50, description: `REFUND ${mastercardLine(BOOKS)}`, merchant: BOOKS });
  book.write({ daysAgo: 5, minor: -41_30, description: facilitatorLine(NOODLES, '02943'), ...late });
  book.write({ daysAgo: 9, minor: -32_50, description: mastercardLine(BOOKS), merchant: BOOKS });
  writeForeign(book, { daysAgo: 11, minor: -115_62, merchant: RAMEN, original: { currency: 'JPY', minor: 12_800n } });
  book.write({ daysAgo: 11, minor: -3_24, description: 'FOREIGN CURRENCY FEE JPY 12800 JAPAN', needles: ['Japan'] });
  writeForeign(book, { daysAgo: 12, minor: -57_84, merchant: BAZAAR, original: { currency: 'THB', minor: 1_450_00n } });
  book.write({ daysAgo: 14, minor: 64_00, description: `REVERSAL ${visaLine(GROCER, '0093')}`, merchant: GROCER });
  book.write({ daysAgo: 16, minor: -64_00, description: visaLine(GROCER, '0093'), merchant: GROCER });
  writeShopping({ book, chance, calendar, newest: 10, oldest: OLDEST });
  book.write({ daysAgo: OLDEST + 1, minor: -640_20, description: 'BALANCE BROUGHT FORWARD' });
  const payment = -812_45n - book.booked();
  book.write({ daysAgo: CARD_PAID, minor: payment, description: 'PAYMENT RECEIVED - THANK YOU' });
  return payment;
}

function writeForeign(book: Book, entry: Required<Pick<Entry, 'daysAgo' | 'minor' | 'merchant' | 'original'>>): void {
  const { currency, minor } = entry.original;
  book.write({ ...entry, description: foreignLine(entry.merchant, `${currency} ${decimalText(minor, currency)}`) });
}

export function writeCurrent(book: Book, chance: Chance, calendar: Calendar, cardPayment: bigint): void {
  const coffee = { daysAgo: 2, minor: -6_40, description: qrLine(COFFEE, '5518'), merchant: COFFEE };
  const reference = `BP${chance.digits(9)}`;
  book.write({ daysAgo: 1, minor: -45_90, description: `HOLD ${mastercardLine(FUEL)}`, merchant: FUEL, pending: true });
  book.write(coffee);
  book.write(coffee);
  book.write({ daysAgo: CARD_PAID, minor: -cardPayment, description: `BILL MERIDIAN CARD ${reference}`, reference });
  book.write({ daysAgo: 20, minor: -2_00, description: 'SERVICE FEE FALL-BELOW' });
  writeHousehold({ book, chance, calendar, newest: 3, oldest: OLDEST }, { salary: 5_400_00, rent: 1_850_00 });
  book.write({ daysAgo: OLDEST + 1, minor: 3_250_00n - book.booked(), description: 'BALANCE BROUGHT FORWARD' });
}

export function writeSavings(book: Book): void {
  book.write({ daysAgo: 4, minor: 500_00, description: 'TFR FROM CURRENT 4821' });
  book.write({ daysAgo: 22, minor: 24_18, description: 'INTEREST CREDIT' });
  book.write({ daysAgo: 34, minor: 500_00, description: 'TFR FROM CURRENT 4821' });
  book.write({ daysAgo: OLDEST + 1, minor: 12_000_00n - book.booked(), description: 'BALANCE BROUGHT FORWARD' });
}
