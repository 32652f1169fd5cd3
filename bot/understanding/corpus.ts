// Corpus: every example the classifier learns from, made from the phrase files.
import { expand } from './expand.ts';
import { carriers, lists } from './phrases/lists.ts';
import { phrasesByTopic } from './phrases/phrases-by-topic.ts';
import { seededRandom, type Random } from './random.ts';
import type { Topic } from './topics.ts';

export interface Example {
  readonly text: string;
  readonly topic: Topic;
}

const SEED = 20_261_122;

/** Sentences made of each line; a line without choices makes one, worn in as many carriers as the draw gives. */
const PER_LINE = 28;

/** The shares of sentences that are learnt misspelt, and after some chatter, as well. */
const SLIPS = 0.3;
const CHATS = 0.2;

const SHORTEST_SLIPPED = 4;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every topic wears the same polite words before and after, so that "can you show me" says nothing about what is wanted. */
export function corpus(): readonly Example[] {
  return Object.entries(phrasesByTopic).flatMap(([topic, text]) =>
    linesOf(text).flatMap((line) => {
      const random = seededRandom(seedOf(line));
      const isEnglish = !topic.endsWith('/languages');
      return expand(line, lists, PER_LINE, random).flatMap((sentence) =>
        [sentence, inCarrier(sentence, random), ...(isEnglish ? asTyped(sentence, random) : [])].map((dress) => ({
          text: dress,
          topic: topic as Topic,
        })),
      );
    }),
  );
}

/** A line draws by itself, so that a new line changes no other line's sentences (FNV-1a). */
function seedOf(line: string): number {
  return Array.from(line).reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x0100_0193), SEED);
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function inCarrier(sentence: string, random: Random): string {
  return `${random.pick(carriers.before)} ${sentence} ${random.pick(carriers.after)}`.trim();
}

/** Now and then as people type: with a slip of the finger, and after some chatter without a full stop. */
function asTyped(sentence: string, random: Random): readonly string[] {
  const chatter = expand(random.pick(carriers.chatter), lists, 1, random).join();
  return [
    ...(random.next() < SLIPS ? [slipped(inCarrier(sentence, random), random)] : []),
    ...(random.next() < CHATS ? [`${chatter} ${sentence}`] : []),
  ];
}

/** One letter lost, added, changed, or swapped with the next. */
function slipped(sentence: string, random: Random): string {
  const words = sentence.split(' ');
  const long = [...words.keys()].filter((at) => (words[at] ?? '').length >= SHORTEST_SLIPPED);
  const at = long[Math.floor(random.next() * long.length)];
  return at === undefined ? sentence : words.with(at, slippedWord(words[at] ?? '', random)).join(' ');
}

function slippedWord(word: string, random: Random): string {
  const at = Math.floor(random.next() * (word.length - 1));
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const other = random.pick(LETTERS);
  return before + random.pick([next, letter + other + next, other + next, next + letter, letter + other]) + after;
}
