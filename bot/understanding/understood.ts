// Understood: what a customer's sentence means, as an intent and its slots. It never holds the sentence.
import type { AccountKind } from '../kernel/account-view.ts';
import type { BookingDate } from '../kernel/booking-date.ts';
import type { Precision } from '../kernel/precision.ts';

export const INTENTS = [
  'balance',
  'transactions',
  'rewards',
  'bill',
  'spending',
  'link',
  'logout',
  'unlink',
  'forget',
  'shared',
  'amounts',
  'help',
  'greeting',
  'thanks',
  'agent',
  'cancel',
  // Near-domain: understood, and politely declined.
  'transfer',
  'pay',
  'redeem',
  'dispute',
  'card-problem',
  'merchant',
] as const;

export type Intent = (typeof INTENTS)[number];

/** Which account was meant, in the customer's words: a kind, last digits, or all of them. */
export interface AccountSlot {
  readonly kind?: AccountKind;
  /** Four digits. */
  readonly last4?: string;
  readonly all?: true;
}

/** Inclusive at both ends, in the bank's calendar, never wholly in the future. */
export interface Period {
  readonly from: BookingDate;
  readonly to: BookingDate;
}

export interface Slots {
  readonly account?: AccountSlot;
  /** How many: 'last 3'. At least 1. */
  readonly count?: number;
  readonly period?: Period;
  readonly status?: 'booked' | 'pending';
  /** The next page of the last list: 'more'. */
  readonly more?: true;
  /** How much of an amount to show from now on. */
  readonly precision?: Precision;
}

export interface Understood {
  /** 'none': nothing of ours was understood. */
  readonly intent: Intent | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  readonly slots: Slots;
}
