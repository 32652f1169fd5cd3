// Conversations: hands out one conversation at a time per chat, and keeps what it became.
import type { Clock } from '../kernel/clock.ts';
import type { Sender } from '../kernel/sender.ts';
import { conversationFromText, conversationToText, type Conversation } from './conversation.ts';
import type { Keyring } from './keyring.ts';
import type { Store } from './store.ts';

/** In milliseconds: after a day of silence a chat starts afresh. */
const REMEMBERED = 24 * 3_600_000;

export interface Conversations {
  /** Turns of one chat run in order, one at a time. What `work` returns is kept; when it throws, nothing changes. */
  exclusively(sender: Sender, work: (conversation: Conversation) => Promise<Conversation>): Promise<void>;
}

export function createConversations(store: Store, keys: Keyring, clock: Clock): Conversations {
  return {
    async exclusively({ channel, bot, conversation, user }, work) {
      const chat = [channel, bot, conversation, user] as const;
      const key = keys.of('conversation', ...chat);
      await store.exclusively(keys.of('lock', ...chat), async () => {
        const next = await work(conversationFromText(await store.get(key), clock.now()));
        await store.put(key, conversationToText(next), REMEMBERED);
      });
    },
  };
}
