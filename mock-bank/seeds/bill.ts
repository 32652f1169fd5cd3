// The bill of a card, reckoned from its rows.
import type { Calendar } from '../calendar.ts';
import type { DemoBill, LedgerRow } from '../ledger/customer.ts';

/** A statement of ten days ago: what was owed on that day, to be paid in a fortnight from now. */
export function billOf(rows: readonly LedgerRow[], calendar: Calendar): DemoBill {
  const statementOn = calendar.daysAgo(10);
  const owed = rows.filter(({ bookedAt }) => bookedAt !== undefined && bookedAt.slice(0, 10) <= statementOn);
  const statementBalance = owed.reduce((sum, { minor }) => sum + minor, 0n);
  return { statementBalance, minimumDue: -50_00n, statementOn, dueOn: calendar.daysAgo(-14) };
}
