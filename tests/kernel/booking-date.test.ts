import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, bookingDateIn, daysBetween, isBookingDate } from '../../bot/kernel/booking-date.ts';

describe('booking date', () => {
  test.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['2026-11-22T00:00:00Z', false],
    ['', false],
  ])('%p is a day: %p', (text, expected) => expect(isBookingDate(text)).toBe(expected));

  test('the day is the bank’s, not that of UTC', () => {
    const lateEvening = new Date('2026-11-21T16:30:00Z');
    expect(bookingDateIn('Asia/Singapore', lateEvening)).toBe('2026-11-22');
    expect(bookingDateIn('America/New_York', lateEvening)).toBe('2026-11-21');
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000, max: 4_000 }), (days) => {
        const date = addDays('2026-11-22', days);
        expect(isBookingDate(date)).toBe(true);
        expect(daysBetween('2026-11-22', date)).toBe(days);
      }),
    );
  });
});
