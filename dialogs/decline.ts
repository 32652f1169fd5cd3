// Decline: what is understood but not done here, with the place where it is done.
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import { understoodSomething } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import type { Intent } from '../bot/understanding/index.ts';
import { bankButton } from './menu.ts';

type Declined = Extract<
  Intent,
  'transfer' | 'pay' | 'redeem' | 'dispute' | 'card-problem' | 'bill' | 'spending' | 'agent'
>;

const elsewhere = phrase('decline.where');
const contact = phrase('decline.contact');

const answers: Readonly<Record<Declined, readonly [Phrase, ...Phrase[]]>> = {
  transfer: [phrase('decline.money'), elsewhere],
  pay: [phrase('decline.money'), elsewhere],
  redeem: [phrase('decline.redeem'), elsewhere],
  dispute: [phrase('decline.urgent'), contact],
  'card-problem': [phrase('decline.urgent'), contact],
  bill: [phrase('decline.bill'), phrase('merchant.where')],
  spending: [phrase('decline.spending'), phrase('merchant.where')],
  agent: [phrase('decline.agent'), contact],
};

export const decline: Skill = {
  name: 'decline',
  intents: Object.keys(answers) as Declined[],
  needsBank: false,
  run: ({ intent, conversation }) => ({
    reply: { lines: answers[intent as Declined], choices: [bankButton] },
    next: understoodSomething(conversation),
  }),
};
