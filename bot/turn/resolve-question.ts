// Resolves what was understood against the conversation: 'and my savings?', 'more', or the account that was asked for.
import type { Conversation } from '../state/conversation.ts';
import type { Intent, Slots, Understood } from '../understanding/index.ts';

export interface Resolved {
  readonly intent: Intent | 'none';
  readonly slots: Slots;
}

export function resolveQuestion({ intent, slots }: Understood, { recent }: Conversation): Resolved {
  if (slots.more) return recent?.intent === 'transactions' ? continued(recent) : { intent: 'transactions', slots: {} };
  if (intent !== 'none') return { intent, slots };
  if (!recent || !continues(recent.intent, slots)) return { intent, slots: {} };
  return { intent: recent.intent, slots: { ...recent.slots, ...slots } };
}

function continued({ intent, slots }: Resolved): Resolved {
  return { intent, slots: { ...slots, more: true } };
}

/** Slots alone are a follow-up only when the last question has a place for them. */
function continues(intent: Intent, { account, count, period, status }: Slots): boolean {
  const listed = count !== undefined || period !== undefined || status !== undefined;
  if (intent === 'transactions') return listed || account !== undefined;
  return intent === 'balance' && account !== undefined;
}
