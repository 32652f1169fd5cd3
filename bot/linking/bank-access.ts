// Bank access: hands a linked customer's token to the bank gateway, and renews it when the bank has refused it.
import type { Logger } from '../logging/logger.ts';
import type { AccessGrant, BankAccess } from '../privacy/index.ts';
import type { BankTokens } from './bank-tokens.ts';
import type { BankGrant, LinkRecords } from './link-records.ts';

export function createBankAccess(records: LinkRecords, bank: BankTokens, log: Logger): BankAccess {
  return {
    async tokensOf({ id }) {
      const kept = await records.active.read(id);
      return kept && accessOf(kept.value.grant);
    },
    renew: ({ id }, stale) =>
      records.exclusively(id, async () => {
        const kept = await records.active.read(id);
        if (!kept) return undefined;
        // Another turn was here before: the bank takes a refresh token once, so its token is the one to use.
        if (kept.value.grant.accessToken !== stale.accessToken) return accessOf(kept.value.grant);
        const grant = await bank.refresh(kept.value.grant);
        if (grant === 'ended') {
          await records.active.take(id);
          log.info('unlinked', { code: 'ended-by-bank' });
          return undefined;
        }
        // Kept before its first use: a crash after it must not leave us with the refresh token that is now spent.
        const isKept = await records.active.replace(id, kept, { ...kept.value, grant });
        log.info('bank-refresh', { outcome: isKept ? 'renewed' : 'lost' });
        return isKept ? accessOf(grant) : undefined;
      }),
  };
}

function accessOf({ accessToken, subject }: BankGrant): AccessGrant {
  return { accessToken, subject };
}
