// Conversation: one chat of the page; what was said lately, for replay, and the stream that hears what is said now.
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import type { MessageActivity } from '../activity/render-activity.ts';

/** What the channel adds to every activity: who, where and when. */
interface Stamp {
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'webchat';
  readonly from: { readonly id: string; readonly name?: 'Sotto'; readonly role: 'bot' | 'user' };
  readonly conversation: { readonly id: string };
}

export type BotMessage = MessageActivity & Stamp;

/** The customer's own words, on their way back to the customer and to nobody else. */
interface CustomerMessage extends Stamp {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'plain';
  /** Web Chat finds its own copy of the message by this id. */
  readonly channelData?: { readonly clientActivityID: string };
}

interface TypingSign extends Stamp {
  readonly type: 'typing';
}

/** Direct Line 3.0's ActivitySet. The watermark counts the messages of the conversation so far. */
interface ActivitySet {
  readonly activities: readonly (BotMessage | CustomerMessage | TypingSign)[];
  readonly watermark: string;
}

export interface Conversation {
  readonly id: string;
  readonly user: string;
  stamp(role: 'bot' | 'user'): Stamp;
  /** Keeps a message for replay and streams it. */
  keep(message: BotMessage | CustomerMessage): void;
  /** Streams it to who listens now. */
  show(typing: TypingSign): void;
  /** What came after a watermark, as far as it is still kept. */
  since(watermark: number): ActivitySet;
  /** The id of the message that Web Chat sent under this id of its own, if it came before. */
  idOf(clientActivityID: string): string | undefined;
  /** Direct Line has one stream a conversation: a newer listener ends the older one. */
  listen(listener: Listener): void;
  end(): void;
}

interface Listener {
  hear(set: ActivitySet): void;
  end(): void;
}

export const BOT_ID = 'sotto';
const KEPT_MESSAGES = 100;

export function createConversation(id: string, user: string, clock: Clock): Conversation {
  const kept: (BotMessage | CustomerMessage)[] = [];
  let count = 0;
  let listener: Listener | undefined;
  const set = (activities: ActivitySet['activities']) => ({ activities, watermark: String(count) });

  return {
    id,
    user,
    stamp: (role) => ({
      id: randomUUID(),
      timestamp: clock.now().toISOString(),
      channelId: 'webchat',
      from: role === 'bot' ? { id: BOT_ID, name: 'Sotto', role } : { id: user, role },
      conversation: { id },
    }),
    keep(message) {
      kept.push(message);
      count += 1;
      if (kept.length > KEPT_MESSAGES) kept.shift();
      listener?.hear(set([message]));
    },
    show: (typing) => listener?.hear(set([typing])),
    since(watermark) {
      const fresh = Math.max(0, count - watermark);
      return set(kept.slice(Math.max(0, kept.length - fresh)));
    },
    idOf: (clientActivityID) =>
      kept.find((message) => 'channelData' in message && message.channelData.clientActivityID === clientActivityID)?.id,
    listen(next) {
      listener?.end();
      listener = next;
    },
    end: () => listener?.end(),
  };
}
