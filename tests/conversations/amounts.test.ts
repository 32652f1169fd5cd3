// How much of an amount a chat shows: exact, rounded or none, as its customer chose.
import { describe, expect, test } from '@jest/globals';
import type { Store } from '../../bot/state/store.ts';
import { conversationTest, startConversation, type TestConversation } from '../support/conversation.ts';
import { balances, merchant, points, savings } from './answers.ts';

const levels = '[Exact amounts] [Rounded amounts] [No amounts]';
const menu = '[Balances] [Transactions] [Points]';
const which = (now: string) => `How much of your amounts shall I show in this chat? / Now: ${now} amounts. · ${levels}`;
const earlier = 'Earlier messages stay as they are until you delete them.';
const exact = `From now on I show exact amounts in this chat. · ${menu}`;
const rounded = `From now on I show rounded amounts in this chat. / ${earlier} · ${menu}`;
const none = `From now on I show no amounts in this chat. / ${earlier} · ${menu}`;
const ready =
  'Ready: see online banking. / You chose no amounts in this chat. “Amounts” changes that. · [Online banking →] [Amounts]';
const roundSavings =
  'Here is your savings account. / Savings ••7730: about SGD 12,000 / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]';
const unlinked = 'Unlinked. / I’ve forgotten the link and asked your bank to end it too. · [Link my bank]';
const needed =
  'I can look that up once you link your bank. / You do it on your bank’s own page; nothing you type there passes through this chat. / At the end you get a code. Type it here. · [Link my bank →]';
const waiting = ({ links, sender, grant }: TestConversation) => links.expectCode(sender, 'K7QM-2XPA', grant);

describe('how much of an amount is shown', () => {
  conversationTest('exact unless chosen otherwise; the buttons choose', {}, [
    ['amounts', which('exact')],
    ['privacy settings', which('exact')],
    ['balance', balances],
    ['Rounded amounts', rounded],
    ['Amounts', which('rounded')],
    ['No amounts', none],
    ['amounts', which('no')],
    ['Exact amounts', exact],
    ['balance', balances],
    ['points', points],
  ]);

  conversationTest('rounded: two digits, in every answer, however often it is asked', {}, [
    ['show rounded amounts', rounded],
    ...[1, 2].map(
      () =>
        [
          'balance',
          'Here are your balances. / Current ••4821: about SGD 3,200 available, about SGD 3,300 booked / Savings ••7730: about SGD 12,000 / ' +
            'Card ••9014: about SGD 810 owed, about SGD 9,200 of your limit left / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
        ] as const,
    ),
    [
      'transactions',
      'Your latest transactions. / 1 · about −SGD 46 · pending · Current ••4821 / 2 · about −SGD 19 · pending · Card ••9014 / 3 · 20 Nov · about −SGD 120 · Card ••9014 / ' +
        '4 · 19 Nov · about −SGD 6.50 · Current ••4821 / 5 · 19 Nov · about +SGD 33 · Card ••9014 · [More] [Balances] [See details →]',
    ],
    [
      'points',
      'Your reward points. / about 18,000 points, about 320 more pending / about 1,200 expire on 31 Dec 2026 · [Balances] [Transactions] [See details →]',
    ],
    ['how much at starbucks?', merchant],
  ]);

  conversationTest('none: the same words whatever is asked of the bank', {}, [
    ['don’t show figures here', none],
    ['balance', ready],
    ['savings balance', ready],
    ['last 3 on the card', ready],
    ['more', ready],
    ['pending', ready],
    ['points', ready],
    ['how much at starbucks?', merchant],
    ['thanks', 'You’re welcome.'],
  ]);

  test('none: the bank isn’t called', async () => {
    const conversation = startConversation();
    const ask = async () => {
      for (const question of ['balance', 'transactions', 'points', 'savings balance']) await conversation.say(question);
    };
    await ask();
    const calls = bankCalls(conversation);
    expect(calls).toBeGreaterThan(3);
    await conversation.say('hide amounts');
    await ask();
    expect(bankCalls(conversation)).toBe(calls);
  });

  conversationTest('what could be meant two ways is asked, never guessed', {}, [
    ['hide amounts', none],
    ...[
      'show amounts',
      'do not hide amounts',
      'stop showing exact amounts',
      'no exact amounts',
      'no rounded amounts',
    ].map((words) => [words, which('no')] as const),
    ['what is my exact balance', ready],
    ['none', 'All right. Ask me whenever you like. · [Balances] [Transactions] [Points]'],
    ['savings balance', ready],
  ]);

  for (const [words, answer] of [
    ['please hide my balance here', none],
    ['can you round the amounts', rounded],
    ['keep figures out of this chat', none],
    ['show me approximate figures only', rounded],
    ['i want exact figures', exact],
  ] as const) {
    conversationTest(`“${words}”`, {}, [[words, answer]]);
  }

  conversationTest('days of silence, unlinking and a new link leave the choice as it is', { linked: false }, [
    ['show rounded amounts', rounded],
    ({ clock }) => clock.advance(3 * 86_400_000),
    ['savings balance', needed],
    waiting,
    ['K7QM-2XPA', `Linked, thank you. / ${roundSavings}`],
    ({ clock }) => clock.advance(150 * 86_400_000),
    ['savings balance', roundSavings],
    ['unlink', unlinked],
    ['savings balance', needed],
    waiting,
    ['K7QM-2XPA', `Linked, thank you. / ${roundSavings}`],
  ]);

  conversationTest('the question that waited for a link is answered by the choice too', { linked: false }, [
    ['hide amounts', none],
    ['balance', needed],
    waiting,
    ['K7QM-2XPA', `Linked, thank you. / ${ready}`],
  ]);

  conversationTest('“forget me” forgets it', {}, [
    ['show rounded amounts', rounded],
    ['forget me', unlinked],
    ['amounts', which('exact')],
  ]);

  conversationTest('a warning goes first, and the choice counts all the same', {}, [
    ['show rounded amounts', rounded],
    [
      'savings balance, pin 1234',
      `Please don’t send card numbers, passwords or codes here. I haven’t kept yours. / Do delete your message (hold it, then Delete), so the chat app doesn’t keep it. Your bank never asks for them in a chat. / ${roundSavings}`,
    ],
  ]);

  conversationTest('a record that can’t be read shows nothing rather than too much', { watch: broken }, [
    ['savings balance', ready],
    ['exact amounts', exact],
  ]);

  conversationTest('exact amounts are the words of old', {}, [['savings balance', savings]]);
});

function bankCalls({ logged }: TestConversation): number {
  return logged.filter((line) => line.includes('"bank-call"')).length;
}

function broken(store: Store): Store {
  const exclusively: Store['exclusively'] = (lock, work, read) =>
    store.exclusively(
      lock,
      (held) =>
        work({ ...held, get: (key) => (key.startsWith('lasting:') ? Promise.resolve('{"v":99}') : held.get(key)) }),
      read,
    );
  return { ...store, exclusively };
}
