// Calendar days: single days told by the calendar, such as '5 march', '2026-11-05' or 'on the 5th'. Without a year, the latest past one.
import type { BookingDate } from '../../kernel/booking-date.ts';
import { dayOf, monthOf, unitAround, yearOf } from './calendar.ts';
import { yearAt } from './calendar-spans.ts';
import { monthNumber, oneDay, type Found, type Reader } from './day-words.ts';
import { dayAt, ordinalNumber, yearNumber } from './numbers.ts';
import { wholeUnit } from './relative-days.ts';

/** Which comes first in '3/4': the day (3 April) or the month (March 4). */
export type DateOrder = 'day-month' | 'month-day';

/** '2026-11-05', '05/11/2026', '5/11'. What can't be a month is the day in either order ('12/25'). */
export const numericDate =
  (order: DateOrder): Reader =>
  (words, at, today) => {
    const [first = '', mark = '', second = '', again, third = ''] = words.slice(at, at + 5);
    if (!['/', '-', '.'].includes(mark) || !/^\d{1,4}$/.test(first) || !/^\d{1,2}$/.test(second)) return undefined;
    const isFull = again === mark && /^\d{1,4}$/.test(third);
    if (isFull && first.length === 4) return dated(dayOf(Number(first), Number(second), Number(third)), 5);
    const [a, b] = [Number(first), Number(second)];
    const [day, month] = b > 12 || (order === 'month-day' && a <= 12) ? [b, a] : [a, b];
    if (isFull) return dated(dayOf(Number(third) + (third.length === 2 ? 2000 : 0), month, day), 5);
    return mark === '/' ? dated(latestDay(today, month, day), 3) : undefined;
  };

/** '5 march', '5th of march 2025', 'march the 5th, 2025', '2025 march 5', 'the first of this month'. */
export const dayInMonth: Reader = (words, at, today) => {
  const leadingYear = monthNumber(words[at + 1]) === undefined ? undefined : yearNumber(words[at]);
  const start = leadingYear === undefined ? at : at + 1;
  const first = dayAt(words, start);
  if (first) {
    const of = start + first.length + (words[start + first.length] === 'of' ? 1 : 0);
    const month = monthNumber(words[of]);
    if (month !== undefined) return inMonth(words, at, of + 1, { today, month, day: first.value });
    if (words[of - 1] !== 'of' || (words[of + 1] !== 'month' && words[of + 1] !== 'months')) return undefined;
    const unit = wholeUnit(words, of, today);
    if (!unit) return undefined;
    const { from } = unit.period;
    return dated(dayOf(yearOf(from), monthOf(from), first.value), of + unit.length - at);
  }
  const month = monthNumber(words[start]);
  if (month === undefined) return undefined;
  const the = words[start + 1] === 'the' ? 1 : 0;
  const day = dayAt(words, start + 1 + the);
  return day && inMonth(words, at, start + 1 + the + day.length, { today, month, day: day.value, leadingYear });
};

interface MonthDay {
  readonly today: BookingDate;
  readonly month: number;
  readonly day: number;
  readonly leadingYear?: number | undefined;
}

function inMonth(words: readonly string[], at: number, end: number, { today, month, day, leadingYear }: MonthDay) {
  const { year = leadingYear, length } = leadingYear === undefined ? yearAt(words, end, today) : { length: 0 };
  return dated(year === undefined ? latestDay(today, month, day) : dayOf(year, month, day), end + length - at);
}

const LEADS: ReadonlySet<string> = new Set(
  'on since from starting until till before after between of for by'.split(' '),
);
const NO_DAY: ReadonlySet<string> = new Set(
  `quarter half week day one ones account card savings loan transaction payment purchase charge deposit most option choice`.split(
    ' ',
  ),
);

/** '23rd', 'on the 5th': the latest one. A small one without a lead, '2nd', may be a choice; spelt out it needs 'the' as well. */
export const ordinalDay: Reader = (words, at, today) => {
  const day = dayAt(words, at);
  const last = words[at + (day?.length ?? 0) - 1];
  if (!day || ordinalNumber(last) === undefined || NO_DAY.has(words[at + day.length] ?? '')) return undefined;
  const the = words[at - 1] === 'the' ? 1 : 0;
  const isLed = LEADS.has(words[at - 1 - the] ?? '');
  const isSpelt = !/^\d/.test(last ?? '');
  if (isSpelt ? the === 0 || !isLed : day.value < 10 && !isLed) return undefined;
  return dated(latestNth(today, day.value), day.length);
};

/** The latest 5th of a month, today included. */
export function latestNth(today: BookingDate, day: number): BookingDate | undefined {
  return [0, 1, 2]
    .map((back) => unitAround('month', today, back).from)
    .map((first) => dayOf(yearOf(first), monthOf(first), day))
    .find((date) => date !== undefined && date <= today);
}

function dated(day: BookingDate | undefined, length: number): Found | undefined {
  return day === undefined ? undefined : { period: oneDay(day), length };
}

/** Eight years hold a 29 February, even around a century without one. */
function latestDay(today: BookingDate, month: number, day: number): BookingDate | undefined {
  for (let year = yearOf(today); year >= yearOf(today) - 8; year -= 1) {
    const found = dayOf(year, month, day);
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
}
