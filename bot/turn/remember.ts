// What a conversation becomes after an answer: the question is kept for follow-ups, for ten minutes.
import type { Conversation } from '../state/conversation.ts';
import type { SkillContext } from './skill.ts';

/** In milliseconds. */
const FOLLOW_UP = 10 * 60_000;

/** Keeps the question just answered. `asked`: the bot now waits for an account; `shown`: rows shown so far. */
export function rememberQuestion(
  { intent, slots, conversation, now }: SkillContext,
  waiting: { readonly asked?: 'account'; readonly shown?: number } = {},
): Conversation {
  if (intent === 'none') return understoodSomething(conversation);
  // 'more' was for this list: a follow-up such as 'last week' starts a new one.
  const { more: _, ...kept } = slots;
  return { ...conversation, misses: 0, recent: { intent, slots: kept, ...waiting, until: now.getTime() + FOLLOW_UP } };
}

/** The chat goes on: earlier misses are forgiven, the last question stays for follow-ups. */
export function understoodSomething(conversation: Conversation): Conversation {
  return { ...conversation, misses: 0 };
}

/** Drops the last question, and one that waits for a link. */
export function dropQuestions({ recent: _, waiting: __, ...kept }: Conversation): Conversation {
  return { ...kept, misses: 0 };
}
