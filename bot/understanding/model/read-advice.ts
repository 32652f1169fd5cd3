// Reads what the model's server answered, and takes it for nothing unless every part is as it must be.
import { z } from 'zod';
import { ADVISED, type Advice } from './adviser.ts';
import { ModelFailure } from './model-failure.ts';

/** What the model is asked to write. */
export const answerSchema = z.strictObject({
  intent: z.enum([...ADVISED, 'none']),
  accountKind: z.enum(['current', 'savings', 'card', 'loan']).nullable(),
  last4: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  count: z.int().min(1).max(20).nullable(),
  status: z.enum(['booked', 'pending']).nullable(),
  direction: z.enum(['in', 'out']).nullable(),
});

const nothing = z.union([z.null(), z.literal(''), z.tuple([])]).optional();
/** Of a chat completion only what decides: one choice, written to its end, in words. */
const completionSchema = z.object({
  choices: z.tuple([
    z.object({
      finish_reason: z.literal('stop'),
      message: z.object({ content: z.string(), refusal: nothing, tool_calls: nothing, function_call: nothing }),
    }),
  ]),
});

/**
 * @param sentence what the model was asked about
 * @returns undefined when the model says that it is none of the intents
 * @throws ModelFailure `unusable`
 */
export function readAdvice(completion: unknown, sentence: string): Advice | undefined {
  const { intent, accountKind, last4, count, status, direction } = answerOf(completion);
  // Digits that nobody typed are made up, and so may be the rest.
  if (last4 !== null && !sentence.match(/\d+/g)?.includes(last4)) throw new ModelFailure('unusable');
  if (intent === 'none') return undefined;
  const account = { ...(accountKind && { kind: accountKind }), ...(last4 && { last4 }) };
  return {
    intent,
    slots: {
      ...((accountKind ?? last4) && { account }),
      ...(count && { count }),
      ...(status && { status }),
      ...(direction && { direction }),
    },
  };
}

function answerOf(completion: unknown): z.infer<typeof answerSchema> {
  const envelope = completionSchema.safeParse(completion);
  const answer = envelope.success && answerSchema.safeParse(jsonIn(envelope.data.choices[0].message.content));
  if (!answer || !answer.success) throw new ModelFailure('unusable');
  return answer.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
