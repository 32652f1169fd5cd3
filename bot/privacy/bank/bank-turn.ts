// Bank turn: what the questions of one turn share: the adapter, the way to call it, and which view stands for which account.
import { BankError, type BankAdapter } from '../../../adapters/index.ts';
import type { AccountView } from '../../kernel/account-view.ts';
import type { Money } from '../../kernel/money.ts';
import type { CallBank } from './bank-caller.ts';
import { BankFailure } from './bank-failure.ts';
import type { PerAccount } from './disclosed-bank.ts';

export interface BankTurn {
  readonly adapter: BankAdapter;
  readonly call: CallBank;
  /** A view has no reference to its account: this map is the only way back, and it lives as long as the turn. */
  readonly references: Map<AccountView, string>;
}

/** @throws BankFailure `not-found` for a view that this turn's bank did not give. */
function referenceOf({ references }: BankTurn, account: AccountView): string {
  const reference = references.get(account);
  if (reference === undefined) throw new BankFailure('not-found');
  return reference;
}

/** Asks for every account at once. @throws BankFailure when not one of them could be read. */
export async function askEach<T>(
  turn: BankTurn,
  accounts: readonly AccountView[],
  ask: (account: AccountView, ref: string) => Promise<T>,
): Promise<PerAccount<T>[]> {
  const found = await Promise.all(
    accounts.map((account) => outcomeOf(account, ask(account, referenceOf(turn, account)))),
  );
  const failed = found.flatMap((one) => ('failed' in one ? [one.failed] : []));
  // The first by name, since accounts that look alike come in the bank's order.
  const [first] = failed.sort();
  if (first && failed.length === found.length) throw new BankFailure(first);
  return found;
}

async function outcomeOf<T>(account: AccountView, work: Promise<T>): Promise<PerAccount<T>> {
  try {
    return { account, value: await work };
  } catch (error) {
    // BankError comes from the page walk, BankFailure from a call; both carry one of the nine codes.
    if (error instanceof BankFailure || error instanceof BankError) return { account, failed: error.code };
    throw error;
  }
}

/** @throws BankError `malformed` when an amount isn't in the account's currency: a foreign one would name a country. */
export function requireCurrency({ currency }: AccountView, amounts: readonly Money[]): void {
  if (amounts.some((amount) => amount.currency !== currency)) throw new BankError('malformed');
}

/** For what a bank need not offer. */
export async function orUnsupported<T>(answer: Promise<T> | undefined): Promise<T> {
  if (!answer) throw new BankError('unsupported');
  return answer;
}
