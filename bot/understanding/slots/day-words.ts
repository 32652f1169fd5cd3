// Day words: names of months, weekdays and units, and the shape of what a reader finds.
import type { BookingDate } from '../../kernel/booking-date.ts';
import type { Period } from '../understood.ts';
import { UNITS, type Unit } from './calendar.ts';

export interface Found {
  readonly period: Period;
  /** What it is as an end of a range, when that is less: 'the start of last month' is ten days, 'since the start of …' one. */
  readonly end?: Period;
  /** How many words it took. */
  readonly length: number;
}

/** Reads one stretch of time that begins at a place in the words; it may lie in the future. It looks a few words ahead, never further. */
export type Reader = (words: readonly string[], at: number, today: BookingDate) => Found | undefined;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT: ReadonlyMap<string, string> = new Map([
  ...[...MONTHS, ...WEEKDAYS].map((name) => [name.slice(0, 3), name] as const),
  ['sept', 'september'],
  ['tues', 'tuesday'],
  ['weds', 'wednesday'],
  ['thur', 'thursday'],
  ['thurs', 'thursday'],
]);

/** Last, past, previous: words that point back. */
export const BACK: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'prior']);

/** 1 to 12. */
export function monthNumber(word = ''): number | undefined {
  const at = MONTHS.indexOf(SHORT.get(word) ?? word);
  return at < 0 ? undefined : at + 1;
}

/** 0 is Monday. An apostrophe is gone by now: 'mondays' is of Monday. */
export function weekdayNumber(word = ''): number | undefined {
  const name = word.endsWith('days') ? word.slice(0, -1) : word;
  const at = WEEKDAYS.indexOf(SHORT.get(name) ?? name);
  return at < 0 ? undefined : at;
}

/** 'weeks' is a week once, 'fortnight' a week twice; an hour is a part of a day, the least there is here. */
export function unitNamed(word = ''): { readonly unit: Unit; readonly times: number } | undefined {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (singular === 'fortnight') return { unit: 'week', times: 2 };
  if (singular === 'hour') return { unit: 'day', times: 1 / 24 };
  const unit = UNITS.find((name) => name === singular);
  return unit && { unit, times: 1 };
}

export function oneDay(day: BookingDate): Period {
  return { from: day, to: day };
}
