// What the demo bank knows about a customer. Tests may bring their own customers in this shape.

type AccountType = 'current' | 'savings' | 'credit-card' | 'loan' | 'other';
type AccountStatus = 'open' | 'closed' | 'blocked';

/** `country` is ISO 3166 alpha-2; `categoryCode` is the ISO 18245 merchant category. */
interface RowMerchant {
  readonly name: string;
  readonly categoryCode: string;
  readonly category: string;
  readonly city: string;
  readonly country: string;
}

/**
 * One line of an account. `minor` is signed minor units of the account's currency, spent is negative.
 * Timestamps carry the bank's offset (`2026-11-21T23:41:07+08:00`); `bookedAt` is absent exactly while pending.
 */
export interface LedgerRow {
  readonly transactionId: string;
  readonly status: 'booked' | 'pending';
  readonly minor: bigint;
  readonly bookedAt?: string;
  readonly authorisedAt: string;
  readonly description: string;
  readonly merchant?: RowMerchant;
  readonly reference?: string;
  readonly original?: { readonly currency: string; readonly minor: bigint };
  /** Words of this row that must reach no chat. They are for tests and never on the wire. */
  readonly needles: readonly string[];
}

/** Owed is negative, in minor units of the account's currency. */
export interface DemoBill {
  readonly statementBalance: bigint;
  readonly minimumDue?: bigint;
  readonly statementOn: string;
  readonly dueOn: string;
}

/** The last four characters of `number` are its last four digits. `creditLimit` is in minor units. */
export interface DemoAccount {
  readonly accountId: string;
  readonly type: AccountType;
  readonly status: AccountStatus;
  readonly currency: string;
  readonly number: string;
  readonly productName: string;
  readonly nickname?: string;
  readonly creditLimit?: bigint;
  readonly rows: readonly LedgerRow[];
  readonly bill?: DemoBill;
}

/** Whole units; for 'cash' they are minor units of `currency`. */
export interface DemoRewards {
  readonly programmeId: string;
  readonly name: string;
  readonly accountId: string;
  readonly unit: 'points' | 'miles' | 'cash';
  readonly available: bigint;
  readonly pending?: bigint;
  readonly expiring: readonly { readonly amount: bigint; readonly on: string }[];
  readonly currency?: string;
}

/** The password of every demo customer is `demo`. */
export interface DemoCustomer {
  readonly username: string;
  readonly name: string;
  readonly accounts: readonly DemoAccount[];
  readonly rewards: readonly DemoRewards[];
}
