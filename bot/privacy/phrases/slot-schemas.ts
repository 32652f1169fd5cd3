// What each kind of slot may hold at run time: the compiler's rule again, for values that come from a bank.
import { z } from 'zod';
import { BOUNDS, LIMIT } from '../../kernel/amount-limits.ts';
import { isBookingDate } from '../../kernel/booking-date.ts';
import { isCurrency } from '../../kernel/currency.ts';
import { PRECISIONS } from '../../kernel/precision.ts';
import type { SlotKind } from '../../kernel/slot.ts';
import { TOLD } from '../../kernel/told.ts';

const currency = z.string().refine(isCurrency);
const money = z.strictObject({ currency, minor: z.bigint() });
const points = z.union([z.strictObject({ unit: z.enum(['points', 'miles']), amount: z.bigint() }), money]);
const day = z.string().refine(isBookingDate);
const kind = z.enum(['current', 'savings', 'card', 'loan', 'other']);

export const slotSchemas = {
  money,
  signed: money,
  size: money,
  points,
  quantity: points,
  date: day,
  day,
  moment: z.date(),
  account: z.strictObject({ kind, mask: z.string().regex(/^(?:••\d{4})?$/), currency }),
  limit: z.strictObject({
    value: z.string().regex(LIMIT),
    currency: z.union([currency, z.literal('$')]).exactOptional(),
  }),
  kind,
  unit: z.enum(['points', 'miles', 'cash']),
  bound: z.enum(BOUNDS),
  order: z.enum(['largest', 'smallest']),
  status: z.enum(['booked', 'pending', 'any']),
  flow: z.enum(['in', 'out', 'both']),
  told: z.enum(TOLD),
  precision: z.enum(PRECISIONS),
  count: z.int().min(0),
  phone: z.literal('bank'),
} as const satisfies Record<SlotKind, z.ZodType>;
