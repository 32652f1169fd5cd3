// Wire: what the mock bank's accounts API answers, as schemas. Unknown keys are dropped.
import { z } from 'zod';
import { isBookingDate } from '../../bot/kernel/booking-date.ts';
import { isCurrency } from '../../bot/kernel/currency.ts';
import { SottoError } from '../../bot/kernel/errors.ts';
import { moneyFromDecimal } from '../../bot/kernel/money.ts';

/** A step of a schema that refuses what `read` throws at; zod alone would let the throw through. */
const reading =
  <In, Out>(read: (value: In) => Out) =>
  (value: In, context: z.RefinementCtx): Out => {
    try {
      return read(value);
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  };

const id = z.string().min(1);
const day = z.string().refine(isBookingDate);
const instant = z.iso.datetime({ offset: true });
const currency = z.string().refine(isCurrency);
const money = z
  .object({ value: z.string(), currency })
  .transform(reading(({ value, currency }) => moneyFromDecimal(value, currency)));

export const accountsWire = z.object({
  accounts: z.array(
    z.object({
      accountId: id,
      type: z.enum(['current', 'savings', 'credit-card', 'loan', 'other']),
      status: z.enum(['open', 'closed', 'blocked']),
      currency,
      number: z.string(),
    }),
  ),
});

/** The bank repeats which account it speaks of: another one's figures must not pass for this one's. */
export const balancesWire = (account: string) =>
  z.object({
    accountId: z.literal(account),
    balances: z.array(
      z.object({
        type: z.enum(['booked', 'available']),
        amount: money,
        asOf: instant,
        includesCreditLine: z.boolean(),
      }),
    ),
    creditLimit: money.optional(),
  });

// What is withheld must not change what the customer sees, so a fault in it loses that field and nothing else.
const withheldText = z.string().optional().catch(undefined);
const withheld = z.object({
  authorisedAt: withheldText,
  description: withheldText,
  merchant: z
    .object({ name: withheldText, category: withheldText, city: withheldText, country: withheldText })
    .optional()
    .catch(undefined),
  reference: withheldText,
  original: money.optional().catch(undefined),
});

const transaction = z.discriminatedUnion('status', [
  withheld.extend({ transactionId: id, status: z.literal('booked'), amount: money, bookedAt: instant }),
  withheld.extend({ transactionId: id, status: z.literal('pending'), amount: money }),
]);

export const transactionsWire = z.object({ items: z.array(transaction), nextCursor: id.optional() });

const programme = z.object({
  // Both withheld, as above.
  name: z.string().catch(''),
  accountId: id.optional().catch(undefined),
  available: z.string(),
  pending: z.string().optional(),
  expiring: z.array(z.object({ amount: z.string(), on: day })),
  asOf: instant,
});

/** The amounts of a programme, all read the same way. */
function amountsOf({ available, pending, expiring }: z.infer<typeof programme>, read: (text: string) => bigint) {
  return {
    available: read(available),
    pending: pending === undefined ? undefined : read(pending),
    expiring: expiring.map(({ amount, on }) => ({ amount: read(amount), on })),
  };
}

function wholeUnits(text: string): bigint {
  // BigInt alone would read '' as 0 and '0x10' as 16.
  if (!/^-?\d{1,18}$/.test(text)) throw new SottoError('amount-malformed');
  return BigInt(text);
}

export const rewardsWire = z.object({
  programmes: z.array(
    z.discriminatedUnion('unit', [
      programme
        .extend({ unit: z.enum(['points', 'miles']) })
        .transform(reading((wire) => ({ ...wire, ...amountsOf(wire, wholeUnits) }))),
      programme
        .extend({ unit: z.literal('cash'), currency })
        .transform(
          reading((wire) => ({ ...wire, ...amountsOf(wire, (text) => moneyFromDecimal(text, wire.currency).minor) })),
        ),
    ]),
  ),
});

export const cardBillWire = (account: string) =>
  z.object({
    accountId: z.literal(account),
    statementBalance: money,
    minimumDue: money.optional(),
    statementOn: day,
    dueOn: day,
  });

/** `{"error":{"code":"…"}}` → its code. */
export const refusalWire = z.object({ error: z.object({ code: z.string() }) }).transform(({ error }) => error.code);

export type AccountWire = z.infer<typeof accountsWire>['accounts'][number];
export type BalancesWire = z.infer<ReturnType<typeof balancesWire>>;
export type TransactionWire = z.infer<typeof transaction>;
export type ProgrammeWire = z.infer<typeof rewardsWire>['programmes'][number];
export type CardBillWire = z.infer<ReturnType<typeof cardBillWire>>;
