// Finds how much of an amount the customer wants shown: 'rounded amounts', "don't show figures here".
import { PRECISIONS, type Precision } from '../../kernel/precision.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const WORDS: Readonly<Record<Precision, ReadonlySet<string>>> = {
  exact: set('exact exactly precise precisely full unhide'),
  rounded: set('round rounded rounding approximate approximately approx rough roughly'),
  none: set('no none without hide hidden hiding mask conceal blank out off keep leave'),
};
const NOT = set('not never stop');

/** Undefined when it isn't said, or could be meant two ways ('do not hide them'): then it is asked, never guessed. */
export function findPrecision(words: readonly string[]): Precision | undefined {
  const has = (listed: ReadonlySet<string>) => words.some((word) => listed.has(word));
  const [named, ...more] = PRECISIONS.filter((one) => has(WORDS[one]));
  if (has(NOT)) return named === undefined ? 'none' : undefined;
  return more.length === 0 ? named : undefined;
}
