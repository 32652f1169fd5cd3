// Find count: how many are wanted ('last 3', 'the latest ten transactions', 'my last purchase').
import { unitNamed } from './day-words.ts';
import { numberAt } from './numbers.ts';

const LEADS: ReadonlySet<string> = new Set([
  'last',
  'latest',
  'recent',
  'past',
  'previous',
  'newest',
  'top',
  'next',
  'first',
  'show',
  'just',
]);
const NOUNS: ReadonlySet<string> = new Set(
  `transactions payments purchases charges debits credits entries items movements deposits withdrawals ones lines
  transaction payment purchase charge debit deposit withdrawal entry movement`.split(/\s+/),
);
const ADJECTIVES: ReadonlySet<string> = new Set([
  'most',
  'recent',
  'latest',
  'last',
  'pending',
  'posted',
  'booked',
  'card',
  'account',
  'bank',
  'more',
  'credit',
  'debit',
]);

const CURRENCY: ReadonlySet<string> = new Set(['$', '£', '€']);

export interface CountFound {
  readonly count: number;
  readonly used: readonly number[];
}

/** The first count in the words. 'last 3 months' is a period and 'last 4 digits' names an account; neither is a count. */
export function findCount(words: readonly string[], taken: ReadonlySet<number>): CountFound | undefined {
  for (const [at, word] of words.entries()) {
    if (taken.has(at) || CURRENCY.has(words[at - 1] ?? '')) continue;
    const number = numberAt(words, at);
    if (number) {
      const end = at + number.length;
      const used = words.slice(at, end).map((_, step) => at + step);
      const lead = words[at - 1] ?? '';
      const isLed = LEADS.has(lead) && !isUnitOrDigits(words[end]) && !/^[/.,:-]$/.test(words[end] ?? '');
      if (isLed) return { count: number.value, used: [at - 1, ...used] };
      if (countsNoun(words, end)) return { count: number.value, used };
    }
    // 'my last purchase': one.
    if ((word === 'last' || word === 'latest' || word === 'recent') && isSingle(words, at + 1))
      return { count: 1, used: [at] };
  }
  return undefined;
}

function isUnitOrDigits(word: string | undefined): boolean {
  return unitNamed(word) !== undefined || word === 'digits' || word === 'digit' || word === 'numbers' || word === '%';
}

function countsNoun(words: readonly string[], at: number): boolean {
  return NOUNS.has(words.slice(at, at + 4).find((word) => !ADJECTIVES.has(word)) ?? '') || words[at] === 'more';
}

function isSingle(words: readonly string[], at: number): boolean {
  const noun = words.slice(at, at + 3).find((word) => !ADJECTIVES.has(word)) ?? '';
  return NOUNS.has(noun) && !noun.endsWith('s');
}
