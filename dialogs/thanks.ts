// Thanks: a short word back.
import { phrase } from '../bot/kernel/phrase.ts';
import { understoodSomething } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';

export const thanks: Skill = {
  name: 'thanks',
  intents: ['thanks'],
  needsBank: false,
  run: ({ conversation }) => ({
    reply: { lines: [phrase('thanks.welcome')] },
    next: understoodSomething(conversation),
  }),
};
