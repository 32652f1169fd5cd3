import { describe } from '@jest/globals';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { anAccount, booked } from '../support/bank-records.ts';
import { conversationTest } from '../support/conversation.ts';
import { latest } from './answers.ts';

describe('transactions', () => {
  const cardLatest =
    'Your latest on the card. / 1 · −SGD 18.90 · pending / 2 · 20 Nov · −SGD 120.00 / 3 · 19 Nov · +SGD 32.50';
  conversationTest('the latest five over all accounts, however it is asked', {}, [
    ['transactions', latest],
    ['txns', latest],
    ['Transactions', latest],
    ['show me my recent transactions', latest],
    ['recnt transactons pls', latest],
  ]);
  conversationTest('by count and account, and more of them', {}, [
    ['last 3 on the card', `${cardLatest} · [More] [Balances] [See details →]`],
    [
      'more',
      'Here are the next ones. / 4 · 18 Nov · −SGD 64.00 / 5 · 18 Nov · −SGD 9.80 / 6 · 17 Nov · −SGD 5.20 · [More] [Balances] [See details →]',
    ],
    ['More', 'Here are the next ones. / 7 · 2 Nov · −SGD 240.00 · [Balances] [See details →]'],
    ['more', 'That’s all of them. · [Balances] [See details →]'],
    [
      'last 2 transactions on 4821',
      'Your latest on the current account. / 1 · −SGD 45.90 · pending / 2 · 19 Nov · −SGD 6.50 · [More] [Balances] [See details →]',
    ],
  ]);
  conversationTest('a follow-up starts a new list; what is pending has no day yet and counts for today', {}, [
    [
      'card transactions since 19 november',
      'Your latest on the card. / From 19 Nov to 22 Nov / 1 · −SGD 18.90 · pending / 2 · 20 Nov · −SGD 120.00 / 3 · 19 Nov · +SGD 32.50 · [Balances] [See details →]',
    ],
    ['more', 'That’s all of them. · [Balances] [See details →]'],
    ['yesterday', 'I see no transactions there. / On 21 Nov · [Balances] [See details →]'],
    ['today', 'Your latest on the card. / On 22 Nov / 1 · −SGD 18.90 · pending · [Balances] [See details →]'],
    ['on 19 november', 'Your latest on the card. / On 19 Nov / 1 · 19 Nov · +SGD 32.50 · [Balances] [See details →]'],
  ]);
  conversationTest('by period and status', {}, [
    [
      'savings transactions this month',
      'Your latest on the savings account. / From 1 Nov to 22 Nov / 1 · 1 Nov · +SGD 250.00 · [Balances] [See details →]',
    ],
    [
      'pending transactions',
      'Your pending transactions. / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014 · [Balances] [See details →]',
    ],
    [
      'savings transactions in october',
      'I see no transactions there. / From 1 Oct to 31 Oct · [Balances] [See details →]',
    ],
    ['pending on savings', 'Nothing is pending. · [Balances] [See details →]'],
  ]);
  conversationTest(
    'a bank without pending transactions, and one with little history',
    { capabilities: { pending: false, historyDays: 90 } },
    [
      [
        'last transaction on the card',
        'Your latest on the card. / 1 · 20 Nov · −SGD 120.00 · [More] [Balances] [See details →]',
      ],
      [
        'savings transactions in june',
        'I see no transactions there. / Your bank shows me up to 90 days back. · [Balances] [See details →]',
      ],
      [
        'savings transactions before 10 november',
        'Your latest on the savings account. / From 24 Aug to 9 Nov / Your bank shows me up to 90 days back. / 1 · 1 Nov · +SGD 250.00 · [Balances] [See details →]',
      ],
    ],
  );

  const busy = {
    ...aliceAtMemoryBank,
    accounts: [
      anAccount({
        ref: '1',
        kind: 'current',
        last4: '4821',
        transactions: Array.from({ length: 60 }, (_, index) =>
          booked(`2026-10-${String(28 - (index % 28)).padStart(2, '0')}`, `-${index + 1}.00`),
        ),
      }),
    ],
  };
  conversationTest('a long list comes in pieces', { customer: busy }, [
    [
      'last 50 transactions',
      `Your latest transactions. / I show up to 20 at a time. / ${[
        29, 57, 1, 30, 58, 2, 31, 59, 3, 32, 60, 4, 33, 5, 34, 6, 35, 7, 36, 8,
      ]
        .map((_, row) => row + 1)
        .map((n) => `${n} · ${busyRow(n)}`)
        .join(' / ')} · [More] [Balances] [See details →]`,
    ],
  ]);
  function busyRow(n: number): string {
    const rows = Array.from({ length: 60 }, (_, index) => ({ day: 28 - (index % 28), amount: index + 1 }));
    rows.sort((a, b) => b.day - a.day || b.amount - a.amount);
    const { day, amount } = rows[n - 1]!;
    return `${day} Oct · −SGD ${amount}.00`;
  }
  conversationTest(
    'nothing yet',
    { customer: { ...aliceAtMemoryBank, accounts: [anAccount({ ref: '1', kind: 'current', last4: '5100' })] } },
    [
      ['transactions', 'I see no transactions there. · [Balances] [See details →]'],
      ['pending?', 'Nothing is pending. · [Balances] [See details →]'],
    ],
  );
});
