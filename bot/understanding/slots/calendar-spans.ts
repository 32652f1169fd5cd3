// Calendar spans: months, quarters and years by name or number. Without a year, the latest that has begun.
import type { BookingDate } from '../../kernel/booking-date.ts';
import { monthOf, monthsFrom, yearOf } from './calendar.ts';
import { BACK, monthNumber, type Reader } from './day-words.ts';
import { isPriced } from './money-words.ts';
import { ordinalNumber, yearNumber } from './numbers.ts';

// Words that are a month only where one is due: 'may' is a verb, and 'apr' an interest rate.
const DOUBTFUL: ReadonlySet<string> = new Set(['may', 'apr', 'mar']);
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since for during of before after and to from between last this until early mid late - –'.split(' '),
);

/** 'march', 'march 2025', '2025 march', 'last october', 'october last year', 'this march'. */
export const wholeMonth: Reader = (words, at, today) => {
  const isBack = BACK.has(words[at] ?? '');
  const leading = yearNumber(words[at]);
  const led = isBack || words[at] === 'this' || leading !== undefined ? 1 : 0;
  const month = monthNumber(words[at + led]);
  if (month === undefined) return undefined;
  const { year = leading, length } = leading === undefined ? yearAt(words, at + led + 1, today) : { length: 0 };
  const isDue = year !== undefined || BEFORE_MONTH.has(words[at - 1] ?? '');
  if (DOUBTFUL.has(words[at] ?? '') && !isDue) return undefined;
  const hasBegun = month < monthOf(today) || (month === monthOf(today) && !isBack);
  return { period: monthsFrom(year ?? yearOf(today) - (hasBegun ? 0 : 1), month), length: led + 1 + length };
};

/** 'q3', 'q3 2025', '2025 q3', 'third quarter', '3rd quarter of last year', 'last q3'. */
export const quarter: Reader = (words, at, today) => {
  const isBack = BACK.has(words[at] ?? '');
  const leading = yearNumber(words[at]);
  const led = isBack || leading !== undefined ? 1 : 0;
  const word = words[at + led] ?? '';
  const isSpelt = words[at + led + 1] === 'quarter';
  const number = isSpelt ? ordinalNumber(word) : Number(/^q([1-4])$/.exec(word)?.[1] ?? 0);
  if (number === undefined || number < 1 || number > 4) return undefined;
  const used = led + (isSpelt ? 2 : 1);
  const { year = leading, length } = leading === undefined ? yearAt(words, at + used, today) : { length: 0 };
  const start = number * 3 - 2;
  const hasBegun = start <= monthOf(today) && !(isBack && start + 2 >= monthOf(today));
  return { period: monthsFrom(year ?? yearOf(today) - (hasBegun ? 0 : 1), start, 3), length: used + length };
};

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in during for of since before after from starting until till year'.split(' '),
);
const ENDING: ReadonlySet<string> = new Set(['ending', 'ends', 'end', 'ended']);

/** 'in 2025'. Not 'ending in 2024', which is an account, nor 'of 2000 dollars'. */
export const wholeYear: Reader = (words, at) => {
  if (!BEFORE_YEAR.has(words[at - 1] ?? '') || ENDING.has(words[at - 2] ?? '')) return undefined;
  return bareYear(words, at);
};

/** A year without a word before it that says so: only as an end of a range. */
export function bareYear(words: readonly string[], at: number): ReturnType<Reader> {
  const year = yearNumber(words[at]);
  return year === undefined || isPriced(words, at) ? undefined : { period: monthsFrom(year, 1, 12), length: 1 };
}

export interface YearFound {
  readonly year?: number;
  readonly length: number;
}

/** The year that follows a day, a month or a quarter: '2025', ', 2025', 'of last year'. */
export function yearAt(words: readonly string[], at: number, today: BookingDate): YearFound {
  const skip = [',', 'of', 'in'].includes(words[at] ?? '') ? 1 : 0;
  const [word, next] = words.slice(at + skip, at + skip + 2);
  const year = yearNumber(word);
  if (year !== undefined) return { year, length: skip + 1 };
  if (next !== 'year' || (word !== 'last' && word !== 'this')) return { length: 0 };
  return { year: yearOf(today) - (word === 'last' ? 1 : 0), length: skip + 2 };
}
