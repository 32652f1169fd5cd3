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
const PER_LINE = 36;

/** Every topic wears the same polite words before and after, so that "can you show me" says nothing about what is wanted. */
export function corpus(): readonly Example[] {
  return Object.entries(phrasesByTopic).flatMap(([topic, text]) =>
    linesOf(text).flatMap((line) => {
      const random = seededRandom(seedOf(line));
      return expand(line, lists, PER_LINE, random).flatMap((sentence) =>
        dressed(sentence, random).map((dress) => ({ text: dress, topic: topic as Topic })),
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

function dressed(sentence: string, random: Random): readonly string[] {
  const before = random.pick(carriers.before);
  const after = random.pick(carriers.after);
  return [sentence, `${before} ${sentence} ${after}`.trim()];
}
