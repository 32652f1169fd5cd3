// Picks the accounts whose transactions a question is about: in the currency of the amount, when one was named.
import { isMeant } from '../bot/kernel/amount-limits.ts';
import { phrase } from '../bot/kernel/phrase.ts';
import { awaitAccount, rememberQuestion } from '../bot/turn/remember.ts';
import type { Answer, BankSkillContext } from '../bot/turn/skill.ts';
import { amountLine } from './filter.ts';
import { balancesButton, detailsButton } from './menu.ts';
import { pickAccounts, type PickedAccounts } from './pick-accounts.ts';

/** `answer`: there is nothing to list yet. */
export async function pickListed(context: BankSkillContext): Promise<PickedAccounts | { readonly answer: Answer }> {
  const { bank, slots } = context;
  const picked = pickAccounts(await bank.accounts(), slots);
  if ('ask' in picked) return { answer: { reply: picked.ask, next: awaitAccount(context) } };
  const { amount = {} } = slots;
  const accounts = picked.accounts.filter(({ currency }) => isMeant(amount, currency));
  if (accounts.length > 0) return { ...picked, accounts };
  const lines = [phrase('transactions.no-currency'), ...amountLine(amount, accounts)];
  const next = rememberQuestion(context, { spoken: picked.spoken });
  return { answer: { reply: { lines, choices: [balancesButton, detailsButton] }, next } };
}
