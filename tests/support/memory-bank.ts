// Memory bank: a working bank adapter over plain data, which fails or hangs when told and keeps a log of what it was asked.
import { BankError, type BankErrorCode } from '../../adapters/bank-error.ts';
import type {
  Account,
  Balance,
  BankAdapter,
  CallContext,
  Capabilities,
  CardBill,
  Money,
  Page,
  RewardsBalance,
  Transaction,
  TransactionQuery,
} from '../../adapters/bank-port.ts';

export interface MemoryAccount {
  readonly account: Account;
  readonly balances: readonly Balance[];
  readonly creditLimit?: Money;
  readonly transactions: readonly Transaction[];
  readonly bill?: CardBill;
}

export interface MemoryCustomer {
  readonly subject: string;
  /** Any other token is refused as `unauthenticated`. */
  readonly accessToken: string;
  readonly accounts: readonly MemoryAccount[];
  readonly rewards?: readonly RewardsBalance[];
}

export type Operation = 'accounts' | 'balances' | 'transactions' | 'rewards' | 'cardBill';

export interface BankCall {
  readonly operation: Operation;
  readonly subject: string;
  readonly requestId: string;
  readonly account?: string;
  readonly query?: TransactionQuery;
}

export interface MemoryBank extends BankAdapter {
  /** What was asked, oldest first. Empty it with `calls.length = 0`. */
  readonly calls: BankCall[];
  /** From now on the operation fails so; 'hang' never answers and ends with `timeout` when the signal aborts. */
  fail(operation: Operation | 'every', failure: BankErrorCode | BankError | 'hang', times?: number): void;
  /** Ends all failures. */
  recover(): void;
  /** From now on this is the customer's only good token, as after a refresh. */
  setToken(subject: string, accessToken: string): void;
}

const CAPABILITIES: Capabilities = { rewards: true, cardBill: true, pending: true, historyDays: 730, maxPage: 100 };

/** `data` is read at every call, so a test may change it between two. */
export function createMemoryBank(data: readonly MemoryCustomer[], able: Partial<Capabilities> = {}): MemoryBank {
  const capabilities = { ...CAPABILITIES, ...able };
  const calls: BankCall[] = [];
  const tokens = new Map<string, string>();
  const faults = new Map<Operation | 'every', { failure: BankErrorCode | BankError | 'hang'; times: number }>();

  async function enter(ctx: CallContext, operation: Operation, asked: Partial<BankCall> = {}): Promise<MemoryCustomer> {
    calls.push({ operation, subject: ctx.subject, requestId: ctx.requestId, ...asked });
    const fault = faults.get(operation) ?? faults.get('every');
    if (fault && fault.times > 0) {
      fault.times -= 1;
      if (fault.failure === 'hang') await aborted(ctx.signal);
      else throw typeof fault.failure === 'string' ? new BankError(fault.failure) : fault.failure;
    }
    if (ctx.signal.aborted) throw new BankError('timeout');
    const customer = data.find((one) => (tokens.get(one.subject) ?? one.accessToken) === ctx.accessToken);
    if (!customer) throw new BankError('unauthenticated');
    // A caller that pairs one customer's token with another's subject has mixed two customers up.
    if (customer.subject !== ctx.subject) throw new BankError('forbidden');
    return customer;
  }

  return {
    name: 'memory-bank',
    capabilities: () => capabilities,
    accounts: async (ctx) => (await enter(ctx, 'accounts')).accounts.map(({ account }) => account),
    async balances(ctx, account) {
      const { balances, creditLimit } = accountOf(await enter(ctx, 'balances', { account }), account);
      return { account, balances, ...(creditLimit && { creditLimit }) };
    },
    async transactions(ctx, account, query) {
      const { transactions } = accountOf(await enter(ctx, 'transactions', { account, query }), account);
      if (query.limit < 1 || query.limit > capabilities.maxPage) throw new BankError('malformed');
      return pageOf(transactions, account, query);
    },
    ...(capabilities.rewards && { rewards: async (ctx) => (await enter(ctx, 'rewards')).rewards ?? [] }),
    ...(capabilities.cardBill && {
      async cardBill(ctx, account) {
        const found = accountOf(await enter(ctx, 'cardBill', { account }), account);
        if (found.account.kind !== 'card') throw new BankError('unsupported');
        return found.bill;
      },
    }),
    calls,
    fail: (operation, failure, times = Infinity) => void faults.set(operation, { failure, times }),
    recover: () => faults.clear(),
    setToken: (subject, accessToken) => void tokens.set(subject, accessToken),
  };
}

function accountOf({ accounts }: MemoryCustomer, ref: string): MemoryAccount {
  const found = accounts.find(({ account }) => account.ref === ref);
  if (!found) throw new BankError('not-found');
  return found;
}

/** A pending transaction has no date here, so no window leaves it out. */
function pageOf(all: readonly Transaction[], account: string, query: TransactionQuery): Page<Transaction> {
  const { limit, from = '', to = '9999-12-31', status = 'both', cursor } = query;
  const matching = all
    .filter((one) => status === 'both' || one.status === status)
    .filter(({ bookedOn }) => bookedOn === undefined || (bookedOn >= from && bookedOn <= to))
    .sort((a, b) => sortKey(b).localeCompare(sortKey(a)));
  const bound = JSON.stringify([account, from, to, status]);
  const start = cursor === undefined ? 0 : offsetIn(cursor, bound);
  const items = matching.slice(start, start + limit);
  const end = start + items.length;
  return end < matching.length ? { items, next: cursorAt(end, bound) } : { items };
}

function sortKey({ status, bookedOn = '' }: Transaction): string {
  return status === 'pending' ? '9999-99-99' : bookedOn;
}

function cursorAt(offset: number, bound: string): string {
  return Buffer.from(`${offset} ${bound}`).toString('base64url');
}

function offsetIn(cursor: string, bound: string): number {
  const offset = parseInt(Buffer.from(cursor, 'base64url').toString(), 10);
  if (cursor !== cursorAt(offset, bound)) throw new BankError('malformed');
  return offset;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
