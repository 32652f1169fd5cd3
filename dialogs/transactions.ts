// Transactions: the latest over all accounts or on one, by count, period and status; 'more' goes on from there.
import { addDays } from '../bot/kernel/booking-date.ts';
import type { Phrase } from '../bot/kernel/phrase.ts';
import type { TransactionList } from '../bot/privacy/index.ts';
import { rememberQuestion } from '../bot/turn/remember.ts';
import type { BankSkillContext, Skill } from '../bot/turn/skill.ts';
import type { Period } from '../bot/understanding/index.ts';
import { failedLine } from './failed-line.ts';
import { balancesButton, detailsButton, moreButton } from './menu.ts';
import { pickAccounts, type PickedAccounts } from './pick-accounts.ts';
import { transactionsHeader } from './transactions-header.ts';
import { transactionLine } from './transaction-line.ts';

const USUAL = 5;
/** As many lines as a phone shows without losing the thread. */
const MOST = 20;
const nothing: TransactionList = { rows: [], more: false, failed: [] };

export const transactions: Skill = {
  name: 'transactions',
  intents: ['transactions'],
  needsBank: true,
  async run(context) {
    const { bank, slots, conversation } = context;
    const picked = pickAccounts(await bank.accounts(), slots.account);
    if ('ask' in picked) return { reply: picked.ask, next: rememberQuestion(context, { asked: 'account' }) };

    const skip = slots.more ? (conversation.recent?.shown ?? 0) : 0;
    const period = slots.period && withinHistory(slots.period, context);
    const list = await listOf(context, picked, skip, period);
    const header = transactionsHeader({
      slots,
      ...picked,
      list,
      most: MOST,
      historyDays: bank.offers.historyDays,
      period,
    });
    return {
      reply: {
        lines: [...header, ...linesOf(list, picked.accounts.length > 1)],
        choices: [...(list.more ? [moreButton] : []), balancesButton, detailsButton],
      },
      next: rememberQuestion(context, { shown: skip + list.rows.length }),
    };
  },
};

type Listed = Period | 'too-old' | undefined;

async function listOf(
  { bank, slots, today }: BankSkillContext,
  { accounts }: PickedAccounts,
  skip: number,
  period: Listed,
): Promise<TransactionList> {
  if (period === 'too-old') return nothing;
  const { count = USUAL, status } = slots;
  return bank.transactions({
    accounts,
    skip,
    today,
    count: Math.min(count, MOST),
    ...(period && { period }),
    ...(status && { status }),
  });
}

/** The part of a period that the bank still keeps. */
function withinHistory({ from, to }: Period, { today, bank }: BankSkillContext): Listed {
  const oldest = addDays(today, -bank.offers.historyDays);
  if (to < oldest) return 'too-old';
  return { from: from < oldest ? oldest : from, to };
}

function linesOf({ rows, failed }: TransactionList, severalAccounts: boolean): Phrase[] {
  return [
    ...rows.map(({ account, transaction }) => transactionLine(transaction, severalAccounts ? account : undefined)),
    ...failed.map(failedLine),
  ];
}
