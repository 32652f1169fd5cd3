// Account words: the names people give to kinds of accounts.
import type { AccountKind } from '../../kernel/account-view.ts';
import { isWord } from '../words.ts';

const KINDS: ReadonlyMap<string, AccountKind> = new Map([
  ...['current', 'checking'].map((word) => [word, 'current'] as const),
  ...['savings', 'saving', 'saver', 'isa'].map((word) => [word, 'savings'] as const),
  ...['card', 'cards', 'visa', 'mastercard', 'amex', 'mc'].map((word) => [word, 'card'] as const),
  ...['loan', 'loans', 'mortgage'].map((word) => [word, 'loan'] as const),
]);

/** 'Current' before any other word is said of that: 'current balance', 'current bill'. */
const AFTER_CURRENT: ReadonlySet<string> = new Set(
  'account accounts ending and or to but not please one now is last this since from in on over under between today yesterday'.split(
    ' ',
  ),
);
/** "card's" and 'cards' look the same: before any other word it is one card's bill, points or balance. */
const AFTER_PLURAL: ReadonlySet<string> = new Set(
  'please and or for in on from to this last since today yesterday together combined over under except but'.split(' '),
);
/** 'Credit' alone is the card; these are something else. */
const NOT_CREDIT: ReadonlySet<string> = new Set(
  'limit limits score rating line note report union history check transaction transactions entry entries'.split(' '),
);
const PLURAL: ReadonlySet<string> = new Set(['accounts', 'cards', 'loans']);
const FIRST_OF_TWO: ReadonlySet<string> = new Set(['credit', 'debit', 'charge', 'master']);
const LOANS: ReadonlySet<string> = new Set(['home', 'house', 'car', 'auto', 'student', 'personal']);
/** Where a verb or a noun of transactions can't stand: 'my check account', not 'check account balance'. */
const OWNS: ReadonlySet<string> = new Set(['my', 'the', 'in', 'on', 'from', 'of', 'for', 'other', 'our']);
const WITH_ACCOUNT: ReadonlyMap<string, AccountKind> = new Map([
  ...['checks', 'everyday', 'salary', 'payroll', 'day'].map((word) => [word, 'current'] as const),
  ['deposit', 'savings'],
]);
const OWNED_WITH_ACCOUNT: ReadonlySet<string> = new Set(['check', 'transaction', 'transactional']);
const LAST: ReadonlySet<string> = new Set([
  'last',
  'latest',
  'recent',
  'any',
  'biggest',
  'largest',
  'smallest',
  'direct',
  'no',
]);

export interface KindFound {
  readonly kind: AccountKind;
  /** How many words name it: 'credit card' two. */
  readonly length: number;
  /** 'my cards': each of them, not one. */
  readonly isPlural: boolean;
}

export function kindAt(words: readonly string[], at: number): KindFound | undefined {
  const [word = '', next = ''] = words.slice(at, at + 2);
  const plural = [word, next].findIndex((one) => PLURAL.has(one));
  const isPlural = plural >= 0 && endsAt(words, at + plural + 1, AFTER_PLURAL);
  const one = (kind: AccountKind, length = 1): KindFound => ({ kind, length, isPlural });
  if (FIRST_OF_TWO.has(word) && (next === 'card' || next === 'cards'))
    return one(word === 'debit' ? 'current' : 'card', 2);
  if (word === 'american' && next === 'express') return one('card', 2);
  if (LOANS.has(word) && (next === 'loan' || next === 'loans')) return one('loan', 2);
  if (next === 'account' || next === 'accounts') {
    const kind = WITH_ACCOUNT.get(word);
    if (kind && !(word === 'deposit' && words[at - 1] === 'fixed')) return one(kind, word === 'day' ? 1 : 2);
    if (OWNED_WITH_ACCOUNT.has(word) && OWNS.has(words[at - 1] ?? '')) return one('current', 2);
  }
  if (word === 'day' && dayToDay(words, at)) return one('current', dayToDay(words, at));
  if (word === 'credit' || word === 'debit') {
    const isTransaction = NOT_CREDIT.has(next) || LAST.has(words[at - 1] ?? '');
    return isTransaction ? undefined : one(word === 'credit' ? 'card' : 'current');
  }
  const kind = saysOther(words, at) ? undefined : KINDS.get(word);
  return kind && one(kind);
}

/** Whether a noun is over here: at the end, at a mark, or before a word that can't belong to it. */
function endsAt(words: readonly string[], at: number, after: ReadonlySet<string>): boolean {
  const next = words[at];
  return next === undefined || !isWord(next) || after.has(next);
}

/** 'day-to-day account': its words, or 0. */
function dayToDay(words: readonly string[], at: number): number {
  const text = words.slice(at, at + 6).join(' ');
  if (text.startsWith('day - to - day account')) return 6;
  return text.startsWith('day to day account') ? 4 : 0;
}

/** 'current balance', 'i am just checking', 'how much am i saving'. */
function saysOther(words: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  if (word === 'current') return !/^\d{4}$/.test(next) && !endsAt(words, at + 1, AFTER_CURRENT);
  if (word === 'checking') return words.length > 2 && (at === 0 || ['am', 'just', 'i'].includes(before));
  return word === 'saving' && ['am', 'i', 'been', 'is', 'are', 'we'].includes(before);
}
