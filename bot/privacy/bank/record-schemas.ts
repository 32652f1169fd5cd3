// What a bank adapter must return, checked again at run time: an adapter may come from outside this repository.
import { z } from 'zod';
import { isBookingDate } from '../../kernel/booking-date.ts';
import { isCurrency } from '../../kernel/currency.ts';

const reference = z.string().min(1).max(512);
const currency = z.string().refine(isCurrency);
/** Thirteen digits before the point and four after are more than any bank sends. */
const LARGEST = 10n ** 18n;
const amount = z.bigint().gt(-LARGEST).lt(LARGEST);
const money = z.object({ currency, minor: amount });
const day = z.string().refine(isBookingDate);
const account = z.object({
  ref: reference,
  kind: z.enum(['current', 'savings', 'card', 'loan', 'other']),
  currency,
  last4: z.optional(z.string().regex(/^\d{4}$/)),
});
export const accountsSchema = z.array(account).max(200);
export type AccountRecord = z.infer<typeof account>;

const balance = z.object({
  kind: z.enum(['booked', 'available']),
  amount: money,
  asOf: z.date(),
  includesCreditLine: z.boolean(),
});
export const balancesSchema = z.object({ account: reference, balances: z.array(balance).max(20) });
export type BalanceRecord = z.infer<typeof balance>;

/** `detail` isn't named, so it is dropped here: what is withheld goes no further than this line. */
const transaction = z
  .object({ id: reference, status: z.enum(['booked', 'pending']), amount: money, bookedOn: z.optional(day) })
  .refine(({ status, bookedOn }) => status === 'pending' || bookedOn !== undefined);

export type TransactionRecord = z.infer<typeof transaction>;

export const transactionPageSchema = z.object({
  items: z.array(transaction).max(1_000),
  next: z.optional(z.string().min(1).max(4_096)),
});

/** The programme's name may be a co-brand, so it isn't named here either. */
const rewards = z
  .object({
    unit: z.enum(['points', 'miles', 'cash']),
    available: amount,
    pending: z.optional(amount),
    expiring: z.optional(z.array(z.object({ amount, on: day })).max(100)),
    currency: z.optional(currency),
  })
  .refine((record) => record.unit !== 'cash' || record.currency !== undefined);
export const rewardsSchema = z.array(rewards).max(50);
export type RewardsRecord = z.infer<typeof rewards>;

const cardBill = z.object({ statementBalance: money, dueOn: day, minimumDue: z.optional(money) });
export const cardBillSchema = z.optional(cardBill);
export type CardBillRecord = z.infer<typeof cardBill>;
