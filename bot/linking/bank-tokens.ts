// Bank tokens: renews and revokes what the bank gave (RFC 6749 section 6, RFC 7009).
import { setTimeout as after } from 'node:timers/promises';
import { refreshTokenGrant, ResponseBodyError, tokenRevocation } from 'openid-client';
import type { Logger } from '../logging/logger.ts';
import { bankAway } from '../privacy/index.ts';
import type { BankClient } from './bank-client.ts';
import { bankFaultOf } from './bank-fault.ts';
import type { BankGrant } from './link-records.ts';

export interface BankTokens {
  /** 'ended': the bank takes the refresh token no more. @throws BankError `unavailable` or `timeout`. */
  refresh(grant: BankGrant): Promise<BankGrant | 'ended'>;
  /** Never fails and never takes long: what the bank couldn't be told is logged. */
  readonly revoke: (grant: BankGrant) => Promise<void>;
}

/** How long a customer may be kept waiting for a revocation. It goes on after that. */
const REVOKE_MS = 3_000;

export function createBankTokens(client: BankClient, log: Logger): BankTokens {
  const revokeOne = async (token: string) => {
    const attempt = async () => tokenRevocation(await client(), token);
    await attempt().catch(attempt);
  };
  return {
    async refresh({ refreshToken, subject }) {
      if (refreshToken === undefined) return 'ended';
      try {
        const renewed = await refreshTokenGrant(await client(), refreshToken);
        // OIDC Core section 12.2: an ID token that comes along must name the same customer.
        if ((renewed.claims()?.sub ?? subject) !== subject) return 'ended';
        return { accessToken: renewed.access_token, refreshToken: renewed.refresh_token ?? refreshToken, subject };
      } catch (error) {
        if (error instanceof ResponseBodyError && error.error === 'invalid_grant') return 'ended';
        throw bankAway(bankFaultOf(error).code === 'timeout' ? 'timeout' : 'unavailable');
      }
    },
    async revoke({ refreshToken, accessToken }) {
      const tokens = refreshToken === undefined ? [accessToken] : [refreshToken, accessToken];
      const revoked = Promise.allSettled(tokens.map(revokeOne)).then((results) => {
        const failed = results.find((result) => result.status === 'rejected');
        if (failed) log.warn('revoke-failed', { code: bankFaultOf(failed.reason).code });
      });
      await Promise.race([revoked, after(REVOKE_MS, undefined, { ref: false })]);
    },
  };
}
