// Asks for transactions over several accounts and merges them, by disclosed fields alone.
import type { BankTurn } from './bank-turn.ts';
import type { TransactionList, TransactionsWanted } from './disclosed-bank.ts';
import { accountKeys, byKeys, sizeKeys, transactionKeys } from './order.ts';
import { readAccounts, type AccountRow } from './read-accounts.ts';
import { transactionView } from './views.ts';

export async function askTransactions(turn: BankTurn, wanted: TransactionsWanted): Promise<TransactionList> {
  const { skip, count, order } = wanted;
  // One more than is shown tells whether there are more; the largest may be anywhere.
  const read = await readAccounts(turn, wanted, order ? Infinity : skip + count + 1);
  const rows = order ? bySize(read.rows, order) : newestFirst(read.rows);
  const more = rows.length > skip + count;
  // Of the newest none is missing while there are more of them.
  const isPartial = read.readFrom !== undefined && (order !== undefined || !more);
  return {
    rows: rows.slice(skip, skip + count).map(({ account, record }, index) => ({
      account,
      transaction: transactionView(record, skip + index + 1),
    })),
    more,
    ...(isPartial && { readFrom: read.readFrom }),
    failed: read.failed,
  };
}

function newestFirst(rows: readonly AccountRow[]): readonly AccountRow[] {
  return rows.toSorted(byKeys(({ account, record }) => [...transactionKeys(record), ...accountKeys(account)]));
}

/** Sizes of two currencies can't be compared: the first of each comes first, then the second of each. */
function bySize(rows: readonly AccountRow[], order: 'largest' | 'smallest'): readonly AccountRow[] {
  const seen = new Map<string, number>();
  return newestFirst(rows)
    .toSorted(byKeys(({ record }) => sizeKeys(record, order)))
    .map((row) => {
      const { currency } = row.record.amount;
      const rank = seen.get(currency) ?? 0;
      seen.set(currency, rank + 1);
      return { row, keys: [rank, currency] };
    })
    .toSorted(byKeys(({ keys }) => keys))
    .map(({ row }) => row);
}
