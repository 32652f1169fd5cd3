// Phrases by topic: which file teaches which topic.
import type { Topic } from '../topics.ts';
import { agent } from './agent.ts';
import { amounts } from './amounts.ts';
import { balance } from './balance.ts';
import { bank } from './bank.ts';
import { bill } from './bill.ts';
import { cancel } from './cancel.ts';
import { cardProblem } from './card-problem.ts';
import { chat } from './chat.ts';
import { dispute } from './dispute.ts';
import { forget } from './forget.ts';
import { greeting } from './greeting.ts';
import { help } from './help.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { malay } from './languages/malay.ts';
import { mandarin } from './languages/mandarin.ts';
import { spanish } from './languages/spanish.ts';
import { link } from './link.ts';
import { logout } from './logout.ts';
import { merchantSpending } from './merchant-spending.ts';
import { merchantTransactions } from './merchant-transactions.ts';
import { merchant } from './merchant.ts';
import { outOfScope } from './out-of-scope.ts';
import { pay } from './pay.ts';
import { redeem } from './redeem.ts';
import { rewards } from './rewards.ts';
import { shared } from './shared.ts';
import { spending } from './spending.ts';
import { thanks } from './thanks.ts';
import { transactions } from './transactions.ts';
import { transfer } from './transfer.ts';
import { unlink } from './unlink.ts';

const languages = [mandarin, malay, spanish, german, french];

export const phrasesByTopic: Readonly<Record<Topic, string>> = {
  balance,
  transactions,
  rewards,
  bill,
  spending,
  link,
  logout,
  unlink,
  forget,
  shared,
  amounts,
  help,
  greeting,
  thanks,
  agent,
  cancel,
  transfer,
  pay,
  redeem,
  dispute,
  'card-problem': cardProblem,
  merchant,
  'merchant/spending': merchantSpending,
  'merchant/transactions': merchantTransactions,
  'merchant/languages': languages.map(({ merchant: asked }) => asked.trim()).join('\n'),
  'none/bank': bank,
  'none/chat': chat,
  'none/world': outOfScope,
  'none/languages': languages.map(({ ordinary }) => ordinary.trim()).join('\n'),
};
