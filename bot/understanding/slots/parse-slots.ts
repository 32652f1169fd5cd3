// Parse slots: account, count, period, status and 'more' from the words of a message.
import type { BookingDate } from '../../kernel/booking-date.ts';
import type { Slots } from '../understood.ts';
import { findAccount } from './find-account.ts';
import { findCount } from './find-count.ts';
import { findPeriod } from './find-period.ts';
import { findStatus } from './find-status.ts';

export interface SlotsFound {
  readonly slots: Slots;
  /** The words that no slot took. */
  readonly rest: readonly string[];
}

/** @param words of the message, marks included @param today in the bank's calendar */
export function parseSlots(words: readonly string[], today: BookingDate): SlotsFound {
  const taken = new Set<number>();
  const period = findPeriod(words, today);
  if (period) for (let at = period.at; at < period.at + period.length; at += 1) taken.add(at);
  const count = findCount(words, taken);
  count?.used.forEach((at) => taken.add(at));
  const account = findAccount(words, taken);
  account?.used.forEach((at) => taken.add(at));
  const status = findStatus(words);
  status?.used.forEach((at) => taken.add(at));
  const slots: Slots = {
    ...(account && { account: account.account }),
    ...(count && { count: count.count }),
    ...(period && { period: period.period }),
    ...(status && { status: status.status }),
  };
  return { slots, rest: words.filter((_, at) => !taken.has(at)) };
}
