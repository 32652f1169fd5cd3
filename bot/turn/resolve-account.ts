// Resolves an account that was named by the one before it: 'the other card', 'its', 'the same account'.
import type { Conversation } from '../state/conversation.ts';
import type { AccountSlot, Slots } from '../understanding/index.ts';

/** The slots with their account resolved; it is left out when there is none that it could refer to. */
export function withAccountResolved({ account, ...slots }: Slots, { recent }: Conversation): Slots {
  const resolved = account && resolvedAccount(account, recent?.slots.account);
  return { ...slots, ...(resolved && { account: resolved }) };
}

function resolvedAccount(account: AccountSlot, last: AccountSlot | undefined): AccountSlot | undefined {
  const { same, other, ...named } = account;
  if (!same && !other) return named;
  const { kind, last4, nth } = last ?? {};
  const shown = { ...(kind && { kind }), ...(last4 !== undefined && { last4 }), ...(nth !== undefined && { nth }) };
  const refers = Object.keys(shown).length > 0;
  if (refers) return other ? { ...named, other, except: shown } : shown;
  return Object.keys(named).length > 0 ? named : undefined;
}
