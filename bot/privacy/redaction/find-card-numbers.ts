// Finds payment card numbers: 13 to 19 digits of a card scheme, however they are spaced, with a right check digit.
import type { Span } from './span.ts';

// Digit runs with at most three marks or spaces between them: '4111 1111-1111 · 1111'.
const DIGIT_GROUP = /\d(?:[^\p{L}\p{N}]{0,3}\d){12,}/gu;
// First digits that card schemes issue: Visa 4, Mastercard 51-55 and 2221-2720, Amex 34 37, Diners 30 36 38 39, JCB 35,
// Discover, UnionPay, Maestro, RuPay 5x 6x. Dates (20…) and most phone numbers begin otherwise.
const ISSUED = /^(?:4|5|6|3[04-9]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|8[12])/;
const SHORTEST = 13;
const LONGEST = 19;

export function findCardNumbers(text: string): Span[] {
  const whole = [...text.matchAll(DIGIT_GROUP)].flatMap((match) => cardsIn(match[0], match.index));
  return [...whole, ...scatteredIn(text)];
}

/** Within a long group, a card begins and ends where a run of digits does: '… 12/27 4111 1111 1111 1111 123'. */
function cardsIn(group: string, offset: number): Span[] {
  const runs = [...group.matchAll(/(\d+)(\D*)/g)].map(({ index, 1: digits = '', 2: gap = '' }) => ({
    start: index,
    digits,
    gap,
  }));
  const found: Span[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    let digits = '';
    const gaps: string[] = [];
    for (let last = first; last < runs.length && digits.length <= LONGEST; last += 1) {
      digits += runs[last]?.digits ?? '';
      if (last > first) gaps.push(runs[last - 1]?.gap ?? '');
      if (!isCard(digits) || !areRegular(gaps)) continue;
      const end = (runs[last]?.start ?? 0) + (runs[last]?.digits.length ?? 0);
      found.push({ start: offset + (runs[first]?.start ?? 0), end: offset + end });
    }
  }
  return found;
}

/** One number is written in one manner; amounts, days and phone numbers in a row are not. */
function areRegular(gaps: readonly string[]): boolean {
  return gaps.every((gap) => gap === gaps[0]) || gaps.every((gap) => gap === ' ' || gap === '-');
}

// A piece of a card as it is printed: groups of four, with a space or a dash between.
const PIECE = /(?<![\d.,/+-]|\d )\d{4}(?:[ -]?\d{4}){0,2}(?![\d/]|[ .,-]?\d)/g;
const PRINTED = 16;
const MOST_PIECES = 4;
const FARTHEST = 40;

/** A card in pieces with words between them: '4111 1111, and then 1111 1111'. Each piece is a span, and the words stay. */
function scatteredIn(text: string): Span[] {
  const pieces = [...text.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
    digits: piece.replace(/\D/g, ''),
  }));
  return pieces.flatMap((_, first) => {
    const window = pieces.slice(first, first + MOST_PIECES);
    const count = window.findIndex((__, at) => isPrintedCard(window.slice(0, at + 1))) + 1;
    return window.slice(0, count);
  });
}

function isPrintedCard(pieces: readonly (Span & { readonly digits: string })[]): boolean {
  const digits = pieces.map((piece) => piece.digits).join('');
  const areNear = pieces.every(({ start }, at) => start - (pieces[at - 1]?.end ?? start) <= FARTHEST);
  return digits.length === PRINTED && areNear && isCard(digits);
}

function isCard(digits: string): boolean {
  return digits.length >= SHORTEST && digits.length <= LONGEST && ISSUED.test(digits) && hasLuhnCheck(digits);
}

/** ISO/IEC 7812-1 annex B. */
function hasLuhnCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
