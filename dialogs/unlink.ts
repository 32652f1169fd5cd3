// Unlink: ends the link at once, here and at the bank, and forgets what was asked.
import { phrase } from '../bot/kernel/phrase.ts';
import type { Links } from '../bot/linking/links.ts';
import { dropQuestions } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { linkButton } from './menu.ts';

export function createUnlink(links: Links): Skill {
  return {
    name: 'unlink',
    // There is no session apart from the link, so to log out or to be forgotten is to unlink.
    intents: ['unlink', 'logout', 'forget'],
    needsBank: false,
    async run({ sender, conversation }) {
      const lines = (await links.unlink(sender))
        ? [phrase('unlink.done'), phrase('unlink.forgotten')]
        : [phrase('unlink.nothing')];
      return { reply: { lines, choices: [linkButton] }, next: dropQuestions(conversation) };
    },
  };
}
