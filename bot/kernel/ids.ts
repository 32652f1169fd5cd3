// Identifiers that cross folders, branded so that one can't be passed for another.

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** The secret of a link invitation: 256 random bits, base64url. Only its hash is ever stored. */
export type Ticket = Branded<string, 'Ticket'>;

/** Our opaque name of a linked customer in one chat: an HMAC, safe to store, never shown. */
export type CustomerId = Branded<string, 'CustomerId'>;

const TICKET = /^[A-Za-z0-9_-]{43}$/;

/** Reads a ticket from outside; undefined when it can't be one. */
export function ticketFrom(text: string): Ticket | undefined {
  return TICKET.test(text) ? (text as Ticket) : undefined;
}

/** Names 32 random bytes as a new ticket. */
export function ticketOf(random: Buffer): Ticket {
  return random.toString('base64url') as Ticket;
}

/** Names an HMAC (base64url) as a customer id. */
export function customerIdFrom(hmac: string): CustomerId {
  return hmac as CustomerId;
}
