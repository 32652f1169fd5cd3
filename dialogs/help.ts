// Help: what can be asked, and how.
import { phrase } from '../bot/kernel/phrase.ts';
import { understoodSomething } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { billButton, linkButton, menu, spendingButton, unlinkButton } from './menu.ts';

export const help: Skill = {
  name: 'help',
  intents: ['help'],
  needsBank: false,
  run: ({ conversation, linked }) => ({
    reply: {
      lines: [phrase('help.what'), phrase('help.how'), phrase('help.never'), phrase('help.privacy')],
      choices: [...menu, billButton, spendingButton, linked ? unlinkButton : linkButton],
    },
    next: understoodSomething(conversation),
  }),
};
