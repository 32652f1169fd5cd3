// DisclosedReply: a reply in its final words. Only `disclose` makes one, and only this may be sent.
import type { BookingDate } from '../kernel/booking-date.ts';
import type { Precision } from '../kernel/precision.ts';
import type { Reply } from '../kernel/reply.ts';

declare const disclosed: unique symbol;

export type DisclosedChoice =
  | { readonly kind: 'say'; readonly label: string }
  | { readonly kind: 'open'; readonly label: string; readonly url: string };

/** What the last check compares a wire message with: rendered words, and the phrases they were rendered from. */
export interface DisclosedReply {
  readonly [disclosed]: true;
  readonly lines: readonly string[];
  readonly choices: readonly DisclosedChoice[];
  /** For the last check alone: it renders this again and compares. */
  readonly source: { readonly reply: Reply; readonly today: BookingDate; readonly precision: Precision };
}

/** The words that a wire message would show, read back from it by its channel. Every text-bearing property is here. */
export interface WireReading {
  readonly text: string;
  readonly choices: readonly DisclosedChoice[];
}
