// The first lines of a list of transactions: what it is, of which days and sizes, and what was left out of it.
import type { AccountKind } from '../bot/kernel/account-view.ts';
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { TransactionList } from '../bot/privacy/index.ts';
import { filterLines, type Filtered } from './filter.ts';

export interface ListedTransactions extends Filtered {
  readonly named?: AccountKind;
  readonly list: TransactionList;
  /** Rows shown before. */
  readonly skip: number;
  /** Rows shown at a time. */
  readonly most: number;
}

export function transactionsHeader(listed: ListedTransactions): Phrase[] {
  const { slots, accounts, list, skip, most } = listed;
  const { order, count = 0 } = slots;
  const isEmpty = list.rows.length === 0;
  const partial = list.readFrom === undefined ? [] : [phrase('transactions.read-from', { day: list.readFrom })];
  if (isEmpty && skip > 0) return [phrase('transactions.no-more'), ...partial];

  const severalCurrencies = new Set(accounts.map(({ currency }) => currency)).size > 1;
  return [
    isEmpty ? emptyTitle(listed) : title(listed),
    ...filterLines(listed),
    ...(count > most && list.more ? [phrase('transactions.at-a-time', { count: most })] : []),
    ...(order && severalCurrencies && !isEmpty ? [phrase('transactions.ranked-apart')] : []),
    ...partial,
  ];
}

function title({ slots, named, list, skip }: ListedTransactions): Phrase {
  if (skip > 0) return phrase('transactions.header-more');
  const { status = 'any', direction: flow = 'both', order } = slots;
  if (order) {
    return named
      ? phrase('transactions.header-sized-one', { order, status, flow, kind: named })
      : phrase('transactions.header-sized', { order, status, flow, count: list.rows.length });
  }
  return named && status !== 'pending'
    ? phrase('transactions.header-one', { kind: named, status, flow })
    : phrase('transactions.header', { status, flow });
}

function emptyTitle({ slots }: ListedTransactions): Phrase {
  const { status = 'any', direction: flow = 'both' } = slots;
  return status === 'pending'
    ? phrase('transactions.none-pending', { flow })
    : phrase('transactions.none', { status, flow });
}
