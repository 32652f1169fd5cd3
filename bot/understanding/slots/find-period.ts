// Find period: the one stretch of days that a message speaks of, alone or as a range. The past is always meant.
import { addDays, daysBetween, type BookingDate } from '../../kernel/booking-date.ts';
import type { Period } from '../understood.ts';
import { unitAround, unitsBefore, yearOf } from './calendar.ts';
import { latestNth, type DateOrder } from './calendar-days.ts';
import { bareYear } from './calendar-spans.ts';
import { oneDay, type Found } from './day-words.ts';
import { isCurrencyMark } from './money-words.ts';
import { dayAt, ordinalNumber, yearNumber } from './numbers.ts';
import { stretchAt, type Now } from './stretch.ts';

/** Where 'before …' begins: further back than a bank's history. */
export const OPEN_START: BookingDate = '1970-01-01';

const AHEAD: ReadonlySet<string> = new Set(['next', 'coming', 'upcoming']);
const ONWARDS: ReadonlySet<string> = new Set(['onwards', 'onward']);

export interface PeriodFound {
  readonly period: Period;
  readonly at: number;
  /** How many words it took. */
  readonly length: number;
}

/** The first period in the words, cut at today; one that is wholly in the future is none. Each place is read once, a few words ahead. */
export function findPeriod(
  words: readonly string[],
  today: BookingDate,
  dateOrder: DateOrder = 'day-month',
): PeriodFound | undefined {
  const now = { today, dateOrder };
  for (let at = 0; at < words.length; at += 1) {
    if (isCurrencyMark(words[at - 1])) continue;
    const stretch = stretchAt(words, at, now);
    const found = rangeAt(words, at, now, stretch) ?? openAt(words, at, now) ?? onwards(words, at, now, stretch);
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

function onwards(words: readonly string[], at: number, now: Now, found: Found | undefined): Found | undefined {
  if (!found || !ONWARDS.has(words[at + found.length] ?? '')) return found;
  return { period: { from: found.period.from, to: now.today }, length: found.length + 1 };
}

/** One end of a range. A `day` has no month of its own and takes that of the other end. */
interface End {
  readonly period?: Period | undefined;
  readonly day?: number;
  readonly length: number;
}

const NOW: ReadonlySet<string> = new Set(['now', 'date', 'present']);

function endAt(words: readonly string[], at: number, now: Now, latest = now.today): End | undefined {
  const the = words[at] === 'the' ? 1 : 0;
  const start = at + the;
  if (NOW.has(words[start] ?? '')) return { period: oneDay(now.today), length: the + 1 };
  const end = endOf(words, start, stretchAt(words, start, now, latest), latest);
  return end && { ...end, length: the + end.length };
}

function endOf(words: readonly string[], at: number, stretch: Found | undefined, latest: BookingDate): End | undefined {
  const found = stretch ?? bareYear(words, at);
  const day = dayAt(words, at);
  if (!day || (found && found.length !== day.length))
    return found && { period: found.end ?? found.period, length: found.length };
  const nth = ordinalNumber(words[at + day.length - 1]) === undefined ? undefined : latestNth(latest, day.value);
  return { day: day.value, period: nth === undefined ? undefined : oneDay(nth), length: day.length };
}

const LEADS: ReadonlySet<string> = new Set(['between', 'from', 'since', 'starting']);
const JOINS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru', 'and', '-', '–']);

/** 'between 3 and 10 march', 'from monday to wednesday', '1-7 june', 'june 1 to 7', 'march and april'. */
function rangeAt(words: readonly string[], at: number, now: Now, stretch: Found | undefined): Found | undefined {
  const led = LEADS.has(words[at] ?? '') ? 1 : 0;
  const isPlain = led === 0 && words[at] !== 'the';
  const first = isPlain ? endOf(words, at, stretch, now.today) : endAt(words, at + led, now);
  const join = at + led + (first?.length ?? 0);
  if (!first || !JOINS.has(words[join] ?? '')) return undefined;
  // Alone, a year may be the digits of an account.
  const isYear = first.length === 1 && yearNumber(words[at]) !== undefined;
  if (isYear && !bareYear(words, join + 1)) return undefined;
  const isList = words[join] === 'and' && words[at] !== 'between';
  // 'from 1 to 30 november' is said before it is over; 'from 25 to 30 november' before it begins is last year's.
  const ends = [unitAround('month', now.today).to, now.today].map((latest) => endAt(words, join + 1, now, latest));
  const ranges = ends.flatMap((second) => {
    const period = second && (isList ? together(first, second) : joined(first, second));
    return period ? [{ period, length: join + 1 + second.length - at }] : [];
  });
  return ranges.find(({ period }) => period.from <= now.today) ?? ranges.at(-1);
}

/** Two that touch are one: 'today and yesterday'. Else 'and' only lists two things. */
function together(first: End, second: End): Period | undefined {
  if (!first.period || !second.period || first.day !== undefined || second.day !== undefined) return undefined;
  const [a, b] = first.period.from < second.period.from ? [first.period, second.period] : [second.period, first.period];
  return addDays(a.to, 1) === b.from ? { from: a.from, to: b.to } : undefined;
}

function joined(first: End, second: End): Period | undefined {
  if (second.day !== undefined && first.day === undefined) {
    if (!first.period || first.period.from !== first.period.to) return undefined;
    const { from } = first.period;
    const to = sameMonth(from, second.day);
    return { from, to: to >= from ? to : sameMonth(addDays(unitAround('month', from).to, 1), second.day) };
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

const OPEN: ReadonlyMap<string, 'since' | 'after' | 'before' | 'until'> = new Map([
  ['since', 'since'],
  ['starting', 'since'],
  ['starting from', 'since'],
  ['starting on', 'since'],
  ['after', 'after'],
  ['later than', 'after'],
  ['newer than', 'after'],
  ['before', 'before'],
  ['prior to', 'before'],
  ['earlier than', 'before'],
  ['older than', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['upto', 'until'],
]);

/** 'since x', 'before x', 'after x', 'until x'. */
function openAt(words: readonly string[], at: number, { today, ...now }: Now): Found | undefined {
  const word = words[at] ?? '';
  const pair = OPEN.get(`${word} ${words[at + 1] ?? ''}`);
  const lead = pair ?? OPEN.get(word);
  const led = pair ? 2 : 1;
  const end = lead && endAt(words, at + led, { today, ...now });
  if (!end?.period) return undefined;
  const { from, to } = end.period;
  const length = end.length + led;
  if (lead === 'since') return { period: { from, to: today }, length };
  if (lead === 'after') return { period: { from: addDays(to, 1), to: today }, length };
  const last = lead === 'before' ? addDays(from, -1) : to;
  // 'until now' leaves nothing out, so it is no period, like the future.
  return { period: { from: last < today ? OPEN_START : addDays(today, 1), to: last }, length };
}
