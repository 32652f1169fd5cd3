// Money words: reads a sum as people type it ('$1,200.50', '2k', '50 bucks', 'sgd50', 'a hundred'), with whole numbers only.
import { isCurrency } from '../../kernel/currency.ts';
import { speltNumber } from './numbers.ts';

const MARKS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
]);
/** What stands before 'dollars' or '$': 'us dollars', 'S$'. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ...['s', 'sg', 'sing', 'singapore'].map((word) => [word, 'SGD'] as const),
  ...['us', 'american'].map((word) => [word, 'USD'] as const),
  ...['a', 'au', 'australian', 'aussie'].map((word) => [word, 'AUD'] as const),
  ...['c', 'ca', 'canadian'].map((word) => [word, 'CAD'] as const),
  ['hk', 'HKD'],
  ['nz', 'NZD'],
]);
const NAMES: ReadonlyMap<string, string> = new Map([
  ...['dollar', 'dollars', 'buck', 'bucks'].map((word) => [word, '$'] as const),
  ...['pound', 'pounds', 'quid', 'sterling'].map((word) => [word, 'GBP'] as const),
  ...['euro', 'euros'].map((word) => [word, 'EUR'] as const),
  ...['yuan', 'renminbi', 'rmb'].map((word) => [word, 'CNY'] as const),
  ...['ringgit', 'rm'].map((word) => [word, 'MYR'] as const),
  ...['rupee', 'rupees', 'rs'].map((word) => [word, 'INR'] as const),
  ['yen', 'JPY'],
  ['baht', 'THB'],
]);
/** ISO 4217 codes, old ones too, that are words people write beside a number. */
const EVERYDAY: ReadonlySet<string> = new Set(
  'all try top cop mop bam gel pen sos mad bob bad ban sit cup sur pes'.split(' '),
);

export function isCurrencyMark(word = ''): boolean {
  return MARKS.has(word);
}

function currencyNamed(word = ''): string | undefined {
  const code = word.toUpperCase();
  return NAMES.get(word) ?? (word.length === 3 && isCurrency(code) && !EVERYDAY.has(word) ? code : undefined);
}

interface CurrencyFound {
  readonly currency: string;
  readonly length: number;
}

/** At a place: '$', 'S$', 'sgd', 'us dollars'. */
function currencyAt(words: readonly string[], at: number): CurrencyFound | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const dollars = next === '$' || next === 'dollar' || next === 'dollars' ? DOLLARS.get(word) : undefined;
  if (dollars !== undefined) return { currency: dollars, length: 2 };
  const currency = MARKS.get(word) ?? currencyNamed(word);
  return currency === undefined ? undefined : { currency, length: 1 };
}

/** Whether the number of one word at this place is money by a currency beside it: 2000 in '2000 dollars' is no year. */
export function isPriced(words: readonly string[], at: number): boolean {
  return isCurrencyMark(words[at - 1]) || currencyAt(words, at + 1) !== undefined;
}

/** `units` of ten to the minus `decimals`. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

export interface Money extends Decimal {
  /** ISO 4217, or '$'. */
  readonly currency?: string;
  /** Four digits and nothing else may be a year or an account; a small number in letters ('one') may be no sum at all. */
  readonly doubt?: 'digits' | 'letters';
  /** How many words it took. */
  readonly length: number;
}

export function moneyAt(words: readonly string[], at: number): Money | undefined {
  const before = currencyAt(words, at);
  const start = at + (before?.length ?? 0);
  const figure = figureAt(words, start);
  if (!figure || figure.units / 10n ** BigInt(figure.decimals) >= MOST) return undefined;
  const end = start + figure.length;
  const after = before || figure.currency !== undefined ? undefined : currencyAt(words, end);
  const currency = before?.currency ?? figure.currency ?? after?.currency;
  const doubt = currency === undefined ? doubtOf(words[start] ?? '', figure) : undefined;
  const { units, decimals } = figure;
  return {
    units,
    decimals,
    ...(currency !== undefined && { currency }),
    ...(doubt && { doubt }),
    length: end + (after?.length ?? 0) - at,
  };
}

function doubtOf(word: string, { units, length }: Figure): Money['doubt'] {
  if (/^\d/.test(word)) return length === 1 && /^\d{4}$/.test(word) ? 'digits' : undefined;
  return units < 10n ? 'letters' : undefined;
}

/** A tenth more must have nine digits before the point at most. */
const MOST = 900_000_000n;

interface Figure extends Decimal {
  readonly currency?: string | undefined;
  readonly length: number;
}

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['grand', 3],
  ['thousand', 3],
  ['hundred', 2],
  ['m', 6],
  ['mil', 6],
  ['million', 6],
]);
// A currency or a multiple may be glued on: 'sgd50', '50usd', '2k'.
const GLUED = /^([a-z]{0,3})(\d{1,9})([a-z]{0,8})$/;
const GROUP = /^(\d{3})([a-z]{0,8})$/;
const FRACTION = /^(\d{1,4})([a-z]{0,8})$/;
const MOST_GROUPS = 2;

/** '50', '1,200.50', '1.2k', '5 grand', 'fifty', with what is glued on. */
function figureAt(words: readonly string[], at: number): Figure | undefined {
  const glued = GLUED.exec(words[at] ?? '');
  if (!glued) {
    const spelt = speltNumber(words, at);
    return spelt && { units: BigInt(spelt.value), decimals: 0, length: spelt.length };
  }
  const [, code = '', first = '', tail = ''] = glued;
  let [digits, suffix, fraction, end] = [first, tail, '', at + 1];
  for (let group = 0; group < MOST_GROUPS && first.length <= 3 && suffix === '' && words[end] === ','; group += 1) {
    const [, more = '', letters = ''] = GROUP.exec(words[end + 1] ?? '') ?? [];
    if (more === '') break;
    [digits, suffix, end] = [digits + more, letters, end + 2];
  }
  if (suffix === '' && words[end] === '.') {
    const [, more = '', letters = ''] = FRACTION.exec(words[end + 1] ?? '') ?? [];
    if (more !== '') [fraction, suffix, end] = [more, letters, end + 2];
  }
  const spaced = suffix === '' ? MULTIPLES.get(words[end] ?? '') : undefined;
  const power = spaced ?? MULTIPLES.get(suffix) ?? 0;
  const known = suffix === '' || MULTIPLES.has(suffix) || currencyNamed(suffix) !== undefined;
  if (!known || (code !== '' && currencyNamed(code) === undefined)) return undefined;
  return {
    units: BigInt(digits + fraction) * 10n ** BigInt(Math.max(0, power - fraction.length)),
    decimals: Math.max(0, fraction.length - power),
    currency: currencyNamed(code) ?? currencyNamed(suffix),
    length: end + (spaced === undefined ? 0 : 1) - at,
  };
}

/** '45', '12.50': no more than four decimals, and none that says nothing beyond the second. */
export function decimalText({ units, decimals }: Decimal): string {
  const digits = String(units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals, digits.length - decimals + 4);
  const kept = fraction.slice(0, 2) + fraction.slice(2).replace(/0+$/, '');
  return /[1-9]/.test(kept) ? `${whole}.${kept}` : whole;
}

/** Whether one sum is less than the other. */
export function isLess(a: Decimal, b: Decimal): boolean {
  return a.units * 10n ** BigInt(b.decimals) < b.units * 10n ** BigInt(a.decimals);
}
