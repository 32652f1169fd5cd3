// Keyring: store keys as HMACs of length-prefixed parts, so that keys tell nothing and can't be made to collide.
import { createHmac } from 'node:crypto';
import { customerIdFrom, type CustomerId } from '../kernel/ids.ts';
import type { Sender } from '../kernel/sender.ts';
import type { StoreKey } from './store.ts';

/** What a key is for. One place, so that no two uses share a name. */
export type KeyPurpose =
  | 'conversation'
  | 'lasting'
  | 'delivery'
  | 'lock'
  | 'chat'
  | 'subject'
  | 'ticket'
  | 'open-ticket'
  | 'ticket-count'
  | 'authorization'
  | 'browser'
  | 'link-form'
  | 'link-code'
  | 'pending-link'
  | 'link'
  | 'link-lock'
  | 'limit';

export interface Keyring {
  /** The key for a purpose and its parts: `keys.of('ticket', ticket)`. */
  of(purpose: KeyPurpose, ...parts: readonly string[]): StoreKey;
  /** A key in the same place as `home`, its chat or its lock: a cluster keeps them on one node, so that one step can change several. */
  beside(home: StoreKey | CustomerId, purpose: KeyPurpose, ...parts: readonly string[]): StoreKey;
}

/**
 * A Redis Cluster places a key by what is in its braces (its hash tag), so the HMAC of the place is there.
 * `secret` stays for as long as the store does: with another one nothing in it is found again.
 */
export function createKeyring(secret: Uint8Array): Keyring {
  const hash = (...parts: readonly string[]) => {
    const hmac = createHmac('sha256', secret);
    // The length before each part keeps ('a/b', 'c') apart from ('a', 'b/c').
    for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
    return hmac.digest('base64url');
  };
  return {
    of: (purpose, ...parts) => `${purpose}:{${hash(purpose, ...parts)}}` as StoreKey,
    beside(home, purpose, ...parts) {
      const place = `${purpose}:${home.slice(home.indexOf('{'), home.indexOf('}') + 1)}`;
      return (parts.length === 0 ? place : `${place}:${hash(purpose, ...parts)}`) as StoreKey;
    },
  };
}

/** The chat that a conversation and a link are bound to: all four parts, since on some channels a user id alone is chosen by the client. */
export function chatOf(keys: Keyring, { channel, bot, conversation, user }: Sender): CustomerId {
  return customerIdFrom(keys.of('chat', channel, bot, conversation, user));
}
