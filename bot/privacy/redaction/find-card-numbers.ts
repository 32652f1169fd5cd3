// Finds payment card numbers: 13 to 19 digits of a card scheme, however they are spaced, with a right check digit.
import type { Span } from './span.ts';

// Digit runs with at most two separators between them: '4111 1111-1111.1111'.
const DIGIT_GROUP = /\d(?:[ .,_/|*-]{0,2}\d){12,}/g;
// First digits that card schemes issue: Visa 4, Mastercard 51-55 and 2221-2720, Amex 34 37, Diners 30 36 38 39, JCB 35,
// Discover, UnionPay, Maestro, RuPay 5x 6x. Dates (20…) and most phone numbers begin otherwise.
const ISSUED = /^(?:4|5|6|3[04-9]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|8[12])/;
const SHORTEST = 13;
const LONGEST = 19;

export function findCardNumbers(text: string): Span[] {
  return [...text.matchAll(DIGIT_GROUP)].flatMap((match) => cardsIn(match[0], match.index));
}

/** Within a long group, a card begins and ends where a run of digits does: '… 12/27 4111 1111 1111 1111 123'. */
function cardsIn(group: string, offset: number): Span[] {
  const runs = [...group.matchAll(/\d+/g)].map((run) => ({ start: run.index, digits: run[0] }));
  const found: Span[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    let digits = '';
    for (let last = first; last < runs.length && digits.length <= LONGEST; last += 1) {
      digits += runs[last]?.digits ?? '';
      if (!isCard(digits)) continue;
      const end = (runs[last]?.start ?? 0) + (runs[last]?.digits.length ?? 0);
      found.push({ start: offset + (runs[first]?.start ?? 0), end: offset + end });
    }
  }
  return found;
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
