// Tally: counts what replies tell of a customer's accounts, by kind and day, so that the customer can ask. It keeps no figure.
import type { BookingDate } from '../kernel/booking-date.ts';
import type { Phrase } from '../kernel/phrase.ts';
import type { Reply } from '../kernel/reply.ts';
import { TOLD, type Told } from '../kernel/told.ts';
import type { Conversation } from '../state/conversation.ts';

/** Which phrases tell what. That there is nothing, or nothing more, is told too. */
const TELLS: Readonly<Record<Told, (phrase: Phrase) => boolean>> = {
  accounts: ({ slots }) => 'account' in slots,
  balances: ({ id, slots }) => id.startsWith('balance.') && 'account' in slots,
  transactions: ({ id }) => /^transactions\.(?:row|none|no-more)/.test(id),
  totals: ({ id }) => /^spending\.(?:total|pending|none)/.test(id),
  bills: ({ id, slots }) => id.startsWith('bill.') && 'account' in slots,
  points: ({ id }) => /^rewards\.(?:available|expiring|none$)/.test(id),
};

/** A chat that was linked starts to count afresh. */
export function beginTally(conversation: Conversation, today: BookingDate): Conversation {
  return { ...conversation, shared: { since: today, told: {} } };
}

/** Adds a reply that was sent. The only place that counts, so that no skill can forget to. */
export function tally(conversation: Conversation, { lines, choices = [] }: Reply, today: BookingDate): Conversation {
  const { shared } = conversation;
  if (!shared) return conversation;
  const phrases = [...lines, ...choices.map(({ label }) => label)];
  const told = { ...shared.told };
  for (const kind of TOLD) {
    const items = phrases.filter(TELLS[kind]).length;
    const { [kind]: before = { items: 0, answers: 0, first: today } } = told;
    if (items > 0) {
      told[kind] = { items: before.items + items, answers: before.answers + 1, first: before.first, last: today };
    }
  }
  return { ...conversation, shared: { ...shared, told } };
}
