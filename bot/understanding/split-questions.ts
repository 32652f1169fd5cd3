// Splits a message where one question may end and the next begin: 'points + what do i owe on visa'.
import { isWord } from './words.ts';

const BREAKS: ReadonlySet<string> = new Set(['.', '?', '!', ';', ',', '+', '&', 'and', 'also', 'plus', 'then']);

/** People ask two things, seldom three; a message in more pieces is a story or an attack, and is read as a whole. */
const MOST_PIECES = 8;

/** A stretch of the words: `end` is the place after its last one. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The pieces with at least one word each; a message without a break, or with very many, is one piece. */
export function splitQuestions(words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (at < words.length && !isBreak(words, at)) continue;
    if (words.slice(start, at).some(isWord)) pieces.push({ start, end: at });
    start = at + 1;
    if (pieces.length > MOST_PIECES) return [{ start: 0, end: words.length }];
  }
  return pieces;
}

/** The marks of '1,200.50' break nothing. */
function isBreak(words: readonly string[], at: number): boolean {
  if (!BREAKS.has(words[at] ?? '')) return false;
  return isWord(words[at] ?? '') || !/^\d/.test(words[at - 1] ?? '') || !/^\d/.test(words[at + 1] ?? '');
}
