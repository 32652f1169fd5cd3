// Words of the demo customers' shops and places that must never leave, in lower case.
import { demoCustomers } from '../../mock-bank/index.ts';
import { TIME_ZONE } from './running-sotto.ts';

/** Needles too short to be told from chance are left out. */
export function withheldWords(): string[] {
  return demoCustomers(() => new Date(), TIME_ZONE)
    .flatMap(({ accounts }) => accounts.flatMap(({ rows }) => rows.flatMap((row) => row.needles)))
    .filter((needle) => needle.length > 3)
    .map((needle) => needle.toLowerCase());
}
