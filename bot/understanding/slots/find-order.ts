// Find order: whether the largest or the smallest transactions are wanted instead of the newest.
import { numberAt, ordinalNumber } from './numbers.ts';
import { nounFrom } from './transaction-words.ts';

const ORDERS: ReadonlyMap<string, 'largest' | 'smallest'> = new Map([
  ...['biggest', 'largest', 'highest', 'priciest', 'costliest', 'expensive', 'top'].map(
    (word) => [word, 'largest'] as const,
  ),
  ...['smallest', 'lowest', 'cheapest'].map((word) => [word, 'smallest'] as const),
]);

export interface OrderFound {
  readonly order: 'largest' | 'smallest';
  /** 'my biggest purchase': one is meant. */
  readonly isOne: boolean;
  readonly used: readonly number[];
}

/** Only said of transactions: 'highest balance' and 'lowest rate' are not. */
export function findOrder(words: readonly string[], taken: ReadonlySet<number>): OrderFound | undefined {
  for (const [at, word] of words.entries()) {
    const order = taken.has(at) ? undefined : ORDERS.get(word);
    const degree = words[at - 1] === 'most' || words[at - 1] === 'least' ? 1 : 0;
    if (!order || (word === 'expensive' && degree === 0)) continue;
    const number = numberAt(words, at + 1);
    const isTheOne = words[at + 1] === 'one';
    const noun = isTheOne ? 'one' : nounFrom(words, at + 1 + (number?.length ?? 0), 4);
    // 'top 10' may be the newest ten; 'biggest 10', 'the 10 biggest' and 'biggest first' speak of a list by themselves.
    const isFirst = words[at + 1] === 'first';
    const isListed = word !== 'top' && ((isFirst || number) ?? numberAt(words, at - 1 - degree));
    if (!noun && !isListed) continue;
    const isOne = noun === 'one' && (!number || isTheOne) && ordinalNumber(words[at - 1]) === undefined;
    const start = at - degree;
    const used = Array.from({ length: at + (isFirst ? 2 : 1) - start }, (_, step) => start + step);
    return { order: words[start] === 'least' ? 'smallest' : order, isOne, used };
  }
  return undefined;
}
