// Replies: the reply port of one conversation. Everything that the bot says on the page goes through `deliver`.
import type { DisclosedReply, LastCheck } from '../../privacy/index.ts';
import type { ReplyPort } from '../../turn/turn.ts';
import { readActivity } from '../activity/read-activity.ts';
import { renderActivity } from '../activity/render-activity.ts';
import type { BotMessage, Conversation } from './conversation.ts';

export function createReplies(conversation: Conversation, lastCheck: LastCheck): ReplyPort {
  return {
    typing() {
      conversation.show({ type: 'typing', ...conversation.stamp('bot') });
      return Promise.resolve();
    },
    send(reply) {
      deliver(reply, conversation, lastCheck);
      return Promise.resolve();
    },
  };
}

/** Renders the reply, reads back what would be shown, and keeps it only when the last check permits; else its fixed sentence. */
function deliver(reply: DisclosedReply, conversation: Conversation, lastCheck: LastCheck): void {
  const rendered = (words: DisclosedReply): BotMessage => ({
    ...renderActivity(words, 'webchat'),
    ...conversation.stamp('bot'),
  });
  const message = rendered(reply);
  const permitted = lastCheck.permits(readActivity(message), reply);
  conversation.keep(permitted ? message : rendered(lastCheck.replacement));
}
