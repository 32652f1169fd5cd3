// Asks for the balances of several accounts at once.
import type { AccountView } from '../../kernel/account-view.ts';
import { askEach, requireCurrency, type BankTurn } from './bank-turn.ts';
import type { PerAccount } from './disclosed-bank.ts';
import { balanceKeys, byFindings } from './order.ts';
import { balancesSchema } from './record-schemas.ts';
import { balanceView, type BalanceView } from './views.ts';

export async function askBalances(
  turn: BankTurn,
  accounts: readonly AccountView[],
): Promise<PerAccount<BalanceView | undefined>[]> {
  const { adapter, call } = turn;
  const found = await askEach(turn, accounts, async (account, ref) => {
    const { balances } = await call('balances', balancesSchema, (context) => adapter.balances(context, ref));
    requireCurrency(
      account,
      balances.map(({ amount }) => amount),
    );
    return balanceView(balances);
  });
  return found.sort(byFindings(balanceKeys));
}
