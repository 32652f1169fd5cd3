// Bank access: hands a linked customer's token to the bank gateway, and renews it when the bank has refused it.
import type { CustomerId } from '../kernel/ids.ts';
import type { Logger } from '../logging/logger.ts';
import type { AccessGrant, BankAccess } from '../privacy/index.ts';
import type { BankTokens } from './bank-tokens.ts';
import type { BankGrant, LinkRecords, TurnGrants } from './link-records.ts';

interface BankAccessDeps {
  readonly records: LinkRecords;
  readonly grants: TurnGrants;
  readonly bank: BankTokens;
  readonly log: Logger;
}

export function createBankAccess({ records, grants, bank, log }: BankAccessDeps): BankAccess {
  const renew = async (id: CustomerId, stale: AccessGrant): Promise<BankGrant | undefined> => {
    const kept = await records.active.read(id);
    if (!kept) return undefined;
    // Another turn was here before: the bank takes a refresh token once, so its token is the one to use.
    if (kept.value.grant.accessToken !== stale.accessToken) return kept.value.grant;
    const grant = await bank.refresh(kept.value.grant);
    if (grant === 'ended') {
      await records.active.take(id);
      log.info('unlinked', { code: 'ended-by-bank' });
      return undefined;
    }
    // Kept before its first use: a crash after it must not leave us with the refresh token that is now spent.
    const isKept = await records.active.replace(id, kept, { ...kept.value, grant });
    log.info('bank-refresh', { outcome: isKept ? 'renewed' : 'lost' });
    return isKept ? grant : undefined;
  };
  return {
    async tokensOf(customer) {
      const grant = grants.get(customer) ?? (await records.active.read(customer.id))?.value.grant;
      return grant && accessOf(grant);
    },
    async renew(customer, stale) {
      const grant = await records.exclusively(customer.id, () => renew(customer.id, stale));
      if (grant) grants.set(customer, grant);
      else grants.delete(customer);
      return grant && accessOf(grant);
    },
  };
}

function accessOf({ accessToken, subject }: BankGrant): AccessGrant {
  return { accessToken, subject };
}
