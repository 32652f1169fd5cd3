// Unlink: ends the link at once, here and at the bank, and forgets what was asked and what was told.
import { phrase } from '../bot/kernel/phrase.ts';
import type { Links } from '../bot/linking/links.ts';
import { newConversation } from '../bot/state/conversation.ts';
import { dropQuestions } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { linkButton } from './menu.ts';

export function createUnlink(links: Links): Skill {
  return {
    name: 'unlink',
    // There is no session apart from the link, so to log out or to be forgotten is to unlink.
    intents: ['unlink', 'logout', 'forget'],
    needsBank: false,
    async run({ intent, sender, conversation }) {
      const lines = (await links.unlink(sender))
        ? [phrase('unlink.done'), phrase('unlink.forgotten')]
        : [phrase('unlink.nothing')];
      const { shared: _, ...kept } = dropQuestions(conversation);
      return { reply: { lines, choices: [linkButton] }, next: intent === 'forget' ? newConversation : kept };
    },
  };
}
