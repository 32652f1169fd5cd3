// Asks for the bills of several cards at once.
import type { AccountView } from '../../kernel/account-view.ts';
import { askEach, orUnsupported, requireCurrency, type BankTurn } from './bank-turn.ts';
import type { PerAccount } from './disclosed-bank.ts';
import { byFindings, cardBillKeys } from './order.ts';
import { cardBillSchema } from './record-schemas.ts';
import { cardBillView, type CardBillView } from './views.ts';

export async function askCardBills(
  turn: BankTurn,
  accounts: readonly AccountView[],
): Promise<PerAccount<CardBillView | undefined>[]> {
  const { adapter, call } = turn;
  const found = await askEach(turn, accounts, async (account, ref) => {
    const bill = await call('card-bill', cardBillSchema, (context) => orUnsupported(adapter.cardBill?.(context, ref)));
    if (!bill) return undefined;
    requireCurrency(account, [bill.statementBalance, bill.minimumDue ?? []].flat());
    return cardBillView(bill);
  });
  return found.sort(byFindings(cardBillKeys));
}
