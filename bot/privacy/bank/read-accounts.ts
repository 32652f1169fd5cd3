// Reads what is wanted of several accounts' transactions, by disclosed fields alone.
import { BankError, type TransactionQuery } from '../../../adapters/index.ts';
import type { AccountView } from '../../kernel/account-view.ts';
import type { BookingDate } from '../../kernel/booking-date.ts';
import { askEach, requireCurrency, type BankTurn } from './bank-turn.ts';
import type { FailedAccount, RowsWanted } from './disclosed-bank.ts';
import { accountKeys, byKeys } from './order.ts';
import { readTransactions, type ReadTransactions } from './read-transactions.ts';
import { transactionPageSchema, type TransactionRecord } from './record-schemas.ts';
import { dayOf, isWanted } from './rows-wanted.ts';

/** Rows a page: most answers need one page, and a long history must fit into few. */
const PAGE_SIZE = 100;

export interface AccountRow {
  readonly account: AccountView;
  readonly record: TransactionRecord;
}

export interface AccountRows {
  /** In no particular order. */
  readonly rows: readonly AccountRow[];
  /** Set when not everything could be read: nothing is missing from this day on, and nothing before it is here. */
  readonly readFrom: BookingDate | undefined;
  readonly failed: readonly FailedAccount[];
}

/** `atLeast`: the newest so many of each account, and whatever else their days hold. */
export async function readAccounts(turn: BankTurn, wanted: RowsWanted, atLeast: number): Promise<AccountRows> {
  const found = await askEach(turn, wanted.accounts, async (account, ref) => {
    const read = await readRows(turn, ref, wanted, atLeast);
    requireCurrency(
      account,
      read.records.map(({ amount }) => amount),
    );
    return read;
  });
  const read = found.flatMap((one) => ('value' in one ? [{ account: one.account, ...one.value }] : []));
  // A gap in one account is a gap in the whole, so all are cut at the same day.
  const [readFrom] = read
    .flatMap((one) => one.readFrom ?? [])
    .sort()
    .reverse();
  return {
    rows: read
      .flatMap(({ account, records }) => records.map((record) => ({ account, record })))
      .filter(({ record }) => isWanted(record, wanted) && dayOf(record, wanted) >= (readFrom ?? '')),
    readFrom,
    failed: found
      .filter((one) => 'failed' in one)
      .sort(byKeys(({ account, failed }) => [...accountKeys(account), failed])),
  };
}

type Filter = Pick<TransactionQuery, 'from' | 'to'> & { readonly status: 'booked' | 'pending' };
type Read = (filter: Filter, atLeast: number) => Promise<ReadTransactions>;

async function readRows(
  { adapter, call }: BankTurn,
  ref: string,
  wanted: RowsWanted,
  atLeast: number,
): Promise<ReadTransactions> {
  const { maxPage, pending } = adapter.capabilities();
  const read: Read = async (filter, enough) => {
    const { records, ...rest } = await readTransactions(
      (query) => call('transactions', transactionPageSchema, (context) => adapter.transactions(context, ref, query)),
      {
        filter,
        atLeast: enough,
        isWanted: (record) => isWanted(record, { ...wanted, status: filter.status }),
        pageSize: Math.min(maxPage, PAGE_SIZE),
      },
    );
    return { ...rest, records: records.filter((record) => record.status === filter.status) };
  };
  const [held, booked] = await Promise.all([
    pending && wanted.status !== 'booked' ? readPending(read) : [],
    wanted.status === 'pending' ? { records: [] } : read({ ...wanted.period, status: 'booked' }, atLeast),
  ]);
  return { ...booked, records: [...held, ...booked.records] };
}

/** All of them, whatever the period: the bank would choose by the day of their authorisation. */
async function readPending(read: Read): Promise<readonly TransactionRecord[]> {
  const { records, readFrom } = await read({ status: 'pending' }, Infinity);
  // Without dates there is no telling which are missing, and no customer has so many.
  if (readFrom !== undefined) throw new BankError('malformed');
  return records;
}
