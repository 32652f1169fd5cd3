// The five demo customers. The same day gives the same data; dates are relative to today.
import { createCalendar } from '../calendar.ts';
import type { DemoCustomer } from '../ledger/customer.ts';
import { alice } from './alice.ts';
import { bob, dana } from './bob-and-dana.ts';
import { chen } from './chen.ts';
import { erin } from './erin.ts';

/** @param timeZone IANA name of the bank's own zone. */
export function demoCustomers(now: () => Date, timeZone: string): readonly DemoCustomer[] {
  const calendar = createCalendar(now, timeZone);
  return [alice(calendar), bob(calendar), chen(calendar), dana(), erin(calendar)];
}
