import { describe } from '@jest/globals';
import { conversationTest, type TestConversation } from '../support/conversation.ts';
import { balances, card, latest, merchant, points, savings } from './answers.ts';

const lines = (answer: string) => answer.slice(0, answer.indexOf(' · ['));
const details = '[See details →]';
const pending =
  'Your pending transactions. / 1 · −SGD 45.90 · pending · Current ••4821 / 2 · −SGD 18.90 · pending · Card ••9014';
const lastOnCard = 'Your latest on the card. / 1 · −SGD 18.90 · pending / 2 · 20 Nov · −SGD 120.00';
const urgent = 'Please take that to your bank straight away.';
const needed =
  'I can look that up once you link your bank. / You do it on your bank’s own page; nothing you type there passes through this chat. / ' +
  'At the end you get a code. Type it here. · [Link my bank →]';
const waiting = ({ links, sender, grant }: TestConversation) => links.expectCode(sender, 'K7QM-2XPA', grant);
const balancesAndPoints = `${lines(balances)} / ${lines(points)} · [Transactions] ${details}`;

describe('two questions in one message', () => {
  conversationTest('are answered in order', {}, [
    ['balance and points', balancesAndPoints],
    ['points + balance', `${lines(points)} / ${lines(balances)} · [Transactions] ${details}`],
    ['whats my savings balance? and any pending transactions?', `${lines(savings)} / ${pending} · [Points] ${details}`],
    ['points, last 2 on the card', `${lines(points)} / ${lastOnCard} · [More] [Balances] ${details}`],
    [
      'Points please. Also show me my recent transactions',
      `${lines(points)} / ${lines(latest)} · [More] [Balances] ${details}`,
    ],
    [
      'savings balance, points and last 2 on the card',
      `${lines(savings)} / ${lines(points)} / ${lastOnCard} · [More] ${details}`,
    ],
  ]);
  conversationTest('only what is a question counts', {}, [
    ['hi there. balance please. thanks!', balances],
    ['balance and balance', balances],
    ['hello and good morning, savings balance', savings],
    ['hey there, just paid rent, how much is left in my savings 😬', savings],
  ]);
  conversationTest('a follow-up builds on the last of them', {}, [
    ['points and savings balance', `${lines(points)} / ${lines(savings)} · [Transactions] ${details}`],
    ['and the card?', card],
  ]);
  conversationTest('one of them may be about shops', {}, [
    [
      'can i see what i spent at tesco and my balance',
      `${lines(merchant)} / ${lines(balances)} · [Transactions] [Points] ${details}`,
    ],
    [
      'my balance, and how much did i spend at starbucks',
      `${lines(balances)} / ${lines(merchant)} · [Transactions] [Points] ${details}`,
    ],
  ]);
  conversationTest('both wait for the link', { linked: false }, [
    ['balance and points', needed],
    ['ok', 'Open the link I sent and sign in there; then type the code here. “Cancel” drops it.'],
    waiting,
    ['K7QM-2XPA', `Linked, thank you. / ${balancesAndPoints}`],
  ]);
  conversationTest('trouble comes first', {}, [
    [
      'someone used my card! show me my transactions',
      `${urgent} / Call the number on the back of your card, or open your bank’s own page. / ${lines(latest)} · [More] [Balances] ${details}`,
    ],
  ]);
});

describe('as people type', () => {
  conversationTest('politely, loudly, without marks, with a slip', {}, [
    ['COULD YOU PLEASE TELL ME MY SAVINGS BALANCE', savings],
    ['good morning sotto can i see my points please thank you', points],
    ['hiya whats my savngs balance', savings],
    ['show my recent transactons', latest],
    ['hw much is on my card rn', card],
    ['cud u tell me how much i got in savings', savings],
    ['bal svgs', savings],
    ['Yo! points??', points],
    ['im wondering how many points ive got left', points],
    ['can i see what went through on my accounts lately', latest],
    ['just checking my savings', savings],
  ]);
});
