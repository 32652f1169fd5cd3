// Slot: the kinds of value a phrase has room for. There is none for free text.
import type { AccountKind, AccountView } from './account-view.ts';
import type { Bound, Limit } from './amount-limits.ts';
import type { BookingDate } from './booking-date.ts';
import type { Money } from './money.ts';
import type { Points } from './points.ts';
import type { Precision } from './precision.ts';
import type { Told } from './told.ts';

/** The value a slot of each kind takes. There is no kind for free text. */
export interface SlotValues {
  /** Signed amount: '−SGD 18.90'. */
  money: Money;
  /** Amount with an explicit sign both ways: '+SGD 32.50'. */
  signed: Money;
  /** Amount without its sign, where the words say which way: 'SGD 812.45 owed'. */
  size: Money;
  /** Loyalty units with their name: '18,240 points'. Cash rewards are Money. */
  points: Points | Money;
  /** The same without the name: '18,240'. */
  quantity: Points | Money;
  /** A day with its year: '31 Dec 2026'. */
  date: BookingDate;
  /** A day, its year only when it isn't this one: '21 Nov'. */
  day: BookingDate;
  /** An instant in the bank's zone: '22 Nov, 10:42'. */
  moment: Date;
  account: AccountView;
  /** The customer's own number, so it is shown whole at every precision: 'SGD 50.00'. */
  limit: Limit;
  /** These choose between wordings and are never shown themselves. */
  kind: AccountKind;
  unit: 'points' | 'miles' | 'cash';
  bound: Bound;
  order: 'largest' | 'smallest';
  status: 'booked' | 'pending' | 'any';
  /** Which way the money went, seen by the customer. */
  flow: 'in' | 'out' | 'both';
  told: Told;
  precision: Precision;
  /** A whole number, not negative. */
  count: number;
  /** The number that the bank's customers call, from the settings: '+65 6222 0000', or 'none' to choose other words by. */
  phone: 'bank';
}

export type SlotKind = keyof SlotValues;
