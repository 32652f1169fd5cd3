// Pending links: a login at the bank waits here for its code to be typed in the chat that began it.
import type { Clock } from '../kernel/clock.ts';
import type { CustomerId } from '../kernel/ids.ts';
import type { Keyring } from '../state/keyring.ts';
import type { BankTokens } from './bank-tokens.ts';
import { newLinkCode } from './link-code.ts';
import { codeKey } from './link-keys.ts';
import { supersededBy, type ActiveLink, type BankGrant, type LinkRecords, type Records } from './link-records.ts';
import type { Tickets } from './tickets.ts';

export const PENDING_MS = 5 * 60_000;
const TRIES = 5;

export interface PendingLinks {
  /** The code to show; undefined when the chat was unlinked while its customer was at the bank (the grant is revoked). */
  hold(chat: CustomerId, browser: string, grant: BankGrant): Promise<string | undefined>;
  /** Ends and revokes what this browser linked to the chat; false when there is nothing of it. */
  cancel(chat: CustomerId, browser: string): Promise<boolean>;
}

interface Deps {
  readonly records: LinkRecords;
  readonly tickets: Tickets;
  readonly bank: BankTokens;
  readonly keys: Keyring;
  readonly clock: Clock;
}

export function createPendingLinks({ records, tickets, bank, keys, clock }: Deps): PendingLinks {
  return {
    async hold(chat, browser, grant) {
      const code = newLinkCode();
      const { isHeld, ended } = await records.exclusively(chat, async (held) => {
        if (!(await tickets.isOpen(chat))) return { isHeld: false, ended: [grant] };
        const before = await records.pending.read(chat);
        const until = clock.now().getTime() + PENDING_MS;
        const hashed = codeKey(keys, chat, code);
        await records.pending.put(held, chat, { grant, browser, code: hashed, triesLeft: TRIES, until });
        return { isHeld: true, ended: supersededBy(grant, before) };
      });
      await Promise.all(ended.map(bank.revoke));
      return isHeld ? code : undefined;
    },
    async cancel(chat, browser) {
      const ended = await records.exclusively(chat, async () => {
        // The active link too: who was talked into reading out the code has this page still open.
        const kept = [await takeOf(records.pending, chat, browser), await takeOf(records.active, chat, browser)];
        return kept.flatMap((link) => link?.grant ?? []);
      });
      await Promise.all(ended.map(bank.revoke));
      return ended.length > 0;
    },
  };
}

async function takeOf<T extends ActiveLink>(
  records: Records<T>,
  chat: CustomerId,
  browser: string,
): Promise<T | undefined> {
  const kept = await records.read(chat);
  return kept?.value.browser === browser ? records.take(chat) : undefined;
}
