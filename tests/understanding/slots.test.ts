// Slots: which way the money went, by size or not, pending or booked, all of it together; and no word serves two slots.
import { describe, expect, test } from '@jest/globals';
import { card, days, into, lastMonth, lastWeek, out, savings, slotsIn, spelt, type Row } from './slots.ts';

const directions: readonly Row[] = [
  ['deposits', into],
  ['money in', into],
  ['incoming payments', into],
  ['what came in yesterday', { ...into, ...days('2026-11-21', '2026-11-21') }],
  ['has my salary been paid in', into],
  ['did i get my paycheck', into],
  ['any refunds', into],
  ['when did i last get paid', { ...into, count: 1 }],
  ['credits this month', { ...into, ...days('2026-11-01', '2026-11-22') }],
  ['my last credit', { ...into, count: 1 }],
  ['what have i received', into],
  ['transfers into my savings', { ...into, ...savings }],
  ['withdrawals', out],
  ['money out last week', { ...out, ...lastWeek }],
  ['what went out', out],
  ['what left my account', out],
  ['outgoing transactions', out],
  ['debits', out],
  ['my last debit', { ...out, count: 1 }],
  ['how much have i spent', out],
  ['show my purchases', out],
  ['card charges', { ...out, ...card }],
  ['what was i charged last month', { ...out, ...lastMonth }],
  ['money in my savings', savings],
  ['did i spend money in october', { ...out, ...days('2026-10-01', '2026-10-31') }],
  ['money in last month', { ...into, ...lastMonth }],
  ['money in and out', {}],
  ['deposits and withdrawals', {}],
  ['payments', {}],
  ['transfers', {}],
  ['i want a refund', {}],
  ['credit limit', {}],
  ['charge card', card],
  ['credit card', card],
  ['debit card', spelt({ kind: 'current' })],
];

const orders: readonly Row[] = [
  ['my biggest purchase', { ...out, order: 'largest', count: 1 }],
  ['largest transactions last month', { order: 'largest', ...lastMonth }],
  ['the 3 biggest payments', { order: 'largest', count: 3 }],
  ['biggest 5', { order: 'largest', count: 5 }],
  ['the most expensive ones', { order: 'largest' }],
  ['top 5 purchases', { ...out, order: 'largest', count: 5 }],
  ['priciest purchase this year', { ...out, order: 'largest', count: 1, ...days('2026-01-01', '2026-11-22') }],
  ['highest deposit', { ...into, order: 'largest', count: 1 }],
  ['smallest payments', { order: 'smallest' }],
  ['cheapest purchase', { ...out, order: 'smallest', count: 1 }],
  ['payments, biggest first', { order: 'largest' }],
  ['smallest first', { order: 'smallest' }],
  ['the least expensive purchase', { ...out, order: 'smallest', count: 1 }],
  ['my second biggest purchase', { ...out, order: 'largest' }],
  ['the highest balance', {}],
  ['lowest rate', {}],
  ['top up', {}],
  ['at least', {}],
];

const statuses: readonly Row[] = [
  ['uncleared payments', { status: 'pending' }],
  ['payments on hold', { status: 'pending' }],
  ['any holds', { status: 'pending' }],
  ['hold on', {}],
  ['not yet cleared', { status: 'pending' }],
  ['cleared transactions', { status: 'booked' }],
  ['final transactions only', { status: 'booked' }],
  ['not pending', { status: 'booked' }],
  ['pending and booked', {}],
  ['include pending', {}],
  ['without the pending ones', { status: 'booked' }],
];

const together: readonly Row[] = [
  ['the biggest 3 purchases last month', { ...out, order: 'largest', count: 3, ...lastMonth }],
  [
    'deposits over $500 into my savings since october',
    { ...into, ...savings, amount: { over: '500', currency: '$' }, ...days('2026-10-01', '2026-11-22') },
  ],
  [
    'pending charges under 20 on card 9014 last week',
    {
      ...out,
      ...lastWeek,
      status: 'pending',
      amount: { under: '20' },
      account: { kind: 'card', last4: '9014' },
    },
  ],
  [
    'last 10 withdrawals between 20 and 100 from the other account in q3',
    {
      ...out,
      count: 10,
      amount: { atLeast: '20', atMost: '100' },
      account: { other: true },
      ...days('2026-07-01', '2026-09-30'),
    },
  ],
  [
    'credits on all accounts except the card from 1 to 7 june',
    { ...into, account: { except: { kind: 'card' } }, ...days('2026-06-01', '2026-06-07') },
  ],
];

const table = [...directions, ...orders, ...statuses, ...together];

describe('slots', () => {
  test.each(table)('%s', (text, slots) => {
    expect(slotsIn(text).slots).toEqual(slots);
    expect(slotsIn(text.toUpperCase()).slots).toEqual(slots);
  });

  test.each([
    ['deposits', []],
    ['deposits over $50 last week', []],
    ['money out', []],
    ['my biggest purchase', ['my']],
    ['spending this month', ['spending']],
    ['how much have i spent last week', ['how', 'much', 'have', 'i', 'spent']],
    ['what came in', ['what', 'came', 'in']],
    ['its balance', ['balance']],
    ['not the card, the savings', [',', 'the']],
    ['all my cards', ['my']],
    ['Card ••9014', ['•', '•']],
    ['over 50 on the card', ['on', 'the']],
  ])('%s leaves the words of the question', (text, rest) => {
    expect(slotsIn(text).rest).toEqual(rest);
  });

  test('the table is long enough to mean something', () => {
    expect(table.length).toBeGreaterThanOrEqual(60);
  });
});
