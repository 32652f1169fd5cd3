// Find account: which account a message names, by kind, last four digits or 'all'.
import type { AccountKind } from '../../kernel/account-view.ts';
import type { AccountSlot } from '../understood.ts';
import { yearNumber } from './numbers.ts';

const KINDS: ReadonlyMap<string, AccountKind> = new Map([
  ['current', 'current'],
  ['checking', 'current'],
  ['savings', 'savings'],
  ['saving', 'savings'],
  ['saver', 'savings'],
  ['card', 'card'],
  ['cards', 'card'],
  ['visa', 'card'],
  ['mastercard', 'card'],
  ['amex', 'card'],
  ['loan', 'loan'],
  ['loans', 'loan'],
  ['mortgage', 'loan'],
]);

const BEFORE_DIGITS: ReadonlySet<string> = new Set(
  'account card ending in ends with number no digits four 4 • * # … x visa mastercard amex savings saver current checking loan'.split(
    ' ',
  ),
);
const AFTER_DIGITS: ReadonlySet<string> = new Set(['account', 'card', 'one', 'savings', 'visa', 'mastercard', 'amex']);
const NOT_CURRENT: ReadonlySet<string> = new Set([
  'balance',
  'balances',
  'available',
  'bill',
  'month',
  'week',
  'year',
  'spending',
  'points',
  'rewards',
  'transactions',
  'status',
  'amount',
]);
const ALL_OF: ReadonlySet<string> = new Set(['all', 'every', 'each', 'both']);

export interface AccountFound {
  readonly account: AccountSlot;
  /** The words that named it. */
  readonly used: ReadonlySet<number>;
}

/** Two different kinds ("checking and savings") mean all accounts. `taken` are words that another slot has used. */
export function findAccount(words: readonly string[], taken: ReadonlySet<number>): AccountFound | undefined {
  const used = new Set<number>();
  const kinds = new Set<AccountKind>();
  let last4: string | undefined;
  let all = false;
  for (const [at, word] of words.entries()) {
    const kind = kindAt(words, at);
    if (taken.has(at)) continue;
    if (kind !== undefined) {
      kinds.add(kind);
      used.add(at);
      if (words[at - 1] === 'credit' || words[at - 1] === 'debit') used.add(at - 1);
    } else if (last4 === undefined && isLast4(words, at)) {
      last4 = word.slice(-4);
      used.add(at);
    } else if (saysAll(words, at)) {
      all = true;
      used.add(at);
    }
  }
  if (last4 === undefined && (all || kinds.size > 1)) return { account: { all: true }, used };
  const [kind] = kinds;
  if (kind === undefined && last4 === undefined) return undefined;
  return { account: { ...(kind && { kind }), ...(last4 !== undefined && { last4 }) }, used };
}

function kindAt(words: readonly string[], at: number): AccountKind | undefined {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (word === 'current' && NOT_CURRENT.has(next)) return undefined;
  if (word === 'checking' && (at === 0 || ['am', 'just', 'i'].includes(words[at - 1] ?? '')) && words.length > 2)
    return undefined;
  // A debit card spends from the current account.
  if (word === 'debit' && (next === 'card' || next === 'account')) return 'current';
  if (word === 'card' && words[at - 1] === 'debit') return undefined;
  return KINDS.get(word);
}

function isLast4(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^x{1,4}\d{4}$/.test(word)) return true;
  if (!/^\d{4}$/.test(word)) return false;
  if (words.length === 1 || BEFORE_DIGITS.has(words[at - 1] ?? '') || AFTER_DIGITS.has(words[at + 1] ?? '')) {
    return !(words[at - 1] === 'in' && yearNumber(word) !== undefined);
  }
  return (
    ['on', 'for', 'of', 'my', 'the', 'balance', 'transactions', 'from'].includes(words[at - 1] ?? '') &&
    yearNumber(word) === undefined
  );
}

/** 'all accounts', 'all of them', 'everything'; 'all' alone. Not 'all transactions'. */
function saysAll(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'everything') return true;
  if (!ALL_OF.has(word)) return false;
  const rest = words
    .slice(at + 1, at + 5)
    .filter((next) => !['of', 'my', 'the', 'bank', 'in', 'across'].includes(next));
  const next = rest[0] ?? '';
  // 'That is all', 'not at all'.
  if (rest.length === 0) return !['is', 'was', 'at', 'after', 'not'].includes(words[at - 1] ?? '');
  return ['account', 'accounts', 'them', 'balances', 'ones', 'two', 'cards'].includes(next);
}
