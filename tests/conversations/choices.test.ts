import { describe } from '@jest/globals';
import { aliceAtMemoryBank } from '../support/alice.ts';
import { anAccount, booked } from '../support/bank-records.ts';
import { conversationTest, type Row, type TestConversation } from '../support/conversation.ts';
import { latest, menu, points } from './answers.ts';

const customer = {
  ...aliceAtMemoryBank,
  accounts: [
    anAccount({
      ref: '1',
      kind: 'card',
      last4: '9014',
      booked: '-10.00',
      transactions: [booked('2026-11-20', '-1.00')],
    }),
    anAccount({ ref: '2', kind: 'card', last4: '1177', booked: '-20.00' }),
    anAccount({ ref: '3', kind: 'savings', last4: '7730', booked: '5.00' }),
  ],
};
const tail = 'As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]';
const first = `Here is your card. / Card ••1177: SGD 20.00 owed / ${tail}`;
const second = `Here is your card. / Card ••9014: SGD 10.00 owed / ${tail}`;
const both = `Here are your balances. / Card ••1177: SGD 20.00 owed / Card ••9014: SGD 10.00 owed / ${tail}`;
const which = 'Which card do you mean? · [Card ••1177] [Card ••9014] [All of them]';
const still = 'I’m still waiting to hear which account you mean. “Cancel” drops it.';
const dropped = `All right, I’ve dropped that. · ${menu}`;
const lost = `Sorry, I didn’t follow that. / You can ask me for balances, transactions, points, card bills or what you spent. · ${menu}`;
const asked: Row = ['card balance', which];
const fourMinutes = ({ clock }: TestConversation) => clock.advance(4 * 60_000);
const elevenMinutes = ({ clock }: TestConversation) => clock.advance(11 * 60_000);

describe('a choice of accounts takes buttons, numbers and words', () => {
  for (const [words, answer] of [
    ['1', first],
    ['2', second],
    ['3', both],
    ['#2', second],
    ['number 2', second],
    ['option 1 please', first],
    ['first', first],
    ['the first one', first],
    ['The Second', second],
    ['2nd one', second],
    ['the last one', second],
    ['1177', first],
    ['the one ending 9014', second],
    ['Card ••1177', first],
    ['both', both],
    ['all', both],
    ['All of them', both],
    ['no', dropped],
    ['neither', dropped],
    ['yes', which],
    [
      '4',
      'I don’t see that account. / These are the ones your bank shows me. · [Card ••1177] [Card ••9014] [All of them]',
    ],
  ] as const) {
    conversationTest(words, { customer }, [asked, [words, answer]]);
  }
  conversationTest('the other one, back and forth', { customer }, [
    asked,
    ['the first one', first],
    ['no, the other one', second],
    ['the other card', first],
    ['and the other', second],
    ['again', second],
  ]);
  conversationTest('a follow-up may name the other card too', { customer }, [
    ['balance on 9014', second],
    ['and the other card?', first],
    ['its transactions', 'I see no transactions there. · [Balances] [See details →]'],
    [
      'transactions on the other card',
      'Your latest on the card. / 1 · 20 Nov · −SGD 1.00 · [Balances] [See details →]',
    ],
  ]);
  conversationTest('a button tapped late still says what it says', { customer }, [
    asked,
    elevenMinutes,
    ['Card ••9014', 'What would you like to know about it? · [Balances] [Transactions] [Neither]'],
    ['1', second],
    asked,
    fourMinutes,
    ['2', second],
  ]);
});

describe('what comes between', () => {
  conversationTest('help, thanks and nonsense leave the question open', { customer }, [
    asked,
    ['thanks', `You’re welcome. / ${still}`],
    ['asdf qwer', `Sorry, I didn’t follow that. / ${still}`],
    ['2', second],
  ]);
  conversationTest('another question replaces it', { customer }, [asked, ['points', points], ['2', lost]]);
  conversationTest('cancel drops it', { customer }, [asked, ['cancel', dropped], ['2', lost]]);
  conversationTest('never mind, something else', {}, [
    ['never mind', `There’s nothing to cancel. Ask me whenever you like. · ${menu}`],
    ['txns', latest],
  ]);
});
