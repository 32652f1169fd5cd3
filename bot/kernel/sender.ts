// Sender: who wrote, as the channel names them. All four parts together are the chat that a link is bound to.
import type { CustomerId } from './ids.ts';

export interface Sender {
  /** Channel name, for example 'webchat', 'emulator', 'msteams', 'messenger'. */
  readonly channel: string;
  /** The bot's own id on that channel. */
  readonly bot: string;
  readonly conversation: string;
  readonly user: string;
}

/** The bank's person behind a chat, once linked. Tokens stay with linking; this is only a name for them. */
export interface Customer {
  readonly id: CustomerId;
}
