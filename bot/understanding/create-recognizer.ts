// The local recognizer: exact commands first, then the classifier, whose scores the rules may lower. Slots are read either way.
import { bookingDateIn, type BookingDate } from '../kernel/booking-date.ts';
import type { Clock } from '../kernel/clock.ts';
import { commandOf } from './commands.ts';
import type { IntentModel } from './intent-model.ts';
import type { Recognizer } from './recognizer.ts';
import { lowered } from './rules.ts';
import { findPrecision } from './slots/find-precision.ts';
import { parseSlots } from './slots/parse-slots.ts';
import { intentOf, type Topic } from './topics.ts';
import type { Intent, Slots, Understood } from './understood.ts';
import { isWord, lastSentence, wordsOf } from './words.ts';

/** Below this nothing is understood. Chosen for few false answers first, then for recall (`npm run eval:nlu`). */
const THRESHOLD = 0.65;

/** In other languages only questions about shops are heard. They are declined, which discloses nothing, so less will do. */
const OTHER_LANGUAGES_THRESHOLD = 0.3;

export interface RecognizerDeps {
  readonly model: IntentModel;
  readonly clock: Clock;
  /** IANA name; periods are days of the bank's calendar. */
  readonly timeZone: string;
}

export function createRecognizer({ model, clock, timeZone }: RecognizerDeps): Recognizer {
  return {
    recognize: (text) => Promise.resolve(understand(text, model, bookingDateIn(timeZone, clock.now())).understood),
  };
}

export interface Reading {
  readonly understood: Understood;
  /** What the classifier heard, finer than the intent; undefined for a command. */
  readonly topic?: Topic;
}

/** @param today in the bank's calendar */
export function understand(text: string, model: IntentModel, today: BookingDate): Reading {
  const words = wordsOf(text);
  const { slots, rest } = parseSlots(words, today);
  const command = commandOf(words, slots, rest);
  if (command) return { understood: { ...command, slots: slotsOf(command, words), confidence: 1 } };

  const last = lastSentence(words);
  const parts = last.length < words.filter(isWord).length ? [words, last] : [words];
  const { intent, topic, score } = parts.map((part) => best(model.classify(part), words)).reduce(higher);
  const heard = { intent: score >= thresholdOf(topic) ? intent : 'none', slots } as const;
  return { understood: { ...heard, slots: slotsOf(heard, words), confidence: score }, topic };
}

function thresholdOf(topic: Topic): number {
  return topic === 'merchant/languages' ? OTHER_LANGUAGES_THRESHOLD : THRESHOLD;
}

/** How much to show is a slot of one intent alone: 'my exact balance' changes nothing for later. */
function slotsOf({ intent, slots }: Omit<Understood, 'confidence'>, words: readonly string[]): Slots {
  if (intent !== 'amounts') return slots;
  const precision = findPrecision(words);
  return precision ? { precision } : {};
}

interface Best {
  readonly intent: Intent | 'none';
  readonly topic: Topic;
  readonly score: number;
}

/** The likeliest intent of ours. Its topics add up; the rules judge the whole message, whichever part was classified. */
function best(chances: ReadonlyMap<Topic, number>, message: readonly string[]): Best {
  const ours = [...chances].map(([topic, score]) => ({ topic, score, intent: intentOf(topic) })).filter(isOurs);
  const sums = new Map<Intent | 'none', number>();
  for (const { intent, score } of ours) sums.set(intent, (sums.get(intent) ?? 0) + score);
  const [intent, score] = [...sums]
    .map(([name, sum]) => [name, sum * lowered(name, message)] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  return { intent, score, topic: ours.filter((one) => one.intent === intent).reduce(higher).topic };
}

function isOurs({ intent }: Best): boolean {
  return intent !== 'none';
}

function higher(a: Best, b: Best): Best {
  return b.score > a.score ? b : a;
}
