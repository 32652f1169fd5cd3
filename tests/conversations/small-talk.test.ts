import { describe } from '@jest/globals';
import { conversationTest } from '../support/conversation.ts';
import { merchant, points, savings } from './answers.ts';

describe('small talk and limits', () => {
  conversationTest('greeting, help, thanks', {}, [
    [
      'hi',
      'Hello, I’m Sotto, your bank’s automated assistant. / I tell you balances, recent transactions and points here. Where you shop stays with your bank: it never enters this chat. · [Balances] [Transactions] [Points]',
    ],
    [
      'help',
      'I can tell you balances, recent transactions, reward points, card bills and what you spent. / Ask in your own words, such as “bal”, “last three on the card” or “points”. “Unlink” ends the link to your bank. / I only read: I move no money. Where you shop stays on your bank’s own page. / Ask “what have you shared?” to see what was told here. “Amounts” sets how much of them I show. · [Balances] [Transactions] [Points] [Card bill] [Spending] [Unlink]',
    ],
    [
      'are you a robot?',
      'Hello, I’m Sotto, your bank’s automated assistant. / I tell you balances, recent transactions and points here. Where you shop stays with your bank: it never enters this chat. · [Balances] [Transactions] [Points]',
    ],
    ['thanks!', 'You’re welcome.'],
    ['ok', 'You’re welcome.'],
    [
      'link my bank',
      'Your bank is linked to this chat. / Ask away, or say “unlink” to end it. · [Balances] [Transactions] [Points] [Unlink]',
    ],
  ]);
  conversationTest('where you shop: one fixed answer', {}, [
    ['how much at starbucks?', merchant],
    ['where did I spend the most', merchant],
    ['did i buy anything at kopi republik last week', merchant],
    ['which shop charged me 18.90', merchant],
    ['show my grocery spending', merchant],
  ]);
  conversationTest('never the same words twice, and a menu after two misses', {}, [
    [
      'colourless green ideas',
      'Sorry, I didn’t follow that. / You can ask me for balances, transactions, points, card bills or what you spent. · [Balances] [Transactions] [Points]',
    ],
    [
      'qwertyuiop',
      'I’m still not sure what you mean. Please pick one of these. · [Balances] [Transactions] [Points] [Help] [Online banking →]',
    ],
    [
      'tell me a joke',
      'That one is beyond me. These I can do. / For anything else, your bank’s own page is the place. · [Balances] [Transactions] [Points] [Help] [Online banking →]',
    ],
    [
      'zzz',
      'I’m still not sure what you mean. Please pick one of these. · [Balances] [Transactions] [Points] [Help] [Online banking →]',
    ],
    ['points', points],
    [
      'zzz',
      'Sorry, I didn’t follow that. / You can ask me for balances, transactions, points, card bills or what you spent. · [Balances] [Transactions] [Points]',
    ],
  ]);
  conversationTest('what is understood but not done', {}, [
    [
      'transfer 50 to bob',
      'I only read, so I can’t move money. / You can do that on your bank’s own page. · [Balances] [Online banking →]',
    ],
    [
      'redeem my points',
      'I can tell you your points, but not redeem them. / You can do that on your bank’s own page. · [Points] [Online banking →]',
    ],
    [
      'why was I charged twice',
      'Please take that to your bank straight away. / Call the number on the back of your card, or open your bank’s own page. · [Online banking →]',
    ],
    [
      'I lost my card',
      'Please take that to your bank straight away. / Call the number on the back of your card, or open your bank’s own page. · [Online banking →]',
    ],
    [
      'talk to a person',
      'I can’t pass you to a person from here. / Call the number on the back of your card, or open your bank’s own page. · [Online banking →]',
    ],
  ]);
  const warning =
    'Please don’t send card numbers, passwords or codes here. I haven’t kept yours. / Do delete your message (hold it, then Delete), so the chat app doesn’t keep it. Your bank never asks for them in a chat.';
  conversationTest('secrets: one warning', {}, [
    ['4111 1111 1111 1111', warning],
    ['what is the balance on savings, my pin is 1234', savings],
    ['my password is hunter2', warning],
  ]);
  conversationTest('a secret beside a question: the warning, then the answer', {}, [
    ['savings balance, pin 1234', `${warning} / ${savings}`],
  ]);
});
