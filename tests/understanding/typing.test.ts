// Typing: slips of the finger, shouting, missing marks and chatter cost little; a complaint is never answered with a figure.
import { describe, expect, test } from '@jest/globals';
import { seededRandom, type Random } from '../../bot/understanding/random.ts';
import { ASKED, type Asked } from '../../bot/understanding/understood.ts';
import { complaints } from './complaints.ts';
import { questions, shorthand } from './typed-questions.ts';
import { recognize } from './understanding.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

function slipped(text: string, random: Random): string {
  const words = text.split(' ');
  const long = [...words.keys()].filter((at) => /^[a-z]{4,}$/i.test(words[at] ?? ''));
  const at = long[Math.floor(random.next() * long.length)] ?? -1;
  return words.map((word, place) => (place === at ? slippedWord(word, random) : word)).join(' ');
}

/** A letter lost, added, changed, or swapped with the next. */
function slippedWord(word: string, random: Random): string {
  const at = Math.floor(random.next() * (word.length - 1));
  const [letter, next, other] = [word.charAt(at), word.charAt(at + 1), random.pick(LETTERS)];
  const slip = random.pick([next, letter + other + next, other + next, next + letter]);
  return word.slice(0, at) + slip + word.slice(at + 2);
}

const withoutMarks = (text: string) => text.replace(/[^\p{L}\p{N}\s]/gu, '');
const shouted = (text: string, random: Random) =>
  Array.from(text, (letter) => (random.next() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())).join('');

/** Percent of each question's wordings that are heard as that question, each as typed by `typing` `times` over. */
async function recallOf(typing: (text: string, random: Random) => string, times = 1) {
  const random = seededRandom(2026);
  const shares: Partial<Record<Asked, number>> = {};
  for (const asked of ASKED) {
    const typed = Array.from({ length: times }, () => questions[asked].map((text) => typing(text, random))).flat();
    const heard = await Promise.all(typed.map(async (text) => (await recognize(text)).intent));
    shares[asked] = (100 * heard.filter((intent) => intent === asked).length) / heard.length;
  }
  return shares as Readonly<Record<Asked, number>>;
}

describe('typing', () => {
  const all = Object.values(questions).flat();

  test('the table is long, and every question in it is heard as it should be', async () => {
    expect(new Set(all).size).toBeGreaterThanOrEqual(150);
    expect(await recallOf((text) => text)).toEqual({
      balance: 100,
      transactions: 100,
      rewards: 100,
      bill: 100,
      spending: 100,
    });
  });

  test.each([
    ['any case', shouted, 0],
    ['no marks', withoutMarks, 0],
    ['one slip', slipped, 5],
    ['all three', (text: string, random: Random) => shouted(slipped(withoutMarks(text), random), random), 5],
  ])('%s costs little', async (_, typing, points) => {
    const recall = await recallOf(typing, 8);
    for (const asked of ASKED)
      expect([asked, recall[asked] >= 100 - points, recall[asked]]).toEqual([asked, true, expect.any(Number)]);
  });

  test.each(ASKED.flatMap((asked) => shorthand[asked].map((text) => [text, asked])))(
    '%s is %s',
    async (text, asked) => {
      expect((await recognize(text)).intent).toBe(asked);
    },
  );
});

describe('complaints', () => {
  test('none is answered as one of the five questions, misspelt or not', async () => {
    expect(complaints.length).toBeGreaterThanOrEqual(60);
    const random = seededRandom(7);
    const typed = complaints.flatMap((text) => [text, ...Array.from({ length: 4 }, () => slipped(text, random))]);
    const heard = await Promise.all(typed.map(async (text) => ({ text, intent: (await recognize(text)).intent })));
    expect(heard.filter(({ intent }) => ASKED.some((asked) => asked === intent))).toEqual([]);
  });
});
