// Logins: what is remembered of a customer who is at the bank, for the browser that went there, until it comes back once.
import { z } from 'zod';
import { customerIdFrom } from '../kernel/ids.ts';
import type { Keyring } from '../state/keyring.ts';
import type { Store } from '../state/store.ts';
import type { Sealer } from './sealing.ts';
import { storedJson } from './stored-json.ts';

const LOGIN_MS = 10 * 60_000;

const login = z.object({
  chat: z.string().transform(customerIdFrom),
  channel: z.string(),
  invitedAt: z.number(),
  startedAt: z.number(),
  nonce: z.string(),
  verifier: z.string(),
});
export type Login = z.infer<typeof login>;

export interface Logins {
  keep(cookie: string, state: string, login: Login): Promise<void>;
  /** Gives it once. */
  take(cookie: string, state: string): Promise<Login | undefined>;
}

// The key is made of cookie and state: another browser, or another state, finds nothing and changes nothing.
export function createLogins(store: Store, keys: Keyring, sealer: Sealer): Logins {
  return {
    async keep(cookie, state, value) {
      const key = keys.of('authorization', cookie, state);
      await store.put(key, await sealer.seal(JSON.stringify(value), [key]), LOGIN_MS);
    },
    async take(cookie, state) {
      const key = keys.of('authorization', cookie, state);
      const sealed = await store.take(key);
      return storedJson(login, (sealed && (await sealer.open(sealed, [key]))) ?? '');
    },
  };
}
