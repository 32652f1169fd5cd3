// Find count: how many are wanted ('last 3', 'the latest ten transactions', 'my last purchase').
import { unitNamed } from './day-words.ts';
import { isPriced } from './money-words.ts';
import { numberAt } from './numbers.ts';
import { nounFrom } from './transaction-words.ts';

const LEADS: ReadonlySet<string> = new Set(
  'last latest recent past previous newest top next first show just biggest largest highest smallest lowest'.split(' '),
);
/** 'The first one' and 'the last one' choose, they don't count. */
const CHOOSES: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'next', 'first']);
const NEWEST: ReadonlySet<string> = new Set(['last', 'latest', 'recent', 'newest']);

export interface CountFound {
  readonly count: number;
  readonly used: readonly number[];
}

/** The first count in the words. 'last 3 months' is a period and 'last 4 digits' names an account; neither is a count. */
export function findCount(words: readonly string[], taken: ReadonlySet<number>): CountFound | undefined {
  for (const [at, word] of words.entries()) {
    if (taken.has(at)) continue;
    const number = numberAt(words, at);
    if (number && !isPriced(words, at) && !isFraction(words, at)) {
      const end = at + number.length;
      const used = words.slice(at, end).map((_, step) => at + step);
      const lead = words[at - 1] ?? '';
      const isNoun = nounFrom(words, end, 4) !== undefined || words[end] === 'more';
      if (isLed(words, at) && !isOther(words[end]) && (isNoun || word !== 'one' || !CHOOSES.has(lead)))
        return { count: number.value, used: LEADS.has(lead) && !taken.has(at - 1) ? [at - 1, ...used] : used };
      if (isNoun || isNewest(words, end)) return { count: number.value, used };
    }
    if (word === 'last' && isWhen(words, at)) return { count: 1, used: [] };
    if (NEWEST.has(word) && nounFrom(words, at + 1, 3) === 'one') return { count: 1, used: [at] };
  }
  return undefined;
}

/** 'When did I last get paid': once. */
function isWhen(words: readonly string[], at: number): boolean {
  return words.slice(0, at).join(' ').endsWith('when did i');
}

/** The 90 of '18.90'. */
function isFraction(words: readonly string[], at: number): boolean {
  return /^[.,]$/.test(words[at - 1] ?? '') && /^\d+$/.test(words[at - 2] ?? '');
}

/** 'last 3', 'show me 3'. */
function isLed(words: readonly string[], at: number): boolean {
  const lead = words[at - 1] ?? '';
  return LEADS.has(lead) || (lead === 'me' && ['show', 'give'].includes(words[at - 2] ?? ''));
}

function isOther(word = ''): boolean {
  return unitNamed(word) !== undefined || /^(?:digits?|numbers?|points|miles|am|pm|[/.,:%-])$/.test(word);
}

/** 'five most recent'. */
function isNewest(words: readonly string[], at: number): boolean {
  const word = words[words[at] === 'most' ? at + 1 : at] ?? '';
  return word !== 'last' && NEWEST.has(word);
}
