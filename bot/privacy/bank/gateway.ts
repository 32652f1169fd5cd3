// The bank gateway: the only holder of the bank port. It asks, validates, and gives back views.
import type { BankAdapter } from '../../../adapters/index.ts';
import type { Customer } from '../../kernel/sender.ts';
import { askBalances } from './ask-balances.ts';
import { askCardBills } from './ask-card-bills.ts';
import { askTotals } from './ask-totals.ts';
import { askTransactions } from './ask-transactions.ts';
import { createBankCaller, type BankCallerDeps, type CallBank } from './bank-caller.ts';
import { orUnsupported, type BankTurn } from './bank-turn.ts';
import type { DisclosedBank } from './disclosed-bank.ts';
import { accountKeys, byKeys, rewardsKeys } from './order.ts';
import { accountsSchema, rewardsSchema } from './record-schemas.ts';
import { accountView, rewardsView } from './views.ts';

export interface BankGateway {
  /** A bank for one turn: its deadline starts now. */
  bankFor(customer: Customer): DisclosedBank;
}

export function createBankGateway(adapter: BankAdapter, deps: BankCallerDeps): BankGateway {
  const callerFor = createBankCaller(deps);
  return { bankFor: (customer) => createDisclosedBank(adapter, callerFor(customer)) };
}

function createDisclosedBank(adapter: BankAdapter, call: CallBank): DisclosedBank {
  const turn: BankTurn = { adapter, call, references: new Map() };
  const { rewards, cardBill, historyDays } = adapter.capabilities();
  return {
    offers: { rewards, cardBill, historyDays },
    async accounts() {
      const records = await call('accounts', accountsSchema, (context) => adapter.accounts(context));
      const views = records.map((record) => {
        const view = accountView(record);
        turn.references.set(view, record.ref);
        return view;
      });
      return views.sort(byKeys(accountKeys));
    },
    balances: (accounts) => askBalances(turn, accounts),
    transactions: (wanted) => askTransactions(turn, wanted),
    totals: (wanted) => askTotals(turn, wanted),
    async rewards() {
      const records = await call('rewards', rewardsSchema, (context) => orUnsupported(adapter.rewards?.(context)));
      return records.map(rewardsView).sort(byKeys(rewardsKeys));
    },
    cardBills: (accounts) => askCardBills(turn, accounts),
  };
}
