// Transaction words: the nouns people use for transactions, and the words that stand before them.

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const SINGULAR = set(
  `transaction payment purchase charge debit credit deposit withdrawal entry movement expense expenditure spend refund transfer`,
);
const PLURAL = set(
  `transactions payments purchases charges debits credits entries movements deposits withdrawals expenses expenditures spends refunds
  transfers items lines ones`,
);

/** What may stand between a number and its noun, or between 'biggest' and it. */
const ADJECTIVES = set(
  `most recent latest last newest new pending posted booked card account bank credit debit incoming outgoing online of my the
  biggest largest highest priciest expensive smallest lowest cheapest`,
);

/** 'recent transaction history' is of several. */
const LISTS = set('history activity list log statement records summary');

export function isTransactionNoun(word = ''): boolean {
  return SINGULAR.has(word) || PLURAL.has(word);
}

/** The noun that a number, 'last' or 'biggest' speaks of: the first word from `at` that is no adjective, at most `within` words on. */
export function nounFrom(words: readonly string[], at: number, within: number): 'one' | 'several' | undefined {
  const isNoAdjective = (word: string, place: number) =>
    // 'my last credit', but 'my last credit card payment'.
    !ADJECTIVES.has(word) || (SINGULAR.has(word) && !isSaidOfNoun(words[at + place + 1]));
  const place = words.slice(at, at + within).findIndex(isNoAdjective);
  const noun = place < 0 ? '' : (words[at + place] ?? '');
  if (LISTS.has(words[at + place + 1] ?? '') && SINGULAR.has(noun)) return 'several';
  return SINGULAR.has(noun) ? 'one' : PLURAL.has(noun) ? 'several' : undefined;
}

function isSaidOfNoun(word = ''): boolean {
  return word === 'card' || isTransactionNoun(word);
}
