// Transactions: the latest or the largest over all accounts or on one, by count, period, status, direction and size; 'more' goes on.
import type { Phrase } from '../bot/kernel/phrase.ts';
import type { TransactionList } from '../bot/privacy/index.ts';
import { rememberQuestion } from '../bot/turn/remember.ts';
import type { Answer, BankSkillContext, Skill } from '../bot/turn/skill.ts';
import { failedLine } from './failed-line.ts';
import { rowsWanted, withinHistory, type Covered } from './filter.ts';
import { balancesButton, detailsButton, moreButton } from './menu.ts';
import type { PickedAccounts } from './pick-accounts.ts';
import { pickListed } from './pick-listed.ts';
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
  run: listTransactions,
};

export async function listTransactions(context: BankSkillContext): Promise<Answer> {
  const { bank, slots, conversation } = context;
  const picked = await pickListed(context);
  if ('answer' in picked) return picked.answer;

  const skip = slots.more ? (conversation.recent?.shown ?? 0) : 0;
  const covered = withinHistory(slots.period, context);
  const list = await listOf(context, picked, skip, covered);
  const { historyDays } = bank.offers;
  const header = transactionsHeader({ slots, ...picked, list, skip, most: MOST, historyDays, covered });
  return {
    reply: {
      lines: [...header, ...linesOf(list, picked.accounts.length > 1)],
      choices: [...(list.more ? [moreButton] : []), balancesButton, detailsButton],
    },
    next: rememberQuestion(context, { spoken: picked.spoken, shown: skip + list.rows.length }),
  };
}

async function listOf(
  context: BankSkillContext,
  { accounts }: PickedAccounts,
  skip: number,
  covered: Covered,
): Promise<TransactionList> {
  if (covered === 'too-old') return nothing;
  const { count = USUAL, direction, order } = context.slots;
  // Of several currencies each has a largest.
  const least = order ? new Set(accounts.map(({ currency }) => currency)).size : 1;
  return context.bank.transactions({
    ...rowsWanted(context, accounts, covered),
    skip,
    count: Math.min(Math.max(count, least), MOST),
    ...(direction && { direction }),
    ...(order && { order }),
  });
}

function linesOf({ rows, failed }: TransactionList, severalAccounts: boolean): Phrase[] {
  return [
    ...rows.map(({ account, transaction }) => transactionLine(transaction, severalAccounts ? account : undefined)),
    ...failed.map(failedLine),
  ];
}
