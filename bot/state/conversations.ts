// Conversations: runs the turns of a chat in order, one at a time, each delivery once, and keeps what the conversation became.
import type { Clock } from '../kernel/clock.ts';
import type { Sender } from '../kernel/sender.ts';
import { talkFromText, talkToText, type Conversation } from './conversation.ts';
import { chatOf, type Keyring } from './keyring.ts';
import { lastingFromText, lastingToText } from './lasting.ts';
import type { Held, Store } from './store.ts';

/** In milliseconds: after a day of silence a chat starts afresh. */
const REMEMBERED = 24 * 3_600_000;
/** From the last turn on: longer than any link can live (180 days), so that a customer's choice never ends before it. */
const LASTING = 200 * 24 * 3_600_000;
/** Platforms give up redelivering within 36 hours. */
const ANSWERED = 48 * 3_600_000;

export interface Conversations {
  /**
   * Runs `work` unless this delivery was answered already; tells whether it ran. One that comes again while the first is still
   * being answered waits for that. What `work` returns is kept in one step with the mark that the delivery is answered.
   *
   * At least once: when `work` throws, or its process dies at any point, nothing has changed and the next delivery is worked on
   * again. A repeated read-only answer does no harm, a lost question does.
   * @throws SottoError `lock-busy`, `lock-lost` or `store-unavailable`: the platform may deliver again.
   */
  once(sender: Sender, delivery: string, work: Work): Promise<boolean>;
}

/** `held.get` has the chat's link too: it was read with the conversation. */
type Work = (conversation: Conversation, held: Held) => Promise<Conversation>;

/** A turn costs two trips to the store: all that it needs is read as its lock is taken, and written as that is released. */
export function createConversations(store: Store, keys: Keyring, clock: Clock): Conversations {
  return {
    async once(sender, delivery, work) {
      const chat = chatOf(keys, sender);
      const answered = keys.beside(chat, 'delivery', delivery);
      const [talk, lasting] = [keys.beside(chat, 'conversation'), keys.beside(chat, 'lasting')];
      const turn = async (held: Held) => {
        if ((await held.get(answered)) !== undefined) return false;
        const kept = lastingFromText(await held.get(lasting));
        const next = await work({ ...talkFromText(await held.get(talk), clock.now()), ...kept }, held);
        const keep = lastingToText(next);
        if (keep === undefined) held.delete(lasting);
        else held.put(lasting, keep, LASTING);
        held.put(talk, talkToText(next), REMEMBERED);
        held.put(answered, 'answered', ANSWERED);
        return true;
      };
      return store.exclusively(keys.beside(chat, 'lock'), turn, [answered, talk, lasting, keys.beside(chat, 'link')]);
    },
  };
}
