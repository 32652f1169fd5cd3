// Filter: which transactions a question is about, as the bank is asked and as the answer says it.
import type { AccountView } from '../bot/kernel/account-view.ts';
import { BOUNDS } from '../bot/kernel/amount-limits.ts';
import { addDays } from '../bot/kernel/booking-date.ts';
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { RowsWanted } from '../bot/privacy/index.ts';
import type { BankSkillContext } from '../bot/turn/skill.ts';
import type { AmountSlot, Period, Slots } from '../bot/understanding/index.ts';

/** What can be seen of the period asked for: the part that the bank still keeps. */
export type Covered = Period | 'too-old' | undefined;

export function withinHistory(period: Period | undefined, { today, bank }: BankSkillContext): Covered {
  if (!period) return undefined;
  const oldest = addDays(today, -bank.offers.historyDays);
  if (period.to < oldest) return 'too-old';
  return { from: period.from < oldest ? oldest : period.from, to: period.to };
}

export function rowsWanted(
  { slots: { status, amount }, today }: BankSkillContext,
  accounts: readonly AccountView[],
  period: Period | undefined,
): RowsWanted {
  return { accounts, today, ...(period && { period }), ...(status && { status }), ...(amount && { amount }) };
}

export interface Filtered {
  readonly slots: Slots;
  readonly accounts: readonly AccountView[];
  readonly covered: Covered;
  readonly historyDays: number;
}

/** The days and the sizes; how the list is headed says the rest. */
export function filterLines({ slots, accounts, covered, historyDays }: Filtered): Phrase[] {
  const isCut = slots.period && (covered === 'too-old' || covered?.from !== slots.period.from);
  return [
    ...(covered && covered !== 'too-old' ? [periodLine(covered)] : []),
    ...amountLine(slots.amount, accounts),
    ...(isCut ? [phrase('transactions.history', { count: historyDays })] : []),
  ];
}

function periodLine({ from, to }: Period): Phrase {
  return from === to ? phrase('transactions.on', { day: from }) : phrase('transactions.period', { from, to });
}

/** Names the currency that the customer named, or the only one that there is. */
export function amountLine(amount: AmountSlot | undefined, accounts: readonly AccountView[]): Phrase[] {
  if (!amount) return [];
  const [only, ...others] = new Set(accounts.map((account) => account.currency));
  const currency = only !== undefined && others.length === 0 ? only : amount.currency;
  const [first, second] = BOUNDS.flatMap((bound) => {
    const value = amount[bound];
    return value === undefined ? [] : [{ bound, limit: { value, ...(currency !== undefined && { currency }) } }];
  });
  if (!first) return [];
  if (amount.atLeast !== undefined && amount.atLeast === amount.atMost) {
    return [phrase('transactions.exactly', { limit: first.limit })];
  }
  if (!second) return [phrase('transactions.limit', first)];
  return [
    phrase('transactions.limits', {
      lower: first.bound,
      from: first.limit,
      upper: second.bound,
      to: second.limit,
    }),
  ];
}
