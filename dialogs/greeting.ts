// Greeting: says who this is, what it tells here and what stays with the bank.
import { phrase } from '../bot/kernel/phrase.ts';
import { understoodSomething } from '../bot/turn/remember.ts';
import type { Answer, Skill, SkillContext } from '../bot/turn/skill.ts';
import { menu } from './menu.ts';

export function greet({ conversation }: SkillContext): Answer {
  return {
    reply: { lines: [phrase('greeting.hello'), phrase('greeting.promise')], choices: menu },
    next: understoodSomething(conversation),
  };
}

export const greeting: Skill = { name: 'greeting', intents: ['greeting'], needsBank: false, run: greet };
