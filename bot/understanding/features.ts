// Features: what the classifier sees of a message. Training and classifying share it, so both see the same.
import { classOf } from './word-classes.ts';
import { isWord } from './words.ts';

/** Stands for a word that training has not seen often enough to know. */
const UNKNOWN = '_unknown';

const SHORTEST_NGRAM = 3;
const LONGEST_NGRAM = 5;

/** The words of a message as classes ('_shop', '_number') where they have one; marks are dropped, and runs of a class become one. */
export function classedWords(words: readonly string[]): readonly string[] {
  return words
    .filter(isWord)
    .map(classOf)
    .filter((word, at, all) => !word.startsWith('_') || word !== all[at - 1]);
}

/**
 * Words, pairs, pairs with a gap, and pieces of 3 to 5 letters within each word.
 * `isKnown` says which words training knew; the others count as one word, and have pieces all the same.
 */
export function featuresOf(words: readonly string[], isKnown: (word: string) => boolean): ReadonlySet<string> {
  const features = new Set<string>();
  const known = ['^', ...words.map((word) => (isKnown(word) ? word : UNKNOWN)), '$'];
  for (const [at, word] of known.entries()) {
    features.add(word);
    const next = known[at + 1];
    const afterNext = known[at + 2];
    if (next !== undefined) features.add(`${word} ${next}`);
    if (afterNext !== undefined) features.add(`${word} * ${afterNext}`);
  }
  for (const word of words) if (!word.startsWith('_')) addPieces(features, `<${word}>`);
  return features;
}

function addPieces(features: Set<string>, word: string): void {
  for (let size = SHORTEST_NGRAM; size <= LONGEST_NGRAM; size += 1) {
    for (let start = 0; start + size <= word.length; start += 1) features.add(`~${word.slice(start, start + size)}`);
  }
}
