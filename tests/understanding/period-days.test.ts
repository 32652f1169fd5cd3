// Period days: what day it is and which way dates are written decide what a period is.
import { describe, expect, test } from '@jest/globals';
import type { DateOrder } from '../../bot/understanding/slots/calendar-days.ts';
import { findPeriod } from '../../bot/understanding/slots/find-period.ts';
import { wordsOf } from '../../bot/understanding/words.ts';
import { TODAY } from './slots.ts';
import { recognize } from './understanding.ts';

const onOtherDays: readonly (readonly [today: string, phrase: string, from: string, to: string])[] = [
  ['2026-01-01', 'yesterday', '2025-12-31', '2025-12-31'],
  ['2026-01-01', 'last month', '2025-12-01', '2025-12-31'],
  ['2026-01-01', 'this year', '2026-01-01', '2026-01-01'],
  ['2026-01-01', 'last week', '2025-12-22', '2025-12-28'],
  ['2026-01-01', 'last quarter', '2025-10-01', '2025-12-31'],
  ['2026-01-01', 'on the 5th', '2025-12-05', '2025-12-05'],
  ['2026-01-01', 'december', '2025-12-01', '2025-12-31'],
  ['2026-01-01', 'from 28 december to the 3rd', '2025-12-28', '2026-01-01'],
  ['2024-02-29', 'past year', '2023-02-28', '2024-02-29'],
  ['2024-02-29', 'last year', '2023-01-01', '2023-12-31'],
  ['2024-02-29', '29 february', '2024-02-29', '2024-02-29'],
  ['2024-02-29', 'past month', '2024-01-29', '2024-02-29'],
  ['2026-03-31', 'past month', '2026-02-28', '2026-03-31'],
  ['2026-03-31', 'last month', '2026-02-01', '2026-02-28'],
  ['2026-03-31', 'last 6 months', '2025-09-30', '2026-03-31'],
  ['2026-03-31', 'on the 31st', '2026-03-31', '2026-03-31'],
  ['2026-11-23', 'monday', '2026-11-23', '2026-11-23'],
  ['2026-11-23', 'last monday', '2026-11-16', '2026-11-16'],
  ['2026-11-23', 'this week', '2026-11-23', '2026-11-23'],
  ['2026-11-23', 'last weekend', '2026-11-21', '2026-11-22'],
  ['2026-11-23', 'over the weekend', '2026-11-21', '2026-11-22'],
];

const ordered: readonly (readonly [phrase: string, dayMonth: string, monthDay: string])[] = [
  ['03/04/2026', '2026-04-03', '2026-03-04'],
  ['3/11', '2026-11-03', '2026-03-11'],
  ['3.4.26', '2026-04-03', '2026-03-04'],
  ['12/25', '2025-12-25', '2025-12-25'],
  ['25/12', '2025-12-25', '2025-12-25'],
  ['2026-11-05', '2026-11-05', '2026-11-05'],
];

describe('days', () => {
  test.each(onOtherDays)('on %s, %s', (today, phrase, from, to) => {
    expect(findPeriod(wordsOf(phrase), today)?.period).toEqual({ from, to });
  });

  test.each(ordered)('%s by the order of day and month', (phrase, dayMonth, monthDay) => {
    const day = (order?: DateOrder) => findPeriod(wordsOf(phrase), TODAY, order)?.period.to;
    expect([day(), day('day-month'), day('month-day')]).toEqual([dayMonth, dayMonth, monthDay]);
  });

  test('days are those of the bank: late on Saturday in London it is Sunday in Singapore', async () => {
    expect((await recognize('transactions today')).slots.period).toEqual({ from: TODAY, to: TODAY });
  });
});
