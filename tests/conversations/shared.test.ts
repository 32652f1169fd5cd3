// 'What have you shared?': the kinds of things told in this chat since it was linked, with counts and days, and what never is.
import { describe, expect, test } from '@jest/globals';
import { conversationTest, startConversation, type TestConversation } from '../support/conversation.ts';

const buttons = '[Amounts] [Online banking →]';
const never =
  'Never told here: shops, places, categories, the time of day or reference of a transaction, account names.';
const since = (day: string) => `Counted since ${day}. I keep the counts and the dates, no amount.`;
const header = 'Here is what I’ve told in this chat, where the chat app sees it too.';
const nothing = (day: string) =>
  `I’ve told nothing about your accounts in this chat. / ${since(day)} / ${never} · ${buttons}`;
const unlinked = `No bank is linked to this chat. / I remember nothing of an earlier link. / ${never} · ${buttons}`;
const told = (lines: readonly string[], day = '22 Nov') =>
  [header, ...lines, since(day), `${never} · ${buttons}`].join(' / ');

const ASK = 'what have you shared?';
const silently =
  (...questions: readonly string[]) =>
  async (conversation: TestConversation) => {
    for (const question of questions) await conversation.say(question);
  };
const waiting = ({ links, sender, grant }: TestConversation) => links.expectCode(sender, 'K7QM-2XPA', grant);

describe('what have you shared?', () => {
  conversationTest('before a link, and after one without a question', { linked: false }, [
    [ASK, unlinked],
    ['balance', expect.stringContaining('once you link') as unknown as string],
    [ASK, unlinked],
    waiting,
    silently('cancel', 'K7QM-2XPA'),
    [ASK, nothing('22 Nov')],
  ]);

  conversationTest('kinds, counts and days; asking adds nothing', {}, [
    [ASK, nothing('22 Nov')],
    silently('points', 'savings balance'),
    ...[ASK, 'what do you know about me', 'privacy'].map(
      (words) =>
        [
          words,
          told([
            'Account types and last digits: 1 item in 1 answer, 22 Nov',
            'Balances: 1 item in 1 answer, 22 Nov',
            'Points: 2 items in 1 answer, 22 Nov',
          ]),
        ] as const,
    ),
    ({ clock }) => clock.advance(86_400_000),
    silently('last 3 on the card', 'more', 'balance'),
    ({ clock }) => clock.advance(3 * 86_400_000),
    [
      ASK,
      told([
        'Account types and last digits: 4 items in 2 answers, 22 Nov to 23 Nov',
        'Balances: 4 items in 2 answers, 22 Nov to 23 Nov',
        'Transactions: 6 items in 2 answers, 23 Nov',
        'Points: 2 items in 1 answer, 22 Nov',
      ]),
    ],
  ]);

  conversationTest('that there is nothing is told too; shops, help and failures tell nothing', {}, [
    silently('how much at starbucks?', 'help', 'transfer 50', 'colourless green ideas', 'transactions in 2019'),
    [ASK, told(['Transactions: 1 item in 1 answer, 22 Nov'])],
  ]);

  conversationTest('rounded amounts are counted, hidden ones are not told', {}, [
    silently('hide amounts', 'balance', 'points', 'transactions'),
    [ASK, nothing('22 Nov')],
    silently('show rounded amounts', 'points'),
    [ASK, told(['Points: 2 items in 1 answer, 22 Nov'])],
  ]);

  conversationTest('unlinking forgets it; a new link begins anew', { linked: false }, [
    silently('balance'),
    waiting,
    silently('K7QM-2XPA', 'points'),
    silently('unlink'),
    [ASK, unlinked],
    ({ clock }) => clock.advance(86_400_000),
    silently('points'),
    waiting,
    ['K7QM-2XPA', expect.stringContaining('Linked, thank you. / Your reward points.') as unknown as string],
    [ASK, told(['Points: 2 items in 1 answer, 23 Nov'], '23 Nov')],
  ]);

  conversationTest('a link that the bank ended leaves its count, a new one ends it', {}, [
    silently('points'),
    ({ links, sender }) => links.endConsent(sender),
    silently('balance'),
    [ASK, told(['Points: 2 items in 1 answer, 22 Nov'])],
    waiting,
    silently('cancel', 'K7QM-2XPA'),
    [ASK, nothing('22 Nov')],
  ]);

  conversationTest('in a group there is nothing to tell', { linked: false, oneToOne: false }, [
    silently('balance'),
    [ASK, unlinked],
  ]);

  test('the first line never carries a digit', async () => {
    const conversation = startConversation();
    await silently('balance', 'points', 'transactions')(conversation);
    expect((await conversation.say(ASK)).split(' / ')[0]).toMatch(/^\D+$/);
  });
});
