// Rounds an amount for a chat that shows rounded ones: always the same way, so that asking again tells nothing more.
import { magnitude, type Money } from '../../kernel/money.ts';
import type { Points } from '../../kernel/points.ts';

/** Two significant digits, half away from zero. What has only two already stays. */
export function rounded<T extends Money | Points>(value: T): T {
  return 'currency' in value
    ? { ...value, minor: toTwoDigits(value.minor) }
    : { ...value, amount: toTwoDigits(value.amount) };
}

function toTwoDigits(value: bigint): bigint {
  const size = magnitude(value);
  const step = 10n ** BigInt(Math.max(0, size.toString().length - 2));
  const nearest = ((size + step / 2n) / step) * step;
  return value < 0n ? -nearest : nearest;
}
