// Calendar days: stretches of time told by the calendar, such as '5 march', '2026-11-05', 'october' or 'q3'. Without a year, the latest past one.
import type { BookingDate } from '../../kernel/booking-date.ts';
import { dayOf, monthOf, monthsFrom, unitAround, yearOf } from './calendar.ts';
import { BACK, monthNumber, oneDay, type Found, type Reader } from './day-words.ts';
import { dayNumber, isOrdinal, yearNumber } from './numbers.ts';
import { wholeUnit } from './relative-days.ts';

/** '2026-11-05', '05/11/2026', '5/11': the day comes first, unless it can't ('12/25'). */
export const numericDate: Reader = (words, at, today) => {
  const [first = '', mark = '', second = '', again, third = ''] = words.slice(at, at + 5);
  if (!['/', '-', '.'].includes(mark) || !/^\d{1,4}$/.test(first) || !/^\d{1,2}$/.test(second)) return undefined;
  const isFull = again === mark && /^\d{1,4}$/.test(third);
  if (isFull && first.length === 4) return dated(dayOf(Number(first), Number(second), Number(third)), 5);
  const [day, month] = Number(second) > 12 ? [Number(second), Number(first)] : [Number(first), Number(second)];
  if (isFull) return dated(dayOf(Number(third) + (third.length === 2 ? 2000 : 0), month, day), 5);
  return mark === '/' ? dated(latestDay(today, month, day), 3) : undefined;
};

/** '5 march', '5th of march 2025', 'march 5th, 2025', 'the first of this month'. */
export const dayInMonth: Reader = (words, at, today) => {
  const of = words[at + 1] === 'of' ? 1 : 0;
  const dayFirst = dayNumber(words[at]);
  const day = dayFirst ?? dayNumber(words[at + 1]);
  const month = monthNumber(dayFirst === undefined ? words[at] : words[at + 1 + of]);
  if (day === undefined) return undefined;
  if (month !== undefined) {
    const used = dayFirst === undefined ? 2 : 2 + of;
    const { year, length } = yearAt(words, at + used, today);
    return dated(year === undefined ? latestDay(today, month, day) : dayOf(year, month, day), used + length);
  }
  const unit = of === 1 && words[at + 3] === 'month' ? wholeUnit(words, at + 2, today) : undefined;
  return unit && dated(dayOf(yearOf(unit.period.from), monthOf(unit.period.from), day), 2 + unit.length);
};

/** '5th': the latest one. Spelt out it needs 'the', as 'first' is seldom a day. */
export const ordinalDay: Reader = (words, at, today) => {
  const word = words[at] ?? '';
  const day = dayNumber(word);
  if (day === undefined || !isOrdinal(word) || words[at + 1] === 'quarter') return undefined;
  if (!/^\d/.test(word) && (words[at - 1] !== 'the' || words[at - 2] !== 'on')) return undefined;
  const found = [0, 1, 2].map((back) => {
    const { from } = unitAround('month', today, back);
    return dayOf(yearOf(from), monthOf(from), day);
  });
  return dated(
    found.find((date) => date !== undefined && date <= today),
    1,
  );
};

// Words that are a month only where one is due: 'may' is a verb, and 'apr' an interest rate.
const DOUBTFUL: ReadonlySet<string> = new Set(['may', 'apr', 'mar']);
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since for during of before after and to from between last this until'.split(' '),
);

/** 'march', 'march 2025', 'last october', 'october last year', 'this march'. */
export const wholeMonth: Reader = (words, at, today) => {
  const isBack = BACK.has(words[at] ?? '');
  const led = isBack || words[at] === 'this' ? 1 : 0;
  const month = monthNumber(words[at + led]);
  if (month === undefined) return undefined;
  if (DOUBTFUL.has(words[at] ?? '') && !BEFORE_MONTH.has(words[at - 1] ?? '')) return undefined;
  const { year, length } = yearAt(words, at + led + 1, today);
  const isOver = month < monthOf(today) || (month === monthOf(today) && !isBack);
  return { period: monthsFrom(year ?? yearOf(today) - (isOver ? 0 : 1), month), length: led + 1 + length };
};

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** 'q3', 'q3 2025', 'third quarter', 'last q3'. */
export const quarter: Reader = (words, at, today) => {
  const led = BACK.has(words[at] ?? '') ? 1 : 0;
  const word = words[at + led] ?? '';
  const isSpelt = words[at + led + 1] === 'quarter';
  const number = isSpelt ? QUARTERS.indexOf(word) + 1 : Number(/^q([1-4])$/.exec(word)?.[1] ?? 0);
  if (number === 0) return undefined;
  const used = led + (isSpelt ? 2 : 1);
  const { year, length } = yearAt(words, at + used, today);
  const start = number * 3 - 2;
  return {
    period: monthsFrom(year ?? yearOf(today) - (start > monthOf(today) ? 1 : 0), start, 3),
    length: used + length,
  };
};

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in during for of since before after from to year and until between'.split(' '),
);

export const wholeYear: Reader = (words, at) => {
  const year = yearNumber(words[at]);
  if (year === undefined || !BEFORE_YEAR.has(words[at - 1] ?? '')) return undefined;
  return { period: monthsFrom(year, 1, 12), length: 1 };
};

function dated(day: BookingDate | undefined, length: number): Found | undefined {
  return day === undefined ? undefined : { period: oneDay(day), length };
}

/** The year that follows a day or month: '2025', ', 2025', 'of last year'. */
function yearAt(
  words: readonly string[],
  at: number,
  today: BookingDate,
): { readonly year?: number; readonly length: number } {
  const skip = [',', 'of', 'in'].includes(words[at] ?? '') ? 1 : 0;
  const [word, next] = words.slice(at + skip, at + skip + 2);
  const year = yearNumber(word);
  if (year !== undefined) return { year, length: skip + 1 };
  if (next !== 'year' || (word !== 'last' && word !== 'this')) return { length: 0 };
  return { year: yearOf(today) - (word === 'last' ? 1 : 0), length: skip + 2 };
}

/** Eight years hold a 29 February, even around a century without one. */
function latestDay(today: BookingDate, month: number, day: number): BookingDate | undefined {
  for (let year = yearOf(today); year >= yearOf(today) - 8; year -= 1) {
    const found = dayOf(year, month, day);
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
}
