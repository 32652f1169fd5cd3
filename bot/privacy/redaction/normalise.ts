// Normalises a customer's text, so that a card number in disguise looks like one.

// Zero-width and other invisible characters, bidi controls, variation selectors (Unicode Default_Ignorable_Code_Point and Bidi_Control).
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
const DIGIT = /\p{Nd}/gu;
const IS_DIGIT = /^\p{Nd}$/u;

/** NFKC, invisible characters removed, digits of every script as 0-9, runs of white space as one space. */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DIGIT, asciiDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Unicode lays out the decimal digits of a script as ten in a row, so a digit's value is its distance from the first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (IS_DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
