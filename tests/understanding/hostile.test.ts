// Hostile text: whatever is typed, understanding answers, answers soon, and names only periods that make sense.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBookingDate } from '../../bot/kernel/booking-date.ts';
import { findPeriod } from '../../bot/understanding/slots/find-period.ts';
import { corrected } from '../../bot/understanding/spelling.ts';
import { wordsOf } from '../../bot/understanding/words.ts';
import { recognize } from './understanding.ts';

const dayWords =
  `today yesterday last past this next week weeks month months quarter year years weekend monday friday sunday march may november
  5 12 31 1st 29th 2024 2026 2027 / - . , to between from and since before after until the of on in a few couple ago start date q3 now first`.split(
    /\s+/,
  );

const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('hostile text', () => {
  test('a period never ends before it begins and never lies in the future', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...dayWords), { maxLength: 12 }), date, (words, today) => {
        const period = findPeriod(words, today)?.period;
        if (!period) return;
        found += 1;
        expect(isBookingDate(period.from) && isBookingDate(period.to)).toBe(true);
        expect(period.from <= period.to && period.to <= today).toBe(true);
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(1_000);
  });

  test('no text is too strange', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const { confidence, slots } = await recognize(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(slots.count ?? 1).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test('only the first 2,000 characters count', () => {
    expect(wordsOf(`${'a '.repeat(1_000)}balance`)).not.toContain('balance');
    expect(wordsOf('\uFDFA'.repeat(2_000)).join('').length).toBeLessThanOrEqual(2_000);
  });

  const repeated = [
    '1 to ',
    '1 ',
    '1/',
    'from 1 to ',
    'start of ',
    'last ',
    'the ',
    'all of my ',
    'not yet ',
    'a',
    '9',
    '•',
    '\n',
    '. ',
    "'",
    'balance ',
    'between march and ',
    'ü',
    '🏽',
    'e\u0301',
    '\uFDFA',
  ];

  test.each(repeated)('time grows with length and no faster: %j', async (unit) => {
    const short = unit.repeat(Math.ceil(200 / unit.length)).slice(0, 200);
    const long = unit.repeat(Math.ceil(2_000 / unit.length)).slice(0, 2_000);
    await fastest(long);
    const ratio = (await fastest(long)) / Math.max(0.05, await fastest(short));
    // Ten times the text; a quadratic reader would need a hundred times as long.
    expect(ratio).toBeLessThan(40);
    expect(await fastest(long)).toBeLessThan(50);
  });

  test('one slip is mended, and real words are left alone', () => {
    expect(['balnce', 'transactons', 'recnt', 'pionts', 'savnigs', 'yesterdya'].map(corrected)).toEqual([
      'balance',
      'transactions',
      'recent',
      'points',
      'savings',
      'yesterday',
    ]);
    const words = ['match', 'sending', 'then', 'list', 'shoe', 'lending', 'many', 'were', 'thursday'];
    expect(words.map(corrected)).toEqual(words);
  });
});

/** The best of several runs, in milliseconds: the least disturbed by whatever else the machine does. */
async function fastest(text: string): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < 7; run += 1) {
    const start = performance.now();
    await recognize(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
