// A bank gateway over any adapter, for a customer who is linked.
import type { BankAdapter } from '../../adapters/bank-port.ts';
import { customerIdFrom } from '../../bot/kernel/ids.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import type { BankAccess } from '../../bot/privacy/bank-access.ts';
import type { BankTimings } from '../../bot/privacy/bank/bank-caller.ts';
import { createBankGateway } from '../../bot/privacy/bank/gateway.ts';
import { createMemoryBank, type MemoryAccount, type MemoryBank } from '../support/memory-bank.ts';

export const customer = { id: customerIdFrom('c') };
const log = createLogger('silent', { write: () => undefined });
export const timings = { turnMs: 300, requestMs: 100, breakerMs: 50 };

/** A customer whose token is good until the bank changes it; renewing brings the new one. */
export function accessTo(renewed?: string): BankAccess & { renewals: number } {
  const access = {
    renewals: 0,
    tokensOf: () => Promise.resolve({ accessToken: 't', subject: 's' }),
    renew: () => {
      access.renewals += 1;
      return Promise.resolve(renewed === undefined ? undefined : { accessToken: renewed, subject: 's' });
    },
  };
  return access;
}

export function bankOf(adapter: BankAdapter, access: BankAccess = accessTo(), limits: BankTimings = timings) {
  const gateway = createBankGateway(adapter, { access, log, timings: limits });
  return { gateway, bank: gateway.bankFor(customer) };
}

export function memoryBank(accounts: readonly MemoryAccount[], able = {}): MemoryBank {
  return createMemoryBank([{ subject: 's', accessToken: 't', accounts }], able);
}
