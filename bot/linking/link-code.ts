// Link code: eight characters that a customer carries from the link page to the chat, and how a message is searched for them.
import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that 0/O and 1/I/L can't be mixed up. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// Both halves hold a clear digit (2 to 9, not mistaken for a letter) and a letter. So no ordinary word, year or "card 4821" is
// ever taken for a code. That costs about one bit of forty.
const HALF = /^(?=.*[2-9])(?=.*[A-Z])/;

/** A half as people type it: O for 0, I or L for 1, and a digit as well as a letter among the four. */
const TYPED_HALF = '(?=[A-TV-Z]{0,3}[0-9])(?=[0-9ILO]{0,3}[A-HJKMNP-TV-Z])[0-9A-TV-Z]{4}';
const SEPARATOR = '[\\s\\p{Pd}\\u2212]{0,3}';
const TYPED = new RegExp(`(?<![\\p{L}\\p{N}])(${TYPED_HALF})${SEPARATOR}(${TYPED_HALF})(?![\\p{L}\\p{N}])`, 'u');

/** A new random code as it is shown: 'K7QM-2XPA'. */
export function newLinkCode(): string {
  return `${newHalf()}-${newHalf()}`;
}

export interface TypedCode {
  /** In the form that {@link newLinkCode} gives. */
  readonly code: string;
  /** The message is the code and nothing else. */
  readonly alone: boolean;
}

/** The first thing in a message that could be a code, in any case and spacing. */
export function findLinkCode(text: string): TypedCode | undefined {
  // Format characters (zero-width, bidi) come along when people copy from a page.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase()
    .trim();
  const found = TYPED.exec(plain);
  if (!found) return undefined;
  const [whole, first = '', second = ''] = found;
  return { code: `${canonical(first)}-${canonical(second)}`, alone: whole === plain };
}

function newHalf(): string {
  for (;;) {
    const half = Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
    if (HALF.test(half)) return half;
  }
}

function canonical(half: string): string {
  return half.replaceAll('O', '0').replace(/[IL]/g, '1');
}
