// BookingDate: a calendar day in the bank's own calendar. It has no time and no zone.

/** 'YYYY-MM-DD' in the bank's calendar. */
export type BookingDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether the text is a day that exists ('2026-02-29' does not). */
export function isBookingDate(text: string): text is BookingDate {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** The calendar day of an instant in an IANA zone, for example 'Asia/Singapore'. */
export function bookingDateIn(timeZone: string, instant: Date): BookingDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(instant);
}

/** The day `days` after (or before, when negative). */
export function addDays(date: BookingDate, days: number): BookingDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: BookingDate, to: BookingDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
