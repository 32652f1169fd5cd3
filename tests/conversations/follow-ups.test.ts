import { describe } from '@jest/globals';
import { conversationTest, type TestConversation } from '../support/conversation.ts';
import { balances, card, current, latest, menu, savings } from './answers.ts';

const pastMemory = ({ clock }: TestConversation) => clock.advance(10 * 60_000);

describe('follow-ups inherit what was asked', () => {
  conversationTest('the account changes, the question stays', {}, [
    ['how much is in my savings?', savings],
    ['and my card?', card],
    ['and the current one', current],
    ['what about savings', savings],
    ['4821', current],
    ['again', current],
    ['same again please', current],
    ['same for savings', savings],
    ['how about all of them', balances],
  ]);
  conversationTest('a list is narrowed step by step', {}, [
    ['transactions', latest],
    [
      'only pending',
      'Your pending transactions. / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014 · [Balances] [See details →]',
    ],
    ['on the card', 'Your pending transactions. / 1 · −SGD 18.90 · pending · [Balances] [See details →]'],
    ['more', 'That’s all of them. · [Balances] [See details →]'],
    ['again', 'Your pending transactions. / 1 · −SGD 18.90 · pending · [Balances] [See details →]'],
  ]);
  conversationTest('the days change', {}, [
    [
      'savings transactions this month',
      'Your latest on the savings account. / From 1 Nov to 22 Nov / 1 · 1 Nov · +SGD 250.00 · [Balances] [See details →]',
    ],
    ['last month?', 'I see no transactions there. / From 1 Oct to 31 Oct · [Balances] [See details →]'],
    [
      'and the current account',
      'Your latest on the current account. / From 1 Oct to 31 Oct / 1 · 25 Oct · +SGD 5,200.00 · [Balances] [See details →]',
    ],
    [
      'what about this month',
      'Your latest on the current account. / From 1 Nov to 22 Nov / 1 · −SGD 45.90 · pending / 2 · 19 Nov · −SGD 6.50 · [Balances] [See details →]',
    ],
  ]);
  conversationTest('“its” is the account just spoken of', {}, [
    ['savings balance', savings],
    [
      'and its transactions',
      'Your latest on the savings account. / 1 · 1 Nov · +SGD 250.00 · [Balances] [See details →]',
    ],
    ['balance of the same account', savings],
  ]);
  conversationTest('days after a balance can mean two things, so it asks', {}, [
    ['savings balance', savings],
    ['this month?', 'What would you like to see of those days? · [Transactions] [Spending] [Neither]'],
    [
      'transactions',
      'Your latest transactions. / From 1 Nov to 22 Nov / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014 / ' +
        '3 · 20 Nov · −SGD 120.00 · Card ••9014 / 4 · 19 Nov · −SGD 6.50 · Current ••4821 / 5 · 19 Nov · +SGD 32.50 · Card ••9014 · [More] [Balances] [See details →]',
    ],
  ]);
  conversationTest('after ten minutes a follow-up has nothing to build on', {}, [
    ['savings balance', savings],
    pastMemory,
    ['and the card?', 'What would you like to know about it? · [Balances] [Transactions] [Neither]'],
    ['balances', card],
    pastMemory,
    ['again', 'There’s nothing to repeat. Ask me whenever you like. · ' + menu],
    ['more', latest],
  ]);
  conversationTest('nothing to follow', {}, [
    ['again', 'There’s nothing to repeat. Ask me whenever you like. · ' + menu],
    ['yes', 'All right. Ask me whenever you like. · ' + menu],
    ['no', 'All right. Ask me whenever you like. · ' + menu],
    ['👍', 'You’re welcome.'],
    [
      '2',
      'Sorry, I didn’t follow that. / You can ask me for balances, transactions, points, card bills or what you spent. · ' +
        menu,
    ],
  ]);
});

describe('corrections', () => {
  conversationTest('another account', {}, [
    ['savings balance', savings],
    ['no, the card', card],
    ['no i meant savings', savings],
    ['not the savings, the current account', current],
    ['sorry, all of them', balances],
    ['actually just the card', card],
    ['nope, savings', savings],
  ]);
  conversationTest('other days, another count', {}, [
    [
      'last transaction on the card',
      'Your latest on the card. / 1 · −SGD 18.90 · pending · [More] [Balances] [See details →]',
    ],
    [
      'no, last 2',
      'Your latest on the card. / 1 · −SGD 18.90 · pending / 2 · 20 Nov · −SGD 120.00 · [More] [Balances] [See details →]',
    ],
    [
      'i meant on 19 november',
      'Your latest on the card. / On 19 Nov / 1 · 19 Nov · +SGD 32.50 · [Balances] [See details →]',
    ],
    ['sorry i mean yesterday', 'I see no transactions there. / On 21 Nov · [Balances] [See details →]'],
  ]);
  conversationTest('another question', {}, [
    ['transactions', latest],
    ['no, my balance', balances],
    ['no no i meant savings balance', savings],
  ]);
  conversationTest('the other one, when only one is left', {}, [
    ['card balance', card],
    [
      'no, the other card',
      'I see no other one. / These are the ones your bank shows me. · [Current ••4821] [Savings ••7730] [Card ••9014] [All of them]',
    ],
    ['savings ••7730', savings],
  ]);
});
