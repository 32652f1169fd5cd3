// The access port: how the bank gateway gets a customer's token. Linking implements it; nothing else holds tokens.
import { BankError } from '../../adapters/index.ts';
import type { Customer } from '../kernel/sender.ts';

export interface BankAccess {
  /** Undefined: this customer is no longer linked. */
  tokensOf(customer: Customer): Promise<AccessGrant | undefined>;
  /**
   * After the bank refused `stale`: refreshes once, or returns the token that another turn has refreshed since.
   * Undefined: the bank has ended the consent, the link is deleted.
   * @throws BankError when the bank could not be asked.
   */
  renew(customer: Customer, stale: AccessGrant): Promise<AccessGrant | undefined>;
}

export interface AccessGrant {
  readonly accessToken: string;
  /** The bank's name for the customer (OIDC `sub`). */
  readonly subject: string;
}

/** The error of a bank that could not be asked, for {@link BankAccess.renew}: adapters are known in this folder only. */
export function bankAway(code: 'unavailable' | 'timeout'): Error {
  return new BankError(code);
}
