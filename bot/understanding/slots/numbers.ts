// Numbers: reads the numbers people type in a chat, as digits or words.

const list = (text: string, first: number, step: number) =>
  text.split(' ').map((word, at) => [word, first + at * step] as const);

const UNITS = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const WORDS: ReadonlyMap<string, number> = new Map([...list(UNITS, 1, 1), ...list(TENS, 20, 10)]);
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['few', 3],
  ['handful', 5],
  ['dozen', 12],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...list(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth`.replace(/\s+/g, ' '),
    1,
    1,
  ),
  ['thirtieth', 30],
]);

/** Larger counts and spans mean nothing here, and four digits are a year or an account. */
const LARGEST = 999;

export interface NumberFound {
  readonly value: number;
  /** How many words it took: 'a couple of' takes three. */
  readonly length: number;
}

/** A number at a place in the words: '3', 'twenty five', 'a few', 'the couple of', 'half a dozen'. */
export function numberAt(words: readonly string[], at: number): NumberFound | undefined {
  if (words[at] === 'half' && words[at + 1] === 'a' && words[at + 2] === 'dozen') return { value: 6, length: 3 };
  const start = words[at] === 'a' || words[at] === 'the' ? at + 1 : at;
  const vague = VAGUE.get(words[start] ?? '');
  if (vague !== undefined) return { value: vague, length: start + (words[start + 1] === 'of' ? 2 : 1) - at };
  const word = words[at] ?? '';
  const found = /^\d{1,3}$/.test(word) ? { value: Number(word), length: 1 } : speltNumber(words, at);
  return found && found.value >= 1 && found.value <= LARGEST ? found : undefined;
}

const HUNDRED = 100;
const THOUSANDS: ReadonlySet<string> = new Set(['thousand', 'grand']);
/** 'one hundred and twenty-five thousand two hundred and fifty-five', and no longer. */
const LONGEST = 14;

/** 'fifty', 'twenty-five', 'a hundred', 'two hundred and fifty', 'five thousand'. */
export function speltNumber(words: readonly string[], at: number): NumberFound | undefined {
  if (words[at] !== 'a' && !WORDS.has(words[at] ?? '')) return undefined;
  const isMultiple = (word = '') => word === 'hundred' || THOUSANDS.has(word);
  let [thousands, rest, end] = [0, 0, at + (words[at] === 'a' && isMultiple(words[at + 1]) ? 1 : 0)];
  const start = end;
  const fits = (value = 0) => value > 0 && (rest === 0 || rest % (value < 10 ? 10 : HUNDRED) === 0);
  while (end - at < LONGEST) {
    const word = words[end] ?? '';
    const joins = word === '-' ? rest % HUNDRED >= 20 : word === 'and' && isMultiple(words[end - 1]);
    const skip = end > start && joins && fits(WORDS.get(words[end + 1] ?? '')) ? 1 : 0;
    const value = WORDS.get(words[end + skip] ?? '');
    if (fits(value)) rest += value ?? 0;
    else if (word === 'hundred' && rest < 10 && (end > start || start > at)) rest = (rest || 1) * HUNDRED;
    else if (THOUSANDS.has(word) && thousands === 0 && (end > start || start > at))
      [thousands, rest] = [(rest || 1) * 1_000, 0];
    else break;
    end += skip + 1;
  }
  const value = thousands + rest;
  return value > 0 ? { value, length: end - at } : undefined;
}

/** A day of a month: '5', '5th', 'fifth', 'twenty-first'. Undefined outside 1 to 31. */
export function dayAt(words: readonly string[], at: number): NumberFound | undefined {
  const tens = words[at] === 'twenty' ? 20 : words[at] === 'thirty' ? 30 : 0;
  const skip = tens > 0 ? (words[at + 1] === '-' ? 2 : 1) : 0;
  const word = words[at + skip] ?? '';
  const digits = tens > 0 ? undefined : /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  const value = digits === undefined ? (ORDINALS.get(word) ?? Infinity) + tens : Number(digits);
  return value >= 1 && value <= 31 && !(tens > 0 && value >= tens + 10) ? { value, length: skip + 1 } : undefined;
}

/** A day of a month in one word. */
export function dayNumber(word = ''): number | undefined {
  return dayAt([word], 0)?.value;
}

/** 'first', '1st', 'third': its number. Undefined for '1', which may be anything. */
export function ordinalNumber(word: string | undefined): number | undefined {
  return /^\d+$/.test(word ?? '') ? undefined : dayNumber(word);
}

export function yearNumber(word: string | undefined): number | undefined {
  return /^(?:19[7-9]|20\d)\d$/.test(word ?? '') ? Number(word) : undefined;
}
