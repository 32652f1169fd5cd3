// Mock bank adapter: the bank port over the mock bank's accounts API.
import { systemClock, type Clock } from '../../bot/kernel/clock.ts';
import type { BankErrorCode } from '../bank-error.ts';
import type { BankAdapter, TransactionQuery } from '../bank-port.ts';
import { baseUrlFrom } from '../http/base-url.ts';
import { createBankHttp } from '../http/bank-http.ts';
import { toAccount, toBalances, toCardBill, toRewardsBalance, toTransaction } from './mapping.ts';
import { accountsWire, balancesWire, cardBillWire, refusalWire, rewardsWire, transactionsWire } from './wire.ts';

const CAPABILITIES = { rewards: true, cardBill: true, pending: true, historyDays: 730, maxPage: 100 } as const;
const CODES: ReadonlyMap<string, BankErrorCode> = new Map([['consent_expired', 'consent-expired']]);

/**
 * Takes one setting, `BANK_API_URL`: the base of the API, for example `https://bank.example/api/v1`.
 * @throws SottoError `adapter-invalid` when that is missing or unsafe.
 */
export function createMockBankAdapter(
  settings: Readonly<Record<string, string>>,
  clock: Clock = systemClock,
): BankAdapter {
  const baseUrl = baseUrlFrom(settings, 'BANK_API_URL');
  const http = createBankHttp({ baseUrl, refusal: refusalWire, codes: CODES, clock });
  return {
    name: 'mock-bank',
    capabilities: () => CAPABILITIES,

    async accounts(ctx) {
      const { accounts } = await http.get(ctx, { path: ['accounts'], schema: accountsWire });
      return accounts.filter(({ status }) => status !== 'closed').map(toAccount);
    },

    async balances(ctx, account) {
      const path = ['accounts', account, 'balances'];
      return toBalances(await http.get(ctx, { path, schema: balancesWire(account) }));
    },

    async transactions(ctx, account, query) {
      const path = ['accounts', account, 'transactions'];
      const page = await http.get(ctx, { path, query: wireQuery(query), schema: transactionsWire });
      const items = page.items.map(toTransaction);
      return page.nextCursor === undefined ? { items } : { items, next: page.nextCursor };
    },

    async rewards(ctx) {
      const { programmes } = await http.get(ctx, { path: ['rewards'], schema: rewardsWire });
      return programmes.map(toRewardsBalance);
    },

    async cardBill(ctx, account) {
      const path = ['accounts', account, 'card-bill'];
      const bill = await http.find(ctx, { path, schema: cardBillWire(account) }, 'no_bill');
      return bill && toCardBill(bill);
    },
  };
}

function wireQuery({ limit, from, to, status, cursor }: TransactionQuery): Record<string, string | undefined> {
  return { limit: String(limit), from, to, status, cursor };
}
