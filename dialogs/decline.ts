// Decline: what is understood but not done here, with the place where it is done.
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { Choice } from '../bot/kernel/reply.ts';
import { settled } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import type { Intent } from '../bot/understanding/index.ts';
import { balancesButton, bankButton, billButton, pointsButton } from './menu.ts';

type Declined = Extract<Intent, 'transfer' | 'pay' | 'redeem' | 'dispute' | 'card-problem' | 'agent'>;

const elsewhere = phrase('decline.where', { phone: 'bank' });
const contact = phrase('decline.contact', { phone: 'bank' });

const answers: Readonly<Record<Declined, readonly [Phrase, ...Phrase[]]>> = {
  transfer: [phrase('decline.money'), elsewhere],
  pay: [phrase('decline.money'), elsewhere],
  redeem: [phrase('decline.redeem'), elsewhere],
  dispute: [phrase('decline.urgent'), contact],
  'card-problem': [phrase('decline.urgent'), contact],
  agent: [phrase('decline.agent'), contact],
};

/** What can be told of the same matter. */
const nearest: Readonly<Partial<Record<Declined, Choice>>> = {
  transfer: balancesButton,
  pay: billButton,
  redeem: pointsButton,
};

export const decline: Skill = {
  name: 'decline',
  intents: Object.keys(answers) as Declined[],
  needsBank: false,
  run: ({ intent, conversation }) => ({
    reply: { lines: answers[intent as Declined], choices: [nearest[intent as Declined] ?? [], bankButton].flat() },
    next: settled(conversation),
  }),
};
