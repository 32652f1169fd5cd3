// What must not compile. Never run: `npm run check:types` fails when one of these lines becomes legal.
import type { AccountView } from '../../bot/kernel/account-view.ts';
import { phrase } from '../../bot/kernel/phrase.ts';
import type { Reply } from '../../bot/kernel/reply.ts';
import type { Logger } from '../../bot/logging/logger.ts';
import type { DisclosedBank, DisclosedReply, RawText, RedactedText } from '../../bot/privacy/index.ts';
import type { Skill } from '../../bot/turn/skill.ts';
import type { ReplyPort } from '../../bot/turn/turn.ts';
import type { Recognizer } from '../../bot/understanding/index.ts';

export async function understandingTakesRedactedTextOnly(recognizer: Recognizer, raw: RawText, redacted: RedactedText) {
  await recognizer.recognize(redacted);
  // @ts-expect-error -- text that may hold a card number
  await recognizer.recognize(raw);
  // @ts-expect-error -- any other text
  await recognizer.recognize('balance');
}

export async function channelsSendDisclosedRepliesOnly(replies: ReplyPort, reply: Reply, disclosed: DisclosedReply) {
  await replies.send(disclosed);
  // @ts-expect-error -- phrases that were not disclosed
  await replies.send(reply);
  // @ts-expect-error -- something that looks like one
  await replies.send({ lines: ['Kopi Republik'], choices: [], source: { reply, today: '2026-11-22' } });
}

export function phrasesTakeTypedSlotsOnly(account: AccountView) {
  phrase('button.account', { account });
  // @ts-expect-error -- no room for text
  phrase('button.account', { account: 'Kopi Republik' });
  // @ts-expect-error -- no slot of that name
  phrase('merchant.kept-out', { merchant: 'Kopi Republik' });
  // @ts-expect-error -- a slot is missing
  phrase('button.account');
  // @ts-expect-error -- no such phrase
  phrase('Kopi Republik');
  // @ts-expect-error -- a float is no amount
  phrase('balance.owed', { account, owed: { currency: 'SGD', minor: 8.5 } });
}

export async function viewsHaveNoWithheldField(bank: DisclosedBank, accounts: readonly AccountView[]) {
  const { rows } = await bank.transactions({ accounts, skip: 0, count: 5, today: '2026-11-22' });
  return [
    // @ts-expect-error -- the detail stays behind the gate
    rows[0]?.transaction.detail,
    // @ts-expect-error -- so does the bank's id
    rows[0]?.transaction.id,
    // @ts-expect-error -- and the account's reference
    accounts[0]?.ref,
  ] as unknown;
}

export function logsTakeListedFieldsOnly(log: Logger) {
  log.info('turn-done', { intent: 'balance' });
  // @ts-expect-error -- an event that isn't listed
  log.info('paid at Kopi Republik');
  // @ts-expect-error -- a field that isn't listed
  log.info('turn-done', { text: 'how much at Kopi Republik' });
}

export function skillsThatNeedNoBankGetNone(context: Parameters<(Skill & { needsBank: false })['run']>[0]) {
  // @ts-expect-error -- only a skill that needs the bank is given one
  return context.bank as unknown;
}
