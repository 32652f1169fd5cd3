// Clarify: asks which of two questions is meant, and answers what can't be acted on: a lone yes, an 'again' too late.
import { phrase } from '../bot/kernel/phrase.ts';
import type { Choice } from '../bot/kernel/reply.ts';
import { awaitQuestion, understoodSomething } from '../bot/turn/remember.ts';
import type { Skills } from '../bot/turn/skill.ts';
import type { Intent } from '../bot/understanding/index.ts';
import {
  balancesButton,
  billButton,
  menu,
  neitherButton,
  pointsButton,
  spendingButton,
  transactionsButton,
} from './menu.ts';

const buttons: Readonly<Partial<Record<Intent, Choice>>> = {
  balance: balancesButton,
  transactions: transactionsButton,
  rewards: pointsButton,
  bill: billButton,
  spending: spendingButton,
};

export const clarify: Skills['clarify'] = (context, about, options) => ({
  reply: {
    lines: [phrase(`clarify.${about}`)],
    choices: [...options.flatMap(({ intent }) => buttons[intent] ?? []), neitherButton],
  },
  next: awaitQuestion(context, options),
});

export const acknowledge: Skills['acknowledge'] = ({ conversation }) => ({
  reply: { lines: [phrase('clarify.nothing-asked')], choices: menu },
  next: understoodSomething(conversation),
});

export const nothingToRepeat: Skills['nothingToRepeat'] = ({ conversation }) => ({
  reply: { lines: [phrase('clarify.nothing-to-repeat')], choices: menu },
  next: understoodSomething(conversation),
});
