// Linking: ties a chat to a bank customer, and keeps the tokens of that tie.
import type { Router } from 'express';
import type { Clock } from '../kernel/clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { BankAccess } from '../privacy/index.ts';
import type { Keyring } from '../state/keyring.ts';
import type { Store } from '../state/store.ts';
import { createBankAccess } from './bank-access.ts';
import { createBankClient, type OidcSettings } from './bank-client.ts';
import { createBankLogin } from './bank-login.ts';
import { createBankTokens } from './bank-tokens.ts';
import { createLinkCookie } from './link-cookie.ts';
import { createLinkForms } from './link-forms.ts';
import { createLinkRecords, type TurnGrants } from './link-records.ts';
import { createLinkRouter } from './link-router.ts';
import { createLinks } from './create-links.ts';
import type { Links } from './links.ts';
import { createLogins } from './logins.ts';
import { createPendingLinks } from './pending-links.ts';
import { createSealer, type SealingKeys } from './sealing.ts';
import { createTickets } from './tickets.ts';

export interface LinkingDeps {
  readonly store: Store;
  readonly keys: Keyring;
  readonly clock: Clock;
  readonly log: Logger;
  /** Counts a request to a link page; false when it is one too many. */
  readonly admitsAddress: (address: string) => Promise<boolean>;
  /** Where customers reach us, without a slash at its end. The redirect URI at the bank is `<publicUrl>/link/callback`. */
  readonly publicUrl: string;
  readonly sealing: SealingKeys;
  readonly oidc: OidcSettings;
  /** As the pages name the bank, in the middle of a sentence. */
  readonly bankName?: string;
}

export interface Linking {
  readonly links: Links;
  readonly access: BankAccess;
  /** Mounted at the root. It parses its own bodies. */
  readonly router: Router;
}

export function createLinking({ oidc, publicUrl, sealing, bankName = 'your bank', ...deps }: LinkingDeps): Linking {
  const { store, keys, clock, log, admitsAddress } = deps;
  const client = createBankClient(oidc);
  const login = createBankLogin(client, oidc.scope, `${publicUrl}/link/callback`);
  const bank = createBankTokens(client, log);
  const sealer = createSealer(sealing);
  const records = createLinkRecords({ store, keys, clock, sealer, issuer: oidc.issuer });
  const grants: TurnGrants = new WeakMap();
  const tickets = createTickets(store, keys, clock);
  return {
    links: createLinks({ records, grants, tickets, bank, keys, clock, log }),
    access: createBankAccess({ records, grants, bank, log }),
    router: createLinkRouter({
      tickets,
      logins: createLogins(store, keys, sealer),
      pending: createPendingLinks({ records, tickets, bank, keys, clock }),
      bank: login,
      forms: createLinkForms(keys, sealer),
      cookie: createLinkCookie(publicUrl),
      keys,
      clock,
      log,
      bankName,
      admitsAddress,
    }),
  };
}
