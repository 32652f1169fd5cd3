// Utterances: what customers type, what it means and which slots it fills, by the model that ships. Today is Sunday 22 November 2026.
import { describe, expect, test } from '@jest/globals';
import type { Slots, Understood } from '../../bot/understanding/index.ts';
import { recognize } from './understanding.ts';

type Case = readonly [text: string, intent: Understood['intent'], slots?: Slots];

const savings = { account: { kind: 'savings' } } as const;
const current = { account: { kind: 'current' } } as const;
const card = { account: { kind: 'card' } } as const;
const loan = { account: { kind: 'loan' } } as const;
const all = { account: { all: true } } as const;
const lastWeek = { period: { from: '2026-11-09', to: '2026-11-15' } };
const lastMonth = { period: { from: '2026-10-01', to: '2026-10-31' } };
const thisMonth = { period: { from: '2026-11-01', to: '2026-11-22' } };
const yesterday = { period: { from: '2026-11-21', to: '2026-11-21' } };

/** Understood for certain, without the classifier. */
const commands: readonly Case[] = [
  ['bal', 'balance'],
  ['bal?', 'balance'],
  ['Bal pls', 'balance'],
  ['BALANCE', 'balance'],
  ['Balances', 'balance'],
  ['balnce', 'balance'],
  ['bal savings', 'balance', savings],
  ['bal 4821', 'balance', { account: { last4: '4821' } }],
  ['txns', 'transactions'],
  ['tx', 'transactions'],
  ['Transactions', 'transactions'],
  ['transactons', 'transactions'],
  ['txns last week', 'transactions', lastWeek],
  ['last 3 on the card', 'transactions', { count: 3, ...card }],
  ['more', 'transactions', { more: true }],
  ['More', 'transactions', { more: true }],
  ['show me more', 'transactions', { more: true }],
  ['pts', 'rewards'],
  ['Points', 'rewards'],
  ['pionts', 'rewards'],
  ['card bill', 'bill', card],
  ['spending this month', 'spending', { ...thisMonth, direction: 'out' }],
  ['help', 'help'],
  ['?', 'help'],
  ['menu', 'help'],
  ['hi', 'greeting'],
  ['Hi!', 'greeting'],
  ['👋', 'greeting'],
  ['thx', 'thanks'],
  ['👍🏽', 'thanks', { answer: 'yes' }],
  ['thank you 🙏', 'thanks'],
  ['cancel', 'cancel'],
  ['never mind', 'cancel'],
  ['unlink', 'unlink'],
  ['Unlink', 'unlink'],
  ['log out', 'logout'],
  ['logout', 'logout'],
  ['link my bank', 'link'],
  ['Link my bank', 'link'],
  ['forget me', 'forget'],
  ['see details', 'merchant'],
  ['human', 'agent'],
  ['redeem', 'redeem'],
];

/** Slots and nothing else: the answer to "which account?", or a follow-up. */
const fragments: readonly Case[] = [
  ['pending', 'transactions', { status: 'pending' }],
  ['last 3', 'transactions', { count: 3 }],
  ['last five', 'transactions', { count: 5 }],
  ['the last few', 'transactions', { count: 3 }],
  ['savings', 'none', savings],
  ['savngs', 'none', savings],
  ['the card', 'none', card],
  ['my credit card please', 'none', card],
  ['checking', 'none', current],
  ['current account', 'none', current],
  ['mortgage', 'none', loan],
  ['Card ••9014', 'none', { account: { kind: 'card', last4: '9014' } }],
  ['9014', 'none', { account: { last4: '9014' } }],
  ['card ending in 9014', 'none', { account: { kind: 'card', last4: '9014' } }],
  ['All accounts', 'none', all],
  ['all of them', 'none', all],
  ['everything', 'none', all],
];

const questions: readonly Case[] = [
  ['what is my balance', 'balance'],
  ["what's my balance?", 'balance'],
  ['how much money do i have', 'balance'],
  ['how much is left in my savings', 'balance', savings],
  ['hey there, just paid rent, how much is left in my savings', 'balance', savings],
  ['HOW MUCH DO I HAVE IN CHECKING', 'balance', current],
  ['can you plz check my chequing acct', 'balance', current],
  ['wats my balence on all accounts', 'balance', all],
  [
    'do i have enough in my current account for dinner tonight',
    'balance',
    { ...current, period: { from: '2026-11-22', to: '2026-11-22' } },
  ],
  ['available balance on the card', 'balance', card],
  ['am i overdrawn', 'balance'],
  ['how much do i have in savings and checking', 'balance', all],
  ['good morning! could you tell me the balance of account 7730', 'balance', { account: { last4: '7730' } }],
  ['whats left in my saver 😬', 'balance', savings],
  ['show me my recent transactions', 'transactions'],
  ['recnt transactons pls', 'transactions'],
  ['last 5 transactions', 'transactions', { count: 5 }],
  ['the latest 10 transactions on my visa', 'transactions', { count: 10, ...card }],
  ['show my last couple of payments', 'transactions', { count: 2 }],
  ['what was my last purchase', 'transactions', { count: 1, direction: 'out' }],
  ['transactions for the last 3 months', 'transactions', { period: { from: '2026-08-22', to: '2026-11-22' } }],
  ['what went out of my current account yesterday', 'transactions', { ...current, ...yesterday, direction: 'out' }],
  ['any pending transactions on my card', 'transactions', { ...card, status: 'pending' }],
  ['show me payments that are not yet booked', 'transactions', { status: 'pending' }],
  ['show me the posted transactions from last month', 'transactions', { status: 'booked', ...lastMonth }],
  [
    'statement for card 9014 between 1 and 15 october',
    'transactions',
    { account: { kind: 'card', last4: '9014' }, period: { from: '2026-10-01', to: '2026-10-15' } },
  ],
  ['has my salary come in', 'transactions', { direction: 'in' }],
  ['account activity since monday', 'transactions', { period: { from: '2026-11-16', to: '2026-11-22' } }],
  ['how many points do i have', 'rewards'],
  ['hw many reward ponts do i have', 'rewards'],
  ['when do my points expire', 'rewards'],
  ['check my cashback balance on amex', 'rewards', card],
  ['how many air miles have i got left?', 'rewards'],
  ['when is my credit card bill due', 'bill', card],
  ['how much do i owe on my visa', 'bill', card],
  ["what's the minimum payment on my card", 'bill', card],
  ['card statement balance pls', 'bill', card],
  ['how much have i spent this month', 'spending', { ...thisMonth, direction: 'out' }],
  ['how much did i spend last week', 'spending', { ...lastWeek, direction: 'out' }],
  ['total spending on my card last month', 'spending', { ...card, ...lastMonth, direction: 'out' }],
  ['hw much did i spnd yesterdy', 'spending', { ...yesterday, direction: 'out' }],
  ['send 50 dollars to john', 'transfer'],
  ['move $200 from checking to savings', 'transfer', all],
  ['transfer money to my mum', 'transfer'],
  ['pay my electricity bill', 'pay'],
  ['can i pay my credit card bill here', 'pay', card],
  ['set up a direct debit', 'pay'],
  ['redeem my points for a voucher', 'redeem'],
  ['how do i use my points', 'redeem'],
  ['why was i charged twice', 'dispute', { direction: 'out' }],
  ['there is a payment i do not recognise on my card', 'dispute', card],
  ['i want a refund', 'dispute'],
  ['i lost my card', 'card-problem', card],
  ['my card was declined', 'card-problem', card],
  ['please freeze my card', 'card-problem', card],
  ['can i talk to a person', 'agent'],
  ['i want to speak to a human', 'agent'],
  ['disconnect my bank from this chat', 'unlink'],
  ['delete all my data', 'forget'],
  ['what do you know about me', 'shared'],
  ['what can you do for me', 'help'],
  ['good evening sotto', 'greeting'],
  ['cheers mate, that is all', 'thanks'],
  ['what is the weather tomorrow', 'none'],
  ['book a flight to japan', 'none'],
  ['what is my credit score', 'none'],
  ['what is the interest rate on my savings', 'none', savings],
  ['how many vacation days do i have left', 'none'],
  ['tell me a joke', 'none'],
  ['asdkjh qwe zxcm', 'none'],
  ['', 'none'],
];

describe('utterances', () => {
  test.each(commands)('%s is certain', async (text, intent, slots = {}) => {
    expect(await recognize(text)).toEqual({ intent, slots, confidence: 1 });
  });

  test.each(fragments)('%s only fills slots', async (text, intent, slots = {}) => {
    expect(await recognize(text)).toEqual({ intent, slots, slotsOnly: true, confidence: 1 });
  });

  test.each(questions)('%s', async (text, intent, slots = {}) => {
    const understood = await recognize(text);
    expect([understood.intent, understood.slots]).toEqual([intent, slots]);
  });

  test('the tables are long enough to mean something', () => {
    expect(commands.length + fragments.length + questions.length).toBeGreaterThanOrEqual(120);
  });
});
