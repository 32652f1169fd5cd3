// Shared: which kinds of things were told in this chat, how often and when, and what never is.
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import { TOLD } from '../bot/kernel/told.ts';
import type { Conversation } from '../bot/state/conversation.ts';
import { understoodSomething } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { amountsButton, bankButton } from './menu.ts';

export const shared: Skill = {
  name: 'shared',
  intents: ['shared'],
  needsBank: false,
  run: ({ conversation }) => ({
    reply: {
      lines: [...linesOf(conversation), phrase('shared.never')],
      choices: [amountsButton, bankButton],
    },
    next: understoodSomething(conversation),
  }),
};

/** Without a count there is no link; a link that the bank ended leaves its count behind. */
function linesOf({ shared }: Conversation): Phrase[] {
  if (!shared) return [phrase('unlink.nothing'), phrase('shared.forgotten')];
  const { told, since } = shared;
  const counts = TOLD.flatMap((kind): Phrase[] => {
    const count = told[kind];
    if (!count) return [];
    const { items, answers, first, last } = count;
    return first === last
      ? [phrase('shared.on', { told: kind, items, answers, day: first })]
      : [phrase('shared.between', { told: kind, items, answers, from: first, to: last })];
  });
  const header = phrase(counts.length > 0 ? 'shared.header' : 'shared.nothing');
  return [header, ...counts, phrase('shared.since', { day: since })];
}
