// Points: loyalty units. Never money, and never added to it.

/** Whole loyalty units. Rewards paid as cash are Money instead. */
export interface Points {
  readonly unit: 'points' | 'miles';
  readonly amount: bigint;
}
