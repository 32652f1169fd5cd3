// The links port: what a turn may ask of linking. Tokens never pass through it.
import type { Customer, Sender } from '../kernel/sender.ts';
import type { Ticket } from '../kernel/ids.ts';
import type { RawText } from '../privacy/index.ts';
import type { Reader } from '../state/store.ts';

/** What became of a message that may hold a link code. */
export type Redemption =
  /** The text holds no code. */
  | { readonly outcome: 'none' }
  /** The message is a code and nothing else, but no link is pending in this chat. */
  | { readonly outcome: 'not-expected' }
  | { readonly outcome: 'linked' }
  | { readonly outcome: 'wrong-code'; readonly triesLeft: number }
  /** The last try was wrong: the pending link is deleted and its tokens are revoked. */
  | { readonly outcome: 'spent' };

export interface Links {
  /** `reader`: who has read the chat's link already; without one the store is asked. */
  customerOf(sender: Sender, reader?: Reader): Promise<Customer | undefined>;
  /** A new ticket for this chat; the older one dies. 'too-many': over 5 an hour. */
  invite(sender: Sender): Promise<{ readonly ticket: Ticket } | 'too-many'>;
  /** Compares the text with the code of the link that is pending in this chat, if there is one. */
  redeem(sender: Sender, text: RawText): Promise<Redemption>;
  /** Forgets the link at once and revokes its tokens at the bank; tells whether there was one (pending counts). */
  unlink(sender: Sender): Promise<boolean>;
}
