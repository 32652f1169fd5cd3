// The memory bank that other tests rely on is a bank like any other.
import { describe, expect, test } from '@jest/globals';
import { BankError } from '../../adapters/bank-error.ts';
import { anAccount, booked, pending } from '../support/bank-records.ts';
import { createMemoryBank } from '../support/memory-bank.ts';
import { describeBankAdapter } from './contract.ts';
import { contextOf, refusalOf } from './contract-steps.ts';

const detail = { merchant: 'Quill & Fern', place: 'Ang Mo Kio, SG', reference: 'QF-20417' };
const ana = {
  subject: 'ana',
  accessToken: 'token-of-ana',
  accounts: [
    anAccount({
      ref: 'ana-current',
      kind: 'current',
      last4: '4821',
      booked: '3250.00',
      available: '3204.10',
      transactions: [
        booked('2026-11-01', '-18.90', detail),
        booked('2026-11-20', '-120.00'),
        pending('-5.25', detail),
        booked('2026-11-20', '32.50'),
        booked('2026-11-19', '-7.00'),
        booked('2026-10-31', '4100.00'),
      ],
    }),
    anAccount({
      ref: 'ana-card',
      kind: 'card',
      last4: '9014',
      booked: '-812.45',
      available: '9187.55',
      creditLimit: '10000.00',
      bill: { statementBalance: '-640.00', dueOn: '2026-12-05', minimumDue: '-50.00' },
    }),
    anAccount({ ref: 'ana-card-2', kind: 'card' }),
  ],
  rewards: [{ programme: 'Leaf', account: 'ana-card', unit: 'points', available: 18240n }],
} as const;
const ben = {
  subject: 'ben',
  accessToken: 'token-of-ben',
  accounts: [anAccount({ ref: 'ben-yen', kind: 'savings', currency: 'JPY', booked: '54000' })],
};

describeBankAdapter('memory-bank', () => {
  const bank = createMemoryBank([ana, ben]);
  return Promise.resolve({
    adapter: bank,
    customers: [
      { ...ana, accounts: 3, history: 5, pending: 1, rewards: 1, bills: 1 },
      { ...ben, accounts: 1, history: 0, pending: 0, rewards: 0, bills: 0 },
    ],
    expiredToken: 'token-of-last-year',
    stall: () => bank.fail('every', 'hang'),
    recover: () => bank.recover(),
  });
});

describeBankAdapter('memory-bank without rewards and card bills', () => {
  const bank = createMemoryBank([ana, ben], { rewards: false, cardBill: false, maxPage: 2 });
  return Promise.resolve({
    adapter: bank,
    customers: [
      { ...ana, accounts: 3, history: 5, pending: 1, rewards: 0, bills: 0 },
      { ...ben, accounts: 1, history: 0, pending: 0, rewards: 0, bills: 0 },
    ],
    expiredToken: 'token-of-last-year',
    stall: () => bank.fail('every', 'hang'),
    recover: () => bank.recover(),
  });
});

describe('memory-bank', () => {
  test('fails as told, as often as told, and logs every call', async () => {
    const bank = createMemoryBank([ana, ben]);
    bank.fail('balances', new BankError('rate-limited', { retryAfterMs: 3_000 }), 1);
    await expect(bank.balances(contextOf(ana), 'ana-card')).rejects.toMatchObject({ retryAfterMs: 3_000 });
    expect(await bank.balances(contextOf(ana), 'ana-card')).toMatchObject({ creditLimit: { minor: 1_000_000n } });
    bank.fail('every', 'unavailable');
    expect(await refusalOf(bank.accounts(contextOf(ben)), ['ben'])).toBe('unavailable');
    bank.recover();
    expect(await bank.accounts(contextOf(ben))).toHaveLength(1);
    expect(bank.calls.map(({ operation, subject, account }) => [operation, subject, account])).toEqual([
      ['balances', 'ana', 'ana-card'],
      ['balances', 'ana', 'ana-card'],
      ['accounts', 'ben', undefined],
      ['accounts', 'ben', undefined],
    ]);
  });

  test("takes only a customer's newest token, and never with another's subject", async () => {
    const bank = createMemoryBank([ana, ben]);
    bank.setToken('ana', 'renewed');
    expect(await refusalOf(bank.accounts(contextOf(ana)), ['ana'])).toBe('unauthenticated');
    expect(await bank.accounts(contextOf({ ...ana, accessToken: 'renewed' }))).toHaveLength(3);
    expect(await refusalOf(bank.accounts(contextOf({ ...ben, accessToken: 'renewed' })), ['ana'])).toBe('forbidden');
  });

  test('a cursor is good for its own account and filters only', async () => {
    const bank = createMemoryBank([ana, ben]);
    const { next = '' } = await bank.transactions(contextOf(ana), 'ana-current', { limit: 2 });
    const asked = [
      ['ana-card', { limit: 2, cursor: next }],
      ['ana-current', { limit: 2, cursor: next, status: 'booked' }],
      ['ana-current', { limit: 2, cursor: `${next}x` }],
      ['ana-current', { limit: 0 }],
      ['ana-current', { limit: 101 }],
    ] as const;
    for (const [account, query] of asked) {
      expect(await refusalOf(bank.transactions(contextOf(ana), account, query), ['ana'])).toBe('malformed');
    }
  });
});
