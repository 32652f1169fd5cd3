// The adviser port: a second opinion on a sentence that the local classifier is unsure of.
import type { RedactedText } from '../../privacy/index.ts';
import type { Intent, Slots } from '../understood.ts';

/** What an adviser may choose from: intents that read, decline or explain. None of them changes a link, a setting or what is remembered. */
export const ADVISED = [
  'balance',
  'transactions',
  'rewards',
  'bill',
  'spending',
  'transfer',
  'pay',
  'redeem',
  'dispute',
  'card-problem',
  'merchant',
  'help',
  'agent',
] as const satisfies readonly Intent[];

export type AdvisedIntent = (typeof ADVISED)[number];

export interface Advice {
  readonly intent: AdvisedIntent;
  /** At most `account.kind`, `account.last4`, `count` (1 to 20), `status` and `direction`. */
  readonly slots: Slots;
}

export interface Adviser {
  /** Asked only when the local classifier is unsure. Undefined: no usable answer. Never throws. */
  advise(text: RedactedText): Promise<Advice | undefined>;
  /** Where sentences go: 'https://host/v1'. It never holds a key. */
  readonly origin: string;
}
