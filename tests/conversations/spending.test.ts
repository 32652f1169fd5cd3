// Spending: what went out and came in, added up.
import { describe, expect } from '@jest/globals';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { conversationTest } from '../support/conversation.ts';
import { anAccount } from '../support/bank-records.ts';
import { abroad, busy } from './customers.ts';
import { questionTest } from './questions.ts';

const buttons = '[Transactions] [See details →]';
const own = `Money moved between your own accounts counts too. · ${buttons}`;
const month = 'What went out and came in. / From 1 Nov to 22 Nov';
const thisMonth = `${month} / Out: SGD 445.50 in 6 transactions / In: SGD 282.50 in 2 transactions / Pending: SGD 64.80 more out / ${own}`;
const october = { from: '2026-10-01', to: '2026-10-31' };
const history = 'Your bank shows me up to 730 days back.';

describe('spending', () => {
  questionTest('this month unless other days are named; the way that was asked for comes first', 'spending', {}, [
    [{}, thisMonth],
    [{ direction: 'out' }, thisMonth],
    [
      { direction: 'in' },
      `What came in and went out. / From 1 Nov to 22 Nov / In: SGD 282.50 in 2 transactions / Out: SGD 445.50 in 6 transactions / Pending: SGD 64.80 more out / ${own}`,
    ],
    [
      { period: { from: '2026-11-20', to: '2026-11-20' } },
      `What went out and came in. / On 20 Nov / Out: SGD 120.00 in 1 transaction / In: SGD 0.00 / ${own}`,
    ],
    [
      { period: october, direction: 'in' },
      `What came in and went out. / From 1 Oct to 31 Oct / In: SGD 5,200.00 in 1 transaction / Out: SGD 0.00 / ${own}`,
    ],
  ]);

  questionTest('on one account, by size and by status', 'spending', {}, [
    [
      { account: { kind: 'card' } },
      `What went out and came in on the card. / From 1 Nov to 22 Nov / Out: SGD 439.00 in 5 transactions / In: SGD 32.50 in 1 transaction / Pending: SGD 18.90 more out · ${buttons}`,
    ],
    [
      { amount: { over: '50' } },
      `${month} / Over SGD 50.00 / Out: SGD 424.00 in 3 transactions / In: SGD 250.00 in 1 transaction / ${own}`,
    ],
    [{ status: 'pending' }, `${month} / Pending: SGD 64.80 more out / ${own}`],
    [{ status: 'booked' }, thisMonth.replace('Pending: SGD 64.80 more out / ', '')],
    [
      { account: { kind: 'loan' } },
      'I don’t see that account. / These are the ones your bank shows me. · [Current ••4821] [Savings ••7730] [Card ••9014] [All of them]',
    ],
  ]);

  questionTest('some of them are a list and not a sum', 'spending', {}, [
    [
      { order: 'largest', count: 1, period: { from: '2026-11-01', to: '2026-11-22' } },
      'Your largest transaction, money out. / From 1 Nov to 22 Nov / 1 · 2 Nov · −SGD 240.00 · Card ••9014 · [More] [Balances] [See details →]',
    ],
    [
      { count: 1, account: { kind: 'card' } },
      'Your latest on the card, money out. / 1 · −SGD 18.90 · pending · [More] [Balances] [See details →]',
    ],
    [
      { order: 'largest', count: 1, direction: 'in' },
      'Your largest transaction, money in. / 1 · 25 Oct · +SGD 5,200.00 · Current ••4821 · [More] [Balances] [See details →]',
    ],
  ]);

  questionTest('nothing there, and days that the bank no longer shows', 'spending', {}, [
    [
      { period: october, account: { kind: 'card' } },
      `I see nothing to add up there. / From 1 Oct to 31 Oct · ${buttons}`,
    ],
    [{ period: { from: '2020-01-01', to: '2020-12-31' } }, `I see nothing to add up there. / ${history} · ${buttons}`],
    [
      { period: { from: '2020-01-01', to: '2026-10-31' }, direction: 'in' },
      `What came in and went out. / From 22 Nov 2024 to 31 Oct / ${history} / In: SGD 5,200.00 in 1 transaction / Out: SGD 0.00 / ${own}`,
    ],
    [
      { amount: { atLeast: '5', currency: 'EUR' } },
      'I see no account in that currency there. / At least EUR 5.00 · [Balances] [See details →]',
    ],
  ]);

  const loans = 'Loans are left out unless you name one.';
  const yen = 'Out: JPY 1,250 in 2 transactions / In: JPY 300,000 in 1 transaction';
  const dinars = 'Out: KWD 62.346 in 2 transactions / In: KWD 0.000 / Pending: KWD 0.500 more out';
  questionTest('several currencies each by itself; loans only when named', 'spending', { customer: abroad }, [
    [{}, `${month} / ${yen} / ${dinars} / Money moved between your own accounts counts too. / ${loans} · ${buttons}`],
    [
      { account: { kind: 'loan' } },
      `What went out and came in on the loan. / From 1 Nov to 22 Nov / Out: SGD 31.20 in 1 transaction / In: SGD 900.00 in 1 transaction · ${buttons}`,
    ],
    [
      { account: { all: true } },
      `${month} / ${yen} / ${dinars} / Out: SGD 31.20 in 1 transaction / In: SGD 900.00 in 1 transaction / ${own}`,
    ],
    [
      { amount: { over: '50' } },
      `${month} / Over 50 / Out: JPY 1,200 in 1 transaction / In: JPY 300,000 in 1 transaction / Out: KWD 50.001 in 1 transaction / In: KWD 0.000 / Money moved between your own accounts counts too. / ${loans} · ${buttons}`,
    ],
    [
      { amount: { over: '50', currency: 'KWD' } },
      `${month} / Over KWD 50.000 / Out: KWD 50.001 in 1 transaction / In: KWD 0.000 · ${buttons}`,
    ],
    [
      { amount: { over: '50', currency: '$' } },
      `${month} / Over SGD 50.00 / Out: SGD 0.00 / In: SGD 900.00 in 1 transaction · ${buttons}`,
    ],
  ]);

  questionTest('more than can be read is added up from the first whole day on', 'spending', { customer: busy }, [
    [
      { period: { from: '2025-01-01', to: '2026-11-22' } },
      `What went out and came in. / From 1 Jan 2025 to 22 Nov / I could add up only from 25 Dec 2025 on: there are too many transactions before. / Out: SGD 6,993.00 in 1,998 transactions / In: SGD 0.00 · ${buttons}`,
    ],
    [{}, `${month} / Out: SGD 462.00 in 132 transactions / In: SGD 0.00 · ${buttons}`],
  ]);

  questionTest('an account that fails is not counted, and that is said', 'spending', {}, [
    (bank) => bank.fail('transactions', 'forbidden', 2),
    [
      {},
      `${month} / Out: SGD 439.00 in 5 transactions / In: SGD 282.50 in 2 transactions / Pending: SGD 18.90 more out / Current ••4821: not counted, your bank didn’t show it to me / ${own}`,
    ],
    (bank) => bank.fail('transactions', 'forbidden'),
    [{}, 'forbidden'],
  ]);

  questionTest(
    'a card alone that is new',
    'spending',
    { customer: { ...aliceAtMemoryBank, accounts: [anAccount({ ref: '1', kind: 'card' })] } },
    [[{}, `I see nothing to add up there. / From 1 Nov to 22 Nov · ${buttons}`]],
  );

  questionTest('rounded', 'spending', { precision: 'rounded' }, [
    [
      { amount: { over: '5.25' } },
      `${month} / Over SGD 5.25 / Out: about SGD 440 in 5 transactions / In: about SGD 280 in 2 transactions / Pending: about SGD 65 more out / ${own}`,
    ],
  ]);

  conversationTest('in words: linked, hidden, told', {}, [
    ['spending', thisMonth],
    ['hide amounts', expect.any(String) as unknown as string],
    ['spending', expect.stringContaining('Ready: see online banking.') as unknown as string],
    ['exact amounts', expect.any(String) as unknown as string],
    [
      'what have you shared?',
      expect.stringContaining('Totals of money in and out: 3 items in 1 answer, 22 Nov /') as unknown as string,
    ],
  ]);

  conversationTest('unlinked', { linked: false }, [
    ['spending', expect.stringContaining('once you link your bank') as unknown as string],
    ({ links, sender, grant }) => links.expectCode(sender, 'K7QM-2XPA', grant),
    ['K7QM-2XPA', `Linked, thank you. / ${thisMonth}`],
  ]);
});
