// Transactions by direction, size, status, days and order, in any combination.
import { describe } from '@jest/globals';
import { abroad, busy } from './customers.ts';
import { questionTest } from './questions.ts';

const end = '[Balances] [See details →]';
const more = `[More] ${end}`;
const month = { from: '2026-11-01', to: '2026-11-22' };

describe('transactions, filtered', () => {
  questionTest('by size', 'transactions', {}, [
    [
      { amount: { over: '64' } },
      `Your latest transactions. / Over SGD 64.00 / 1 · 20 Nov · −SGD 120.00 · Card ••9014 / 2 · 2 Nov · −SGD 240.00 · Card ••9014 / 3 · 1 Nov · +SGD 250.00 · Savings ••7730 / 4 · 25 Oct · +SGD 5,200.00 · Current ••4821 · ${end}`,
    ],
    [
      { amount: { atLeast: '64', under: '120' }, account: { kind: 'card' } },
      `Your latest on the card. / At least SGD 64.00, under SGD 120.00 / 1 · 18 Nov · −SGD 64.00 · ${end}`,
    ],
    [
      { amount: { atMost: '5.2' } },
      `Your latest transactions. / At most SGD 5.20 / 1 · 17 Nov · −SGD 5.20 · Card ••9014 · ${end}`,
    ],
    [
      { amount: { over: '5.199' }, count: 1, period: { from: '2026-11-17', to: '2026-11-17' } },
      `Your latest transactions. / On 17 Nov / Over SGD 5.199 / 1 · 17 Nov · −SGD 5.20 · Card ••9014 · ${end}`,
    ],
    [{ amount: { over: '123456789.5' } }, `I see no transactions there. / Over SGD 123,456,789.50 · ${end}`],
  ]);

  questionTest('by direction, status and days', 'transactions', {}, [
    [
      { direction: 'in', period: month },
      `Your latest transactions, money in. / From 1 Nov to 22 Nov / 1 · 19 Nov · +SGD 32.50 · Card ••9014 / 2 · 1 Nov · +SGD 250.00 · Savings ••7730 · ${end}`,
    ],
    [
      { direction: 'out', status: 'pending', amount: { over: '20' } },
      `Your pending transactions, money out. / Over SGD 20.00 / 1 · −SGD 45.90 · pending · Current ••4821 · ${end}`,
    ],
    [
      { direction: 'out', status: 'booked', account: { kind: 'current' } },
      `Your latest booked on the current account, money out. / 1 · 19 Nov · −SGD 6.50 · ${end}`,
    ],
    [{ direction: 'in', status: 'pending' }, `No money in is pending. · ${end}`],
    [{ direction: 'out', status: 'booked', account: { kind: 'savings' } }, `I see no booked money out there. · ${end}`],
    [
      { direction: 'in', account: { kind: 'card' }, amount: { atLeast: '50' } },
      `I see no money in there. / At least SGD 50.00 · ${end}`,
    ],
  ]);

  questionTest('and more of them', 'transactions', {}, [
    [
      { direction: 'out', count: 2, amount: { over: '6' } },
      `Your latest transactions, money out. / Over SGD 6.00 / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014 · ${more}`,
    ],
    [
      { direction: 'out', count: 2, amount: { over: '6' }, more: true },
      `Here are the next ones. / Over SGD 6.00 / 3 · 20 Nov · −SGD 120.00 · Card ••9014 / 4 · 19 Nov · −SGD 6.50 · Current ••4821 · ${more}`,
    ],
    [
      { direction: 'out', count: 9, amount: { over: '6' }, more: true },
      `Here are the next ones. / Over SGD 6.00 / 5 · 18 Nov · −SGD 64.00 · Card ••9014 / 6 · 18 Nov · −SGD 9.80 · Card ••9014 / 7 · 2 Nov · −SGD 240.00 · Card ••9014 · ${end}`,
    ],
    [{ direction: 'out', amount: { over: '6' }, more: true }, `That’s all of them. · ${end}`],
  ]);

  questionTest('the largest and the smallest', 'transactions', {}, [
    [
      { order: 'largest', count: 1, direction: 'out', period: month },
      `Your largest transaction, money out. / From 1 Nov to 22 Nov / 1 · 2 Nov · −SGD 240.00 · Card ••9014 · ${more}`,
    ],
    [
      { order: 'largest', count: 1, direction: 'out', period: month, more: true },
      `Here are the next ones. / From 1 Nov to 22 Nov / 2 · 20 Nov · −SGD 120.00 · Card ••9014 · ${more}`,
    ],
    [
      { order: 'smallest', count: 2, account: { kind: 'card' }, status: 'booked' },
      `Your smallest booked on the card. / 1 · 17 Nov · −SGD 5.20 / 2 · 18 Nov · −SGD 9.80 · ${more}`,
    ],
    [
      { order: 'largest', status: 'pending' },
      `Your largest pending transactions. / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014 · ${end}`,
    ],
    [
      { order: 'largest', direction: 'in', account: { kind: 'current' }, period: month },
      `I see no money in there. / From 1 Nov to 22 Nov · ${end}`,
    ],
  ]);

  const apart = 'Each currency is ranked by itself.';
  questionTest('several currencies', 'transactions', { customer: abroad }, [
    [
      { order: 'largest', count: 1, direction: 'out' },
      `Your largest transactions, money out. / ${apart} / 1 · 20 Nov · −JPY 1,200 · Current ••3003 / 2 · 18 Nov · −KWD 50.001 · Savings ••4004 / 3 · 1 Nov · −SGD 31.20 · Loan ••5005 · ${more}`,
    ],
    [
      { order: 'largest', count: 1, direction: 'out', more: true },
      `Here are the next ones. / ${apart} / 4 · 3 Nov · −JPY 50 · Current ••3003 / 5 · 19 Nov · −KWD 12.345 · Savings ••4004 / 6 · −KWD 0.500 · pending · Savings ••4004 · ${end}`,
    ],
    [
      { amount: { over: '50' } },
      `Your latest transactions. / Over 50 / 1 · 20 Nov · −JPY 1,200 · Current ••3003 / 2 · 18 Nov · −KWD 50.001 · Savings ••4004 / 3 · 15 Nov · +SGD 900.00 · Loan ••5005 / 4 · 2 Nov · +JPY 300,000 · Current ••3003 · ${end}`,
    ],
    [
      { amount: { over: '50', currency: '$' } },
      `Your latest transactions. / Over SGD 50.00 / 1 · 15 Nov · +SGD 900.00 · ${end}`,
    ],
    [
      { amount: { over: '50', currency: 'JPY' } },
      `Your latest transactions. / Over JPY 50 / 1 · 20 Nov · −JPY 1,200 / 2 · 2 Nov · +JPY 300,000 · ${end}`,
    ],
    [{ amount: { over: '50', currency: 'EUR' } }, `I see no account in that currency there. / Over EUR 50.00 · ${end}`],
    [
      { amount: { over: '50', currency: '$' }, account: { kind: 'savings' } },
      `I see no account in that currency there. / Over $50 · ${end}`,
    ],
  ]);

  const partial = 'I looked back as far as 25 Dec 2025: there are too many before it.';
  questionTest('more than can be read', 'transactions', { customer: busy }, [
    [{ amount: { over: '6' } }, `I see no transactions there. / Over SGD 6.00 / ${partial} · ${end}`],
    [{ order: 'largest', count: 1 }, `Your largest transaction. / ${partial} / 1 · 22 Nov · −SGD 6.00 · ${more}`],
    [
      { amount: { over: '5' }, count: 1 },
      `Your latest transactions. / Over SGD 5.00 / 1 · 22 Nov · −SGD 6.00 · ${more}`,
    ],
    [
      { order: 'largest', count: 1, period: month },
      `Your largest transaction. / From 1 Nov to 22 Nov / 1 · 22 Nov · −SGD 6.00 · ${more}`,
    ],
  ]);

  questionTest('an account that fails does not hide the others', 'transactions', {}, [
    (bank) => bank.fail('transactions', 'forbidden', 2),
    [
      { amount: { over: '200' } },
      `Your latest transactions. / Over SGD 200.00 / 1 · 2 Nov · −SGD 240.00 · Card ••9014 / 2 · 1 Nov · +SGD 250.00 · Savings ••7730 / Current ••4821: your bank doesn’t let me see this one · ${end}`,
    ],
  ]);

  questionTest('rounded amounts: the customer’s own number stays as it is', 'transactions', { precision: 'rounded' }, [
    [
      { amount: { over: '123.45' }, direction: 'out' },
      `Your latest transactions, money out. / Over SGD 123.45 / 1 · 2 Nov · about −SGD 240 · Card ••9014 · ${end}`,
    ],
  ]);
});
