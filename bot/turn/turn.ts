// Turn: one customer message on its way in, and the port its answer goes out by. Channels make the first and implement the second.
import type { Sender } from '../kernel/sender.ts';
import type { DisclosedReply, RawText } from '../privacy/index.ts';

export interface Turn {
  /** Names this message on its channel; the same when the platform delivers it again. */
  readonly deliveryId: string;
  readonly sender: Sender;
  /** 'join': the customer opened the chat and has said nothing yet. */
  readonly kind: 'message' | 'join';
  readonly text: RawText;
  /** By the platform's clock, where it says so. */
  readonly sentAt?: Date | undefined;
  /** False in a group, where others would see the answer. */
  readonly oneToOne: boolean;
}

export interface ReplyPort {
  /** Shows that an answer is coming. Best effort: it never fails a turn. */
  typing(): Promise<void>;
  /** @throws SottoError `reply-refused` when the channel did not take it. */
  send(reply: DisclosedReply): Promise<void>;
}

/** What a channel hands its turns to. */
export type TurnHandler = (turn: Turn, replies: ReplyPort) => Promise<void>;
