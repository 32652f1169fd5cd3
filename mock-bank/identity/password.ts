// The one password of the demonstration.
import type { DemoCustomer } from '../ledger/customer.ts';
import type { Ledger } from '../ledger/ledger.ts';

export const DEMO_PASSWORD = 'demo';

/** The customer, when the password is right. Nothing tells an unknown name from a wrong password. */
export function passwordOwner(ledger: Ledger, username: string, password: string): DemoCustomer | undefined {
  if (password !== DEMO_PASSWORD) return undefined;
  return ledger.customers.find((customer) => customer.username === username.trim().toLowerCase());
}
