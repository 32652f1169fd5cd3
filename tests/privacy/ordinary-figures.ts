// Ordinary figures: generated texts of customers with amounts, days and phone numbers in them, alone and in sentences.
import fc, { type Arbitrary } from 'fast-check';

const amount = fc
  .tuple(
    fc.integer({ min: 1, max: 99_999_999 }),
    fc.constantFrom('SGD ', '$', 'EUR ', '£', 'JPY ', 'RM', '', ''),
    fc.constantFrom('plain', 'en', 'de', 'fr-CH'),
  )
  .map(([minor, symbol, style]) => {
    const value = minor / 100;
    const figure = style === 'plain' ? value.toFixed(2) : value.toLocaleString(style, { minimumFractionDigits: 2 });
    return symbol + figure;
  });
const whole = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('S$', '€', 'USD ', '¥'))
  .map(([units, symbol]) => symbol + (units % 2 === 0 ? units.toLocaleString('en') : String(units)));

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .chain((date) =>
    fc.constantFrom(
      date.toISOString().slice(0, 10),
      date.toLocaleDateString('en-GB'),
      date.toLocaleDateString('en-US'),
      date.toLocaleDateString('de-DE'),
      date.toDateString(),
    ),
  );

const digits = (count: number) => fc.stringMatching(new RegExp(`^[2-9][0-9]{${count - 1}}$`));
const phone: Arbitrary<string> = fc.oneof(
  digits(8).map((number) => `+65 ${number.slice(0, 4)} ${number.slice(4)}`),
  digits(8).map((number) => `+65${number}`),
  digits(10).map((number) => `+1 (${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`),
  digits(10).map((number) => `+44 20 ${number.slice(0, 4)} ${number.slice(4, 8)}`),
  digits(9).map((number) => `+60 1${number.slice(0, 1)}-${number.slice(1, 4)} ${number.slice(4, 8)}`),
  digits(10).map((number) => `+49 ${number.slice(0, 3)} ${number.slice(3)}`),
);

const figure = fc.oneof(amount, whole, day, phone);

export const ordinaryText: Arbitrary<string> = fc.oneof(
  fc.oneof(amount, whole, day, phone),
  fc
    .tuple(
      fc.constantFrom('spent', 'is it', 'transactions over', 'what was the', 'call me on', 'the one of', 'since'),
      figure,
    )
    .map((words) => words.join(' ')),
  fc.tuple(figure, figure).map(([one, other]) => `between ${one} and ${other} please`),
  fc.tuple(figure, figure, figure).map(([one, two, three]) => `${one}, ${two}; and not ${three}?`),
);
