// Short answers: what people say back to a question of ours: yes, no, the second one, again.
import { dayNumber, numberAt } from './slots/numbers.ts';
import type { Understood } from './understood.ts';
import { isWord } from './words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(',').map((phrase) => phrase.trim()));

const YES = list(
  'yes, yep, yeah, yup, ya, y, sure, yes please, yeah sure, please do, go ahead, correct, right, that is right, exactly, of course',
);
/** Said to close a matter as often as to agree: with nothing asked they are thanks. */
const AGREED = list('ok, okay, k, alright, all right, 👍, 👌, fine, sounds good');
const NO = list(
  'no, nope, nah, neither, none, none of them, none of these, none of those, neither of them, not really, no thanks, no thank you, 👎',
);
const AGAIN = list(
  'again, same again, repeat, repeat that, repeat it, once more, one more time, same, same thing, same thing again, do it again, say it again, say that again',
);

/** @param whole the words without marks and courtesy, joined */
export function shortAnswer(words: readonly string[], whole: string): Pick<Understood, 'intent' | 'slots'> | undefined {
  const said = whole === '' ? (words[0] ?? '') : whole;
  if (YES.has(said)) return { intent: 'none', slots: { answer: 'yes' } };
  if (AGREED.has(said)) return { intent: 'thanks', slots: { answer: 'yes' } };
  if (NO.has(said)) return { intent: 'none', slots: { answer: 'no' } };
  if (AGAIN.has(said)) return { intent: 'none', slots: { again: true } };
  const choice = choiceIn(words);
  return choice === undefined ? undefined : { intent: 'none', slots: { choice } };
}

const BEFORE: ReadonlySet<string> = new Set([
  'the',
  'number',
  'option',
  'choice',
  'no',
  '#',
  'please',
  'i',
  'want',
  'pick',
  'choose',
]);
const AFTER: ReadonlySet<string> = new Set([
  'one',
  'option',
  'choice',
  'account',
  'card',
  'please',
  'button',
  '.',
  ')',
  '!',
]);

/** '2', '#2', 'option 2', 'the second one', 'the last one'; from 1, and -1 for the last. */
function choiceIn(words: readonly string[]): number | undefined {
  const start = words.findIndex((word) => !BEFORE.has(word));
  const word = words[start] ?? '';
  if (start < 0 || !words.slice(start + 1).every((after) => AFTER.has(after))) return undefined;
  if (word === 'last') return words.slice(start + 1).some(isWord) ? -1 : undefined;
  const number = numberAt(words, start);
  return number?.length === 1 && number.value <= 31 ? number.value : dayNumber(word);
}
