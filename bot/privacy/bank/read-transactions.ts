// Reads the newest transactions of one account, always in whole days.
import { BankError, type TransactionQuery } from '../../../adapters/index.ts';
import { addDays, type BookingDate } from '../../kernel/booking-date.ts';
import type { TransactionRecord } from './record-schemas.ts';

export interface TransactionPage {
  readonly items: readonly TransactionRecord[];
  readonly next?: string | undefined;
}
export type ReadPage = (query: TransactionQuery) => Promise<TransactionPage>;

export interface Wanted {
  /** How many rows that are wanted at least, when there are so many. */
  readonly atLeast: number;
  readonly isWanted: (record: TransactionRecord) => boolean;
  readonly pageSize: number;
  readonly filter: Pick<TransactionQuery, 'from' | 'to' | 'status'>;
}

export interface ReadTransactions {
  /** Wanted or not. */
  readonly records: readonly TransactionRecord[];
  /** Set when there is more than can be read in a turn: nothing is missing from this day on, and nothing before it is here. */
  readonly readFrom?: BookingDate;
}

/** Pages follow one another, so this many must fit into the deadline of a turn: 8 s at 400 ms each. */
const MOST_PAGES = 20;

/**
 * Which rows of a day come first at the bank depends on the time of day, which is withheld. So a day is read to its end
 * before the list is cut: the rows then depend on disclosed fields alone. A row that two pages repeat counts once.
 * @throws BankError `malformed` when dates run upwards, or when so many pages do not finish a single day: a cursor that goes
 * nowhere, most likely, and there would be nothing to tell for certain.
 */
export async function readTransactions(
  readPage: ReadPage,
  { atLeast, isWanted, pageSize, filter }: Wanted,
): Promise<ReadTransactions> {
  const rows = new Map<string, TransactionRecord>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await readPage({ ...filter, limit: pageSize, ...(cursor !== undefined && { cursor }) });
    for (const item of items) rows.set(item.id, item);
    const records = [...rows.values()];
    const all = daysOf(records);
    if (all.some((day, index) => day > (all[index - 1] ?? day))) throw new BankError('malformed');
    // The days of what is wanted, and the one that the walk has come to.
    const dates = [...daysOf(records.filter(isWanted)), ...all.slice(-1)];
    if (next === undefined || isDayComplete(dates, atLeast)) return { records };
    cursor = next;
  }
  return wholeDays([...rows.values()]);
}

function daysOf(records: readonly TransactionRecord[]): BookingDate[] {
  return records.flatMap(({ bookedOn }) => bookedOn ?? []);
}

/** Whether the day of the last row that is wanted has been left behind. */
function isDayComplete(dates: readonly string[], atLeast: number): boolean {
  const boundary = dates[atLeast - 1];
  const last = dates.at(-1);
  return boundary !== undefined && last !== undefined && last < boundary;
}

/** Without the last day, which may go on. */
function wholeDays(records: readonly TransactionRecord[]): ReadTransactions {
  const days = daysOf(records);
  const unfinished = days.at(-1);
  if (unfinished === undefined || unfinished === days[0]) throw new BankError('malformed');
  return {
    records: records.filter(({ bookedOn = '' }) => bookedOn > unfinished),
    readFrom: addDays(unfinished, 1),
  };
}
