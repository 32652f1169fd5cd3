// Conversations: hands out one conversation at a time per chat, and keeps what it became.
import type { Clock } from '../kernel/clock.ts';
import type { Sender } from '../kernel/sender.ts';
import { talkFromText, talkToText, type Conversation } from './conversation.ts';
import type { Keyring } from './keyring.ts';
import { lastingFromText, lastingToText } from './lasting.ts';
import type { Store } from './store.ts';

/** In milliseconds: after a day of silence a chat starts afresh. */
const REMEMBERED = 24 * 3_600_000;
/** From the last turn on: longer than any link can live (180 days), so that a customer's choice never ends before it. */
const LASTING = 200 * 24 * 3_600_000;

export interface Conversations {
  /** Turns of one chat run in order, one at a time. What `work` returns is kept; when it throws, nothing changes. */
  exclusively(sender: Sender, work: (conversation: Conversation) => Promise<Conversation>): Promise<void>;
}

export function createConversations(store: Store, keys: Keyring, clock: Clock): Conversations {
  return {
    async exclusively({ channel, bot, conversation, user }, work) {
      const chat = [channel, bot, conversation, user] as const;
      const [talk, lasting] = [keys.of('conversation', ...chat), keys.of('lasting', ...chat)];
      await store.exclusively(keys.of('lock', ...chat), async () => {
        const kept = lastingFromText(await store.get(lasting));
        const next = await work({ ...talkFromText(await store.get(talk), clock.now()), ...kept });
        const keep = lastingToText(next);
        await (keep === undefined ? store.delete(lasting) : store.put(lasting, keep, LASTING));
        await store.put(talk, talkToText(next), REMEMBERED);
      });
    },
  };
}
