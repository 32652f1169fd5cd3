// The buttons that most answers end with.
import { phrase } from '../bot/kernel/phrase.ts';
import { open, say, type Choice } from '../bot/kernel/reply.ts';

export const balancesButton: Choice = say(phrase('button.balances'));
export const transactionsButton: Choice = say(phrase('button.transactions'));
export const pointsButton: Choice = say(phrase('button.points'));
export const billButton: Choice = say(phrase('button.bill'));
export const spendingButton: Choice = say(phrase('button.spending'));
export const allButton: Choice = say(phrase('button.all-of-them'));
export const neitherButton: Choice = say(phrase('button.neither'));
export const helpButton: Choice = say(phrase('button.help'));
export const linkButton: Choice = say(phrase('button.link'));
export const unlinkButton: Choice = say(phrase('button.unlink'));
export const moreButton: Choice = say(phrase('button.more'));
export const amountsButton: Choice = say(phrase('button.amounts'));

/** To the bank's own page, where the withheld detail is seen. */
export const detailsButton: Choice = open(phrase('button.details'), { to: 'bank-web' });
export const bankButton: Choice = open(phrase('button.bank'), { to: 'bank-web' });

/** The three questions Sotto answers. */
export const menu: readonly Choice[] = [balancesButton, transactionsButton, pointsButton];
