// Writes the rows of one account: ids, timestamps, what is withheld, and the needles of each.
import type { Calendar } from '../calendar.ts';
import type { LedgerRow } from '../ledger/customer.ts';
import type { Merchant } from './merchants.ts';
import type { Chance } from './random.ts';

export interface Entry {
  /** The booking day; for a pending row the day it was authorised. */
  readonly daysAgo: number;
  readonly minor: number | bigint;
  readonly description: string;
  readonly merchant?: Merchant;
  readonly reference?: string;
  readonly original?: { readonly currency: string; readonly minor: bigint };
  readonly pending?: true;
  /** A counterparty and the like. */
  readonly needles?: readonly string[];
  /** Authorised a minute before midnight and booked the next day. */
  readonly crossesMidnight?: true;
}

export interface Book {
  readonly rows: readonly LedgerRow[];
  write(entry: Entry): void;
  /** The sum of the booked rows so far. */
  booked(): bigint;
}

export function createBook(calendar: Calendar, chance: Chance): Book {
  const rows: LedgerRow[] = [];

  function times({ daysAgo, pending, crossesMidnight }: Entry): Pick<LedgerRow, 'authorisedAt' | 'bookedAt'> {
    const day = calendar.daysAgo(daysAgo);
    const clock = `${two(chance.between(8, 21))}:${two(chance.between(0, 59))}:${two(chance.between(0, 59))}`;
    if (pending) return { authorisedAt: calendar.at(day, clock) };
    const bookedAt = calendar.at(day, crossesMidnight ? '00:04:11' : clock);
    return {
      bookedAt,
      authorisedAt: crossesMidnight ? calendar.at(calendar.daysAgo(daysAgo + 1), '23:59:08') : bookedAt,
    };
  }

  return {
    rows,
    write(entry) {
      const { minor, description, merchant, reference, original, pending, needles = [] } = entry;
      const terminal = `T${chance.digits(7)}`;
      rows.push({
        // Real banks put the terminal into the id, and so does this one.
        transactionId: `tx_${rows.length}_${chance.digits(8)}_${terminal}`,
        status: pending ? 'pending' : 'booked',
        minor: BigInt(minor),
        ...times(entry),
        description,
        ...(merchant && { merchant: wireMerchant(merchant) }),
        ...(reference !== undefined && { reference }),
        ...(original && { original }),
        needles: [
          ...needles,
          ...(merchant ? merchantNeedles(merchant) : []),
          ...(reference === undefined ? [] : [reference]),
          terminal,
        ],
      });
    },
    booked: () => rows.reduce((sum, { status, minor }) => (status === 'booked' ? sum + minor : sum), 0n),
  };
}

function wireMerchant({ name, categoryCode, category, city, country }: Merchant) {
  return { name, categoryCode, category, city, country };
}

function merchantNeedles({ name, alias, category, city, countryName }: Merchant): string[] {
  return [name, alias, category, city, countryName];
}

function two(number: number): string {
  return number.toString().padStart(2, '0');
}
