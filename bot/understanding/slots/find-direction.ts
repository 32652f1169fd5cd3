// Find direction: whether money that came in or money that went out is wanted.
import { isWord } from '../words.ts';
import { unitNamed } from './day-words.ts';

type Direction = 'in' | 'out';

const list = (phrases: string, direction: Direction) =>
  phrases.split(/,\s+/).map((phrase) => [phrase, direction] as const);

/** Can stand alone as a filter, and are used up by it. */
const NOUNS: ReadonlyMap<string, Direction> = new Map([
  ...list('deposits, credits, incoming, incomings, inflow, inflows, refunds, reimbursements', 'in'),
  ...list(
    'withdrawals, withdrawal, debits, outgoing, outgoings, outflow, outflows, purchases, purchase, charges',
    'out',
  ),
  ...list('direct debits', 'out'),
]);
/** Nouns of two words, which go on otherwise: 'the money in my account'. */
const PAIRS: ReadonlyMap<string, Direction> = new Map([
  ...list('money in', 'in'),
  ...list('money out, cash out', 'out'),
]);
const AFTER_PAIR: ReadonlySet<string> = new Set(
  'and or only please over under above since from during between on yesterday today transactions'.split(' '),
);
/** Nouns only where they are one: 'my last credit', not 'credit my account'. */
const DOUBTFUL: ReadonlyMap<string, Direction> = new Map([
  ...list('deposit, credit, refund', 'in'),
  ...list('debit, charge', 'out'),
]);
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  `last latest recent newest biggest largest highest smallest lowest cheapest priciest expensive any my the this that each every pending`.split(
    /\s+/,
  ),
);
const AFTER_NOUN: ReadonlySet<string> = new Set([
  'transactions',
  'transaction',
  'entries',
  'entry',
  'of',
  'over',
  'under',
]);
const NOT_ALONE: ReadonlySet<string> = new Set('card cards limit score account rating line'.split(' '));

/** Say which way, and belong to the question as well. */
const VERBS: ReadonlyMap<string, Direction> = new Map([
  ...list(
    'received, receive, deposited, credited, refunded, reimbursed, salary, paycheck, paycheque, wages, wage, income, earnings',
    'in',
  ),
  ...list(
    'came in, come in, comes in, coming in, paid in, pay received, got paid, get paid, been paid, was paid, getting paid',
    'in',
  ),
  ...list(
    'transfers into, transferred into, payments into, money into, came into, come into, coming into, went into, gone into, going into, paid into',
    'in',
  ),
  ...list(
    'spent, spend, spends, spending, charged, withdrew, withdrawn, debited, expenses, expenditure, expenditures',
    'out',
  ),
  ...list(
    'went out, gone out, transfers out, payments out, going out, goes out, go out, paid out, came out, come out, coming out, taken out, took out',
    'out',
  ),
  ...list('left my, leaving my, left the, out of', 'out'),
]);

export interface DirectionFound {
  readonly direction: Direction;
  readonly used: readonly number[];
}

/** Both ways at once are none. `taken` are words that another slot has used. */
export function findDirection(words: readonly string[], taken: ReadonlySet<number>): DirectionFound | undefined {
  const directions = new Set<Direction>();
  const used: number[] = [];
  for (const [at, word] of words.entries()) {
    if (taken.has(at)) continue;
    const pair = `${word} ${words[at + 1] ?? ''}`;
    const two = NOUNS.get(pair) ?? pairAt(words, at);
    const noun = two ?? NOUNS.get(word) ?? doubtfulAt(words, at);
    const direction = noun ?? VERBS.get(pair) ?? VERBS.get(word);
    if (!direction || (word === 'salary' && words[at + 1] === 'account')) continue;
    directions.add(direction);
    if (noun) used.push(at, ...(two ? [at + 1] : []));
    if (isBothWays(words, at)) return undefined;
  }
  const [direction] = directions;
  return direction !== undefined && directions.size === 1 ? { direction, used } : undefined;
}

function pairAt(words: readonly string[], at: number): Direction | undefined {
  const [next, after] = words.slice(at + 2, at + 4);
  const isOver = next === undefined || !isWord(next) || AFTER_PAIR.has(next) || unitNamed(after) !== undefined;
  return isOver ? PAIRS.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) : undefined;
}

function doubtfulAt(words: readonly string[], at: number): Direction | undefined {
  const next = words[at + 1] ?? '';
  if (NOT_ALONE.has(next)) return undefined;
  const isNoun = BEFORE_NOUN.has(words[at - 1] ?? '') || AFTER_NOUN.has(next);
  return isNoun ? DOUBTFUL.get(words[at] ?? '') : undefined;
}

/** 'money in and out', 'came in and went out'. */
function isBothWays(words: readonly string[], at: number): boolean {
  const [a = '', and = '', b = ''] = words.slice(at + 1, at + 4);
  return and === 'and' && ((a === 'in' && b === 'out') || (a === 'out' && b === 'in'));
}
