// The contract of every bank adapter, as a suite: call it at the top level of an adapter's test file.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { adapterProblems } from '../../adapters/adapter-problems.ts';
import type { Account, BankAdapter, Transaction, TransactionQuery } from '../../adapters/bank-port.ts';
import { isBookingDate } from '../../bot/kernel/booking-date.ts';
import { isCurrency } from '../../bot/kernel/currency.ts';
import { contextOf, refusalOf, walk, type Credentials } from './contract-steps.ts';

/** What is known of a customer beforehand, so that no check passes on nothing. */
export interface KnownCustomer extends Credentials {
  readonly accounts: number;
  /** Booked transactions on the account with the longest history: at least this many. */
  readonly history: number;
  readonly pending: number;
  readonly rewards: number;
  readonly bills: number;
}

export interface BankUnderTest {
  readonly adapter: BankAdapter;
  /** The first has transactions on three days at least. */
  readonly customers: readonly [KnownCustomer, KnownCustomer];
  readonly expiredToken: string;
  /** From now on the bank does not answer, until `recover`. */
  stall(): Promise<void> | void;
  recover(): Promise<void> | void;
}

/**
 * `describeBankAdapter('acme-bank', async () => ({ adapter: createAcmeBankAdapter({ BANK_API_URL }), customers, … }))`
 */
export function describeBankAdapter(name: string, open: () => Promise<BankUnderTest>): void {
  describe(`${name} keeps the contract of a bank adapter`, () => {
    let bank: BankUnderTest;
    let adapter: BankAdapter;
    let known: KnownCustomer;
    let accounts: readonly Account[];
    /** The account with the longest history, and that history. */
    let ref: string;
    let history: readonly Transaction[];

    beforeAll(async () => {
      bank = await open();
      adapter = bank.adapter;
      [known] = bank.customers;
      accounts = await adapter.accounts(contextOf(known));
      const histories = await Promise.all(
        accounts.map(async (account) => ({ account, items: await walkOf(account.ref, {}) })),
      );
      const longest = histories.reduce((a, b) => (b.items.length > a.items.length ? b : a));
      ref = longest.account.ref;
      history = longest.items;
    });

    const walkOf = (account: string, query: Partial<TransactionQuery>) =>
      walk(adapter, known, account, { limit: adapter.capabilities().maxPage, ...query });

    /** Every operation of the port, on the given account. */
    const operations = (who: Credentials, account: string, signal?: AbortSignal): Record<string, Promise<unknown>> => {
      const ctx = contextOf(who, signal);
      return {
        accounts: adapter.accounts(ctx),
        balances: adapter.balances(ctx, account),
        transactions: adapter.transactions(ctx, account, { limit: 1 }),
        ...(adapter.rewards && { rewards: adapter.rewards(ctx) }),
        ...(adapter.cardBill && { cardBill: adapter.cardBill(ctx, account) }),
      };
    };
    const ofAccount = ({ balances, transactions, cardBill }: Record<string, Promise<unknown>>) =>
      [balances, transactions, cardBill].filter((call) => call !== undefined);
    /** What no error may repeat: tokens, references and everything withheld. */
    const secrets = () => [
      known.accessToken,
      bank.expiredToken,
      ...accounts.map((account) => account.ref),
      ...history.flatMap(({ id, detail = {} }) => [
        id,
        ...Object.values(detail).filter((one) => typeof one === 'string'),
      ]),
    ];
    const codesOf = async (calls: readonly Promise<unknown>[]) => {
      expect(calls.length).toBeGreaterThan(0);
      return new Set(await Promise.all(calls.map((call) => refusalOf(call, secrets()))));
    };

    test('its members are those of the port and its capabilities are fixed', () => {
      expect(adapterProblems(adapter)).toEqual([]);
      expect(adapter.capabilities()).toEqual(adapter.capabilities());
    });

    test('accounts are the same at every call, each with its own reference and a real currency', async () => {
      expect(accounts).toHaveLength(known.accounts);
      expect(await adapter.accounts(contextOf(known))).toEqual(accounts);
      expect(new Set(accounts.map((account) => account.ref)).size).toBe(known.accounts);
      for (const { currency, last4 = '0000' } of accounts) {
        expect(isCurrency(currency)).toBe(true);
        expect(last4).toMatch(/^\d{4}$/);
      }
    });

    test('balances are of the account that was asked for, in its currency, each kind once', async () => {
      for (const account of accounts) {
        const { balances, creditLimit, ...rest } = await adapter.balances(contextOf(known), account.ref);
        expect(rest).toEqual({ account: account.ref });
        expect(balances.length).toBeGreaterThan(0);
        expect(new Set(balances.map(({ kind }) => kind)).size).toBe(balances.length);
        for (const { asOf } of balances) expect(asOf.getTime()).not.toBeNaN();
        const amounts = [...balances.map(({ amount }) => amount), ...(creditLimit ? [creditLimit] : [])];
        expect(new Set(amounts.map(({ currency }) => currency))).toEqual(new Set([account.currency]));
      }
    });

    test('a walk of all pages ends, gives each transaction once and newest first, whatever the limit', async () => {
      const booked = history.filter(({ status }) => status === 'booked');
      expect(booked.length).toBeGreaterThanOrEqual(known.history);
      expect(new Set(history.map(({ id }) => id)).size).toBe(history.length);
      const days = booked.map(({ bookedOn }) => bookedOn ?? 'a booked transaction without a day');
      expect(days.filter((day) => !isBookingDate(day))).toEqual([]);
      expect(days).toEqual([...days].sort().reverse());
      const currency = accounts.find((account) => account.ref === ref)?.currency;
      expect(new Set(history.map(({ amount }) => amount.currency))).toEqual(new Set([currency]));
      for (const limit of [1, Math.min(3, adapter.capabilities().maxPage)])
        expect(await walkOf(ref, { limit })).toEqual(history);
    });

    test('a window of days includes both its ends', async () => {
      const days = [...new Set(history.flatMap(({ bookedOn }) => bookedOn ?? []))].sort();
      expect(days.length).toBeGreaterThanOrEqual(3);
      const windows = [days.slice(0, 2), days.slice(1, -1), days.slice(-1), days].map((some) => [
        some[0]!,
        some.at(-1)!,
      ]);
      for (const [from = '', to = ''] of windows) {
        const inside = history.filter(({ bookedOn }) => bookedOn && bookedOn >= from && bookedOn <= to);
        expect(inside.length).toBeGreaterThan(0);
        expect(await walkOf(ref, { from, to, status: 'booked' })).toEqual(inside);
      }
    });

    test('a status is a filter, and both is the default', async () => {
      let seen = 0;
      for (const account of accounts) {
        const booked = await walkOf(account.ref, { status: 'booked' });
        const pending = await walkOf(account.ref, { status: 'pending' });
        expect(new Set(booked.map(({ status }) => status)).has('pending')).toBe(false);
        expect(new Set(pending.map(({ status }) => status)).has('booked')).toBe(false);
        const both = await walkOf(account.ref, { status: 'both' });
        expect(both.length).toBe(booked.length + pending.length);
        expect(await walkOf(account.ref, {})).toEqual(both);
        seen += pending.length;
      }
      expect(seen).toBe(known.pending);
    });

    test('rewards are whole units, and only cash has a currency', async () => {
      const rewards = (await adapter.rewards?.(contextOf(known))) ?? [];
      expect(rewards).toHaveLength(known.rewards);
      for (const { unit, currency, available, expiring = [] } of rewards) {
        expect(typeof available).toBe('bigint');
        expect(currency !== undefined && isCurrency(currency)).toBe(unit === 'cash');
        for (const { on } of expiring) expect(isBookingDate(on)).toBe(true);
      }
    });

    test('a card may have a bill; no other account can', async () => {
      let seen = 0;
      for (const account of adapter.cardBill ? accounts : []) {
        const call = adapter.cardBill!(contextOf(known), account.ref);
        if (account.kind !== 'card') {
          expect(await codesOf([call])).toEqual(new Set(['unsupported']));
          continue;
        }
        const bill = await call;
        if (!bill) continue;
        expect(bill.account).toBe(account.ref);
        expect(bill.statementBalance.currency).toBe(account.currency);
        expect(isBookingDate(bill.dueOn)).toBe(true);
        seen += 1;
      }
      expect(seen).toBe(known.bills);
    });

    test.each(['no-such-account', '', '.', '..', '../..', '%2e%2e', 'a/b?c#d', '\ud800', 'é ∞'])(
      'the unknown reference %j is not found',
      async (unknown) => {
        expect(await codesOf(ofAccount(operations(known, unknown)))).toEqual(new Set(['not-found']));
      },
    );

    test("another customer's reference gives nothing away", async () => {
      const [, other] = bank.customers;
      const codes = await codesOf(ofAccount(operations(other, ref)));
      expect(['not-found', 'forbidden']).toEqual(expect.arrayContaining([...codes]));
    });

    test('an expired token is refused as unauthenticated', async () => {
      const expired = { ...known, accessToken: bank.expiredToken };
      expect(await codesOf(Object.values(operations(expired, ref)))).toEqual(new Set(['unauthenticated']));
    });

    test('an aborted signal ends every call within 100 ms as a timeout', async () => {
      expect(await codesOf(Object.values(operations(known, ref, AbortSignal.abort())))).toEqual(new Set(['timeout']));
      await bank.stall();
      try {
        const deadline = new AbortController();
        const codes = codesOf(Object.values(operations(known, ref, deadline.signal)));
        const early = await Promise.race([codes, new Promise((resolve) => setTimeout(resolve, 50, 'stalled'))]);
        expect(early).toBe('stalled');
        const start = performance.now();
        deadline.abort();
        expect(await codes).toEqual(new Set(['timeout']));
        expect(performance.now() - start).toBeLessThan(100);
      } finally {
        await bank.recover();
      }
    });

    test('two customers at once get what each gets alone', async () => {
      const all = async (who: Credentials) => {
        const own = await adapter.accounts(contextOf(who));
        return Promise.all(own.map((account) => Promise.allSettled(Object.values(operations(who, account.ref)))));
      };
      const [one, two] = bank.customers;
      const alone = [await all(one), await all(two)];
      expect(alone[0]).not.toEqual(alone[1]);
      const together = await Promise.all([one, two, one, two, one, two].map(all));
      expect(together).toEqual([...alone, ...alone, ...alone]);
    });
  });
}
