import { describe, expect, test } from '@jest/globals';
import type { BankErrorCode } from '../../adapters/bank-port.ts';
import { conversationTest, startConversation } from '../support/conversation.ts';

const soon = 'Please try again in a few minutes. Your link is fine. · [Online banking →]';
const page = 'Your bank’s own page may help. · [Online banking →]';

describe.each<[string, BankErrorCode | 'hang', string]>([
  ['down', 'unavailable', `Your bank isn’t answering just now. / ${soon}`],
  ['slow', 'hang', `Your bank is taking too long to answer. / ${soon}`],
  ['rate limited', 'rate-limited', `Your bank asks me to slow down. / ${soon}`],
  ['talking nonsense', 'malformed', `Your bank’s answer didn’t look right, so I won’t show it. / ${page}`],
  ['refusing', 'forbidden', `Your bank doesn’t let me see that. / ${page}`],
])('a bank that is %s', (_how, failure, answer) => {
  conversationTest('every question that needs it', {}, [
    ({ bank }) => bank.fail('every', failure),
    ['balance', answer],
    ['txns', answer],
    ['points', answer],
    [
      'how much at starbucks?',
      'I keep where you shop out of this chat. / Your bank’s own page shows it. · [See details →]',
    ],
    ['thanks', 'You’re welcome.'],
  ]);
});

describe('one account that fails', () => {
  conversationTest('does not hide the others', {}, [
    ({ bank }) => bank.fail('balances', 'forbidden', 1),
    [
      'balance',
      'Here are your balances. / Current ••4821: your bank doesn’t let me see this one / Savings ••7730: SGD 12,000.00 / Card ••9014: SGD 812.45 owed, SGD 9,187.55 of your limit left / As of 22 Nov, 10:42 · [Transactions] [Points] [See details →]',
    ],
    ({ bank }) => bank.fail('transactions', 'rate-limited', 1),
    [
      'last transaction',
      'Your latest transactions. / 1 · −SGD 18.90 · pending · Card ••9014 / Current ••4821: no answer from your bank just now · [More] [Balances] [See details →]',
    ],
  ]);
  conversationTest('when it is the only one asked for, that is the answer', {}, [
    ({ bank }) => bank.fail('balances', 'not-found'),
    ['savings balance', `Your bank doesn’t let me see that. / ${page}`],
  ]);
});

test('a passing fault is not even seen', async () => {
  const { bank, say } = startConversation();
  bank.fail('accounts', 'unavailable', 1);
  expect(await say('points')).toContain('18,240 points');
  bank.fail('rewards', 'unavailable', 1);
  expect(await say('points')).toContain('18,240 points');
});

test('a merchant question asks the bank nothing', async () => {
  const { bank, say } = startConversation();
  await say('how much at kopi republik?');
  expect(bank.calls).toEqual([]);
});

test('logs hold codes and counts only', async () => {
  const { bank, say, logged } = startConversation();
  for (const text of ['balance', 'how much at kopi republik', 'last 3 on the card', 'my pin is 1234', 'zzz tampines'])
    await say(text);
  bank.fail('every', 'malformed');
  await say('points');
  expect(logged.length).toBeGreaterThan(10);
  const lines = logged.join('').replace(/"(?:time|turn)":"[^"]*"/g, '');
  expect(lines).not.toMatch(/kopi|tampines|coffee|812|4821|9014|1234|THB|acc-/i);
});
