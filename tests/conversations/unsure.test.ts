// The unsure zone and trouble: asked back, never guessed; and the bank's contact at once where money may be at risk.
import { describe } from '@jest/globals';
import { conversationTest, type TestConversation } from '../support/conversation.ts';
import { balances, latest, menu, points, savings } from './answers.ts';

const unclear = 'bank things please';
const which = 'I’m not sure I got that. Which of these do you mean? · [Transactions] [Balances] [Neither]';
const dropped = `All right, I’ve dropped that. · ${menu}`;
const fallback = `Sorry, I didn’t follow that. / You can ask me for balances, transactions, points, card bills or what you spent. · ${menu}`;
const elevenMinutes = ({ clock }: TestConversation) => clock.advance(11 * 60_000);

describe('what could mean two things is asked back', () => {
  for (const [words, answer] of [
    ['Balances', balances],
    ['Transactions', latest],
    ['1', latest],
    ['the second one', balances],
    ['balance please', balances],
    ['Neither', dropped],
    ['none of them', dropped],
    ['3', dropped],
    ['no', dropped],
    ['yes', which],
    ['ok', which],
    ['👍', which],
    ['points', points],
    ['savings balance', savings],
  ] as const) {
    conversationTest(words, {}, [
      [unclear, which],
      [words, answer],
    ]);
  }
  conversationTest('the choice is open for ten minutes', {}, [[unclear, which], elevenMinutes, ['1', fallback]]);
  conversationTest('what was said of it is kept', {}, [
    [
      'this month summary on the card',
      'I’m not sure I got that. Which of these do you mean? · [Spending] [Balances] [Neither]',
    ],
    [
      'balances',
      'Here is your card. / Card ••9014: SGD 812.45 owed, SGD 9,187.55 of your limit left / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
  ]);
});

describe('trouble gets the bank’s contact at once', () => {
  const urgent = 'Please take that to your bank straight away.';
  const unlinkedToo = { linked: false, bankPhone: '+65 6123 4567' };
  const call = `${urgent} / Call +65 6123 4567, or open your bank’s own page. · [Online banking →]`;
  conversationTest('with its number, whether linked or not, however it is put', unlinkedToo, [
    ['I lost my card', call],
    ['why was i charged twice', call],
    ['someone used my card', call],
    ['i dont recognise a payment', call],
    ['FRAUD', call],
    ['i think ive been scammed', call],
    ['there are transactions on my account that i never made', call],
    ['money is missing from my savings', call],
    ['my balance is wrong, money disappeared', call],
    [
      'talk to a person',
      'I can’t pass you to a person from here. / Call +65 6123 4567, or open your bank’s own page. · [Online banking →]',
    ],
    [
      'send 50 to bob',
      'I only read, so I can’t move money. / You can do that on your bank’s own page, or call +65 6123 4567. · [Balances] [Online banking →]',
    ],
  ]);
  conversationTest('without a number, the one on the card', {}, [
    [
      'unauthorised charge!!',
      `${urgent} / Call the number on the back of your card, or open your bank’s own page. · [Online banking →]`,
    ],
  ]);
});
