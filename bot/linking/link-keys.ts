// Link keys: the HMACs that stand for a chat and for its code, and how secrets are compared.
import { timingSafeEqual } from 'node:crypto';
import { customerIdFrom, type CustomerId } from '../kernel/ids.ts';
import type { Sender } from '../kernel/sender.ts';
import type { Keyring } from '../state/keyring.ts';

/** The chat that a link is bound to: all four parts, since on some channels a user id alone is chosen by the client. */
export function chatOf(keys: Keyring, { channel, bot, conversation, user }: Sender): CustomerId {
  return customerIdFrom(keys.of('chat', channel, bot, conversation, user));
}

/** What is kept of a code. Made with the chat, so that it is worth nothing in another. */
export function codeKey(keys: Keyring, chat: CustomerId, code: string): string {
  return keys.of('link-code', chat, code);
}

/** Compares secrets in constant time. */
export function sameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
