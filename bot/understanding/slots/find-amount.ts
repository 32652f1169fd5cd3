// Find amount: between which sizes the amounts lie that are wanted ('over $50', '20 to 50 dollars', 'around 100').
import type { AmountSlot } from '../understood.ts';
import { unitNamed } from './day-words.ts';
import { decimalText, isLess, moneyAt, type Decimal, type Money } from './money-words.ts';
import { isTransactionNoun, nounFrom } from './transaction-words.ts';

type Limit = 'over' | 'atLeast' | 'under' | 'atMost' | 'exact' | 'about';

interface Phrase {
  readonly words: readonly string[];
  readonly limit: Limit;
}

/** By their first word, the longer first. */
function phrases(lines: Readonly<Record<string, Limit>>): ReadonlyMap<string, readonly Phrase[]> {
  const all = Object.entries(lines).flatMap(([list, limit]) =>
    list.split(', ').map((phrase) => ({ words: phrase.split(' '), limit })),
  );
  all.sort((a, b) => b.words.length - a.words.length);
  return new Map(all.map(({ words: [first = ''] }) => [first, all.filter(({ words }) => words[0] === first)]));
}

const BEFORE = phrases({
  'over, above, exceeding, exceeds, exceed, beyond, more than, greater than, bigger than, larger than, higher than, in excess of, >':
    'over',
  'at least, min, minimum, a minimum of, minimum of, no less than, not less than, not under, > =, ≥': 'atLeast',
  'under, below, beneath, less than, smaller than, lower than, fewer than, cheaper than, <': 'under',
  'up to, upto, at most, at the most, max, maximum, a maximum of, maximum of, no more than, not more than, not over, not above, not exceeding, < =, ≤':
    'atMost',
  'exactly, precisely, equal to, =': 'exact',
  'around, roughly, approximately, approx, circa, close to, ~': 'about',
});
/** Said of much else: they need a currency, a noun of transactions before them, or a word after the sum. */
const WEAK = phrases({ 'of, for': 'exact', about: 'about' });
const AFTER = phrases({
  '+, plus, up, upwards, upward, and up, and upwards, or more, and more, and above, or above, and over, or over, or higher':
    'atLeast',
  'or less, and less, or under, and under, or below, and below, or lower, max, at most': 'atMost',
});

/** What is counted here is no money: 'more than 1000 points'. A number of transactions is a count. */
const NO_MONEY: ReadonlySet<string> = new Set(
  'points point miles % percent times cards accounts digits minutes minute am pm : people things days'.split(' '),
);
/** 'Did I spend over 400?' asks for a sum, not for what is over 400. */
const OF_A_SUM: ReadonlySet<string> = new Set(
  'spend spends spent spending have has had owe owed earn earned save saved balance'.split(' '),
);
const LISTED: ReadonlySet<string> = new Set(['anything', 'everything', 'things', 'times', 'stuff']);

export interface AmountFound {
  readonly amount: AmountSlot;
  readonly used: ReadonlySet<number>;
}

/** The first lower and the first upper limit. `taken` are words that another slot has used. */
export function findAmount(words: readonly string[], taken: ReadonlySet<number>): AmountFound | undefined {
  const isList = words.some((word) => (isTransactionNoun(word) || LISTED.has(word)) && !OF_A_SUM.has(word));
  const used = new Set<number>();
  let amount: AmountSlot = {};
  let at = 0;
  while (at < words.length) {
    const found = taken.has(at) ? undefined : (betweenAt(words, at) ?? limitAt(words, at));
    const places = Array.from({ length: found?.length ?? 1 }, (_, step) => at + step);
    const isFree = !places.some((place) => taken.has(place));
    const merged = found && isFree && (isList || !OF_A_SUM.has(words[at - 1] ?? '')) && merge(amount, found.amount);
    if (merged) {
      amount = merged;
      places.forEach((place) => used.add(place));
    }
    at += isFree ? places.length : 1;
  }
  return used.size > 0 ? { amount, used } : undefined;
}

/** Undefined when it says again, or against, what was said. */
function merge(had: AmountSlot, found: AmountSlot): AmountSlot | undefined {
  const hasLower = (one: AmountSlot) => one.over !== undefined || one.atLeast !== undefined;
  const hasUpper = (one: AmountSlot) => one.under !== undefined || one.atMost !== undefined;
  if ((hasLower(had) && hasLower(found)) || (hasUpper(had) && hasUpper(found))) return undefined;
  return { ...found, ...had };
}

interface Found {
  readonly amount: AmountSlot;
  readonly length: number;
}

const JOINS: ReadonlySet<string> = new Set(['to', '-', '–', 'until']);

/** 'between 20 and 100', 'from 20 to 100', '$20-$50'. Without 'between' it needs a currency, or a number that is no day. */
function betweenAt(words: readonly string[], at: number): Found | undefined {
  const lead = words[at];
  const led = lead === 'between' || lead === 'from' ? 1 : 0;
  const first = moneyAt(words, at + led);
  const join = at + led + (first?.length ?? 0);
  if (!first || !(JOINS.has(words[join] ?? '') || (lead === 'between' && words[join] === 'and'))) return undefined;
  const second = moneyAt(words, join + 1);
  const end = join + 1 + (second?.length ?? 0);
  if (!second || countsOther(words, end)) return undefined;
  const currency = first.currency ?? second.currency;
  const isNoDay = led === 1 && !second.doubt && !isLess(second, { units: 32n, decimals: 0 });
  if (lead !== 'between' && currency === undefined && !isNoDay) return undefined;
  const [low, high] = isLess(second, first) ? [second, first] : [first, second];
  const limits = { atLeast: decimalText(low), atMost: decimalText(high) };
  return { amount: { ...limits, ...(currency !== undefined && { currency }) }, length: end - at };
}

/** 'over 50', '50 or more', '$50 payments', 'a payment of 50'. */
function limitAt(words: readonly string[], at: number): Found | undefined {
  const before = phraseAt(BEFORE, words, at);
  const weak = before ? undefined : phraseAt(WEAK, words, at)?.limit;
  const isFrom = words[at] === 'from';
  const led = before?.words.length ?? (weak !== undefined || isFrom ? 1 : 0);
  const money = led === 0 && words[at] === 'a' && words[at + 1] === '$' ? undefined : moneyAt(words, at + led);
  if (!money) return undefined;
  const end = at + led + money.length;
  const after = phraseAt(AFTER, words, end);
  // 'over 50 and under 100' are two limits.
  const isAfter = after !== undefined && !moneyAt(words, end + after.words.length);
  const length = end + (isAfter ? after.words.length : 0) - at;
  if (money.currency === undefined && money.decimals === 0 && countsOther(words, at + length)) return undefined;
  const limit = isAfter ? after.limit : (before?.limit ?? weakLimit(words, at, money, weak));
  if (limit === undefined || money.doubt === 'letters') return undefined;
  const amount = { ...limitsOf(limit, money), ...(money.currency !== undefined && { currency: money.currency }) };
  return { amount, length };
}

function weakLimit(words: readonly string[], at: number, money: Money, weak: Limit | undefined): Limit | undefined {
  const isSum = money.currency !== undefined || money.decimals > 0;
  if (weak === undefined) return isSum && isTransactionNoun(words[at + money.length]) ? 'exact' : undefined;
  // 'transactions of 4821' are those of an account, 'a payment of 1200' is not.
  const noun = nounFrom(words, at - 1, 1);
  return isSum || noun === 'one' || (noun && !money.doubt) ? weak : undefined;
}

function limitsOf(limit: Limit, money: Decimal): AmountSlot {
  const text = decimalText(money);
  if (limit === 'exact') return { atLeast: text, atMost: text };
  if (limit !== 'about') return { [limit]: text };
  // A tenth either way.
  const tenths = (count: bigint) => decimalText({ units: money.units * count, decimals: money.decimals + 1 });
  return { atLeast: tenths(9n), atMost: tenths(11n) };
}

function countsOther(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return NO_MONEY.has(word) || isTransactionNoun(word) || unitNamed(word) !== undefined;
}

function phraseAt(listed: ReadonlyMap<string, readonly Phrase[]>, words: readonly string[], at: number) {
  return listed.get(words[at] ?? '')?.find((phrase) => phrase.words.every((word, step) => word === words[at + step]));
}
