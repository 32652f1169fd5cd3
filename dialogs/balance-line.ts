// One account's balance in one line: booked and available apart, a credit line named.
import type { AccountView } from '../bot/kernel/account-view.ts';
import { negate } from '../bot/kernel/money.ts';
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { BalanceView } from '../bot/privacy/index.ts';

export function balanceLine(account: AccountView, view: BalanceView | undefined): Phrase {
  if (!view) return phrase('balance.none', { account });
  return account.kind === 'card' || account.kind === 'loan' ? owedLine(account, view) : heldLine(account, view);
}

function heldLine(account: AccountView, { booked, available, includesCreditLine }: BalanceView): Phrase {
  if (booked && available) {
    if (includesCreditLine) return phrase('balance.both-credit-line', { account, available, booked });
    if (booked.minor === available.minor) return phrase('balance.same', { account, amount: booked });
    return phrase('balance.both', { account, available, booked });
  }
  if (booked) return phrase('balance.booked', { account, booked });
  if (!available) return phrase('balance.none', { account });
  return phrase(includesCreditLine ? 'balance.available-credit-line' : 'balance.available', { account, available });
}

/** Cards and loans: the customer's view is negative when owed. What is available on them is what is left of the limit. */
function owedLine(account: AccountView, { booked, available: left }: BalanceView): Phrase {
  if (!booked)
    return left ? phrase('balance.available', { account, available: left }) : phrase('balance.none', { account });
  if (booked.minor > 0n) {
    return left
      ? phrase('balance.in-credit-left', { account, credit: booked, left })
      : phrase('balance.in-credit', { account, credit: booked });
  }
  if (booked.minor === 0n) {
    return left ? phrase('balance.nothing-owed-left', { account, left }) : phrase('balance.nothing-owed', { account });
  }
  const owed = negate(booked);
  if (!left) return phrase('balance.owed', { account, owed });
  return left.minor < 0n
    ? phrase('balance.owed-over', { account, owed, over: left })
    : phrase('balance.owed-left', { account, owed, left });
}
