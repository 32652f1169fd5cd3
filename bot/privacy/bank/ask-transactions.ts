// Asks for the newest transactions over several accounts and merges them, by disclosed fields alone.
import { askEach, requireCurrency, type BankTurn } from './bank-turn.ts';
import type { TransactionList, TransactionsWanted } from './disclosed-bank.ts';
import { accountKeys, byKeys, transactionKeys } from './order.ts';
import { readTransactions } from './read-transactions.ts';
import { transactionPageSchema, type TransactionRecord } from './record-schemas.ts';
import { transactionView } from './views.ts';

/** Rows a page: small enough to be quick, large enough that most answers need one. */
const PAGE_SIZE = 50;

export async function askTransactions(turn: BankTurn, wanted: TransactionsWanted): Promise<TransactionList> {
  const { accounts, skip, count } = wanted;
  const found = await askEach(turn, accounts, async (account, ref) => {
    const records = await readRows(turn, ref, wanted);
    requireCurrency(account, records);
    return records;
  });
  const rows = found
    .flatMap((one) => ('value' in one ? one.value.map((record) => ({ account: one.account, record })) : []))
    .sort(byKeys(({ account, record }) => [...transactionKeys(record), ...accountKeys(account)]));
  return {
    rows: rows.slice(skip, skip + count).map(({ account, record }, index) => ({
      account,
      transaction: transactionView(record, skip + index + 1),
    })),
    more: rows.length > skip + count,
    failed: found.filter((one) => 'failed' in one).sort(byKeys(({ account }) => accountKeys(account))),
  };
}

/** Pending rows may have no date, so they are read apart and in full; booked ones as far as the list goes. */
async function readRows(
  { adapter, call }: BankTurn,
  ref: string,
  wanted: TransactionsWanted,
): Promise<TransactionRecord[]> {
  const { maxPage, pending } = adapter.capabilities();
  const read = async (status: 'booked' | 'pending', atLeast: number) => {
    const records = await readTransactions(
      (query) => call('transactions', transactionPageSchema, (context) => adapter.transactions(context, ref, query)),
      { atLeast, pageSize: Math.min(maxPage, PAGE_SIZE), filter: { ...wanted.period, status } },
    );
    return records.filter((record) => record.status === status);
  };
  // One more than is shown tells whether there are more.
  const atLeast = wanted.skip + wanted.count + 1;
  const [held, booked] = await Promise.all([
    pending && wanted.status !== 'booked' ? read('pending', Number.MAX_SAFE_INTEGER) : [],
    wanted.status !== 'pending' ? read('booked', atLeast) : [],
  ]);
  return [...held, ...booked];
}
