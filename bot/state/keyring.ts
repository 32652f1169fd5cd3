// Keyring: store keys as HMACs of length-prefixed parts, so that keys tell nothing and can't be made to collide.
import { createHmac } from 'node:crypto';
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
  | 'link-lock';

export interface Keyring {
  /** The key for a purpose and its parts: `keys.of('conversation', channel, id)`. */
  of(purpose: KeyPurpose, ...parts: readonly string[]): StoreKey;
}

export function createKeyring(secret: Uint8Array): Keyring {
  return {
    of(purpose, ...parts) {
      const hmac = createHmac('sha256', secret);
      // The length before each part keeps ('a/b', 'c') apart from ('a', 'b/c').
      for (const part of [purpose, ...parts]) hmac.update(`${Buffer.byteLength(part)}:${part}`);
      return `${purpose}:${hmac.digest('base64url')}` as StoreKey;
    },
  };
}
