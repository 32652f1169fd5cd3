// A customer of the memory bank with a current account, savings and a card, and everything in their records that must not be said.
import { anAccount, booked, pending } from './bank-records.ts';
import type { MemoryCustomer } from './memory-bank.ts';

const shop = {
  merchant: 'Kopi Republik',
  description: 'SQ *KOPI REPUBLIK TAMPINES SG',
  category: 'Coffee shops',
  place: 'Tampines',
  at: '2026-11-20T23:41:07+08:00',
};

export const aliceAtMemoryBank: MemoryCustomer = {
  subject: 'alice',
  accessToken: 'token-alice',
  accounts: [
    anAccount({
      ref: 'acc-1',
      kind: 'current',
      last4: '4821',
      booked: '3250.00',
      available: '3204.10',
      transactions: [pending('-45.90', shop), booked('2026-11-19', '-6.50', shop), booked('2026-10-25', '5200.00')],
    }),
    anAccount({
      ref: 'acc-2',
      kind: 'savings',
      last4: '7730',
      booked: '12000.00',
      available: '12000.00',
      transactions: [booked('2026-11-01', '250.00')],
    }),
    anAccount({
      ref: 'acc-3',
      kind: 'card',
      last4: '9014',
      booked: '-812.45',
      available: '9187.55',
      creditLimit: '10000.00',
      transactions: [
        pending('-18.90', shop),
        booked('2026-11-20', '-120.00', { ...shop, original: { currency: 'THB', minor: 310_000n } }),
        booked('2026-11-19', '32.50', shop),
        booked('2026-11-18', '-9.80', shop),
        booked('2026-11-18', '-64.00', shop),
        booked('2026-11-17', '-5.20', shop),
        booked('2026-11-02', '-240.00', shop),
      ],
    }),
  ],
  rewards: [
    {
      programme: 'Kopi Republik Gold',
      unit: 'points',
      available: 18_240n,
      pending: 320n,
      expiring: [{ amount: 1_200n, on: '2026-12-31' }],
    },
  ],
};
