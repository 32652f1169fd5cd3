// Merchant: one fixed answer to every question about shops, places and categories, decided before any bank call.
import { phrase } from '../bot/kernel/phrase.ts';
import { settled } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { detailsButton } from './menu.ts';

export const merchant: Skill = {
  name: 'merchant',
  intents: ['merchant'],
  needsBank: false,
  run: ({ conversation }) => ({
    reply: { lines: [phrase('merchant.kept-out'), phrase('merchant.where')], choices: [detailsButton] },
    next: settled(conversation),
  }),
};
