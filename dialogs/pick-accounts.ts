// Picks the accounts a question is about, or asks which one is meant.
import type { AccountKind, AccountView } from '../bot/kernel/account-view.ts';
import { phrase } from '../bot/kernel/phrase.ts';
import { say, type Reply } from '../bot/kernel/reply.ts';
import type { AccountSlot, Slots } from '../bot/understanding/index.ts';
import { allButton } from './menu.ts';

export interface PickedAccounts {
  readonly accounts: readonly AccountView[];
  /** Set when the customer named a kind or digits. */
  readonly named?: AccountKind;
  /** To remember, so that a later 'its' or 'the other one' finds what was picked. */
  readonly spoken?: AccountSlot;
}

type Picked = PickedAccounts | { readonly ask: Reply };

/** `ask`: the customer must choose; the conversation waits for an account. */
export function pickAccounts(accounts: readonly AccountView[], { account: slot, choice }: Slots): Picked {
  if (accounts.length === 0) return { ask: { lines: [phrase('account.none')] } };
  if (!slot) return { accounts };
  const matching = matchingOf(accounts, slot);
  const offered = matching.length > 0 ? matching : accounts;
  if (choice !== undefined && canTellApart(offered)) return chosen(offered, choice, accounts);
  const restWanted = slot.except && !slot.other;
  if (slot.all || (restWanted && matching.length > 0)) return { accounts: offered, spoken: slot };
  const [one] = matching;
  if (!one) {
    const why = phrase(slot.other ? 'account.no-other' : 'account.unknown');
    return { ask: ask(accounts, why, phrase('account.unknown-next')) };
  }
  if (matching.length === 1) return picked(one, accounts);
  // Buttons that read the same would only ask again.
  if (!canTellApart(matching)) return { accounts: matching, named: one.kind, spoken: slot };
  const isOneKind = matching.every(({ kind }) => kind === one.kind);
  return { ask: ask(matching, isOneKind ? phrase('account.which', { kind: one.kind }) : phrase('account.which-any')) };
}

function matchingOf(accounts: readonly AccountView[], { except, other, ...named }: AccountSlot): AccountView[] {
  const isLike = (account: AccountView, { kind, last4, nth }: AccountSlot) =>
    (kind === undefined || kind === account.kind) &&
    (last4 === undefined || account.mask.endsWith(last4)) &&
    (nth === undefined || nth === placeOf(account, accounts));
  const matching = accounts.filter((account) => isLike(account, named));
  if (!except) return matching;
  const others = matching.filter((account) => !isLike(account, except));
  // After one of two cards, 'the other one' is the other card.
  const alike = other ? others.filter((account) => account.kind === except.kind) : [];
  return alike.length > 0 ? alike : others;
}

/** Among those of its kind, from 1. */
function placeOf(account: AccountView, accounts: readonly AccountView[]): number {
  return accounts.filter(({ kind }) => kind === account.kind).indexOf(account) + 1;
}

function chosen(offered: readonly AccountView[], choice: number, accounts: readonly AccountView[]): Picked {
  const account = offered.at(choice < 0 ? choice : choice - 1);
  if (account) return picked(account, accounts);
  if (choice !== offered.length + 1) {
    return { ask: ask(offered, phrase('account.unknown'), phrase('account.unknown-next')) };
  }
  const [first] = offered;
  const isOneKind = first && offered.every(({ kind }) => kind === first.kind);
  return { accounts: offered, spoken: { all: true, ...(isOneKind && { kind: first.kind }) } };
}

function picked(account: AccountView, accounts: readonly AccountView[]): PickedAccounts {
  const { kind } = account;
  return { accounts: [account], named: kind, spoken: { kind, nth: placeOf(account, accounts) } };
}

function canTellApart(accounts: readonly AccountView[]): boolean {
  return new Set(accounts.map(({ kind, mask }) => kind + mask)).size === accounts.length;
}

function ask(accounts: readonly AccountView[], ...lines: Reply['lines']): Reply {
  const buttons = canTellApart(accounts) ? accounts.map((account) => say(phrase('button.account', { account }))) : [];
  return { lines, choices: [...buttons, allButton] };
}
