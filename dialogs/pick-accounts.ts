// Picks the accounts a question is about, or asks which one is meant.
import type { AccountKind, AccountView } from '../bot/kernel/account-view.ts';
import { phrase } from '../bot/kernel/phrase.ts';
import { say, type Reply } from '../bot/kernel/reply.ts';
import type { AccountSlot } from '../bot/understanding/index.ts';

export interface PickedAccounts {
  readonly accounts: readonly AccountView[];
  /** Set when the customer named a kind or digits. */
  readonly named?: AccountKind;
}

/** `ask`: the customer must choose; the conversation waits for an account. */
export function pickAccounts(
  accounts: readonly AccountView[],
  slot: AccountSlot | undefined,
): PickedAccounts | { readonly ask: Reply } {
  if (accounts.length === 0) return { ask: { lines: [phrase('account.none')] } };
  if (!slot || slot.all) return { accounts };
  const matching = accounts.filter((account) => matches(account, slot));
  const [one] = matching;
  if (!one) return { ask: ask(accounts, phrase('account.unknown'), phrase('account.unknown-next')) };
  if (matching.length === 1 || !canTellApart(matching)) return { accounts: matching, named: one.kind };
  return { ask: ask(matching, slot.kind ? phrase('account.which', { kind: slot.kind }) : phrase('account.which-any')) };
}

function matches({ kind, mask }: AccountView, { kind: wanted, last4 }: AccountSlot): boolean {
  return (wanted === undefined || wanted === kind) && (last4 === undefined || mask.endsWith(last4));
}

/** Buttons that read the same would only ask again. */
function canTellApart(accounts: readonly AccountView[]): boolean {
  return new Set(accounts.map(({ kind, mask }) => kind + mask)).size === accounts.length;
}

function ask(accounts: readonly AccountView[], ...lines: Reply['lines']): Reply {
  const buttons = canTellApart(accounts) ? accounts.map((account) => say(phrase('button.account', { account }))) : [];
  return { lines, choices: [...buttons, say(phrase('button.all-accounts'))] };
}
