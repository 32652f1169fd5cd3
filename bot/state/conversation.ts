// Conversation: what is remembered of a chat between turns. Intents and slots; never a figure, never the customer's words.
import { z } from 'zod';
import { PRECISIONS } from '../kernel/precision.ts';
import { INTENTS, MOST_QUESTIONS } from '../understanding/index.ts';
import { jsonOrNothing, newLasting, type Lasting } from './lasting.ts';

const kind = z.enum(['current', 'savings', 'card', 'loan', 'other']);
const decimal = z.string().exactOptional();

/** Only what a later message can build on; what speaks of one moment alone ('yes', 'the second one') is resolved by then. */
const slots = z.strictObject({
  account: z
    .strictObject({
      kind: kind.exactOptional(),
      last4: z.string().exactOptional(),
      nth: z.int().exactOptional(),
      all: z.literal(true).exactOptional(),
      other: z.literal(true).exactOptional(),
      except: z
        .strictObject({ kind: kind.exactOptional(), last4: z.string().exactOptional(), nth: z.int().exactOptional() })
        .exactOptional(),
    })
    .exactOptional(),
  count: z.int().exactOptional(),
  period: z.strictObject({ from: z.string(), to: z.string() }).exactOptional(),
  status: z.enum(['booked', 'pending']).exactOptional(),
  direction: z.enum(['in', 'out']).exactOptional(),
  amount: z
    .strictObject({ over: decimal, atLeast: decimal, under: decimal, atMost: decimal, currency: decimal })
    .exactOptional(),
  order: z.enum(['largest', 'smallest']).exactOptional(),
  precision: z.enum(PRECISIONS).exactOptional(),
});

/** A question: what was wanted and the slots filled so far. */
const question = z.strictObject({ intent: z.enum(INTENTS), slots });
export type Question = Readonly<z.infer<typeof question>>;

/** Few enough to answer in one message. */
const questions = z.array(question).min(1).max(MOST_QUESTIONS);
/** Epoch milliseconds: older than this it is forgotten. */
const until = z.int();

/** What the bot asked last and waits for. */
const asked = z.discriminatedUnion('for', [
  /** An account for the first of the questions; the others are answered after it. */
  z.strictObject({ for: z.literal('account'), questions, until }),
  /** Which of several questions is meant. */
  z.strictObject({ for: z.literal('question'), options: questions, until }),
]);

/** What a day of silence ends. */
const talk = z.strictObject({
  /** Misunderstood messages in a row, so that no failed answer is repeated. */
  misses: z.int().min(0),
  /** Whether the customer was warned of sending secrets here. */
  warned: z.boolean(),
  /** The questions that wait until the chat is linked. */
  waiting: questions.exactOptional(),
  asked: asked.exactOptional(),
  /** What a follow-up such as 'and my savings?' or 'more' builds on. `shown`: rows shown so far. */
  recent: z.strictObject({ ...question.shape, shown: z.int().exactOptional(), until }).exactOptional(),
});

/** The version is part of the value: a record of another version is not understood but forgotten. */
const record = z.strictObject({ v: z.literal(2), conversation: talk });

type Talk = Readonly<z.infer<typeof talk>>;
export type Conversation = Talk & Lasting;

const newTalk: Talk = { misses: 0, warned: false };
export const newConversation: Conversation = { ...newTalk, ...newLasting };

export function talkToText({ precision: _, shared: __, ...value }: Conversation): string {
  return JSON.stringify({ v: 2, conversation: value });
}

/** From the store; a new one when there is none or it can't be read. */
export function talkFromText(text: string | undefined, now: Date): Talk {
  const parsed = z.string().transform(jsonOrNothing).pipe(record).safeParse(text);
  if (!parsed.success) return newTalk;
  const { recent, asked, ...rest } = parsed.data.conversation;
  const isFresh = (one: { until: number } | undefined) => one !== undefined && one.until > now.getTime();
  return { ...rest, ...(recent && isFresh(recent) && { recent }), ...(asked && isFresh(asked) && { asked }) };
}
