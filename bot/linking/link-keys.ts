// Link keys: the HMAC that stands for a chat's code, and how secrets are compared.
import { timingSafeEqual } from 'node:crypto';
import type { CustomerId } from '../kernel/ids.ts';
import type { Keyring } from '../state/keyring.ts';

/** What is kept of a code. Made with the chat, so that it is worth nothing in another. */
export function codeKey(keys: Keyring, chat: CustomerId, code: string): string {
  return keys.of('link-code', chat, code);
}

/** Compares secrets in constant time. */
export function sameSecret(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
