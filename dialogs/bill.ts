// Bill: what is to be paid on the cards, at least how much, and by when.
import type { AccountView } from '../bot/kernel/account-view.ts';
import { phrase } from '../bot/kernel/phrase.ts';
import { awaitAccount, rememberQuestion } from '../bot/turn/remember.ts';
import type { Answer, BankSkillContext, Skill } from '../bot/turn/skill.ts';
import type { AccountSlot, Slots } from '../bot/understanding/index.ts';
import { billLine, isOwed } from './bill-line.ts';
import { failedLine } from './failed-line.ts';
import { balancesButton, bankButton, billButton, detailsButton, transactionsButton } from './menu.ts';
import { pickAccounts } from './pick-accounts.ts';

export const bill: Skill = {
  name: 'bill',
  intents: ['bill'],
  needsBank: true,
  async run(context) {
    const { bank, slots, today } = context;
    if (!bank.offers.cardBill) return answer(context, { lines: [phrase('bill.not-offered')], choices: [bankButton] });
    const accounts = await bank.accounts();
    if (!accounts.some(isCard)) return answer(context, { lines: [phrase('bill.no-card')], choices: [balancesButton] });
    const picked = pickCards(accounts, slots);
    if ('ask' in picked) return { reply: picked.ask, next: awaitAccount(context) };
    const { accounts: cards, spoken } = picked;
    if (cards.length === 0) {
      return answer(context, { lines: [phrase('bill.not-card')], choices: [billButton, balancesButton] });
    }
    const found = await bank.cardBills(cards);
    const isAnyOwed = found.some((one) => 'value' in one && one.value && isOwed(one.value));
    const reply = {
      lines: [
        phrase('bill.header', { count: cards.length }),
        ...found.map((one) => ('value' in one ? billLine(one.account, one.value, today) : failedLine(one))),
        ...(isAnyOwed ? [phrase('bill.since')] : []),
      ],
      choices: [balancesButton, transactionsButton, detailsButton],
    };
    return answer(context, reply, spoken);
  },
};

/** The cards among the accounts that are meant; when several could be meant they are all shown, and nothing needs asking. */
function pickCards(accounts: readonly AccountView[], { account = { kind: 'card' }, ...others }: Slots) {
  const slots = { ...others, account };
  const picked = pickAccounts(accounts, slots);
  if ('accounts' in picked) return { ...picked, accounts: picked.accounts.filter(isCard) };
  const meant = accounts.filter((one) => isCard(one) && 'accounts' in pickAccounts([one], slots));
  return meant.length > 0 ? { accounts: meant, spoken: account } : picked;
}

function isCard({ kind }: AccountView): boolean {
  return kind === 'card';
}

function answer(context: BankSkillContext, reply: Answer['reply'], spoken?: AccountSlot): Answer {
  return { reply, next: rememberQuestion(context, { spoken }) };
}
