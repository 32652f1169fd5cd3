// Card bills at the gateway: views, checked amounts, and an order that the bank's own does not decide.
import { describe, expect, test } from '@jest/globals';
import { BankError } from '../../adapters/bank-error.ts';
import type { BankAdapter, CardBill } from '../../adapters/bank-port.ts';
import { anAccount } from '../support/bank-records.ts';
import { bankOf, memoryBank } from './gateway-setup.ts';

const codeOf = (error: unknown) => (error as { code: string }).code;
const money = (minor: bigint, currency = 'SGD') => ({ currency, minor });
const bill: CardBill = {
  account: 'a',
  statementBalance: money(-81_245n),
  dueOn: '2026-12-05',
  minimumDue: money(-5_000n),
};

async function billsOf(adapter: BankAdapter) {
  const { bank } = bankOf(adapter);
  return bank.cardBills(await bank.accounts());
}

describe('card bills', () => {
  test('hold what may be said and nothing else; a card without one is told apart from one that fails', async () => {
    const memory = memoryBank(
      ['a', 'b', 'c'].map((ref, index) => anAccount({ ref, kind: 'card', last4: `900${index}` })),
    );
    const answers: Readonly<Record<string, () => Promise<CardBill | undefined>>> = {
      a: () => Promise.resolve({ ...bill, statementOn: '2026-11-12', memo: 'Kopi Republik' }),
      b: () => Promise.resolve(undefined),
      c: () => Promise.reject(new BankError('forbidden')),
    };
    const found = await billsOf({ ...memory, cardBill: (_ctx, ref) => answers[ref]!() });
    expect(found).toEqual([
      {
        account: { kind: 'card', mask: '••9000', currency: 'SGD' },
        value: { statementBalance: money(-81_245n), dueOn: '2026-12-05', minimumDue: money(-5_000n) },
      },
      { account: { kind: 'card', mask: '••9001', currency: 'SGD' }, value: undefined },
      { account: { kind: 'card', mask: '••9002', currency: 'SGD' }, failed: 'forbidden' },
    ]);
  });

  test.each<[string, unknown]>([
    ['a balance in another currency', { ...bill, statementBalance: money(-1n, 'THB') }],
    ['a minimum in another currency', { ...bill, minimumDue: money(-1n, 'THB') }],
    ['a day that does not exist', { ...bill, dueOn: '2026-02-30' }],
    ['a float', { ...bill, statementBalance: { currency: 'SGD', minor: -1.5 } }],
    ['no day', { ...bill, dueOn: undefined }],
    ['nothing of a bill', {}],
  ])('%s is malformed', async (_what, answer) => {
    const memory = memoryBank([anAccount({ ref: 'a', kind: 'card' })]);
    const adapter = { ...memory, cardBill: () => Promise.resolve(answer) } as unknown as BankAdapter;
    expect(await billsOf(adapter).catch(codeOf)).toBe('malformed');
  });

  test('a bank that offers none says so', async () => {
    const adapter = memoryBank([anAccount({ ref: 'a', kind: 'card' })], { cardBill: false });
    expect(bankOf(adapter).bank.offers.cardBill).toBe(false);
    expect(await billsOf(adapter).catch(codeOf)).toBe('unsupported');
  });

  test('cards that look alike come in one order, whichever the bank names first', async () => {
    const bills: Readonly<Record<string, CardBill | undefined>> = {
      v: undefined,
      w: bill,
      x: { account: 'x', statementBalance: money(-81_245n), dueOn: '2026-12-05' },
      y: { ...bill, dueOn: '2026-11-30' },
    };
    const found = async (refs: readonly string[]) => {
      const memory = memoryBank(refs.map((ref) => anAccount({ ref, kind: 'card', last4: '9014' })));
      return billsOf({
        ...memory,
        cardBill: (_ctx, ref) =>
          ref === 'z' ? Promise.reject(new BankError('forbidden')) : Promise.resolve(bills[ref]),
      });
    };
    const refs = ['v', 'w', 'x', 'y', 'z'];
    const [one, other] = [await found(refs), await found(refs.toReversed())];
    expect(one).toHaveLength(5);
    expect(other).toEqual(one);
  });
});
