// Understood: what a customer's sentence means, as an intent and its slots. It never holds the sentence.
import type { AccountKind } from '../kernel/account-view.ts';
import type { AmountLimits } from '../kernel/amount-limits.ts';
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

/** The intents whose answer needs the bank: the ones a customer may be asked to choose between. */
export const ASKED = ['balance', 'transactions', 'rewards', 'bill', 'spending'] as const satisfies readonly Intent[];
export type Asked = (typeof ASKED)[number];

/** Which account was meant, in the customer's words: a kind, last digits, or all of them. */
export interface AccountSlot {
  readonly kind?: AccountKind;
  /** Four digits. */
  readonly last4?: string;
  /** Its place among the customer's accounts of that kind, from 1: how one is remembered whose digits only the bank knows. */
  readonly nth?: number;
  readonly all?: true;
  /** 'the other card': of that kind, or of any, but not the account the last answer was about. */
  readonly other?: true;
  /** 'its', 'the same account': the one the last answer was about. */
  readonly same?: true;
  /** 'not the savings'; and what 'other' comes to once the conversation is looked at. */
  readonly except?: Pick<AccountSlot, 'kind' | 'last4' | 'nth'>;
}

/** Inclusive at both ends, in the bank's calendar, never wholly in the future. */
export interface Period {
  readonly from: BookingDate;
  readonly to: BookingDate;
}

export type AmountSlot = AmountLimits;

export interface Slots {
  readonly account?: AccountSlot;
  /** How many: 'last 3'. At least 1. */
  readonly count?: number;
  readonly period?: Period;
  readonly status?: 'booked' | 'pending';
  /** Which way the money went, seen by the customer. */
  readonly direction?: 'in' | 'out';
  readonly amount?: AmountSlot;
  /** By size instead of newest first: 'my biggest purchase'. */
  readonly order?: 'largest' | 'smallest';
  /** The next page of the last list: 'more'. */
  readonly more?: true;
  /** The last question once more: 'again'. */
  readonly again?: true;
  /** Which of the choices just given, from 1; -1 is the last. */
  readonly choice?: number;
  /** A bare 'yes' or 'no'. */
  readonly answer?: 'yes' | 'no';
  /** How much of an amount to show from now on. */
  readonly precision?: Precision;
}

export interface Understood {
  /** 'none': nothing of ours was understood, or not surely enough. */
  readonly intent: Intent | 'none';
  /** 0 to 1. */
  readonly confidence: number;
  readonly slots: Slots;
  /** Nothing but slots was said: a follow-up, when the last question has a place for them. */
  readonly slotsOnly?: true;
  /** Only when unsure: the two likeliest readings, the likelier first. */
  readonly readings?: readonly [Asked, Asked];
}

/** Questions of one message that are answered; more would not be read on a phone. */
export const MOST_QUESTIONS = 3;
