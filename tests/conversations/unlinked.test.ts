import { describe } from '@jest/globals';
import { conversationTest, type TestConversation } from '../support/conversation.ts';
import { merchant } from './answers.ts';

const how =
  'You do it on your bank’s own page; nothing you type there passes through this chat. / At the end you get a code. Type it here. · [Link my bank →]';
const needed = `I can look that up once you link your bank. / ${how}`;
const waiting = ({ links, sender, grant }: TestConversation) => links.expectCode(sender, 'K7QM-2XPA', grant);

describe('before a bank is linked', () => {
  conversationTest('what needs the bank offers a link, what doesn’t is answered', { linked: false }, [
    ['balance', needed],
    ['txns', needed],
    ['pts', needed],
    ['how much at starbucks?', merchant],
    ['thx', 'You’re welcome.'],
    ['unlink', 'No bank is linked to this chat. · [Link my bank]'],
    ['link', `Let’s link your bank. / ${how}`],
    ['Link my bank', `Let’s link your bank. / ${how}`],
    ['balance', 'You’ve asked for several links in a short time. / Please try again in an hour.'],
  ]);

  conversationTest('the question that waited is answered after the code', { linked: false }, [
    ['savings balance', needed],
    waiting,
    [
      'K7QM-2XPA',
      'Linked, thank you. / Here is your savings account. / Savings ••7730: SGD 12,000.00 / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
    [
      'and the card?',
      'Here is your card. / Card ••9014: SGD 812.45 owed, SGD 9,187.55 of your limit left / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
  ]);

  conversationTest('without one, it asks what is wanted', { linked: false }, [
    ['link my bank', `Let’s link your bank. / ${how}`],
    waiting,
    ['K7QM-2XPA', 'Linked, thank you. / What would you like to know? · [Balances] [Transactions] [Points]'],
  ]);

  conversationTest('a dropped question does not come back', { linked: false }, [
    ['balance', needed],
    ['cancel', 'All right, I’ve dropped that. · [Balances] [Transactions] [Points]'],
    waiting,
    ['K7QM-2XPA', 'Linked, thank you. / What would you like to know? · [Balances] [Transactions] [Points]'],
  ]);

  conversationTest('wrong codes', { linked: false }, [
    [
      'K7QM-2XPA',
      'That looks like a link code, but no link is waiting in this chat. / If somebody gave you the code or asks you for one, stop: it’s for you alone. · [Link my bank]',
    ],
    waiting,
    [
      'K7QM-2XPB',
      'That code doesn’t match. / You have 4 tries left. The code is on the page that opened after your bank’s.',
    ],
    [
      'K7QM-2XPC',
      'That code doesn’t match. / You have 3 tries left. The code is on the page that opened after your bank’s.',
    ],
    ['thanks', 'You’re welcome.'],
    [
      'K7QM-2XPD',
      'That code doesn’t match. / You have 2 tries left. The code is on the page that opened after your bank’s.',
    ],
    [
      'K7QM-2XPE',
      'That code doesn’t match. / You have 1 try left. The code is on the page that opened after your bank’s.',
    ],
    [
      'K7QM-2XPF',
      'That was one wrong code too many, so I’ve dropped that link. / Nothing was shared. You can start again when you like. · [Link my bank]',
    ],
    [
      'K7QM-2XPA',
      'That looks like a link code, but no link is waiting in this chat. / If somebody gave you the code or asks you for one, stop: it’s for you alone. · [Link my bank]',
    ],
  ]);
});

describe('ending a link', () => {
  for (const words of ['unlink', 'Unlink', 'log out', 'forget me']) {
    conversationTest(`“${words}”`, {}, [
      [words, 'Unlinked. / I’ve forgotten the link and asked your bank to end it too. · [Link my bank]'],
      ['balance', needed],
    ]);
  }
  conversationTest('the bank ends it', {}, [
    ({ links, sender }) => links.endConsent(sender),
    ['balance', `Your bank has ended our link. Please link again. / ${how}`],
    waiting,
    [
      'K7QM-2XPA',
      'Linked, thank you. / Here are your balances. / Current ••4821: SGD 3,204.10 available, SGD 3,250.00 booked / Savings ••7730: SGD 12,000.00 / Card ••9014: SGD 812.45 owed, SGD 9,187.55 of your limit left / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
  ]);
});

describe('in a group', () => {
  const alone = 'I talk about accounts only one to one. / Open a private chat with me and ask again.';
  for (const linked of [true, false]) {
    conversationTest(`no figures and no link, ${linked ? 'linked' : 'not linked'}`, { linked, oneToOne: false }, [
      ['balance', alone],
      ['txns', alone],
      ['points', alone],
      ['link my bank', alone],
      ['how much at starbucks?', merchant],
      ['thanks', 'You’re welcome.'],
    ]);
  }
});
