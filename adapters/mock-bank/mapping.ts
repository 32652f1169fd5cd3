// Mapping: the mock bank's wire shapes into the records of the port, field by field.
import type {
  Account,
  AccountKind,
  Balances,
  CardBill,
  RewardsBalance,
  Transaction,
  TransactionDetail,
} from '../bank-port.ts';
import type { AccountWire, BalancesWire, CardBillWire, ProgrammeWire, TransactionWire } from './wire.ts';

const KINDS = {
  current: 'current',
  savings: 'savings',
  'credit-card': 'card',
  loan: 'loan',
  other: 'other',
} as const satisfies Record<AccountWire['type'], AccountKind>;

export function toAccount({ accountId, type, currency, number }: AccountWire): Account {
  const last4 = /\d{4}$/.exec(number)?.[0];
  return { ref: accountId, kind: KINDS[type], currency, ...(last4 !== undefined && { last4 }) };
}

export function toBalances({ accountId, balances, creditLimit }: BalancesWire): Balances {
  return {
    account: accountId,
    balances: balances.map(({ type, amount, asOf, includesCreditLine }) => ({
      kind: type,
      amount,
      asOf: new Date(asOf),
      includesCreditLine,
    })),
    ...(creditLimit && { creditLimit }),
  };
}

export function toTransaction(wire: TransactionWire): Transaction {
  return {
    id: wire.transactionId,
    status: wire.status,
    amount: wire.amount,
    // The timestamp carries the bank's own offset, so its first ten characters are the day in the bank's calendar.
    ...(wire.status === 'booked' && { bookedOn: wire.bookedAt.slice(0, 10) }),
    detail: toDetail(wire),
  };
}

function toDetail({ description, merchant, reference, original, authorisedAt }: TransactionWire): TransactionDetail {
  const place = [merchant?.city, merchant?.country].filter(Boolean).join(', ');
  return {
    ...(description !== undefined && { description }),
    ...(merchant?.name !== undefined && { merchant: merchant.name }),
    ...(merchant?.category !== undefined && { category: merchant.category }),
    ...(place && { place }),
    ...(reference !== undefined && { reference }),
    ...(original && { original }),
    ...(authorisedAt !== undefined && { at: authorisedAt }),
  };
}

export function toRewardsBalance(wire: ProgrammeWire): RewardsBalance {
  return {
    programme: wire.name,
    ...(wire.accountId !== undefined && { account: wire.accountId }),
    unit: wire.unit,
    available: wire.available,
    ...(wire.pending !== undefined && { pending: wire.pending }),
    expiring: wire.expiring,
    asOf: new Date(wire.asOf),
    ...(wire.unit === 'cash' && { currency: wire.currency }),
  };
}

export function toCardBill({ accountId, statementBalance, minimumDue, statementOn, dueOn }: CardBillWire): CardBill {
  return { account: accountId, statementBalance, ...(minimumDue && { minimumDue }), statementOn, dueOn };
}
