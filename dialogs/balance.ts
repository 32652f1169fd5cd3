// Balance: all accounts in one answer, or the one asked for.
import { phrase } from '../bot/kernel/phrase.ts';
import { awaitAccount, rememberQuestion } from '../bot/turn/remember.ts';
import type { Skill } from '../bot/turn/skill.ts';
import { balanceLine } from './balance-line.ts';
import { failedLine } from './failed-line.ts';
import { detailsButton, pointsButton, transactionsButton } from './menu.ts';
import { pickAccounts } from './pick-accounts.ts';

export const balance: Skill = {
  name: 'balance',
  intents: ['balance'],
  needsBank: true,
  async run(context) {
    const { bank, slots } = context;
    const picked = pickAccounts(await bank.accounts(), slots);
    if ('ask' in picked) return { reply: picked.ask, next: awaitAccount(context) };

    const found = await bank.balances(picked.accounts);
    const instants = found.flatMap((one) => ('value' in one && one.value ? one.value.asOf.getTime() : []));
    return {
      reply: {
        lines: [
          picked.named ? phrase('balance.header-one', { kind: picked.named }) : phrase('balance.header'),
          ...found.map((one) => ('value' in one ? balanceLine(one.account, one.value) : failedLine(one))),
          // The oldest of several: no balance is older than this line says.
          ...(instants.length > 0 ? [phrase('balance.as-of', { at: new Date(Math.min(...instants)) })] : []),
        ],
        choices: [transactionsButton, ...(bank.offers.rewards ? [pointsButton] : []), detailsButton],
      },
      next: rememberQuestion(context, { spoken: picked.spoken }),
    };
  },
};
