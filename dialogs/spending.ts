// Spending: what went out and came in over some days, added up for each currency.
import type { AccountView } from '../bot/kernel/account-view.ts';
import { phrase, type Phrase } from '../bot/kernel/phrase.ts';
import type { Totals, TotalsView } from '../bot/privacy/index.ts';
import { rememberQuestion } from '../bot/turn/remember.ts';
import type { BankSkillContext, Skill } from '../bot/turn/skill.ts';
import type { Slots } from '../bot/understanding/index.ts';
import { filterLines, rowsWanted, withinHistory, type Covered } from './filter.ts';
import { detailsButton, transactionsButton } from './menu.ts';
import type { PickedAccounts } from './pick-accounts.ts';
import { pickListed } from './pick-listed.ts';
import { listTransactions } from './transactions.ts';

const nothing: Totals = { totals: [], failed: [] };

export const spending: Skill = {
  name: 'spending',
  intents: ['spending'],
  needsBank: true,
  async run(context) {
    const { slots, today } = context;
    // 'My last purchase', 'the biggest expense': some of them are a list and not a sum.
    if (slots.order || slots.count !== undefined) {
      return listTransactions({ ...context, intent: 'transactions', slots: { direction: 'out', ...slots } });
    }
    const picked = await pickListed(context);
    if ('answer' in picked) return picked.answer;

    const period = slots.period ?? { from: `${today.slice(0, 8)}01`, to: today };
    const covered = withinHistory(period, context);
    const accounts = slots.account ? picked.accounts : withoutLoans(picked.accounts);
    const totals = covered === 'too-old' ? nothing : await context.bank.totals(rowsWanted(context, accounts, covered));
    const lines = linesOf({ ...context, slots: { ...slots, period } }, { ...picked, accounts }, totals, covered);
    if (accounts.length < picked.accounts.length) lines.push(phrase('spending.without-loans'));
    return {
      reply: { lines, choices: [transactionsButton, detailsButton] },
      next: rememberQuestion(context, { spoken: picked.spoken }),
    };
  },
};

/** What is paid off a loan comes into it: to add that up would be to count it twice. */
function withoutLoans(accounts: readonly AccountView[]): readonly AccountView[] {
  const others = accounts.filter(({ kind }) => kind !== 'loan');
  return others.length > 0 ? others : accounts;
}

function linesOf(
  { slots, bank }: BankSkillContext,
  { accounts, named }: PickedAccounts,
  { totals, readFrom, failed }: Totals,
  covered: Covered,
): Phrase[] {
  const isEmpty = totals.length === 0;
  const { direction: flow = 'both' } = slots;
  const title = named ? phrase('spending.header-one', { flow, kind: named }) : phrase('spending.header', { flow });
  return [
    isEmpty ? phrase('spending.none') : title,
    ...filterLines({ slots, accounts, covered, historyDays: bank.offers.historyDays }),
    ...(readFrom === undefined ? [] : [phrase('spending.partial', { day: readFrom })]),
    ...totals.flatMap((view) => totalLines(view, slots)),
    ...failed.map(({ account }) => phrase('spending.not-counted', { account })),
    ...(accounts.length > 1 && !isEmpty ? [phrase('spending.own-accounts')] : []),
  ];
}

function totalLines({ booked, pending }: TotalsView, { status, direction }: Slots): Phrase[] {
  const flows = direction === 'in' ? (['in', 'out'] as const) : (['out', 'in'] as const);
  return [
    ...(status === 'pending' ? [] : flows.map((flow) => phrase('spending.total', { flow, ...booked[flow] }))),
    ...flows
      .filter((flow) => pending[flow].count > 0)
      .map((flow) => phrase('spending.pending', { flow, amount: pending[flow].amount })),
  ];
}
