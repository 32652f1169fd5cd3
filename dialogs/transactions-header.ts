// The first lines of a list of transactions: what it is, of which days, and what was left out of it.
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { AccountKind } from '../bot/kernel/account-view.ts';
import type { TransactionList } from '../bot/privacy/index.ts';
import type { Period, Slots } from '../bot/understanding/index.ts';

export interface ListedTransactions {
  readonly slots: Slots;
  readonly named?: AccountKind;
  readonly list: TransactionList;
  /** Rows shown at a time. */
  readonly most: number;
  readonly historyDays: number;
  /** What the list covers of the period asked for. */
  readonly period: Period | 'too-old' | undefined;
}

export function transactionsHeader({ slots, named, list, most, historyDays, period }: ListedTransactions): Phrase[] {
  const { status, more, count = 0 } = slots;
  const isEmpty = list.rows.length === 0;
  if (isEmpty && more) return [phrase('transactions.no-more')];

  const lines = [isEmpty ? emptyTitle(status) : title(named, status, more)];
  if (period && period !== 'too-old') lines.push(periodLine(period));
  if (slots.period && (period === 'too-old' || period?.from !== slots.period.from)) {
    lines.push(phrase('transactions.history', { count: historyDays }));
  }
  if (count > most && list.more) lines.push(phrase('transactions.at-a-time', { count: most }));
  return lines;
}

function title(named: AccountKind | undefined, status: Slots['status'], more: Slots['more']): Phrase {
  if (more) return phrase('transactions.header-more');
  if (status === 'pending') return phrase('transactions.header-pending');
  return named ? phrase('transactions.header-one', { kind: named }) : phrase('transactions.header');
}

function emptyTitle(status: Slots['status']): Phrase {
  return phrase(status === 'pending' ? 'transactions.none-pending' : 'transactions.none');
}

function periodLine({ from, to }: Period): Phrase {
  return from === to ? phrase('transactions.on', { day: from }) : phrase('transactions.period', { from, to });
}
