// Retry-After: reads the header (RFC 9110 section 10.2.3) as a wait in milliseconds.
import type { Clock } from '../../bot/kernel/clock.ts';

const SECONDS = /^\d{1,9}$/;
// IMF-fixdate, the one form a sender may write. `Date.parse` alone would take "5" for the month of May.
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Never negative; undefined when the header is absent or neither seconds nor an HTTP date. */
export function retryAfterMs(header: string | null, clock: Clock): number | undefined {
  if (header === null) return undefined;
  if (SECONDS.test(header)) return Number(header) * 1000;
  const at = HTTP_DATE.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - clock.now().getTime());
}
