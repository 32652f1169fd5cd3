// Asks for the balances of several accounts at once.
import type { AccountView } from '../../kernel/account-view.ts';
import { askEach, requireCurrency, type BankTurn } from './bank-turn.ts';
import type { PerAccount } from './disclosed-bank.ts';
import { accountKeys, balanceKeys, byKeys } from './order.ts';
import { balancesSchema } from './record-schemas.ts';
import { balanceView, type BalanceView } from './views.ts';

export async function askBalances(
  turn: BankTurn,
  accounts: readonly AccountView[],
): Promise<PerAccount<BalanceView | undefined>[]> {
  const { adapter, call } = turn;
  const found = await askEach(turn, accounts, async (account, ref) => {
    const { balances } = await call('balances', balancesSchema, (context) => adapter.balances(context, ref));
    requireCurrency(account, balances);
    return balanceView(balances);
  });
  // Accounts that look alike are told apart by their figures, not by the bank's order.
  return found.sort(
    // What was read before what failed: keys of one kind are never compared with keys of another.
    byKeys((one) => [
      ...accountKeys(one.account),
      ...('value' in one ? ['', ...balanceKeys(one.value)] : [one.failed]),
    ]),
  );
}
