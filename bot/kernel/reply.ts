// Reply: what a skill answers, as phrases and choices. Channels never see this; they see it disclosed.
import type { Ticket } from './ids.ts';
import type { Phrase } from './phrase.ts';

/** Where a button may lead: the bank's own pages, or our link page for one ticket. */
export type Link = { readonly to: 'bank-web' } | { readonly to: 'link-page'; readonly ticket: Ticket };

/** 'say': tapping it says the label, so typing the label does the same. 'open': a link button. */
export type Choice =
  | { readonly kind: 'say'; readonly label: Phrase }
  | { readonly kind: 'open'; readonly label: Phrase; readonly link: Link };

export interface Reply {
  /** One phrase a line. The first one carries no digit: a lock screen shows it. */
  readonly lines: readonly Phrase[];
  readonly choices?: readonly Choice[];
}

export function say(label: Phrase): Choice {
  return { kind: 'say', label };
}

export function open(label: Phrase, link: Link): Choice {
  return { kind: 'open', label, link };
}
