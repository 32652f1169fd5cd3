// Cancel: drops a question that waits for an account or for a link.
import { phrase } from '../bot/kernel/phrase.ts';
import { dropQuestions } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { menu } from './menu.ts';

export const cancel: Skill = {
  name: 'cancel',
  intents: ['cancel'],
  needsBank: false,
  run({ conversation }) {
    const waits = conversation.waiting !== undefined || conversation.asked !== undefined;
    return {
      reply: { lines: [phrase(waits ? 'cancel.dropped' : 'cancel.nothing')], choices: menu },
      next: dropQuestions(conversation),
    };
  },
};
