// Parse slots: account, count, period, status, direction, amount and order from the words of a message.
import type { BookingDate } from '../../kernel/booking-date.ts';
import type { Slots } from '../understood.ts';
import type { DateOrder } from './calendar-days.ts';
import { findAccount } from './find-account.ts';
import { findAmount } from './find-amount.ts';
import { findCount } from './find-count.ts';
import { findDirection } from './find-direction.ts';
import { findOrder } from './find-order.ts';
import { findPeriod } from './find-period.ts';
import { findStatus } from './find-status.ts';

export interface SlotsFound {
  readonly slots: Slots;
  /** The words that no slot took. */
  readonly rest: readonly string[];
}

/**
 * Reads in the order of what is surest, and no word serves two slots.
 * @param words of the message, marks included @param today in the bank's calendar
 */
export function parseSlots(
  words: readonly string[],
  today: BookingDate,
  dateOrder: DateOrder = 'day-month',
): SlotsFound {
  const taken = new Set<number>();
  const take = <Found extends { readonly used: Iterable<number> }>(found: Found | undefined): Found | undefined => {
    for (const at of found?.used ?? []) taken.add(at);
    return found;
  };
  const period = findPeriod(words, today, dateOrder);
  if (period) for (let at = period.at; at < period.at + period.length; at += 1) taken.add(at);
  const amount = take(findAmount(words, taken));
  const order = take(findOrder(words, taken));
  const count = take(findCount(words, taken))?.count ?? (order?.isOne ? 1 : undefined);
  const account = take(findAccount(words, taken));
  const direction = take(findDirection(words, taken));
  const status = take(findStatus(words, taken));
  const slots: Slots = {
    ...(account && { account: account.account }),
    ...(count !== undefined && { count }),
    ...(period && { period: period.period }),
    ...(status && { status: status.status }),
    ...(direction && { direction: direction.direction }),
    ...(amount && { amount: amount.amount }),
    ...(order && { order: order.order }),
  };
  return { slots, rest: words.filter((_, at) => !taken.has(at)) };
}
