// Last digits: the four digits of an account or card ('card 9014', '••9014', 'ending in 4821', 'and 7730?').
import { isWord } from '../words.ts';
import { yearNumber } from './numbers.ts';

const BEFORE: ReadonlySet<string> = new Set(
  'account card ending ends with number no digits four 4 • * # … ( x visa mastercard mc amex savings saver current checking loan mortgage'.split(
    ' ',
  ),
);
const AFTER: ReadonlySet<string> = new Set(['account', 'card', 'one', 'savings', 'visa', 'mastercard', 'amex']);
const SOFT: ReadonlySet<string> = new Set(
  'on for of my the balance transactions from and about not except excluding without but or'.split(' '),
);

export function last4At(words: readonly string[], at: number): string | undefined {
  const word = words[at] ?? '';
  if (/^x{1,12}\d{4}$/.test(word)) return word.slice(-4);
  return /^\d{4}$/.test(word) && isAccount(words, at) ? word : undefined;
}

function isAccount(words: readonly string[], at: number): boolean {
  const [first = '', before = ''] =
    words.slice(Math.max(0, at - 2), at).length === 2 ? words.slice(at - 2, at) : ['', words[at - 1]];
  // 'ending in 2024' is no year.
  if (before === 'in') return ['ending', 'ends', 'end'].includes(first);
  if (BEFORE.has(before) || AFTER.has(words[at + 1] ?? '')) return true;
  // '...9014', 'savings - 7730'.
  if ((before === '.' && (first === '.' || first === 'no')) || (/^[-:–]$/.test(before) && BEFORE.has(first)))
    return true;
  if (words.length <= 3 && words.filter(isWord).length === 1) return true;
  return SOFT.has(before) && yearNumber(words[at]) === undefined;
}
