// A bank that gives its rows in their order and in pages of its own size, whatever is asked.
import type { BankAdapter, Transaction, TransactionQuery } from '../../adapters/bank-port.ts';
import { anAccount } from '../support/bank-records.ts';
import { memoryBank } from './gateway-setup.ts';

export interface PagedAccount {
  readonly currency: string;
  readonly rows: readonly Transaction[];
}

export interface PagedBank extends BankAdapter {
  /** What was asked of transactions, oldest first. */
  readonly queries: TransactionQuery[];
}

/** One account of Singapore dollars, or several by their currency. */
export function pagedBank(given: readonly Transaction[] | readonly PagedAccount[], size: number): PagedBank {
  const accounts = given.every(isAccount) ? given : [{ currency: 'SGD', rows: given }];
  const memory = memoryBank(
    accounts.map(({ currency }, index) => anAccount({ ref: String(index), kind: 'current', currency })),
  );
  const queries: TransactionQuery[] = [];
  return {
    ...memory,
    queries,
    transactions: (_ctx, ref, query) => {
      queries.push(query);
      const { cursor = '0', status, from = '', to = '9999' } = query;
      const all = (accounts[Number(ref)]?.rows ?? []).filter(
        (row) => row.status === status && (row.bookedOn ?? from) >= from && (row.bookedOn ?? '') <= to,
      );
      const start = Number(cursor);
      const items = all.slice(start, start + size);
      return Promise.resolve(start + size < all.length ? { items, next: String(start + size) } : { items });
    },
  };
}

function isAccount(given: Transaction | PagedAccount): given is PagedAccount {
  return 'rows' in given;
}
