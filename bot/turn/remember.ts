// What a conversation becomes after an answer: the question is kept for follow-ups, for ten minutes.
import type { Conversation, Question } from '../state/conversation.ts';
import type { AccountSlot, Intent, Slots } from '../understanding/index.ts';
import type { SkillContext } from './skill.ts';

/** In milliseconds. */
const FOLLOW_UP = 10 * 60_000;

/** A question as it is kept: without what speaks of one moment alone. 'More' was for that list; a follow-up starts a new one. */
export function kept(intent: Intent, slots: Slots): Question {
  const { more: _, again: __, choice: ___, answer: ____, account, ...others } = slots;
  if (!account) return { intent, slots: others };
  const { same: _____, ...named } = account;
  return { intent, slots: { ...others, account: named } };
}

/** Keeps the question just answered. `spoken`: the account that was picked. `shown`: rows shown so far. */
export function rememberQuestion(
  { intent, slots, conversation, now }: SkillContext,
  { spoken, shown }: { readonly spoken?: AccountSlot | undefined; readonly shown?: number } = {},
): Conversation {
  const rest = settled(conversation);
  if (intent === 'none') return rest;
  const question = kept(intent, spoken ? { ...slots, account: spoken } : slots);
  return { ...rest, recent: { ...question, ...(shown !== undefined && { shown }), until: now.getTime() + FOLLOW_UP } };
}

/** The bot now waits for an account. */
export function awaitAccount({ intent, slots, conversation, now }: SkillContext): Conversation {
  if (intent === 'none') return understoodSomething(conversation);
  return {
    ...understoodSomething(conversation),
    asked: { for: 'account', questions: [kept(intent, slots)], until: now.getTime() + FOLLOW_UP },
  };
}

/** The bot now waits to hear which of these is meant. */
export function awaitQuestion(
  { conversation, now }: Pick<SkillContext, 'conversation' | 'now'>,
  options: readonly Question[],
): Conversation {
  return {
    ...understoodSomething(conversation),
    asked: { for: 'question', options: [...options], until: now.getTime() + FOLLOW_UP },
  };
}

/** The chat goes on: earlier misses are forgiven, the last question stays for follow-ups, and one that waits keeps waiting. */
export function understoodSomething(conversation: Conversation): Conversation {
  return { ...conversation, misses: 0 };
}

/** The same, and what the bot asked is answered or replaced. */
export function settled({ asked: _, ...conversation }: Conversation): Conversation {
  return understoodSomething(conversation);
}

/** Drops the last question, and those that wait. */
export function dropQuestions({ recent: _, asked: __, waiting: ___, ...rest }: Conversation): Conversation {
  return { ...rest, misses: 0 };
}
