// Find period: the one stretch of days that a message speaks of, alone or as a range. The past is always meant.
import { addDays, daysBetween, type BookingDate } from '../../kernel/booking-date.ts';
import type { Period } from '../understood.ts';
import { unitAround, unitsBefore, yearOf } from './calendar.ts';
import { dayInMonth, numericDate, ordinalDay, quarter, wholeMonth, wholeYear } from './calendar-days.ts';
import { oneDay, type Found, type Reader } from './day-words.ts';
import { dayNumber } from './numbers.ts';
import { countedUnits, edgeOfUnit, namedDay, weekday, weekend, wholeUnit } from './relative-days.ts';

/** Where 'before …' begins: further back than a bank's history. */
export const OPEN_START: BookingDate = '1970-01-01';

const READERS: readonly Reader[] = [
  namedDay,
  countedUnits,
  edgeOfUnit,
  wholeUnit,
  numericDate,
  dayInMonth,
  quarter,
  ordinalDay,
  weekend,
  weekday,
  wholeMonth,
  wholeYear,
];

const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'upcoming']);

export interface PeriodFound extends Found {
  readonly at: number;
}

/** The first period in the words, cut at today; one that is wholly in the future is none. Each place is read once, a few words ahead. */
export function findPeriod(words: readonly string[], today: BookingDate): PeriodFound | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const found = rangeAt(words, at, today) ?? openAt(words, at, today) ?? stretchAt(words, at, today);
    if (!found) continue;
    const period = AHEAD.has(words[at - 1] ?? '') ? undefined : pastPart(found.period, today);
    if (period) return { period, at, length: found.length };
    // The words of what is not past must not be read again in part: 'after today' is not 'today'.
    at += found.length - 1;
  }
  return undefined;
}

function pastPart({ from, to }: Period, today: BookingDate): Period | undefined {
  if (from > to || from > today) return undefined;
  return { from, to: to < today ? to : today };
}

function stretchAt(words: readonly string[], at: number, today: BookingDate): Found | undefined {
  for (const read of READERS) {
    const found = read(words, at, today);
    if (found) return found;
  }
  return undefined;
}

/** One end of a range. A `day` has no month of its own and takes that of the other end. */
interface End {
  readonly period?: Period;
  readonly day?: number;
  readonly length: number;
}

function endAt(words: readonly string[], at: number, today: BookingDate): End | undefined {
  const the = words[at] === 'the' ? 1 : 0;
  const word = words[at + the];
  if (word === 'now' || word === 'date') return { period: oneDay(today), length: the + 1 };
  const found = stretchAt(words, at + the, today);
  const day = dayNumber(word);
  if (day !== undefined && (found?.length ?? 1) === 1)
    return { day, ...(found && { period: found.period }), length: the + 1 };
  return found && { period: found.period, length: the + found.length };
}

const JOINS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru', 'and', '-', '–']);

/** 'between 3 and 10 march', 'from monday to wednesday', '1-7 june', 'june 1 to 7'. */
function rangeAt(words: readonly string[], at: number, today: BookingDate): Found | undefined {
  const led = words[at] === 'between' || words[at] === 'from' ? 1 : 0;
  const first = endAt(words, at + led, today);
  const join = at + led + (first?.length ?? 0);
  // Without 'between', 'and' only lists two things.
  if (!first || !JOINS.has(words[join] ?? '') || (words[join] === 'and' && words[at] !== 'between')) return undefined;
  const second = endAt(words, join + 1, today);
  const period = second && joined(first, second);
  return period && { period, length: join + 1 + second.length - at };
}

function joined(first: End, second: End): Period | undefined {
  if (second.day !== undefined && first.day === undefined) {
    return first.period && { from: first.period.from, to: sameMonth(first.period.from, second.day) };
  }
  if (!second.period) return undefined;
  const { to } = second.period;
  if (first.day === undefined) return first.period && { from: notAfter(first.period.from, to), to };
  const from = sameMonth(second.period.from, first.day);
  return { from: from <= to ? from : unitsBefore('month', from, 1), to };
}

function sameMonth(date: BookingDate, day: number): BookingDate {
  return addDays(unitAround('month', date).from, day - 1);
}

/** 'friday to monday' begins the Friday before; 'march to may 2024' begins in 2024. */
function notAfter(from: BookingDate, to: BookingDate): BookingDate {
  if (from <= to) return from;
  if (daysBetween(to, from) < 7) return addDays(from, -7);
  const years = yearOf(from) - yearOf(to);
  const sameYear = unitsBefore('year', from, years);
  return sameYear <= to ? sameYear : unitsBefore('year', from, years + 1);
}

/** 'since x', 'before x', 'after x', 'until x'. */
function openAt(words: readonly string[], at: number, today: BookingDate): Found | undefined {
  const word = words[at] ?? '';
  if (!['since', 'before', 'after', 'until', 'till'].includes(word)) return undefined;
  const end = endAt(words, at + 1, today);
  if (!end?.period) return undefined;
  const { from, to } = end.period;
  const length = end.length + 1;
  if (word === 'since') return { period: { from, to: today }, length };
  if (word === 'after') return { period: { from: addDays(to, 1), to: today }, length };
  return { period: { from: OPEN_START, to: word === 'before' ? addDays(from, -1) : to }, length };
}
