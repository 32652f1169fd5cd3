// Conversation: what is remembered of a chat between turns. Intents and slots; never a figure, never the customer's words.
import { z } from 'zod';
import { PRECISIONS } from '../kernel/precision.ts';
import { INTENTS } from '../understanding/index.ts';
import { jsonOrNothing, newLasting, type Lasting } from './lasting.ts';

const slots = z.strictObject({
  account: z
    .strictObject({
      kind: z.enum(['current', 'savings', 'card', 'loan', 'other']).exactOptional(),
      last4: z.string().exactOptional(),
      all: z.literal(true).exactOptional(),
    })
    .exactOptional(),
  count: z.int().exactOptional(),
  period: z.strictObject({ from: z.string(), to: z.string() }).exactOptional(),
  status: z.enum(['booked', 'pending']).exactOptional(),
  more: z.literal(true).exactOptional(),
  precision: z.enum(PRECISIONS).exactOptional(),
});

/** A question: what was wanted and the slots filled so far. */
const question = z.strictObject({ intent: z.enum(INTENTS), slots });

/** What a day of silence ends. */
const talk = z.strictObject({
  /** Misunderstood messages in a row, so that no failed answer is repeated. */
  misses: z.int().min(0),
  /** Whether the customer was warned of sending secrets here. */
  warned: z.boolean(),
  /** The question that waits until the chat is linked. */
  waiting: question.exactOptional(),
  /** What a follow-up such as 'and my savings?' or 'more' builds on. */
  recent: z
    .strictObject({
      ...question.shape,
      /** Whether the bot asked for the account and waits for it. */
      asked: z.literal('account').exactOptional(),
      /** Rows already shown. */
      shown: z.int().exactOptional(),
      /** Epoch milliseconds: older than this it is forgotten. */
      until: z.int(),
    })
    .exactOptional(),
});

/** The version is part of the value: a record of another version is not understood but forgotten. */
const record = z.strictObject({ v: z.literal(1), conversation: talk });

type Talk = Readonly<z.infer<typeof talk>>;
export type Conversation = Talk & Lasting;

const newTalk: Talk = { misses: 0, warned: false };
export const newConversation: Conversation = { ...newTalk, ...newLasting };

export function talkToText({ precision: _, shared: __, ...value }: Conversation): string {
  return JSON.stringify({ v: 1, conversation: value });
}

/** From the store; a new one when there is none or it can't be read. */
export function talkFromText(text: string | undefined, now: Date): Talk {
  const parsed = z.string().transform(jsonOrNothing).pipe(record).safeParse(text);
  if (!parsed.success) return newTalk;
  const { recent, ...rest } = parsed.data.conversation;
  return recent && recent.until > now.getTime() ? { ...rest, recent } : rest;
}
