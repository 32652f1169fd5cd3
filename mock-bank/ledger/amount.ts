// Amounts as decimal text with exactly the digits of their currency.

/** ISO 4217 exponents that are not 2, of the currencies this bank deals in. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...['JPY', 'KRW', 'VND', 'ISK'].map((code) => [code, 0] as const),
  ...['KWD', 'BHD', 'OMR'].map((code) => [code, 3] as const),
]);

/** For example `-1234.50` for -123450 minor units of SGD. */
export function decimalText(minor: bigint, currency: string): string {
  const digits = DIGITS.get(currency) ?? 2;
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  const cut = text.length - digits;
  return (minor < 0n ? '-' : '') + text.slice(0, cut) + (digits > 0 ? `.${text.slice(cut)}` : '');
}
