// Slot properties: whatever stands in whatever order, slots are of the right shape, the same each time, and found in linear time.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBookingDate } from '../../bot/kernel/booking-date.ts';
import type { DateOrder } from '../../bot/understanding/slots/calendar-days.ts';
import { parseSlots } from '../../bot/understanding/slots/parse-slots.ts';
import { wordsOf } from '../../bot/understanding/words.ts';

const split = (text: string) => text.trim().split(/\s+/);
const grammar = [
  split(`today yesterday last past this next first second early mid late start end middle of week weeks months quarter year years weekend
    fortnight half hours monday sat march may november q3 2024 2026 2027 1st 5th 29th 31 12 7 05 8 ago before after since until onwards
    starting up to date now so far in on the for a few couple dozen ending commencing`),
  split(`between and from to - / . , over under least at most exactly around about more than less or + > < = $ £ sgd dollars bucks k grand
    hundred fifty twenty 50 20 1 200 1200 9014 000 2k sgd50 50usd 123456789 a`),
  split(`my savings card cards checking credit debit loan account accounts all both other another same that it is not except but everything
    • x9014 4821 one ones others`),
  split(`transactions payment payments purchase deposits withdrawals charges money out spent received salary biggest smallest expensive
    pending booked hold final recent latest top 3 show me`),
].flat();
const words = fc.array(fc.constantFrom(...grammar), { maxLength: 16 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dateOrder = fc.constantFrom<DateOrder>('day-month', 'month-day');

describe('any words in any order', () => {
  test('give slots of the right shape, twice the same, and leave words that were there', () => {
    const seen = { period: 0, amount: 0, count: 0, account: 0, direction: 0, order: 0, status: 0 };
    fc.assert(
      fc.property(words, day, dateOrder, (list, today, order) => {
        const found = parseSlots(Object.freeze([...list]), today, order);
        expect(parseSlots(list, today, order)).toEqual(found);
        const { slots, rest } = found;
        for (const name of Object.keys(seen) as (keyof typeof seen)[]) if (slots[name] !== undefined) seen[name] += 1;
        if (slots.period) {
          const { from, to } = slots.period;
          expect(isBookingDate(from) && isBookingDate(to) && from <= to && to <= today).toBe(true);
        }
        const { currency = '$', ...limits } = slots.amount ?? {};
        expect(currency).toMatch(/^(?:\$|[A-Z]{3})$/);
        expect(Object.values(limits).every((text) => /^\d{1,9}(\.\d{1,4})?$/.test(text))).toBe(true);
        expect(('over' in limits && 'atLeast' in limits) || ('under' in limits && 'atMost' in limits)).toBe(false);
        expect(slots.count ?? 1).toBeGreaterThanOrEqual(1);
        expect(slots.account?.last4 ?? '9014').toMatch(/^\d{4}$/);
        expect(
          rest.reduce((place, word) => (place < 0 ? place : list.indexOf(word, place) + 1 || -1), 0),
        ).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 5_000 },
    );
    expect(Object.entries(seen).filter(([, times]) => times < 50)).toEqual([]);
  });

  test('a past day is understood however it is written', () => {
    const months = split('january february march april may june july august september october november december');
    const suffix = (date: number) =>
      date % 100 > 10 && date % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [written, today] = one < other ? [one, other] : [other, one];
        const [year = '', month = '', date = ''] = written.split('-');
        const name = months[Number(month) - 1] ?? '';
        const nth = `${Number(date)}${suffix(Number(date))}`;
        const forms = [
          ...[written, `${Number(date)} ${name} ${year}`, `the ${nth} of ${name}, ${year}`, `${name} ${nth} ${year}`],
          ...[`${year} ${name} ${Number(date)}`, `${name.slice(0, 3)} the ${nth}, ${year}`, `${date}.${month}.${year}`],
          ...[`${date}/${month}/${year}`, `from ${written} to ${written}`, `${date}-${month}-${year}`],
        ];
        for (const form of forms) {
          const { period } = parseSlots(wordsOf(`transactions ${form} please`), today).slots;
          expect([form, period]).toEqual([form, { from: written, to: written }]);
        }
        const american = parseSlots(wordsOf(`on ${month}/${date}/${year}`), today, 'month-day').slots.period;
        expect(american).toEqual({ from: written, to: written });
      }),
      { numRuns: 300 },
    );
  });

  test('a sum is understood however it is written', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(cents, fc.constantFrom('over', 'under', 'at least', 'up to'), (minor, comparator) => {
        const plain = (minor / 100).toFixed(2);
        const grouped = plain.replace(/\B(?=(?:\d{3})+\.)/g, ',');
        const text = plain.endsWith('.00') ? plain.slice(0, -3) : plain;
        for (const form of [`$${plain}`, `$${grouped}`, `${grouped} dollars`, `${plain} bucks`]) {
          const { amount } = parseSlots(wordsOf(`payments ${comparator} ${form} please`), '2026-11-22').slots;
          expect([form, Object.values(amount ?? {}).sort()]).toEqual([form, ['$', text].sort()]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('time', () => {
  const repeated = [
    ...[
      '1 to ',
      '1 ',
      'from ',
      'between 1 and ',
      '$1,',
      'last ',
      'the other ',
      'not ',
      '9',
      '9014 ',
      'over ',
      '1/',
      '1.1.',
      'march ',
    ],
    ...[
      'start of ',
      'the ',
      'first ',
      'two hundred and ',
      'a ',
      'not the my ',
      'week of ',
      'since 1 until ',
      'biggest most ',
      '$',
    ],
  ];

  test.each(repeated)('doubles at most with the text: %j', (unit) => {
    const [half, whole] = [1_000, 2_000].map((length) => wordsOf(unit.repeat(length).slice(0, length)));
    expect(whole!.length).toBeGreaterThan(half!.length * 0.9);
    let [long, short] = [Infinity, Infinity];
    // A quadratic reader needs four times as long; below a fifth of a millisecond there is only noise.
    const isGood = () => long < 25 && long / Math.max(0.2, short) < 3;
    // The best of several runs is the least disturbed by whatever else the machine does; a busy one gets more of them.
    for (let run = 0; run < 10 || (run < 500 && !isGood()); run += 1) {
      long = Math.min(long, timeOf(whole!));
      short = Math.min(short, timeOf(half!));
    }
    expect([long, short, isGood()]).toEqual([long, short, true]);
  });
});

/** In milliseconds. */
function timeOf(list: readonly string[]): number {
  const start = performance.now();
  parseSlots(list, '2026-11-22');
  return performance.now() - start;
}
