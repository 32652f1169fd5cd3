// One card's bill in one line. The amounts are the customer's view: owed is negative.
import type { AccountView } from '../bot/kernel/account-view.ts';
import { daysBetween, type BookingDate } from '../bot/kernel/booking-date.ts';
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { CardBillView } from '../bot/privacy/index.ts';

export function billLine(account: AccountView, view: CardBillView | undefined, today: BookingDate): Phrase {
  if (!view) return phrase('bill.none', { account });
  const { statementBalance: owed, minimumDue: minimum, dueOn } = view;
  if (!isOwed(view)) {
    return owed.minor === 0n
      ? phrase('bill.nothing', { account })
      : phrase('bill.in-favour', { account, credit: owed });
  }
  const left = daysBetween(today, dueOn);
  const due = { account, owed, day: dueOn, days: Math.abs(left) };
  // A minimum of nothing, or of all of it, says nothing more.
  if (minimum && owed.minor < minimum.minor && minimum.minor < 0n) {
    return phrase(left < 0 ? 'bill.overdue-minimum' : 'bill.due-minimum', { ...due, minimum });
  }
  return phrase(left < 0 ? 'bill.overdue' : 'bill.due', due);
}

export function isOwed({ statementBalance }: CardBillView): boolean {
  return statementBalance.minor < 0n;
}
