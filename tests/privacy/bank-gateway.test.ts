import { describe, expect, test } from '@jest/globals';
import type { BankAdapter, BankErrorCode } from '../../adapters/bank-port.ts';
import { anAccount, booked, pending } from '../support/bank-records.ts';
import { accessTo, bankOf, customer, memoryBank, timings } from './gateway-setup.ts';

const failsWith = (code: BankErrorCode) => expect.objectContaining({ name: 'BankFailure', code });

describe('views', () => {
  test('hold what may be said and nothing else', async () => {
    const detail = { merchant: 'Kopi Republik', place: 'Tampines', at: '23:41' };
    const { bank } = bankOf(
      memoryBank([
        anAccount({
          ref: 'secret-ref',
          kind: 'card',
          last4: '9014',
          booked: '-812.45',
          available: '9187.55',
          creditLimit: '10000',
          transactions: [booked('2026-11-20', '-120', detail), pending('-18.90', detail)],
        }),
      ]),
    );
    const accounts = await bank.accounts();
    const [balance] = await bank.balances(accounts);
    const list = await bank.transactions({ accounts, skip: 0, count: 5, today: '2026-11-22' });
    expect(accounts).toEqual([{ kind: 'card', mask: '••9014', currency: 'SGD' }]);
    expect(balance).toEqual({
      account: accounts[0],
      value: {
        booked: { currency: 'SGD', minor: -81_245n },
        available: { currency: 'SGD', minor: 918_755n },
        includesCreditLine: true,
        asOf: new Date('2026-11-22T02:42:00Z'),
      },
    });
    expect(list).toEqual({
      rows: [
        { account: accounts[0], transaction: { n: 1, status: 'pending', amount: { currency: 'SGD', minor: -1_890n } } },
        {
          account: accounts[0],
          transaction: { n: 2, on: '2026-11-20', status: 'booked', amount: { currency: 'SGD', minor: -12_000n } },
        },
      ],
      more: false,
      failed: [],
    });
  });

  test('one account that fails does not hide the others; when all fail the call fails', async () => {
    const adapter = memoryBank([
      anAccount({ ref: 'a', kind: 'current', last4: '4821' }),
      anAccount({ ref: 'b', kind: 'savings', last4: '7730' }),
    ]);
    const { bank } = bankOf(adapter);
    const accounts = await bank.accounts();
    adapter.fail('balances', 'forbidden', 1);
    const found = await bank.balances(accounts);
    expect(found.map((one) => ('failed' in one ? one.failed : 'ok'))).toEqual(['forbidden', 'ok']);
    adapter.fail('balances', 'forbidden');
    await expect(bank.balances(accounts)).rejects.toEqual(failsWith('forbidden'));
  });
});

describe('what a bank returns is checked', () => {
  const account = { ref: 'a', kind: 'current', currency: 'SGD', last4: '4821' };
  test.each<[string, unknown]>([
    ['no list', { accounts: [] }],
    ['an unknown kind', [{ ...account, kind: 'crypto' }]],
    ['three letters that are no currency', [{ ...account, currency: 'BOC' }]],
    ['a name where digits belong', [{ ...account, last4: 'Kopi' }]],
    ['an empty reference', [{ ...account, ref: '' }]],
    ['nothing', undefined],
  ])('accounts: %s', async (_what, answer) => {
    const { bank } = bankOf({ ...memoryBank([]), accounts: () => Promise.resolve(answer) } as unknown as BankAdapter);
    await expect(bank.accounts()).rejects.toEqual(failsWith('malformed'));
  });

  const row = { id: '1', status: 'booked', amount: { currency: 'SGD', minor: -100n }, bookedOn: '2026-11-20' };
  test.each<[string, unknown]>([
    ['another currency than the account’s', { items: [{ ...row, amount: { currency: 'JPY', minor: -100n } }] }],
    ['a float', { items: [{ ...row, amount: { currency: 'SGD', minor: -1.5 } }] }],
    ['booked without a date', { items: [{ ...row, bookedOn: undefined }] }],
    ['a day that does not exist', { items: [{ ...row, bookedOn: '2026-02-30' }] }],
    ['dates that run upwards', { items: [row, { ...row, id: '2', bookedOn: '2026-11-21' }] }],
    ['a walk that never ends', { items: [], next: 'again' }],
  ])('transactions: %s', async (_what, page) => {
    const adapter = memoryBank([anAccount({ ref: 'a', kind: 'current' })], { pending: false });
    const { bank } = bankOf({ ...adapter, transactions: () => Promise.resolve(page) } as unknown as BankAdapter);
    const accounts = await bank.accounts();
    await expect(bank.transactions({ accounts, skip: 0, count: 5, today: '2026-11-22' })).rejects.toEqual(
      failsWith('malformed'),
    );
  });

  test('an adapter that throws something else counts as malformed, and its words go nowhere', async () => {
    const { bank } = bankOf({ ...memoryBank([]), accounts: () => Promise.reject(new TypeError('KOPI REPUBLIK')) });
    const error: unknown = await bank.accounts().catch((thrown: unknown) => thrown);
    expect(error).toEqual(failsWith('malformed'));
    expect(String(error) + JSON.stringify(error)).not.toContain('KOPI');
  });
});

describe('time and failures', () => {
  test('a passing fault is tried once more', async () => {
    const adapter = memoryBank([]);
    adapter.fail('accounts', 'unavailable', 1);
    await expect(bankOf(adapter).bank.accounts()).resolves.toEqual([]);
    expect(new Set(adapter.calls.map(({ requestId }) => requestId)).size).toBe(1);
    expect(adapter.calls).toHaveLength(2);
  });

  test.each<BankErrorCode>(['rate-limited', 'forbidden', 'malformed'])('%s is not tried again', async (code) => {
    const adapter = memoryBank([]);
    adapter.fail('accounts', code);
    await expect(bankOf(adapter).bank.accounts()).rejects.toEqual(failsWith(code));
    expect(adapter.calls).toHaveLength(1);
  });

  test('a bank that hangs, heeding its signal or not, ends with the turn’s deadline', async () => {
    const hanging = memoryBank([]);
    hanging.fail('accounts', 'hang');
    const deaf = { ...memoryBank([]), accounts: () => new Promise<never>(() => undefined) };
    for (const adapter of [hanging, deaf]) {
      const started = performance.now();
      await expect(bankOf(adapter).bank.accounts()).rejects.toEqual(failsWith('timeout'));
      expect(performance.now() - started).toBeLessThan(timings.turnMs * 3);
    }
  });

  test('after ten failures in a row the bank is left alone, until a probe succeeds', async () => {
    const adapter = memoryBank([]);
    const { gateway } = bankOf(adapter);
    adapter.fail('accounts', 'unavailable');
    for (let turn = 0; turn < 8; turn += 1)
      await gateway
        .bankFor(customer)
        .accounts()
        .catch(() => undefined);
    expect(adapter.calls).toHaveLength(10);
    adapter.recover();
    let reached = false;
    while (!reached)
      reached = await gateway
        .bankFor(customer)
        .accounts()
        .then(
          () => true,
          () => false,
        );
    expect(adapter.calls).toHaveLength(11);
  });

  test('a stale token is renewed once; a customer the bank has let go must link again', async () => {
    const adapter = memoryBank([]);
    adapter.setToken('s', 'new');
    const access = accessTo('new');
    await expect(bankOf(adapter, access).bank.accounts()).resolves.toEqual([]);
    expect(access.renewals).toBe(1);
    await expect(bankOf(adapter, accessTo('wrong')).bank.accounts()).rejects.toEqual(failsWith('unauthenticated'));
    await expect(bankOf(adapter, accessTo()).bank.accounts()).rejects.toEqual(failsWith('unauthenticated'));
  });
});
