// Accepts an activity that the page posts. Only what the schema names is believed; who sent it comes from the token.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rawText, redact } from '../../privacy/index.ts';
import type { Conversation } from './conversation.ts';
import type { Refusal } from './refusals.ts';
import type { Turns } from './turns.ts';

const schema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message'),
    text: z.string(),
    channelData: z
      .object({ clientActivityID: z.string().min(1).max(100) })
      .optional()
      .catch(undefined),
  }),
  z.object({ type: z.literal('typing') }),
  z.object({ type: z.literal('event') }),
]);

const LONGEST_TEXT = 2_000;

/** Starts a turn for a message and gives the id of its activity. The replies come later, by the stream. */
export function acceptActivity(
  body: unknown,
  conversation: Conversation,
  turns: Turns,
): { readonly id: string } | { readonly refusal: Refusal } {
  const { data: activity } = schema.safeParse(body);
  if (!activity) return { refusal: 'bad-request' };
  if (activity.type !== 'message') return { id: randomUUID() }; // a typing sign or event of Web Chat: nothing to do
  const { text, channelData } = activity;
  if (text.length > LONGEST_TEXT) return { refusal: 'too-large' };

  // Web Chat sends again what it believes lost: the same id, and no second turn.
  const before = channelData && conversation.idOf(channelData.clientActivityID);
  if (before !== undefined) return { id: before };
  if (turns.full()) return { refusal: 'too-many' };
  const stamp = conversation.stamp('user');
  // What is kept for replay and streamed back is free of secrets, as everything else that is kept.
  const redaction = redact(rawText(text));
  const shown = redaction.foundSecret ? redaction.text : text;
  conversation.keep({
    type: 'message',
    text: shown,
    textFormat: 'plain',
    ...(channelData && { channelData }),
    ...stamp,
  });
  turns.message(conversation, channelData?.clientActivityID ?? stamp.id, text);
  return { id: stamp.id };
}
