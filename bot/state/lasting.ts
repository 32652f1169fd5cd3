// Lasting: what a conversation keeps for as long as a link can live: how much of an amount is said here, and a count of what was told.
import { z } from 'zod';
import { isBookingDate } from '../kernel/booking-date.ts';
import { PRECISIONS } from '../kernel/precision.ts';
import { TOLD } from '../kernel/told.ts';

const day = z.string().refine(isBookingDate);

/** Counts and days alone: no figure, no account. */
const count = z.strictObject({ items: z.int().min(1), answers: z.int().min(1), first: day, last: day });

const lasting = z.strictObject({
  precision: z.enum(PRECISIONS),
  /** What was told since the chat was linked, or since counting began; `unlink` forgets it. */
  shared: z.strictObject({ since: day, told: z.partialRecord(z.enum(TOLD), count) }).exactOptional(),
});

const record = z.strictObject({ v: z.literal(1), lasting });

export type Lasting = Readonly<z.infer<typeof lasting>>;

export const newLasting: Lasting = { precision: 'exact' };

/** Undefined: there is nothing to keep. */
export function lastingToText({ precision, shared }: Lasting): string | undefined {
  if (precision === newLasting.precision && !shared) return undefined;
  return JSON.stringify({ v: 1, lasting: { precision, ...(shared && { shared }) } });
}

/** A record that can't be read may have asked for silence: no amount is said until the customer chooses again. */
export function lastingFromText(text: string | undefined): Lasting {
  if (text === undefined) return newLasting;
  const parsed = record.safeParse(jsonOrNothing(text));
  return parsed.success ? parsed.data.lasting : { precision: 'none' };
}

export function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
