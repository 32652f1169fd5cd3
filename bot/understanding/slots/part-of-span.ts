// Part of a span: 'the end of last month', 'early october', 'first week of november', 'second half of 2025', 'year to date'.
import { addDays, daysBetween, type BookingDate } from '../../kernel/booking-date.ts';
import type { Period } from '../understood.ts';
import { monthsFrom, monthOf, unitAround, unitsBefore, yearOf, type Unit } from './calendar.ts';
import { quarter, wholeMonth, wholeYear } from './calendar-spans.ts';
import { oneDay, unitNamed, type Found, type Reader } from './day-words.ts';
import { numberAt, ordinalNumber } from './numbers.ts';
import { wholeUnit } from './relative-days.ts';

/** A month, quarter, year or other unit as a whole; 'month' alone is this month. */
function spanAt(words: readonly string[], at: number, today: BookingDate): Found | undefined {
  for (const read of [wholeUnit, quarter, wholeMonth, wholeYear]) {
    const found = read(words, at, today);
    if (found) return found;
  }
  const unit = unitNamed(words[at]);
  return unit && { period: unitAround(unit.unit, today), length: 1 };
}

export const toDate: Reader = (words, at, today) => {
  const named = unitNamed(words[at]);
  if (!named || words[at + 1] !== 'to' || words[at + 2] !== 'date') return undefined;
  return { period: { from: unitAround(named.unit, today).from, to: today }, length: 3 };
};

const THIRDS: ReadonlyMap<string, number> = new Map([
  ['start', 0],
  ['beginning', 0],
  ['middle', 1],
  ['end', 2],
]);
const SHORT_THIRDS: ReadonlyMap<string, number> = new Map([
  ['early', 0],
  ['mid', 1],
  ['late', 2],
]);

/** A third of the days; as an end of a range the first or the last day of them all. */
export const thirdOfSpan: Reader = (words, at, today) => {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const short = SHORT_THIRDS.get(word);
  const third = short ?? THIRDS.get(word);
  if (third === undefined || (short === undefined && next !== 'of')) return undefined;
  const inner = at + (short === undefined || next === '-' || next === 'in' ? 2 : 1);
  const found = spanAt(words, inner, today);
  if (!found) return undefined;
  const { from, to } = found.period;
  const length = inner + found.length - at;
  const ends = [oneDay(from), undefined, oneDay(to)][third];
  // The end of what is still running lies ahead.
  if (third === 2 && to > today) return { period: oneDay(to), length };
  const days = Math.floor((daysBetween(from, to) + 1) / 3);
  const start = addDays(from, third * days);
  const period = { from: start, to: third === 2 ? to : addDays(start, Math.max(1, days) - 1) };
  return { period, ...(ends && { end: ends }), length };
};

/** 'first week of november', 'last 3 days of october', 'second half of 2025'. */
export const partOfSpan: Reader = (words, at, today) => {
  const which = words[at] === 'last' ? 'last' : ordinalNumber(words[at]);
  if (which === undefined) return undefined;
  const number = numberAt(words, at + 1);
  const unitsAt = at + 1 + (number?.length ?? 0);
  const word = words[unitsAt];
  const unit = word === 'half' ? word : unitNamed(word)?.unit;
  const of = words[unitsAt + 1];
  if (!unit || (of !== 'of' && of !== 'in')) return undefined;
  const span = spanAt(words, unitsAt + 2, today);
  if (!span) return undefined;
  const period = unit === 'half' ? half(span.period, which) : units(span.period, unit, which, number?.value ?? 1);
  return period && { period, length: unitsAt + 2 + span.length - at };
};

function half({ from, to }: Period, which: number | 'last'): Period | undefined {
  if (which !== 'last' && which > 2) return undefined;
  const days = daysBetween(from, to) + 1;
  // Halves of years and quarters begin with a month where they can.
  const middle = days > 180 ? monthsFrom(yearOf(from), monthOf(from) + 6).from : addDays(from, Math.floor(days / 2));
  return which === 1 ? { from, to: addDays(middle, -1) } : { from: middle, to };
}

function units({ from, to }: Period, unit: Unit, which: number | 'last', count: number): Period | undefined {
  if (which === 'last') {
    const start = unitsBefore(unit, addDays(to, 1), count);
    return { from: start > from ? start : from, to };
  }
  const start = unitsBefore(unit, from, -(which - 1) * count);
  const end = addDays(unitsBefore(unit, from, -which * count), -1);
  return start > to ? undefined : { from: start, to: end < to ? end : to };
}
