// Fallback: nothing was understood. Never the same words twice in a row; after two misses a menu.
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { Reply } from '../bot/kernel/reply.ts';
import type { Answer, SkillContext } from '../bot/turn/skill.ts';
import { bankButton, helpButton, menu } from './menu.ts';

const first: readonly Phrase[] = [phrase('fallback.first'), phrase('fallback.examples')];
const withMenu: readonly (readonly Phrase[])[] = [
  [phrase('fallback.menu')],
  [phrase('fallback.menu-again'), phrase('fallback.bank')],
];

export function fallback({ conversation }: SkillContext): Answer {
  const next = { ...conversation, misses: conversation.misses + 1 };
  // A choice that is still open is what can be done next; who misses it twice is offered everything again.
  if (!conversation.asked) return { reply: replyTo(conversation.misses), next };
  if (conversation.misses === 0) return { reply: { lines: [phrase('fallback.first')] }, next };
  const { asked: _, ...dropped } = next;
  return { reply: replyTo(conversation.misses), next: dropped };
}

function replyTo(misses: number): Reply {
  if (misses === 0) return { lines: first, choices: menu };
  const lines = withMenu[(misses - 1) % withMenu.length] ?? first;
  return { lines, choices: [...menu, helpButton, bankButton] };
}
