// Replies: the reply port of one conversation. Everything that the bot says on the page goes through `permitted`.
import type { DisclosedReply, LastCheck } from '../../privacy/index.ts';
import type { ReplyPort } from '../../turn/turn.ts';
import type { SentObserver } from '../channel.ts';
import { readActivity } from '../activity/read-activity.ts';
import { renderActivity } from '../activity/render-activity.ts';
import type { BotMessage, Conversation } from './conversation.ts';

export function createReplies(conversation: Conversation, lastCheck: LastCheck, onSent?: SentObserver): ReplyPort {
  const tell = (activity: object) => onSent?.(conversation.id, JSON.stringify(activity));
  return {
    typing() {
      const typing = { type: 'typing', ...conversation.stamp('bot') } as const;
      tell(typing);
      conversation.show(typing);
      return Promise.resolve();
    },
    send(reply) {
      const message = permitted(reply, conversation, lastCheck);
      tell(message);
      conversation.keep(message);
      return Promise.resolve();
    },
  };
}

/** Renders the reply and reads back what would be shown: the message when the last check permits it, else its fixed sentence. */
function permitted(reply: DisclosedReply, conversation: Conversation, lastCheck: LastCheck): BotMessage {
  const rendered = (words: DisclosedReply): BotMessage => ({
    ...renderActivity(words, 'webchat'),
    ...conversation.stamp('bot'),
  });
  const message = rendered(reply);
  return lastCheck.permits(readActivity(message), reply) ? message : rendered(lastCheck.replacement);
}
