// Reads back every word that an outgoing activity would show, or refuses it: the strict half of the last check.
import { z } from 'zod';
import type { DisclosedChoice, WireReading } from '../../privacy/index.ts';

const account = z.strictObject({
  id: z.string().optional(),
  name: z.literal('Sotto').optional(),
  role: z.enum(['bot', 'user']).optional(),
});

// What the SDK and the channel add: ids that the platform itself gave, and constants. No property here can carry words of ours.
const envelope = {
  id: z.string().optional(),
  timestamp: z.union([z.string(), z.date()]).optional(),
  serviceUrl: z.string().optional(),
  channelId: z.string().optional(),
  from: account.optional(),
  recipient: account.optional(),
  conversation: z.strictObject({ id: z.string() }).optional(),
  replyToId: z.string().optional(),
  inputHint: z.enum(['acceptingInput', 'expectingInput', 'ignoringInput']).optional(),
};

const cardAction = z.strictObject({ type: z.enum(['imBack', 'openUrl']), title: z.string(), value: z.string() });

const message = z.strictObject({
  ...envelope,
  type: z.literal('message'),
  text: z.string(),
  textFormat: z.literal('plain'),
  attachmentLayout: z.literal('list').optional(),
  attachments: z
    .array(
      z.strictObject({
        contentType: z.literal('application/vnd.microsoft.card.hero'),
        content: z.strictObject({ buttons: z.array(cardAction).min(1) }),
      }),
    )
    .max(1)
    .optional(),
  suggestedActions: z.strictObject({ to: z.array(z.never()), actions: z.array(cardAction).min(1) }).optional(),
});

const typing = z.strictObject({ ...envelope, type: z.literal('typing') });

/** Whether the value is a typing activity and nothing more. */
export function isTypingActivity(wire: unknown): boolean {
  return typing.safeParse(wire).success;
}

/** The words of a message activity; undefined when it has a property or a shape that is not on the list. */
export function readActivity(wire: unknown): WireReading | undefined {
  const parsed = message.safeParse(wire);
  if (!parsed.success) return undefined;
  const { text, attachments, suggestedActions } = parsed.data;
  const actions = [
    ...(attachments?.flatMap((card) => card.content.buttons) ?? []),
    ...(suggestedActions?.actions ?? []),
  ];
  // A say button whose value differs from its title would put unseen words into the customer's mouth.
  if (actions.some((action) => action.type === 'imBack' && action.value !== action.title)) return undefined;
  return { text, choices: actions.map(choiceOf) };
}

function choiceOf(action: z.infer<typeof cardAction>): DisclosedChoice {
  return action.type === 'imBack'
    ? { kind: 'say', label: action.title }
    : { kind: 'open', label: action.title, url: action.value };
}
