// Turns of the page: runs them after the request is answered, and lets nothing that they throw reach the process.
import { codeOf } from '../../kernel/errors.ts';
import type { Logger } from '../../logging/logger.ts';
import { rawText, type LastCheck } from '../../privacy/index.ts';
import type { Turn, TurnHandler } from '../../turn/turn.ts';
import type { SentObserver } from '../channel.ts';
import { BOT_ID, type Conversation } from './conversation.ts';
import { createReplies } from './replies.ts';

export interface Turns {
  /** The customer opened the chat. */
  join(conversation: Conversation): void;
  /** The customer wrote. `delivery` is the same when the page sends the message again. */
  message(conversation: Conversation, delivery: string, text: string): void;
  /** Whether no more turns are taken now. */
  full(): boolean;
  /** Takes no more turns; resolves when none is under way. */
  close(): Promise<void>;
}

export interface TurnsDeps {
  readonly handleTurn: TurnHandler;
  readonly lastCheck: LastCheck;
  readonly log: Logger;
  readonly onSent?: SentObserver | undefined;
}

const MOST_AT_ONCE = 200;

export function createTurns({ handleTurn, lastCheck, log, onSent }: TurnsDeps): Turns {
  const running = new Set<Promise<void>>();
  let closed = false;

  const run = async (conversation: Conversation, turn: Turn) => {
    const replies = createReplies(conversation, lastCheck, onSent);
    try {
      await handleTurn(turn, replies);
    } catch (error) {
      log.error('turn-failed', { channel: 'webchat', code: codeOf(error) });
      await replies.send(lastCheck.replacement);
    }
  };
  const start = (conversation: Conversation, kind: Turn['kind'], delivery: string, text: string) => {
    if (closed) return;
    const { id, user } = conversation;
    const sender = { channel: 'webchat', bot: BOT_ID, conversation: id, user };
    const turn = { deliveryId: `${id}|${kind}|${delivery}`, sender, kind, text: rawText(text), oneToOne: true };
    const turnRun = run(conversation, turn)
      .catch(() => log.error('reply-failed', { channel: 'webchat' }))
      .finally(() => running.delete(turnRun));
    running.add(turnRun);
  };

  return {
    join: (conversation) => start(conversation, 'join', '', ''),
    message: (conversation, delivery, text) => start(conversation, 'message', delivery, text),
    full: () => closed || running.size >= MOST_AT_ONCE,
    close: async () => {
      closed = true;
      await Promise.all(running);
    },
  };
}
