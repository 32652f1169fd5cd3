// Redresses a demo customer: everything withheld becomes something else, everything disclosed stays.
import type { DemoAccount, DemoCustomer, LedgerRow } from '../../mock-bank/index.ts';

export function redress(customer: DemoCustomer): DemoCustomer {
  const renamed = (accountId: string) => `acc_${accountId.slice(4).split('').reverse().join('')}z`;
  return {
    ...customer,
    name: 'Somebody Else',
    accounts: [...customer.accounts].reverse().map((account) => redressAccount(account, renamed(account.accountId))),
    rewards: customer.rewards.map((programme) => ({
      ...programme,
      programmeId: `rwd_${programme.programmeId}`,
      name: 'Quiet Harbour Air Lounge',
      accountId: renamed(programme.accountId),
    })),
  };
}

function redressAccount(account: DemoAccount, accountId: string): DemoAccount {
  return {
    ...account,
    accountId,
    number: `9-${account.number.slice(-4)}`,
    productName: 'Balance',
    nickname: 'Total $0.00 Pending',
    rows: account.rows.map(redressRow),
  };
}

/** The day stays; the time of day, and with it the bank's order within a day, is turned round. */
function redressRow(row: LedgerRow, index: number): LedgerRow {
  return {
    transactionId: `txn-${(index * 7919) % 100_003}-${index}`,
    status: row.status,
    minor: row.minor,
    ...(row.bookedAt !== undefined && { bookedAt: turnRound(row.bookedAt, index) }),
    authorisedAt: turnRound(row.authorisedAt, index),
    description: index % 3 === 0 ? 'unlink' : `ZZ *${'{count, plural, other {#}} <b>"\\u0000'.repeat(index % 4)}`,
    ...(index % 2 === 0 && {
      merchant: { name: 'Total', categoryCode: '5999', category: 'Balance', city: 'Reykjavik', country: 'IS' },
    }),
    ...(index % 5 === 0 && { original: { currency: 'ISK', minor: 123_456n } }),
    reference: 'Here are your balances.',
    needles: [],
  };
}

function turnRound(timestamp: string, index: number): string {
  const minute = String(59 - ((Number(timestamp.slice(14, 16)) + index) % 60)).padStart(2, '0');
  const hour = String(23 - Number(timestamp.slice(11, 13))).padStart(2, '0');
  return `${timestamp.slice(0, 11)}${hour}:${minute}${timestamp.slice(16)}`;
}
