// Several questions in one message: which messages are split, and which must not be.
import { expect, test } from '@jest/globals';
import { recognizeAll } from './understanding.ts';

const intentsOf = async (text: string) => (await recognizeAll(text)).map(({ intent }) => intent).join(' ');

test.each([
  ['balance and points', 'balance rewards'],
  ['points + what do i owe on visa', 'rewards bill'],
  ['Whats my balance? And when is my card bill due?', 'balance bill'],
  ['show me my last 3 transactions and my points please', 'transactions rewards'],
  ['hi! can you tell me my savings balance, and how much i spent last month', 'balance spending'],
  ['bal, pts, last 3', 'balance rewards transactions'],
  ['just got home. balance please, and points', 'balance rewards'],
  ['balance on 9014 and balance on 4821', 'balance balance'],
  ['what is my balance? where did i shop?', 'balance merchant'],
  ['balance, points, bill and spending this month', 'balance rewards bill'],
])('%s asks several things', async (text, intents) => {
  expect(await intentsOf(text)).toBe(intents);
});

test.each([
  ['transactions between 3 and 10 march', 'transactions'],
  ['transactions last month, over 50', 'transactions'],
  ['show transactions over 1,200.50', 'transactions'],
  ['balance and balance', 'balance'],
  ['money in and out last month', 'spending'],
  ['hello. balance. thanks!', 'balance'],
  ['hey there, just paid rent, how much is left in my savings', 'balance'],
  ['not now. what is my balance?', 'balance'],
  ['balance on my card and savings', 'balance'],
  ['what is the minimum and the due date of my card bill', 'bill'],
])('%s asks one thing', async (text, intent) => {
  expect(await intentsOf(text)).toBe(intent);
});

test.each([
  'i have just read my statement and there is a payment i do not recognise',
  'i should only have one charge, but it shows two',
  'i was buying groceries and my card got declined',
  'i sent money to the wrong account, can i cancel it',
  'my transfer left my account yesterday, why is it not there yet',
  'i have enough money in my account, so why was my card refused',
])('what happened is no question of figures: %s', async (text) => {
  expect(await intentsOf(text)).not.toMatch(/balance|transactions|rewards|bill|spending/);
});

test('an account named once may be meant twice', async () => {
  const [balance, transactions] = await recognizeAll('balance and transactions on my savings');
  expect([balance?.slots, transactions?.slots]).toEqual([
    { account: { kind: 'savings' } },
    { account: { kind: 'savings' } },
  ]);
});
