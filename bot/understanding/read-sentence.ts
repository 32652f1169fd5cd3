// Reads one sentence: an exact command first, else the classifier, whose scores the rules may lower, in three zones.
import type { BookingDate } from '../kernel/booking-date.ts';
import { commandOf } from './commands.ts';
import type { IntentModel } from './intent-model.ts';
import { lowered } from './rules.ts';
import type { DateOrder } from './slots/calendar-days.ts';
import { findPrecision } from './slots/find-precision.ts';
import { parseSlots } from './slots/parse-slots.ts';
import { intentOf, type Topic } from './topics.ts';
import { ASKED, type Asked, type Intent, type Slots, type Understood } from './understood.ts';
import { speaksOfTrouble } from './trouble.ts';
import { SURE, SURE_IN_OTHER_LANGUAGES, UNSURE } from './zones.ts';

export interface ReadingDeps {
  readonly model: IntentModel;
  /** In the bank's calendar. */
  readonly today: BookingDate;
  readonly dateOrder: DateOrder;
}

export interface Reading {
  readonly understood: Understood;
  /** What the classifier heard, finer than the intent; undefined for a command. */
  readonly topic?: Topic;
}

/**
 * The slots are those of `words`. Each of `parts` is classified and the surest counts, but the rules always judge the whole sentence.
 */
export function readSentence(
  words: readonly string[],
  { model, today, dateOrder }: ReadingDeps,
  parts: readonly (readonly string[])[] = [words],
): Reading {
  const { slots, rest } = parseSlots(words, today, dateOrder);
  const command = commandOf(words, slots, rest);
  if (command) return { understood: { ...command, slots: slotsOf(command, words), confidence: 1 } };

  const scored = parts.map((part) => scoresOf(model.classify(part), words));
  const [best] = scored.map(([first]) => first).sort((a, b) => b.score - a.score);
  const { intent, topic, score } = best ?? NOTHING;
  if (score >= (topic === 'merchant/languages' ? SURE_IN_OTHER_LANGUAGES : SURE)) {
    return { understood: { intent, slots: slotsOf({ intent, slots }, words), confidence: score }, topic };
  }
  const shop = halfAboutShop(scored);
  if (shop) return { understood: { intent: 'merchant', slots, confidence: shop.score }, topic: shop.topic };
  if (speaksOfTrouble(words)) return { understood: { intent: 'dispute', slots, confidence: score }, topic: 'dispute' };
  const readings = score >= UNSURE ? likeliest(scored) : undefined;
  return { understood: { intent: 'none', slots, confidence: score, ...(readings && { readings }) }, topic };
}

/** How much to show is a slot of one intent alone: 'my exact balance' changes nothing for later. */
function slotsOf({ intent, slots }: Pick<Understood, 'intent' | 'slots'>, words: readonly string[]): Slots {
  if (intent !== 'amounts') return slots;
  const precision = findPrecision(words);
  return precision ? { precision } : {};
}

interface Scored {
  readonly intent: Intent | 'none';
  readonly topic: Topic;
  readonly score: number;
}

const NOTHING: Scored = { intent: 'none', topic: 'none/world', score: 0 };

/** Intents of ours, the likeliest first. The topics of an intent add up; the likeliest of them names it. */
function scoresOf(chances: ReadonlyMap<Topic, number>, sentence: readonly string[]): readonly [Scored, ...Scored[]] {
  const byIntent = new Map<Intent, { topic: Topic; top: number; sum: number }>();
  for (const [topic, chance] of chances) {
    const intent = intentOf(topic);
    if (intent === 'none') continue;
    const { sum, top, topic: before } = byIntent.get(intent) ?? { sum: 0, top: 0, topic };
    byIntent.set(intent, { sum: sum + chance, ...(chance > top ? { topic, top: chance } : { topic: before, top }) });
  }
  const [first = NOTHING, ...others] = [...byIntent]
    .map(([intent, { topic, sum }]) => ({ intent, topic, score: sum * lowered(intent, sentence) }))
    .sort((a, b) => b.score - a.score);
  return [first, ...others];
}

/** Torn between a question and a shop, both of one sentence: the shop is likely named, and to decline discloses nothing. */
function halfAboutShop(scored: readonly (readonly Scored[])[]): Scored | undefined {
  for (const [first, second] of scored) {
    const shop = [first, second].find((reading) => reading?.intent === 'merchant');
    const asked = [first, second].find((reading) => askedOf(reading));
    if (shop && asked && shop.score + asked.score >= SURE) return { ...shop, score: shop.score + asked.score };
  }
  return undefined;
}

/** The two questions most likely meant; none when something that isn't asked of the bank is likelier. */
function likeliest(scored: readonly (readonly Scored[])[]): readonly [Asked, Asked] | undefined {
  const [first, ...others] = scored.flat().sort((a, b) => b.score - a.score);
  const one = askedOf(first);
  const [other] = others.flatMap((reading) => askedOf(reading) ?? []).filter((intent) => intent !== one);
  return one && other && [one, other];
}

function askedOf(scored: Scored | undefined): Asked | undefined {
  return ASKED.find((name) => name === scored?.intent);
}
