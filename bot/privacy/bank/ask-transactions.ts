// Asks for the newest transactions over several accounts and merges them, by disclosed fields alone.
import type { TransactionQuery } from '../../../adapters/index.ts';
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
    failed: found
      .filter((one) => 'failed' in one)
      .sort(byKeys(({ account, failed }) => [...accountKeys(account), failed])),
  };
}

type Read = (filter: Pick<TransactionQuery, 'from' | 'to' | 'status'>, atLeast: number) => Promise<TransactionRecord[]>;

async function readRows(
  { adapter, call }: BankTurn,
  ref: string,
  wanted: TransactionsWanted,
): Promise<TransactionRecord[]> {
  const { maxPage, pending } = adapter.capabilities();
  const read: Read = async (filter, atLeast) => {
    const records = await readTransactions(
      (query) => call('transactions', transactionPageSchema, (context) => adapter.transactions(context, ref, query)),
      { atLeast, pageSize: Math.min(maxPage, PAGE_SIZE), filter },
    );
    return records.filter((record) => record.status === filter.status);
  };
  const [held, booked] = await Promise.all([
    pending && wanted.status !== 'booked' ? readPending(read, wanted) : [],
    // One more than is shown tells whether there are more.
    wanted.status === 'pending' ? [] : read({ ...wanted.period, status: 'booked' }, wanted.skip + wanted.count + 1),
  ]);
  return [...held, ...booked];
}

/**
 * All of them, whatever the period: one without a booking date has only the day of its authorisation, which is withheld, so the
 * bank must not choose by it. It counts for today.
 */
async function readPending(read: Read, { period, today }: TransactionsWanted): Promise<TransactionRecord[]> {
  const records = await read({ status: 'pending' }, Number.MAX_SAFE_INTEGER);
  return records.filter(({ bookedOn = today }) => !period || (period.from <= bookedOn && bookedOn <= period.to));
}
