// Periods: what a stretch of time means on Sunday 22 November 2026, always in the past, both ends included.
import { describe, expect, test } from '@jest/globals';
import { OPEN_START, findPeriod } from '../../bot/understanding/slots/find-period.ts';
import { wordsOf } from '../../bot/understanding/words.ts';

const TODAY = '2026-11-22';

const table: readonly (readonly [phrase: string, from: string, to: string])[] = [
  ['today', '2026-11-22', '2026-11-22'],
  ['this morning', '2026-11-22', '2026-11-22'],
  ['yesterday', '2026-11-21', '2026-11-21'],
  ['last night', '2026-11-21', '2026-11-21'],
  ['the day before yesterday', '2026-11-20', '2026-11-20'],
  ['this week', '2026-11-16', '2026-11-22'],
  ['last week', '2026-11-09', '2026-11-15'],
  ['past week', '2026-11-15', '2026-11-22'],
  ['this month', '2026-11-01', '2026-11-22'],
  ['so far this month', '2026-11-01', '2026-11-22'],
  ['last month', '2026-10-01', '2026-10-31'],
  ['previous month', '2026-10-01', '2026-10-31'],
  ['past month', '2026-10-22', '2026-11-22'],
  ['this year', '2026-01-01', '2026-11-22'],
  ['last year', '2025-01-01', '2025-12-31'],
  ['year to date', '2026-01-01', '2026-11-22'],
  ['ytd', '2026-01-01', '2026-11-22'],
  ['since the start of the year', '2026-01-01', '2026-11-22'],
  ['since the beginning of last month', '2026-10-01', '2026-11-22'],
  ['last 3 days', '2026-11-19', '2026-11-22'],
  ['last two weeks', '2026-11-08', '2026-11-22'],
  ['past 30 days', '2026-10-23', '2026-11-22'],
  ['the last few days', '2026-11-19', '2026-11-22'],
  ['last couple of weeks', '2026-11-08', '2026-11-22'],
  ['last 3 months', '2026-08-22', '2026-11-22'],
  ['past 2 years', '2024-11-22', '2026-11-22'],
  ['last fortnight', '2026-11-08', '2026-11-22'],
  ['3 days ago', '2026-11-19', '2026-11-19'],
  ['two weeks ago', '2026-11-02', '2026-11-08'],
  ['a month ago', '2026-10-01', '2026-10-31'],
  ['monday', '2026-11-16', '2026-11-16'],
  ['on fri', '2026-11-20', '2026-11-20'],
  ['last friday', '2026-11-20', '2026-11-20'],
  ['sunday', '2026-11-22', '2026-11-22'],
  ['last sunday', '2026-11-15', '2026-11-15'],
  ['since last friday', '2026-11-20', '2026-11-22'],
  ['over the weekend', '2026-11-21', '2026-11-22'],
  ['last weekend', '2026-11-14', '2026-11-15'],
  ['march', '2026-03-01', '2026-03-31'],
  ['in december', '2025-12-01', '2025-12-31'],
  ['november', '2026-11-01', '2026-11-22'],
  ['last november', '2025-11-01', '2025-11-30'],
  ['in may', '2026-05-01', '2026-05-31'],
  ['february 2024', '2024-02-01', '2024-02-29'],
  ['october last year', '2025-10-01', '2025-10-31'],
  ['oct of last year', '2025-10-01', '2025-10-31'],
  ['5 november', '2026-11-05', '2026-11-05'],
  ['nov 5th', '2026-11-05', '2026-11-05'],
  ['the 5th of march 2025', '2025-03-05', '2025-03-05'],
  ['March 5, 2025', '2025-03-05', '2025-03-05'],
  ['25 december', '2025-12-25', '2025-12-25'],
  ['29 february', '2024-02-29', '2024-02-29'],
  ['31 february', '2026-02-01', '2026-02-28'],
  ['on the 5th', '2026-11-05', '2026-11-05'],
  ['on the 28th', '2026-10-28', '2026-10-28'],
  ['on the 31st', '2026-10-31', '2026-10-31'],
  ['the first of this month', '2026-11-01', '2026-11-01'],
  ['3rd of last month', '2026-10-03', '2026-10-03'],
  ['2026-11-05', '2026-11-05', '2026-11-05'],
  ['05/11/2026', '2026-11-05', '2026-11-05'],
  ['03/04/2026', '2026-04-03', '2026-04-03'],
  ['3/11', '2026-11-03', '2026-11-03'],
  ['12/25', '2025-12-25', '2025-12-25'],
  ['in 2025', '2025-01-01', '2025-12-31'],
  ['in Q3', '2026-07-01', '2026-09-30'],
  ['q4', '2026-10-01', '2026-11-22'],
  ['q3 2025', '2025-07-01', '2025-09-30'],
  ['last Q3', '2026-07-01', '2026-09-30'],
  ['the second quarter', '2026-04-01', '2026-06-30'],
  ['last quarter', '2026-07-01', '2026-09-30'],
  ['between 3 and 10 March', '2026-03-03', '2026-03-10'],
  ['from 1 to 7 June', '2026-06-01', '2026-06-07'],
  ['from the 1st to the 7 june', '2026-06-01', '2026-06-07'],
  ['june 1 to 7', '2026-06-01', '2026-06-07'],
  ['from the 1st to the 5th', '2026-11-01', '2026-11-05'],
  ['between march and may', '2026-03-01', '2026-05-31'],
  ['from dec to jan 2024', '2023-12-01', '2024-01-31'],
  ['from monday to wednesday', '2026-11-16', '2026-11-18'],
  ['friday to monday', '2026-11-13', '2026-11-16'],
  ['from 3 march to 10 april 2025', '2025-03-03', '2025-04-10'],
  ['from 1 october to now', '2026-10-01', '2026-11-22'],
  ['2026-10-01 to 2026-10-15', '2026-10-01', '2026-10-15'],
  ['since monday', '2026-11-16', '2026-11-22'],
  ['since december', '2025-12-01', '2026-11-22'],
  ['since 2024', '2024-01-01', '2026-11-22'],
  ['after 5 november', '2026-11-06', '2026-11-22'],
  ['before 5 November', OPEN_START, '2026-11-04'],
  ['until march', OPEN_START, '2026-03-31'],
];

const none = [
  'tomorrow',
  'next week',
  'now',
  'may i',
  'the apr on my card',
  'after today',
  'next friday',
  'next march',
  'between 3 and 10',
  'first',
  'in 2027',
  'recently',
  'last',
  '5',
];

describe('periods', () => {
  test.each(table)('%s', (phrase, from, to) => {
    for (const text of [phrase, phrase.toUpperCase(), `transactions ${phrase} please`]) {
      expect([text, findPeriod(wordsOf(text), TODAY)?.period]).toEqual([text, { from, to }]);
    }
  });

  test.each(none)('%s is no past period', (phrase) => {
    expect(findPeriod(wordsOf(phrase), TODAY)).toBeUndefined();
  });

  test('the table is long enough to mean something', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
  });

  test('days are those of the bank: late on Saturday in London it is Sunday in Singapore', async () => {
    const { recognize } = await import('./understanding.ts');
    expect((await recognize('transactions today')).slots.period).toEqual({ from: TODAY, to: TODAY });
  });
});
