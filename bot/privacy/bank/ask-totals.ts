// Asks what went out and came in over several accounts, added up for each currency.
import type { BankTurn } from './bank-turn.ts';
import type { RowsWanted, Totals } from './disclosed-bank.ts';
import { byKeys } from './order.ts';
import { readAccounts } from './read-accounts.ts';
import { totalsView } from './views.ts';

export async function askTotals(turn: BankTurn, wanted: RowsWanted): Promise<Totals> {
  const { rows, readFrom, failed } = await readAccounts(turn, wanted, Infinity);
  const records = rows.map(({ record }) => record);
  const currencies = [...new Set(records.map(({ amount }) => amount.currency))];
  return {
    totals: currencies
      .map((currency) =>
        totalsView(
          currency,
          records.filter(({ amount }) => amount.currency === currency),
        ),
      )
      .sort(byKeys(({ currency }) => [currency])),
    ...(readFrom !== undefined && { readFrom }),
    failed,
  };
}
