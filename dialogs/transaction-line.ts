// One transaction in one line: its place, day, amount and status; the account only where several are mixed.
import type { AccountView } from '../bot/kernel/account-view.ts';
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { TransactionView } from '../bot/privacy/index.ts';

export function transactionLine({ n, on, status, amount }: TransactionView, account?: AccountView): Phrase {
  if (on === undefined) {
    return account
      ? phrase('transactions.row-undated-account', { n, amount, account })
      : phrase('transactions.row-undated', { n, amount });
  }
  const row = { n, day: on, amount };
  if (status === 'pending') {
    return account
      ? phrase('transactions.row-pending-account', { ...row, account })
      : phrase('transactions.row-pending', row);
  }
  return account ? phrase('transactions.row-account', { ...row, account }) : phrase('transactions.row', row);
}
