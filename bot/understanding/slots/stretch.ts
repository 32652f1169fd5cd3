// Stretch: one stretch of time at a place in the words, by every reader in turn.
import { addDays, type BookingDate } from '../../kernel/booking-date.ts';
import { unitAround } from './calendar.ts';
import { dayInMonth, numericDate, ordinalDay, type DateOrder } from './calendar-days.ts';
import { quarter, wholeMonth, wholeYear } from './calendar-spans.ts';
import { weekdayNumber, type Found, type Reader } from './day-words.ts';
import { partOfSpan, thirdOfSpan, toDate } from './part-of-span.ts';
import { countedUnits, namedDay, weekday, weekend, wholeUnit } from './relative-days.ts';

export interface Now {
  readonly today: BookingDate;
  readonly dateOrder: DateOrder;
}

const DATES: Readonly<Record<DateOrder, readonly Reader[]>> = {
  'day-month': [numericDate('day-month'), dayInMonth, ordinalDay],
  'month-day': [numericDate('month-day'), dayInMonth, ordinalDay],
};
const BEFORE_DATES = [namedDay, toDate, thirdOfSpan, partOfSpan, countedUnits, wholeUnit];
const AFTER_DATES = [quarter, weekend, weekday, wholeMonth, wholeYear];

/** @param latest dates without a year or month are the latest up to this day, which may lie ahead of today */
export function stretchAt(words: readonly string[], at: number, now: Now, latest = now.today): Found | undefined {
  return (
    firstOf(BEFORE_DATES, words, at, now.today) ??
    weekOf(words, at, now) ??
    dateAt(words, at, now, latest) ??
    firstOf(AFTER_DATES, words, at, now.today)
  );
}

/** A date, after the name of its day or without: 'fri, nov 13', 'friday the 13th'. */
function dateAt(words: readonly string[], at: number, { dateOrder }: Now, latest: BookingDate): Found | undefined {
  let start = at;
  if (weekdayNumber(words[at]) !== undefined) {
    start += words[at + 1] === ',' ? 2 : 1;
    if (words[start] === 'the') start += 1;
  }
  const found = firstOf(DATES[dateOrder], words, start, latest);
  return found && { ...found, length: start - at + found.length };
}

const WEEK_OF: ReadonlySet<string> = new Set(['of', 'commencing', 'beginning', 'starting', 'ending']);

/** 'week of 9 november', 'week commencing the 9th', 'week ending 15/11'. */
function weekOf(words: readonly string[], at: number, now: Now): Found | undefined {
  const lead = words[at + 1] ?? '';
  if (words[at] !== 'week' || !WEEK_OF.has(lead)) return undefined;
  const start = at + (words[at + 2] === 'the' ? 3 : 2);
  const date = dateAt(words, start, now, now.today);
  if (!date) return undefined;
  const { from } = date.period;
  const period = lead === 'ending' ? { from: addDays(from, -6), to: from } : unitAround('week', from);
  return { period, length: start + date.length - at };
}

function firstOf(readers: readonly Reader[], words: readonly string[], at: number, today: BookingDate) {
  for (const read of readers) {
    const found = read(words, at, today);
    if (found) return found;
  }
  return undefined;
}
