// Conversations: those that are open now. Their number is bounded, and the idle ones end.
import type { Clock } from '../../kernel/clock.ts';
import { createConversation, type Conversation } from './conversation.ts';
import { TOKEN_SECONDS, type Claims } from './tokens.ts';

export interface Conversations {
  /** The conversation of a token, if it is open. Asking keeps it alive. */
  find(claims: Claims): Conversation | undefined;
  /** Opens it; the one idle for longest ends when there are too many. */
  open(claims: Claims): Conversation;
  endAll(): void;
}

/** After this no token is left that opens it: whoever used one, or fetched one, kept it alive. */
const IDLE_MS = TOKEN_SECONDS * 1000;
const MOST = 1_000;

export function createConversations(clock: Clock): Conversations {
  // In the order of last use: the first is idle for longest.
  const open = new Map<string, { readonly conversation: Conversation; usedAt: number }>();
  const now = () => clock.now().getTime();

  const use = (conversation: Conversation) => {
    open.delete(conversation.id);
    open.set(conversation.id, { conversation, usedAt: now() });
    return conversation;
  };
  const endWhile = (tooMuch: (usedAt: number) => boolean) => {
    for (const [id, { conversation, usedAt }] of open) {
      if (!tooMuch(usedAt)) return;
      open.delete(id);
      conversation.end();
    }
  };
  const endIdle = () => endWhile((usedAt) => now() - usedAt > IDLE_MS);

  return {
    find({ id }) {
      endIdle();
      const found = open.get(id);
      return found && use(found.conversation);
    },
    open({ id, user }) {
      endIdle();
      endWhile(() => open.size >= MOST);
      return use(createConversation(id, user, clock));
    },
    endAll: () => endWhile(() => true),
  };
}
