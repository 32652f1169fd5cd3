// The door of the skills: what compose builds them with. A new skill is one file, one line here, and one table of tests.
import type { Links } from '../bot/linking/links.ts';
import type { Skills } from '../bot/turn/skill.ts';
import { amounts, withhold } from './amounts.ts';
import { balance } from './balance.ts';
import { bill } from './bill.ts';
import { cancel } from './cancel.ts';
import { acknowledge, clarify, nothingToRepeat } from './clarify.ts';
import { decline } from './decline.ts';
import { fallback } from './fallback.ts';
import { greet, greeting } from './greeting.ts';
import { help } from './help.ts';
import { answerCode, createInvite, createLink, refuseGroup, remindOfLink } from './link.ts';
import { merchant } from './merchant.ts';
import { rewards } from './rewards.ts';
import { shared } from './shared.ts';
import { spending } from './spending.ts';
import { thanks } from './thanks.ts';
import { transactions } from './transactions.ts';
import { createUnlink } from './unlink.ts';

export function createSkills(links: Links): Skills {
  const invite = createInvite(links);
  return {
    list: [
      balance,
      transactions,
      rewards,
      spending,
      bill,
      createLink(invite),
      createUnlink(links),
      greeting,
      help,
      thanks,
      cancel,
      shared,
      amounts,
      merchant,
      decline,
    ],
    greet,
    fallback,
    clarify,
    acknowledge,
    nothingToRepeat,
    invite,
    remindOfLink,
    answerCode,
    refuseGroup,
    withhold,
  };
}
