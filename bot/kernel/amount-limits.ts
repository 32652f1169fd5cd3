// Amount limits: 'over 50', 'between $20 and $100', compared with amounts without floating point.
import { isDollar, minorDigits } from './currency.ts';
import { SottoError } from './errors.ts';
import { magnitude, type Money } from './money.ts';

/** Sizes of amounts, whichever way the money went. At most two limits are set, a lower and an upper one. */
export interface AmountLimits {
  /** Decimals of the major unit without a sign: '50', '12.50'. Up to nine digits before the point and four after. */
  readonly over?: string;
  readonly atLeast?: string;
  readonly under?: string;
  readonly atMost?: string;
  /** ISO 4217, or '$' for any dollar. Left out: any currency. */
  readonly currency?: string;
}

/** Which side of a limit is meant, and whether the limit itself counts. */
export const BOUNDS = ['over', 'atLeast', 'under', 'atMost'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A number that the customer named, in the currency they named. */
export interface Limit {
  readonly value: string;
  /** ISO 4217, or '$'. */
  readonly currency?: string;
}

export const LIMIT = /^(\d{1,9})(?:\.(\d{1,4}))?$/;

/** The most decimals that a currency or a limit has. */
const DECIMALS = 4;

/** Whether an account in `currency` can hold what is meant. */
export function isMeant({ currency: meant }: AmountLimits, currency: string): boolean {
  return meant === undefined || meant === currency || (meant === '$' && isDollar(currency));
}

/** @throws SottoError `amount-malformed` when a limit is no such decimal. */
export function isWithin(limits: AmountLimits, { currency, minor }: Money): boolean {
  const size = magnitude(minor) * 10n ** BigInt(DECIMALS - minorDigits(currency));
  const { over, atLeast, under, atMost } = limits;
  return (
    isMeant(limits, currency) &&
    (over === undefined || size > scaled(over)) &&
    (atLeast === undefined || size >= scaled(atLeast)) &&
    (under === undefined || size < scaled(under)) &&
    (atMost === undefined || size <= scaled(atMost))
  );
}

function scaled(decimal: string): bigint {
  const match = LIMIT.exec(decimal);
  if (!match) throw new SottoError('amount-malformed');
  const [, whole = '', fraction = ''] = match;
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'));
}
