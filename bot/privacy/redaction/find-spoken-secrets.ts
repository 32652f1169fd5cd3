// Finds secrets that a customer names: 'my pin is 1234', 'otp: 482913', 'password hunter2', or a bare one-time code.
import type { Span } from './span.ts';

const CONNECTIVE = String.raw`(?:\s?[:=]\s?|\s(?:is|was|it's|its|are)\s|\s)`;
const CODE_WORD = String.raw`(?:p\.?i\.?n|otp|tan|cvv2?|cvc2?|pass ?code|code|token|security number|one[- ]time (?:pin|password))`;
// After these words a secret is 3 to 10 digits, perhaps in two halves.
const CODE = new RegExp(String.raw`\b${CODE_WORD}(?: number| no)?${CONNECTIVE}\d[\d -]{1,10}\d(?![\d.,]*\d)`, 'giu');
const PASSWORD = new RegExp(String.raw`\b(?:password|passwd|pass ?phrase|pwd|pw)(?:${CONNECTIVE})(\S{1,64})`, 'giu');
/** Nothing but digits and marks: a one-time code, or half of a card number whose other half is another message. */
const BARE = /^[\d\p{P}\p{S}\p{Z}]+$/u;
/** In digits: four may be the last of an account. */
const SHORTEST_BARE = 5;
/** In characters: no amount, day or phone number is longer. */
const LONGEST_FIGURE = 40;
/** An amount, a phone number or a day is no secret. '739 182' is none of them: so are one-time codes written. */
const PLAIN_FIGURES = [
  /^[-+]?\p{Sc}[ -]?\d[\d.,']*$/u, // '$12000', '-£12.50'
  /^-?\p{Sc}?\d{1,3}(?: \d{3})+[.,]\d\d$/u, // '12 000,00'
  /^-?\d{1,3}(?:[,']\d{3})+(?:\.\d{1,3})?$/, // '12,000', '1,250.00'
  /^-?\d{1,3}(?:\.\d{3})+(?:,\d{1,3})?$/, // '12.000,00'
  /^-?\d+[.,]\d{1,3}$/, // '1250.50'
  /^\+[\d ()-]{8,20}$/, // '+65 9123 4567'
  /^\d{4}-\d\d-\d\d$/, // '2026-11-22'
  /^\d{1,2}([/.-])\d{1,2}\1(?:\d\d){1,2}$/, // '22/11/2026'
];
/** Closes a sentence, and belongs to no figure. */
const CLOSING = /[?!. ]+$/;
/** Words that follow 'password is' in ordinary complaints. */
const ORDINARY =
  /^(?:is|was|not|no|never|wrong|incorrect|invalid|expired|lost|forgotten|forgot|gone|reset|resets?|change|changed|changes|locked|blocked|missing|please|the|my|a|it|to|for|and|or|that|what|you|too|safe|secret|hidden|page|manager|again|help|problem|problems|question|protected|required|does|doesn't|doesnt|didn't|won't|wont|isn't|isnt|can't|cant|has|hasn't|needs|should|still|in|on|of|so|same|weak|strong)[?.!,]*$/iu;

export function findSpokenSecrets(text: string): Span[] {
  if (isBareSecret(text)) return [{ start: 0, end: text.length }];
  const passwords = [...text.matchAll(PASSWORD)].filter((match) => isLikelyPassword(match[0], match[1] ?? ''));
  // The word that names it goes too: 'savings balance, pin 1234' is no question about a PIN.
  return [...text.matchAll(CODE), ...passwords].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function isBareSecret(text: string): boolean {
  if (!BARE.test(text) || text.replace(/\D/g, '').length < SHORTEST_BARE) return false;
  const figure = text.slice(0, LONGEST_FIGURE + 1).replace(CLOSING, '');
  return figure.length > LONGEST_FIGURE || !PLAIN_FIGURES.some((pattern) => pattern.test(figure));
}

/** After 'is' or a colon any word counts unless it is an ordinary one; after a bare space it must look like a password. */
function isLikelyPassword(phrase: string, word: string): boolean {
  if (ORDINARY.test(word)) return false;
  const said = /(?:[:=]|\s(?:is|was)\s)\s?\S+$/iu.test(phrase);
  return said || /[\d!@#$%^&*_+]/.test(word);
}
