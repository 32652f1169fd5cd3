// Find account: which account a message names, by kind, last four digits, 'all', 'the other', 'the same' or what it is not.
import type { AccountKind } from '../../kernel/account-view.ts';
import type { AccountSlot } from '../understood.ts';
import { isWord } from '../words.ts';
import { kindAt } from './account-words.ts';
import { last4At } from './last-digits.ts';
import { isTransactionNoun } from './transaction-words.ts';

export interface AccountFound {
  readonly account: AccountSlot;
  /** The words that named it. */
  readonly used: ReadonlySet<number>;
}

/** What the words name, before it is put together. */
interface Named {
  readonly kinds: Set<AccountKind>;
  readonly digits: Set<string>;
  readonly deniedKinds: Set<AccountKind>;
  readonly deniedDigits: Set<string>;
  all: boolean;
  /** More than one of a kind: 'cards', 'my visa and my mastercard'. */
  plural: boolean;
  other: boolean;
  same: boolean;
  /** 'its', 'on it': the same one, unless this message names one. */
  it: boolean;
}

/** Two different ones ("checking and savings") mean all accounts. `taken` are words that another slot has used. */
export function findAccount(words: readonly string[], taken: ReadonlySet<number>): AccountFound | undefined {
  const named: Named = {
    ...{ kinds: new Set(), digits: new Set(), deniedKinds: new Set(), deniedDigits: new Set() },
    ...{ all: false, plural: false, other: false, same: false, it: false },
  };
  const used = new Set<number>();
  let at = 0;
  // Where a denied account ended: 'and' goes on denying there.
  let denied = -1;
  while (at < words.length) {
    const denial = taken.has(at) ? 0 : denialAt(words, at, at === denied);
    const place = at + denial;
    const length = taken.has(place) ? 0 : readAt(words, place, denial > 0, named);
    if (length > 0) for (let step = at; step < place + length; step += 1) used.add(step);
    at += length > 0 ? denial + length : 1;
    if (length > 0 && denial > 0) denied = at;
  }
  const account = together(named);
  return account && { account, used };
}

/** Reads one mention and notes it. How many words it took, 0 for none. */
function readAt(words: readonly string[], at: number, isDenied: boolean, named: Named): number {
  const kind = kindAt(words, at);
  if (kind) {
    const isAnother =
      AND.has(words[at - 1] ?? '') || (AND.has(words[at - 2] ?? '') && BETWEEN.has(words[at - 1] ?? ''));
    if (!isDenied && (kind.isPlural || (isAnother && named.kinds.has(kind.kind)))) named.plural = true;
    (isDenied ? named.deniedKinds : named.kinds).add(kind.kind);
    return kind.length;
  }
  const last4 = last4At(words, at);
  if (last4 !== undefined) {
    (isDenied ? named.deniedDigits : named.digits).add(last4);
    return 1;
  }
  const same = sameAt(words, at);
  const other = isDenied ? same : otherAt(words, at);
  // 'Not that account' is the other one.
  if (other > 0) named.other = true;
  else if (isDenied) return 0;
  else if (same > 0) named[words[at + 1] === 'it' || words[at] === 'it' ? 'it' : 'same'] = true;
  else if (saysAll(words, at)) named.all = true;
  else return 0;
  return other || same || 1;
}

function together(named: Named): AccountSlot | undefined {
  const { all, plural, other } = named;
  const [kind, ...kinds] = named.kinds;
  const [last4, ...digits] = named.digits;
  const same = named.same || (named.it && kind === undefined);
  const [deniedKind] = named.deniedKinds;
  const [deniedDigits] = named.deniedDigits;
  // 'Not the card, the savings': what is wanted says it all.
  const except = {
    ...(deniedKind && !kind && last4 === undefined && { kind: deniedKind }),
    ...(deniedDigits !== undefined && last4 === undefined && { last4: deniedDigits }),
  };
  const excepts = Object.keys(except).length > 0 && { except };
  if (digits.length > 0 || (last4 === undefined && kinds.length > 0)) return { all: true, ...excepts };
  if (last4 !== undefined) return { ...(kind && { kind }), last4 };
  if (kind === undefined && !other && !same) return excepts || (all ? { all: true } : undefined);
  const isAll = (all || plural) && !other && !same && !excepts;
  return {
    ...(kind && { kind }),
    ...(isAll && { all: true }),
    ...(other && { other: true }),
    ...(same && !other && { same: true }),
    ...excepts,
  };
}

const AND: ReadonlySet<string> = new Set(['and', 'or', '&']);
const DENIES: ReadonlySet<string> = new Set(['not', 'except', 'excluding', 'excl', 'exclude', 'without', 'besides']);
const DENY_PAIRS: ReadonlySet<string> = new Set(['other than', 'apart from', 'aside from', 'except for', 'leave out']);
const ALL: ReadonlySet<string> = new Set(['all', 'everything', 'every', 'account', 'accounts']);
const INSIDE: ReadonlySet<string> = new Set(
  'the my on in from for of a show me include account number ending'.split(' '),
);
const MOST_INSIDE = 4;

/** How many words stand before an account that is not wanted: 'not the', 'except for my', 'everything but'. 0 when none does. */
function denialAt(words: readonly string[], at: number, goesOn: boolean): number {
  const word = words[at] ?? '';
  const isPair = DENY_PAIRS.has(`${word} ${words[at + 1] ?? ''}`);
  const isBut = word === 'but' && ALL.has(words[at - 1] ?? '');
  if (!isPair && !isBut && !DENIES.has(word) && !(goesOn && AND.has(word))) return 0;
  let end = at + (isPair ? 2 : 1);
  for (let inside = 0; inside < MOST_INSIDE && INSIDE.has(words[end] ?? ''); inside += 1) end += 1;
  return end - at;
}

const ACCOUNTS: ReadonlySet<string> = new Set(['account', 'accounts']);
const ONES: ReadonlySet<string> = new Set(['one', 'ones']);

/** 'the other one', 'another account', 'other' before a kind: the words that say so, the kind left out. */
function otherAt(words: readonly string[], at: number): number {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (word === 'others' && words[at - 1] === 'the') return 1;
  if (word !== 'other' && word !== 'another') return 0;
  if (ACCOUNTS.has(next) || (word === 'other' && ONES.has(next))) return 2;
  if (kindAt(words, at + 1)) return 1;
  const isLast = !words.slice(at + 1, at + 3).some(isWord);
  return word === 'other' && words[at - 1] === 'the' && isLast ? 1 : 0;
}

const ABOUT_IT: ReadonlySet<string> = new Set(
  'balance balances last latest recent spending transactions activity history statement bill points'.split(' '),
);

/** 'its balance', 'the same account', 'that account', 'this card', 'on it'. */
function sameAt(words: readonly string[], at: number): number {
  const [word = '', next = '', third = ''] = words.slice(at, at + 3);
  // The words spell "its" out as 'it is'.
  if (word === 'it' && next === 'is' && (ABOUT_IT.has(third) || isTransactionNoun(third))) return 2;
  if ((word === 'on' || word === 'in') && next === 'it') return 2;
  if (word !== 'same' && word !== 'that' && word !== 'this') return 0;
  if (next === 'account' || (word === 'same' && next === 'one')) return 2;
  return kindAt(words, at + 1) ? 1 : 0;
}

const EACH: ReadonlySet<string> = new Set(['all', 'every', 'each', 'both']);
const BETWEEN: ReadonlySet<string> = new Set(['of', 'my', 'the', 'bank', 'in', 'across']);
const EVERY_ONE: ReadonlySet<string> = new Set(['account', 'accounts', 'them', 'balances', 'ones', 'two']);
const NOT_ALL: ReadonlySet<string> = new Set(['is', 'was', 'at', 'after', 'not']);

/** 'all accounts', 'all of them', 'both cards', 'everything'; 'all' alone. Not 'all transactions'. */
function saysAll(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'everything') return true;
  if (!EACH.has(word)) return false;
  let next = at + 1;
  while (next - at < 4 && BETWEEN.has(words[next] ?? '')) next += 1;
  // 'That is all', 'not at all'.
  if (!words.slice(at + 1, at + 5).some((one) => !BETWEEN.has(one))) return !NOT_ALL.has(words[at - 1] ?? '');
  const kind = kindAt(words, next);
  return EVERY_ONE.has(words[next] ?? '') || (kind !== undefined && !isTransactionNoun(words[next + kind.length]));
}
