// Filters, totals and bills as customers word them. Alice's figures are in tests/support/alice.ts.
import { describe } from '@jest/globals';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { anAccount } from '../support/bank-records.ts';
import { conversationTest } from '../support/conversation.ts';
import { points } from './answers.ts';

const end = '[Balances] [See details →]';
const thisMonth = 'From 1 Nov to 22 Nov';
const spent =
  'What went out and came in. / From 1 Nov to 22 Nov / Out: SGD 445.50 in 6 transactions / In: SGD 282.50 in 2 transactions / ' +
  'Pending: SGD 64.80 more out / Money moved between your own accounts counts too. · [Transactions] [See details →]';

describe('filters', () => {
  conversationTest('by days and size', {}, [
    [
      'txns since last friday over 50',
      `Your latest transactions. / From 20 Nov to 22 Nov / Over SGD 50.00 / 1 · 20 Nov · −SGD 120.00 · Card ••9014 · ${end}`,
    ],
    [
      'card transactions between 50 and 150',
      `Your latest on the card. / At least SGD 50.00, at most SGD 150.00 / 1 · 20 Nov · −SGD 120.00 / 2 · 18 Nov · −SGD 64.00 · ${end}`,
    ],
    [
      'any payments under 6 bucks?',
      `Your latest transactions. / Under SGD 6.00 / 1 · 17 Nov · −SGD 5.20 · Card ••9014 · ${end}`,
    ],
    [
      'pending over 20',
      `Your pending transactions. / Over SGD 20.00 / 1 · −SGD 45.90 · pending · Current ••4821 · ${end}`,
    ],
    ['transactions over €50', `I see no account in that currency there. / Over EUR 50.00 · ${end}`],
  ]);
  conversationTest('by direction', {}, [
    [
      'deposits this month',
      `Your latest transactions, money in. / ${thisMonth} / 1 · 19 Nov · +SGD 32.50 · Card ••9014 / 2 · 1 Nov · +SGD 250.00 · Savings ••7730 · ${end}`,
    ],
    [
      'over 100',
      `Your latest transactions, money in. / ${thisMonth} / Over SGD 100.00 / 1 · 1 Nov · +SGD 250.00 · Savings ••7730 · ${end}`,
    ],
    [
      'when did i last get paid',
      `Your latest transactions, money in. / 1 · 19 Nov · +SGD 32.50 · Card ••9014 · [More] ${end}`,
    ],
  ]);
  conversationTest('by size', {}, [
    [
      'whats my biggest purchase this month',
      `Your largest transaction, money out. / ${thisMonth} / 1 · 2 Nov · −SGD 240.00 · Card ••9014 · [More] ${end}`,
    ],
    ['more', `Here are the next ones. / ${thisMonth} / 2 · 20 Nov · −SGD 120.00 · Card ••9014 · [More] ${end}`],
    [
      'the 2 smallest payments on my card',
      `Your smallest on the card. / 1 · 17 Nov · −SGD 5.20 / 2 · 18 Nov · −SGD 9.80 · [More] ${end}`,
    ],
  ]);
});

describe('what follows a list', () => {
  conversationTest('one thing said narrows it; two things said ask anew', {}, [
    [
      'last 3 on the card',
      `Your latest on the card. / 1 · −SGD 18.90 · pending / 2 · 20 Nov · −SGD 120.00 / 3 · 19 Nov · +SGD 32.50 · [More] ${end}`,
    ],
    ['the biggest', `Your largest on the card. / 1 · 2 Nov · −SGD 240.00 · [More] ${end}`],
    ['no the smallest', `Your smallest on the card. / 1 · 17 Nov · −SGD 5.20 · [More] ${end}`],
    ['exactly 64', `Your smallest on the card. / Exactly SGD 64.00 / 1 · 18 Nov · −SGD 64.00 · ${end}`],
    ['pending', `Nothing is pending. / Exactly SGD 64.00 · ${end}`],
  ]);
  conversationTest('a question of its own inherits nothing', {}, [
    [
      'pending',
      `Your pending transactions. / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014 · ${end}`,
    ],
    [
      'deposits in october',
      `Your latest transactions, money in. / From 1 Oct to 31 Oct / 1 · 25 Oct · +SGD 5,200.00 · Current ••4821 · ${end}`,
    ],
    [
      'any refunds',
      `Your latest transactions, money in. / From 1 Oct to 31 Oct / 1 · 25 Oct · +SGD 5,200.00 · Current ••4821 · ${end}`,
    ],
  ]);
});

describe('totals', () => {
  conversationTest('of a month, an account, other days', {}, [
    ['how much did i spend this month', spent],
    ['spending', spent],
    [
      'and on the card?',
      'What went out and came in on the card. / From 1 Nov to 22 Nov / Out: SGD 439.00 in 5 transactions / In: SGD 32.50 in 1 transaction / Pending: SGD 18.90 more out · [Transactions] [See details →]',
    ],
    ['last month?', 'I see nothing to add up there. / From 1 Oct to 31 Oct · [Transactions] [See details →]'],
    [
      'how much money came in last month',
      'What came in and went out. / From 1 Oct to 31 Oct / In: SGD 5,200.00 in 1 transaction / Out: SGD 0.00 / Money moved between your own accounts counts too. · [Transactions] [See details →]',
    ],
  ]);
});

describe('bills', () => {
  const card = { ref: '1', kind: 'card', last4: '9014', booked: '-812.45' } as const;
  const billed = {
    ...aliceAtMemoryBank,
    accounts: [
      anAccount({ ...card, bill: { statementBalance: '-632.25', minimumDue: '-50.00', dueOn: '2026-12-06' } }),
      anAccount({ ref: '2', kind: 'savings', last4: '7730' }),
    ],
  };
  const bill =
    'Your card bill. / Card ••9014: SGD 632.25, at least SGD 50.00, due 6 Dec (in 14 days) / What you’ve paid since the statement isn’t taken off.';
  const rest = '[Balances] [Transactions] [See details →]';
  conversationTest('however it is asked', { customer: billed }, [
    ['Card bill', `${bill} · ${rest}`],
    ['what do i owe on visa', `${bill} · ${rest}`],
    ['when is my credit card payment due?', `${bill} · ${rest}`],
    ['min payment this month', `${bill} · ${rest}`],
    ['points + what do i owe on visa', `${points.slice(0, points.indexOf(' · ['))} / ${bill} · ${rest}`],
  ]);
});
