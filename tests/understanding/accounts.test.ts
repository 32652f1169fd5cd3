// Accounts: which one is named, which one is not, and what is no account.
import { describe, expect, test } from '@jest/globals';
import { card, savings, slotsIn, spelt, type Row } from './slots.ts';

const accounts: readonly Row[] = [
  ['the other one', spelt({ other: true })],
  ['what about the other?', spelt({ other: true })],
  ['and the other card', spelt({ kind: 'card', other: true })],
  ['another account', spelt({ other: true })],
  ['my other savings account', spelt({ kind: 'savings', other: true })],
  ['the other day', {}],
  ['any other transactions', {}],
  ['its balance', spelt({ same: true })],
  ["and what's its last transaction", { account: { same: true }, count: 1 }],
  ['same account', spelt({ same: true })],
  ['the same one', spelt({ same: true })],
  ['transactions on that account', spelt({ same: true })],
  ['this card', spelt({ kind: 'card', same: true })],
  ['what is it', {}],
  ['not the card, the savings', savings],
  ['the savings not the card', savings],
  ['not savings', spelt({ except: { kind: 'savings' } })],
  ['not 9014', spelt({ except: { last4: '9014' } })],
  ['everything except savings', spelt({ except: { kind: 'savings' } })],
  ['everything but the savings', spelt({ except: { kind: 'savings' } })],
  ['all accounts apart from my card', spelt({ except: { kind: 'card' } })],
  ['savings but not 7730', spelt({ kind: 'savings', except: { last4: '7730' } })],
  ['do you not have my card', card],
  ['Card ••9014', spelt({ kind: 'card', last4: '9014' })],
  ['*9014', spelt({ last4: '9014' })],
  ['x9014', spelt({ last4: '9014' })],
  ['savings (7730)', spelt({ kind: 'savings', last4: '7730' })],
  ['...9014', spelt({ last4: '9014' })],
  ['card …9014', spelt({ kind: 'card', last4: '9014' })],
  ['and 9014?', spelt({ last4: '9014' })],
  ['card ending in 2024', spelt({ kind: 'card', last4: '2024' })],
  ['chequing', spelt({ kind: 'current' })],
  ['my cheque account', spelt({ kind: 'current' })],
  ['check account balance', {}],
  ['everyday account', spelt({ kind: 'current' })],
  ['my salary account', spelt({ kind: 'current' })],
  ['my transaction account', spelt({ kind: 'current' })],
  ['day-to-day account', spelt({ kind: 'current' })],
  ['isa', savings],
  ['deposit account', savings],
  ['credit', card],
  ['debit', spelt({ kind: 'current' })],
  ['credit score', {}],
  ['master card', card],
  ['mc', card],
  ['home loan', spelt({ kind: 'loan' })],
  ['car loan and mortgage', spelt({ kind: 'loan', all: true })],
  ['my visa and my mastercard', spelt({ kind: 'card', all: true })],
  ['my visa credit card', card],
  ['not that account', spelt({ other: true })],
  ['all my cards', spelt({ kind: 'card', all: true })],
  ['both cards', spelt({ kind: 'card', all: true })],
  ['both savings accounts', spelt({ kind: 'savings', all: true })],
  ['all accounts', spelt({ all: true })],
  ['savings and checking', spelt({ all: true })],
  ['all card transactions', card],
  ['the balances of my cards', spelt({ kind: 'card', all: true })],
  ["my card's minimum payment", card],
  ['my current balance', {}],
  ['the current reward amount on my visa', card],
  ['savings and its balance', savings],
  ['points on it', spelt({ same: true })],
  ['everything except savings and the card', spelt({ except: { kind: 'savings' } })],
];

describe('accounts', () => {
  test.each(accounts)('%s', (text, slots) => {
    expect(slotsIn(text).slots).toEqual(slots);
    expect(slotsIn(text.toUpperCase()).slots).toEqual(slots);
  });

  test('the table is long enough to mean something', () => {
    expect(accounts.length).toBeGreaterThanOrEqual(50);
  });
});
