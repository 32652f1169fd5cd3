// Numbers: reads the small numbers people type in a chat, as digits or words.

const WORDS: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve`
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['couple', 2],
  ['few', 3],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth`
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);

/** Larger counts and spans mean nothing here, and four digits are a year or an account. */
const LARGEST = 999;

export interface NumberFound {
  readonly value: number;
  /** How many words it took: 'a couple of' takes three. */
  readonly length: number;
}

/** A number at a place in the words: '3', 'three', 'a few', 'the couple of'. */
export function numberAt(words: readonly string[], at: number): NumberFound | undefined {
  const start = words[at] === 'a' || words[at] === 'the' ? at + 1 : at;
  const word = words[start] ?? '';
  const value = /^\d{1,3}$/.test(word) ? Number(word) : (WORDS.get(word) ?? TENS.get(word));
  if (value === undefined || value < 1 || value > LARGEST) return undefined;
  const isVague = word === 'couple' || word === 'few';
  if (start > at && !isVague) return undefined;
  const end = isVague && words[start + 1] === 'of' ? start + 2 : start + 1;
  return { value, length: end - at };
}

/** A day of a month: '5', '5th', 'fifth'. Undefined outside 1 to 31. */
export function dayNumber(word: string | undefined): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1];
  const value = digits === undefined ? ORDINALS.get(word ?? '') : Number(digits);
  return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
}

/** Whether a day number can't be anything else: '5th', 'fifth'. */
export function isOrdinal(word: string | undefined): boolean {
  return dayNumber(word) !== undefined && !/^\d+$/.test(word ?? '');
}

export function yearNumber(word: string | undefined): number | undefined {
  return /^(?:19[7-9]|20\d)\d$/.test(word ?? '') ? Number(word) : undefined;
}
