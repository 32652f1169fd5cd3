import { describe } from '@jest/globals';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { anAccount } from '../support/bank-records.ts';
import { conversationTest } from '../support/conversation.ts';
import { balances, card, savings } from './answers.ts';

describe('balance', () => {
  conversationTest('all accounts, however it is asked', {}, [
    ['bal', balances],
    ['bal?', balances],
    ['Balances', balances],
    ['what is my balance', balances],
    ['whats my balnce', balances],
    ['how much money do i have', balances],
    ['BALANCE PLEASE', balances],
  ]);
  conversationTest('the one asked for, and follow-ups', {}, [
    ['how much is in my savings?', savings],
    ['savings balance', savings],
    ['and the card?', card],
    ['9014', card],
    ['balance on card 9014', card],
    ['all accounts', balances],
  ]);
  conversationTest('an account that isn’t there', {}, [
    [
      'balance of my loan',
      'I don’t see that account. / These are the ones your bank shows me. · [Current ••4821] [Savings ••7730] [Card ••9014] [All of them]',
    ],
    ['Savings ••7730', savings],
  ]);

  const twoCards = {
    ...aliceAtMemoryBank,
    accounts: [
      anAccount({ ref: '1', kind: 'card', last4: '9014', booked: '-10.00' }),
      anAccount({ ref: '2', kind: 'card', last4: '1177', booked: '-20.00' }),
      anAccount({ ref: '3', kind: 'savings', last4: '7730', booked: '5.00' }),
    ],
  };
  conversationTest('two cards: it asks which, and takes the button', { customer: twoCards }, [
    ['card balance', 'Which card do you mean? · [Card ••1177] [Card ••9014] [All of them]'],
    [
      'Card ••9014',
      'Here is your card. / Card ••9014: SGD 10.00 owed / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
    ['card balance', 'Which card do you mean? · [Card ••1177] [Card ••9014] [All of them]'],
    [
      '1177',
      'Here is your card. / Card ••1177: SGD 20.00 owed / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
    ['card balance', 'Which card do you mean? · [Card ••1177] [Card ••9014] [All of them]'],
    [
      'All of them',
      'Here are your balances. / Card ••1177: SGD 20.00 owed / Card ••9014: SGD 10.00 owed / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
    ['card balance', 'Which card do you mean? · [Card ••1177] [Card ••9014] [All of them]'],
    ['cancel', 'All right, I’ve dropped that. · [Balances] [Transactions] [Points]'],
    ['cancel', 'There’s nothing to cancel. Ask me whenever you like. · [Balances] [Transactions] [Points]'],
  ]);

  const every = {
    ...aliceAtMemoryBank,
    accounts: [
      anAccount({
        ref: '1',
        kind: 'current',
        last4: '0001',
        booked: '-20.00',
        available: '480.00',
        creditLimit: '500.00',
      }),
      anAccount({ ref: '2', kind: 'savings', currency: 'KWD', booked: '1.234' }),
      anAccount({ ref: '3', kind: 'card', last4: '0003', booked: '10.00', available: '510.00', creditLimit: '500.00' }),
      anAccount({ ref: '4', kind: 'card', last4: '0004', booked: '0', available: '500.00', creditLimit: '500.00' }),
      anAccount({
        ref: '5',
        kind: 'card',
        last4: '0005',
        booked: '-520.00',
        available: '-20.00',
        creditLimit: '500.00',
      }),
      anAccount({ ref: '6', kind: 'loan', currency: 'JPY', booked: '-1500000' }),
      { ...anAccount({ ref: '7', kind: 'other' }), balances: [] },
    ],
  };
  conversationTest('every kind of balance is named for what it is', { customer: every }, [
    [
      'balance',
      'Here are your balances. / Current ••0001: SGD 480.00 available with your credit line, −SGD 20.00 booked / Savings: KWD 1.234 booked / ' +
        'Card ••0003: SGD 10.00 in your favour, SGD 510.00 to spend / Card ••0004: nothing owed, SGD 500.00 of your limit left / ' +
        'Card ••0005: SGD 520.00 owed, SGD 20.00 over your limit / Loan: JPY 1,500,000 owed / Account: your bank gives no balance / ' +
        'As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
  ]);
  conversationTest('no accounts at all', { customer: { ...aliceAtMemoryBank, accounts: [] } }, [
    ['balance', 'Your bank shows me no open accounts.'],
  ]);
});
