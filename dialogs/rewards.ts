// Rewards: points, what is pending, and what expires next.
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { RewardsView } from '../bot/privacy/index.ts';
import { rememberQuestion } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { balancesButton, bankButton, detailsButton, transactionsButton } from './menu.ts';

export const rewards: Skill = {
  name: 'rewards',
  intents: ['rewards'],
  needsBank: true,
  async run(context) {
    const next = rememberQuestion(context);
    if (!context.bank.offers.rewards) {
      return { reply: { lines: [phrase('rewards.not-offered')], choices: [balancesButton, transactionsButton] }, next };
    }
    const programmes = await context.bank.rewards();
    if (programmes.length === 0) {
      return { reply: { lines: [phrase('rewards.none'), phrase('rewards.none-next')], choices: [bankButton] }, next };
    }
    const lines = [headerOf(programmes), ...programmes.flatMap(linesOf)];
    return { reply: { lines, choices: [balancesButton, transactionsButton, detailsButton] }, next };
  },
};

function headerOf(programmes: readonly RewardsView[]): Phrase {
  const units = new Set(programmes.map(({ available }) => ('unit' in available ? available.unit : 'cash')));
  const [unit = 'points'] = units;
  return units.size > 1 ? phrase('rewards.header-several') : phrase('rewards.header', { unit });
}

function linesOf({ available, pending, expiring }: RewardsView): Phrase[] {
  const lines = [
    pending ? phrase('rewards.available-pending', { available, pending }) : phrase('rewards.available', { available }),
  ];
  if (!expiring) return lines;
  const { quantity, on: date } = expiring;
  const isSingle = 'amount' in quantity && quantity.amount === 1n;
  return [...lines, phrase(isSingle ? 'rewards.expiring-single' : 'rewards.expiring', { quantity, date })];
}
