// Reads what the inspector of a running Sotto answers, and the bank's answers that belong to it.
import { z } from 'zod';
import type { RunningSotto } from '../support/running-sotto.ts';

const turnsSchema = z.strictObject({
  turns: z.array(
    z.strictObject({
      n: z.number(),
      at: z.iso.datetime(),
      conversation: z.string(),
      intent: z.string().optional(),
      bankCalls: z.array(z.strictObject({ requestId: z.uuid(), operation: z.string() })),
      wire: z.array(z.string()),
    }),
  ),
});

/** `text` is the answer to the byte. */
export async function readTurns(sotto: RunningSotto, conversation?: string) {
  const query = conversation === undefined ? '' : `?${new URLSearchParams({ conversation }).toString()}`;
  const text = await (await fetch(`${sotto.url}/inspect/turns${query}`)).text();
  return { text, turns: turnsSchema.parse(JSON.parse(text)).turns };
}

const answersSchema = z.object({
  answers: z.array(
    z.strictObject({
      requestId: z.string(),
      method: z.literal('GET'),
      path: z.string(),
      status: z.number(),
      body: z.unknown().optional(),
    }),
  ),
});

export async function readAnswers(bankUrl: string, ids: readonly string[]) {
  const answer = await fetch(`${bankUrl}/demo/answers?ids=${ids.join()}`);
  return answersSchema.parse(await answer.json()).answers;
}
