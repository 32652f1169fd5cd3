// Money: an amount of one currency in whole minor units, read from text without floating point.
import { SottoError } from './errors.ts';
import { minorDigits } from './currency.ts';

/** Signed minor units (cents, fils, yen) from the customer's view: spent or owed is negative. `currency` is ISO 4217 alphabetic. */
export interface Money {
  readonly currency: string;
  readonly minor: bigint;
}

const DECIMAL = /^([+-]?)(\d{1,18})(?:\.(\d{1,18}))?$/;

/**
 * Reads a decimal text such as `-1234.50`.
 * @throws SottoError `amount-malformed` when it is no decimal, or has more decimals than the currency and they are not zeros.
 */
export function moneyFromDecimal(text: string, currency: string): Money {
  const match = DECIMAL.exec(text);
  if (!match) throw new SottoError('amount-malformed');
  const [, sign, whole = '', fraction = ''] = match;
  const digits = minorDigits(currency);
  if (/[^0]/.test(fraction.slice(digits))) throw new SottoError('amount-malformed');
  const minor = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return { currency, minor: sign === '-' ? -minor : minor };
}

export function negate({ currency, minor }: Money): Money {
  return { currency, minor: -minor };
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
