// Calendar: whole days, weeks, months and years as inclusive periods. Weeks begin on Monday (ISO 8601).
import { addDays, isBookingDate, type BookingDate } from '../../kernel/booking-date.ts';
import type { Period } from '../understood.ts';

export const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Unit = (typeof UNITS)[number];

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;

/** The day, or undefined when there is none ('31 February'). `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): BookingDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isBookingDate(text) ? text : undefined;
}

export function yearOf(date: BookingDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: BookingDate): number {
  return Number(date.slice(5, 7));
}

/** 0 is Monday. */
export function weekdayOf(date: BookingDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** `length` months from the first of a month; `month` may lie outside 1 to 12 and is carried into the year. */
export function monthsFrom(year: number, month: number, length = 1): Period {
  return { from: firstOf(year, month), to: addDays(firstOf(year, month + length), -1) };
}

/** The whole unit that holds `date`, or the one `back` units before it. */
export function unitAround(unit: Unit, date: BookingDate, back = 0): Period {
  if (unit === 'day') return { from: addDays(date, -back), to: addDays(date, -back) };
  if (unit === 'week') {
    const monday = addDays(date, -weekdayOf(date) - 7 * back);
    return { from: monday, to: addDays(monday, 6) };
  }
  const length = MONTHS_IN[unit];
  const start = Math.floor((monthOf(date) - 1) / length) * length + 1;
  return monthsFrom(yearOf(date), start - length * back, length);
}

/** The day `count` units before; a month that is too short gives its last day. */
export function unitsBefore(unit: Unit, date: BookingDate, count: number): BookingDate {
  if (unit === 'day' || unit === 'week') return addDays(date, -count * (unit === 'week' ? 7 : 1));
  const { from, to } = monthsFrom(yearOf(date), monthOf(date) - count * MONTHS_IN[unit]);
  const day = addDays(from, Number(date.slice(8)) - 1);
  return day < to ? day : to;
}

function firstOf(year: number, month: number): BookingDate {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
}
