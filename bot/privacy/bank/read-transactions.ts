// Reads the newest transactions of one account, always in whole days.
import { BankError, type TransactionQuery } from '../../../adapters/index.ts';
import type { TransactionRecord } from './record-schemas.ts';

export interface TransactionPage {
  readonly items: readonly TransactionRecord[];
  readonly next?: string | undefined;
}
export type ReadPage = (query: TransactionQuery) => Promise<TransactionPage>;

export interface Wanted {
  /** How many rows at least, when there are so many. */
  readonly atLeast: number;
  readonly pageSize: number;
  readonly filter: Pick<TransactionQuery, 'from' | 'to' | 'status'>;
}

/** A walk this long is no bank's answer to a chat: a cursor that never ends, most likely. */
const MOST_PAGES = 40;

/**
 * Which rows of a day come first at the bank depends on the time of day, which is withheld. So a day is read to its end
 * before the list is cut: the rows then depend on disclosed fields alone. A row that two pages repeat counts once.
 * @throws BankError `malformed` when the walk doesn't end, or dates run upwards.
 */
export async function readTransactions(
  readPage: ReadPage,
  { atLeast, pageSize, filter }: Wanted,
): Promise<TransactionRecord[]> {
  const rows = new Map<string, TransactionRecord>();
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await readPage({ ...filter, limit: pageSize, ...(cursor !== undefined && { cursor }) });
    for (const item of items) rows.set(item.id, item);
    const dates = [...rows.values()].flatMap(({ bookedOn }) => bookedOn ?? []);
    if (dates.some((date, index) => date > (dates[index - 1] ?? date))) throw new BankError('malformed');
    if (next === undefined || isDayComplete(dates, atLeast)) return [...rows.values()];
    cursor = next;
  }
  throw new BankError('malformed');
}

/** Whether the day of the last row that is wanted has been left behind. */
function isDayComplete(dates: readonly string[], atLeast: number): boolean {
  const boundary = dates[atLeast - 1];
  const last = dates.at(-1);
  return boundary !== undefined && last !== undefined && last < boundary;
}
