// Link records: the pending and the active link of a chat, sealed in the store.
import { z } from 'zod';
import type { Clock } from '../kernel/clock.ts';
import type { CustomerId } from '../kernel/ids.ts';
import type { Customer } from '../kernel/sender.ts';
import type { Keyring } from '../state/keyring.ts';
import type { Held, Reader, Store } from '../state/store.ts';
import type { Sealer } from './sealing.ts';
import { storedJson } from './stored-json.ts';

const grant = z.object({ accessToken: z.string(), refreshToken: z.string().optional(), subject: z.string() });

/** What the bank gave: tokens, and its name for the customer (OIDC `sub`). */
export type BankGrant = z.infer<typeof grant>;

/**
 * What the bank gave the customer of one turn, as it was when the turn began: the turn's bank calls need not ask the store for it
 * again, one by one. It is forgotten with the turn's own customer object.
 */
export type TurnGrants = WeakMap<Customer, BankGrant>;

/** `browser` names the browser that logged in (an HMAC of its cookie); `until` is the end, in epoch milliseconds. */
const activeLink = z.object({ grant, browser: z.string(), until: z.number() });
export type ActiveLink = z.infer<typeof activeLink>;

/** `code` is an HMAC: the code itself is only on the page and in the customer's hand. */
const pendingLink = activeLink.extend({ code: z.string(), triesLeft: z.number() });
type PendingLink = z.infer<typeof pendingLink>;

export interface Kept<T> {
  readonly value: T;
  /** As it is in the store, for {@link Records.replace}. */
  readonly stored: string;
}

export interface Records<T> {
  /**
   * Undefined too when it can't be opened: its key is gone, or it was put there from another chat.
   * `reader`: who has read it already; without one the store is asked.
   */
  read(chat: CustomerId, reader?: Reader): Promise<Kept<T> | undefined>;
  /** Under the chat's lock: made when the work is done, and not at all when the lock was lost. */
  put(held: Held, chat: CustomerId, value: T): Promise<void>;
  /** The same. */
  delete(held: Held, chat: CustomerId): void;
  /** False when it isn't the same any more. */
  replace(chat: CustomerId, kept: Kept<T>, value: T): Promise<boolean>;
  /** Of many callers one gets it. */
  take(chat: CustomerId): Promise<T | undefined>;
}

export interface LinkRecords {
  readonly pending: Records<PendingLink>;
  readonly active: Records<ActiveLink>;
  /** All changes of a chat's links go one at a time, so that a refresh can't outlive an unlink or overwrite a newer link. */
  exclusively<T>(chat: CustomerId, work: (held: Held) => Promise<T>): Promise<T>;
}

interface RecordsDeps {
  readonly store: Store;
  readonly keys: Keyring;
  readonly clock: Clock;
  readonly sealer: Sealer;
  readonly issuer: string;
}

export function createLinkRecords(deps: RecordsDeps): LinkRecords {
  return {
    pending: createRecords('pending-link', pendingLink, deps),
    active: createRecords('link', activeLink, deps),
    exclusively: (chat, work) => deps.store.exclusively(deps.keys.beside(chat, 'link-lock'), work),
  };
}

/** What is in the store: `subject` is an HMAC of issuer and sub, and part of what `sealed` is bound to. */
const envelope = z.object({ subject: z.string(), sealed: z.string() });

function createRecords<T extends ActiveLink>(
  purpose: 'pending-link' | 'link',
  schema: z.ZodType<T>,
  { store, keys, clock, sealer, issuer }: RecordsDeps,
): Records<T> {
  const boundTo = (chat: CustomerId, subject: string) => [purpose, chat, issuer, subject];
  const open = async (chat: CustomerId, stored: string) => {
    const outer = storedJson(envelope, stored);
    const plaintext = outer && (await sealer.open(outer.sealed, boundTo(chat, outer.subject)));
    return storedJson(schema, plaintext ?? '');
  };
  const seal = async (chat: CustomerId, value: T) => {
    const subject = keys.of('subject', issuer, value.grant.subject);
    return JSON.stringify({ subject, sealed: await sealer.seal(JSON.stringify(value), boundTo(chat, subject)) });
  };
  const ttlOf = ({ until }: T) => Math.max(1, until - clock.now().getTime());
  return {
    async read(chat, reader = store) {
      const stored = (await reader.get(keys.beside(chat, purpose))) ?? '';
      const value = await open(chat, stored);
      return value && { value, stored };
    },
    put: async (held, chat, value) => held.put(keys.beside(chat, purpose), await seal(chat, value), ttlOf(value)),
    delete: (held, chat) => held.delete(keys.beside(chat, purpose)),
    replace: async (chat, { stored }, value) =>
      store.replace(keys.beside(chat, purpose), stored, await seal(chat, value), ttlOf(value)),
    take: async (chat) => open(chat, (await store.take(keys.beside(chat, purpose))) ?? ''),
  };
}

/**
 * What must be revoked when `grant` takes the place of an older one. Nothing, if both are the same customer's: a bank may hold
 * both under one consent and end the new tokens with the old (RFC 7009 section 2.1). The old ones are forgotten here all the same.
 */
export function supersededBy(grant: BankGrant, older: Kept<ActiveLink> | undefined): BankGrant[] {
  return older && older.value.grant.subject !== grant.subject ? [older.value.grant] : [];
}
