// Amounts: the customer chooses how much of an amount this chat shows: exact, rounded or none.
import { phrase } from '../bot/kernel/phrase.ts';
import { PRECISIONS } from '../bot/kernel/precision.ts';
import { say, type Choice } from '../bot/kernel/reply.ts';
import { awaitQuestion, settled } from '../bot/turn/remember.ts';
import type { Skill, Skills } from '../bot/turn/skill.ts';
import { amountsButton, bankButton, menu } from './menu.ts';

const levels: readonly Choice[] = PRECISIONS.map((precision) => say(phrase(`button.${precision}`)));
const options = PRECISIONS.map((precision) => ({ intent: 'amounts', slots: { precision } }) as const);

export const amounts: Skill = {
  name: 'amounts',
  intents: ['amounts'],
  needsBank: false,
  run(context) {
    const { conversation } = context;
    const { precision } = context.slots;
    if (!precision) {
      const lines = [phrase('amounts.which'), phrase('amounts.now', { precision: conversation.precision })];
      return { reply: { lines, choices: levels }, next: awaitQuestion(context, options) };
    }
    const earlier = precision === 'exact' ? [] : [phrase('amounts.earlier')];
    return {
      reply: { lines: [phrase('amounts.set', { precision }), ...earlier], choices: menu },
      next: { ...settled(conversation), precision },
    };
  },
};

/** The same words whatever was asked, and whatever the answer would be. */
export const withhold: Skills['withhold'] = ({ conversation }) => ({
  reply: { lines: [phrase('amounts.ready'), phrase('amounts.hidden')], choices: [bankButton, amountsButton] },
  next: settled(conversation),
});
