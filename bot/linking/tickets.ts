// Tickets: invitations to link one chat. Each works once, for ten minutes, and only while it is the chat's newest.
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import { customerIdFrom, ticketOf, type CustomerId, type Ticket } from '../kernel/ids.ts';
import type { Sender } from '../kernel/sender.ts';
import { chatOf, type Keyring } from '../state/keyring.ts';
import type { Store } from '../state/store.ts';
import { storedJson } from './stored-json.ts';

const TICKET_MS = 10 * 60_000;
/** Longer than the time to log in, so that a chat stays open until its customer is back. */
const STARTED_MS = 15 * 60_000;
const HOUR_MS = 60 * 60_000;
const TICKETS_AN_HOUR = 5;
const STARTED = 'started';

const invitation = z.object({ chat: z.string().transform(customerIdFrom), channel: z.string(), invitedAt: z.number() });

/** Who was invited, and when (epoch milliseconds). */
type Invitation = z.infer<typeof invitation>;

export interface Tickets {
  invite(sender: Sender): Promise<{ readonly ticket: Ticket } | 'too-many'>;
  /** Changes nothing. Undefined: expired, used, or replaced by a newer one. */
  find(ticket: Ticket): Promise<Invitation | undefined>;
  /** Uses the ticket up; of many callers one is told true. */
  start(ticket: Ticket, chat: CustomerId): Promise<boolean>;
  /** Whether the chat has an attempt at linking, issued or started. */
  isOpen(chat: CustomerId): Promise<boolean>;
  /** Ends every attempt of the chat, also one whose customer is at the bank. */
  close(chat: CustomerId): Promise<void>;
}

// One value a chat, under 'open-ticket', decides: the key of its newest ticket, or STARTED. Overwriting it kills the older ticket.
export function createTickets(store: Store, keys: Keyring, clock: Clock): Tickets {
  return {
    async invite(sender) {
      const chat = chatOf(keys, sender);
      if ((await store.increment(keys.beside(chat, 'ticket-count'), HOUR_MS)) > TICKETS_AN_HOUR) return 'too-many';
      const ticket = ticketOf(randomBytes(32));
      const key = keys.of('ticket', ticket);
      const invited: Invitation = { chat, channel: sender.channel, invitedAt: clock.now().getTime() };
      await store.put(key, JSON.stringify(invited), TICKET_MS);
      await store.put(keys.beside(chat, 'open-ticket'), key, TICKET_MS);
      return { ticket };
    },
    async find(ticket) {
      const key = keys.of('ticket', ticket);
      const invited = storedJson(invitation, (await store.get(key)) ?? '');
      const newest = invited && (await store.get(keys.beside(invited.chat, 'open-ticket')));
      return newest === key ? invited : undefined;
    },
    start: (ticket, chat) =>
      store.replace(keys.beside(chat, 'open-ticket'), keys.of('ticket', ticket), STARTED, STARTED_MS),
    isOpen: async (chat) => (await store.get(keys.beside(chat, 'open-ticket'))) !== undefined,
    close: (chat) => store.delete(keys.beside(chat, 'open-ticket')),
  };
}
