// Reads an activity from outside: the few properties we use, of bounded length. The SDK is given this and never the body itself.
import { z } from 'zod';
import { rawText } from '../../privacy/index.ts';
import type { Turn } from '../../turn/turn.ts';

/** Redaction must see a message whole, so it is cut only where no question about an account reaches; what is cut is kept nowhere. */
const MAX_TEXT = 4_000;

/** An id becomes a segment of the reply's URL, where dots alone would lead elsewhere. */
const id = z
  .string()
  .max(512)
  .regex(/^(?!\.{0,2}$)/);
const account = z.object({ id });

const inboundActivity = z.object({
  type: z.string().min(1).max(64),
  id: id.optional(),
  channelId: z.string().max(64),
  serviceUrl: z.string().min(1).max(1_024),
  conversation: z.object({ id, isGroup: z.boolean().nullish(), conversationType: z.string().max(64).nullish() }),
  from: account,
  recipient: account,
  text: z.string().nullish(),
  timestamp: z.iso.datetime({ offset: true }).optional().catch(undefined),
  membersAdded: z.array(account).max(1_000).nullish(),
});

export type InboundActivity = z.infer<typeof inboundActivity>;

/** Undefined when a property is missing or out of bounds. */
export function parseActivity(body: unknown): InboundActivity | undefined {
  const { data } = inboundActivity.safeParse(body);
  // Only a message is replied to; on some channels the SDK would leave out the id of anything else, and on others not.
  if (data?.type !== 'message') return data && { ...data, id: undefined };
  // A message without an id can't be told from its own redelivery.
  return data.id === undefined ? undefined : data;
}

/** The turn of a message, or of a customer who joined; undefined for everything else (typing, events, invokes, the bot itself joining). */
export function turnOf(activity: InboundActivity): Turn | undefined {
  const { type, channelId, conversation, from, recipient, text, timestamp, membersAdded } = activity;
  const joined = type === 'conversationUpdate' ? membersAdded?.find((member) => member.id !== recipient.id) : undefined;
  const user = type === 'message' ? from : joined;
  if (!user) return undefined;
  return {
    // A chat is joined once, however many activities say so.
    deliveryId: JSON.stringify([channelId, conversation.id, joined ? 'join' : ['message', activity.id]]),
    sender: { channel: channelId, bot: recipient.id, conversation: conversation.id, user: user.id },
    kind: joined ? 'join' : 'message',
    text: rawText((joined ? undefined : text)?.slice(0, MAX_TEXT) ?? ''),
    sentAt: timestamp === undefined ? undefined : new Date(timestamp),
    oneToOne: conversation.isGroup !== true && (conversation.conversationType ?? 'personal') === 'personal',
  };
}
