// Relative days: stretches of time told from today, such as 'yesterday', 'last week', 'past 30 days' or 'the weekend'.
import { addDays } from '../../kernel/booking-date.ts';
import { unitAround, unitsBefore, weekdayOf } from './calendar.ts';
import { BACK, oneDay, unitNamed, weekdayNumber, type Reader } from './day-words.ts';
import { numberAt, type NumberFound } from './numbers.ts';

const TODAY: ReadonlySet<string> = new Set(['today', 'todays', 'tonight', 'tonite']);
const PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

export const namedDay: Reader = (words, at, today) => {
  const [word = '', next = '', third] = words.slice(at, at + 3);
  if (word === 'day' && next === 'before' && third === 'yesterday')
    return { period: oneDay(addDays(today, -2)), length: 3 };
  if (word === 'yesterday' || word === 'yesterdays') return { period: oneDay(addDays(today, -1)), length: 1 };
  if (word === 'last' && (next === 'night' || next === 'nights'))
    return { period: oneDay(addDays(today, -1)), length: 2 };
  if (TODAY.has(word)) return { period: oneDay(today), length: 1 };
  return word === 'this' && PARTS.has(next) ? { period: oneDay(today), length: 2 } : undefined;
};

const WITHIN: ReadonlySet<string> = new Set(['in', 'over', 'within', 'during', 'for']);
const OF_NOW: ReadonlySet<string> = new Set(['for', 'of', 'during']);
const NARROWS: ReadonlySet<string> = new Set(['of', 'before', 'commencing', 'beginning', 'starting', 'ending']);

/** 'this week', 'last month', 'past year', 'last fortnight', 'week before last', and 'the month' in 'for the month'. */
export const wholeUnit: Reader = (words, at, today) => {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3);
  const itself = unitNamed(word);
  if (itself && next === 'before' && third === 'last') return { period: unitAround(itself.unit, today, 2), length: 3 };
  const calendar = next === 'calendar' ? 1 : 0;
  const named = unitNamed(words[at + 1 + calendar]);
  if (!named) return undefined;
  const length = 2 + calendar;
  const isNow = word === 'the' && OF_NOW.has(words[at - 1] ?? '') && !NARROWS.has(third);
  if (word === 'this' || word === 'current' || isNow) return { period: unitAround(named.unit, today), length };
  // An apostrophe is gone by now: 'last months' is "last month's", but 'the last months' are several.
  const isVague = next.endsWith('s') && (word === 'past' || words[at - 1] === 'the');
  if (!BACK.has(word) || isVague) return undefined;
  // 'past month', 'in the last month' and 'last fortnight' run up to today; 'last month' is the month of the calendar.
  const isWithin = word === 'last' && words[at - 1] === 'the' && WITHIN.has(words[at - 2] ?? '');
  const runs = word === 'past' || named.times !== 1 || isWithin;
  const running = { from: unitsBefore(named.unit, today, Math.ceil(named.times)), to: today };
  return { period: runs ? running : unitAround(named.unit, today, 1), length };
};

const AGO: ReadonlySet<string> = new Set(['ago', 'back', 'earlier']);
const AHEAD_AFTER: ReadonlySet<string> = new Set(['from', 'later', 'left', 'time']);
const DUE: ReadonlySet<string> = new Set(['due', 'expire', 'expires', 'expiring', 'be', 'arrive']);

/** 'last 3 weeks', 'past few days', '6 months', 'half a year', '2 weeks ago', 'a month ago', 'last 7d'. */
export const countedUnits: Reader = (words, at, today) => {
  const back = BACK.has(words[at] ?? '');
  const start = back ? at + 1 : at;
  const span = (back ? compactSpan(words[start]) : undefined) ?? spanAt(words, start);
  if (!span) return undefined;
  const { unit, times, value } = span;
  const end = start + span.length;
  const length = end - at;
  if (AGO.has(words[end] ?? '')) {
    const day = unitsBefore(unit, today, Math.floor(value * times));
    return { period: unitAround(unit, day), end: oneDay(day), length: length + 1 };
  }
  const isPast =
    back || !(AHEAD_AFTER.has(words[end] ?? '') || (words[at - 1] === 'in' && DUE.has(words[at - 2] ?? '')));
  if (!isPast || (span.isVague && !back)) return undefined;
  return { period: { from: unitsBefore(unit, today, Math.ceil(value * times)), to: today }, length };
};

interface Span extends NonNullable<ReturnType<typeof unitNamed>>, NumberFound {
  /** 'a week' may mean every week, and '2 hours' a wait: they say when only after 'last' or before 'ago'. */
  readonly isVague?: boolean;
}

function spanAt(words: readonly string[], at: number): Span | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (word === 'half') {
    const a = next === 'a' ? 1 : 0;
    return words[at + 1 + a] === 'year' ? { unit: 'month', times: 1, value: 6, length: 2 + a } : undefined;
  }
  if (word.startsWith('fortnight')) return { unit: 'week', times: 2, value: 1, length: 1 };
  const number = numberAt(words, at);
  const one = number ?? (word === 'a' || word === 'an' ? { value: 1, length: 1 } : undefined);
  if (!one) return undefined;
  const hyphen = number && words[at + one.length] === '-' ? 1 : 0;
  const named = unitNamed(words[at + one.length + hyphen]);
  if (!named) return undefined;
  return {
    ...named,
    value: one.value,
    length: one.length + hyphen + 1,
    isVague: named.times < 1 || (!number && named.times === 1),
  };
}

const COMPACT: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  d: 'day',
  w: 'week',
  m: 'month',
  y: 'year',
};

/** '7d', '2w', '3m', '1y'. */
function compactSpan(word = ''): Span | undefined {
  const [, digits, letter = ''] = /^(\d{1,3})([dwmy])$/.exec(word) ?? [];
  const unit = COMPACT[letter];
  return unit && { unit, times: 1, value: Number(digits), length: 1 };
}

/** The weekend that is running or was last; 'last weekend' is never the running one. */
export const weekend: Reader = (words, at, today) => {
  const led = BACK.has(words[at] ?? '') || words[at] === 'this' ? 1 : 0;
  if (words[at + led] !== 'weekend' && words[at + led] !== 'weekends') return undefined;
  const saturday = addDays(today, -((weekdayOf(today) + 2) % 7));
  const isRunning = weekdayOf(today) >= 5;
  const from = isRunning && led === 1 && words[at] !== 'this' ? addDays(saturday, -7) : saturday;
  return { period: { from, to: addDays(from, 1) }, length: led + 1 };
};

// 'sat' and 'sun' are also words of other things.
const DOUBTFUL: ReadonlySet<string> = new Set(['sat', 'sun']);
const BEFORE_DAY: ReadonlySet<string> = new Set(
  'on since from to until till before after between and last this -'.split(' '),
);
const WEEKS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['last', 1],
  ['previous', 1],
  ['next', -1],
]);

/** The latest such day, today included; 'last sunday' is never today; 'friday last week'. */
export const weekday: Reader = (words, at, today) => {
  const back = BACK.has(words[at] ?? '');
  const led = back || words[at] === 'this' ? 1 : 0;
  const day = weekdayNumber(words[at + led]);
  if (day === undefined) return undefined;
  if (DOUBTFUL.has(words[at] ?? '') && words.length > 1 && !BEFORE_DAY.has(words[at - 1] ?? '')) return undefined;
  const of = at + led + 1 + (words[at + led + 1] === 'of' ? 1 : 0);
  const weeks = words[of + 1] === 'week' ? WEEKS.get(words[of] ?? '') : undefined;
  if (weeks !== undefined)
    return { period: oneDay(addDays(unitAround('week', today, weeks).from, day)), length: of + 2 - at };
  const days = (weekdayOf(today) - day + 7) % 7;
  return { period: oneDay(addDays(today, -(back && days === 0 ? 7 : days))), length: led + 1 };
};
