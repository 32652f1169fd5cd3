// Commands: short messages and button labels that mean one thing for certain, so that the classifier isn't asked.
import { shortAnswer } from './short-answers.ts';
import type { Intent, Slots, Understood } from './understood.ts';
import { isWord } from './words.ts';

export type Command = Omit<Understood, 'confidence' | 'readings'>;

const table = (lines: Readonly<Partial<Record<Intent, string>>>): ReadonlyMap<string, Intent> =>
  new Map(
    Object.entries(lines).flatMap(([intent, phrases]) =>
      phrases.split(',').map((phrase) => [phrase.trim(), intent as Intent] as const),
    ),
  );

/** May come with slots: 'bal savings', 'txns last week', 'points?'. Shorthand is spelt out by now. */
const ASKS = table({
  balance:
    'balance, balances, balance check, check balance, check balances, how much left, available balance, account balance, account balances, bank balance, money left',
  transactions: `transaction, transactions, recent, latest, recent transactions, latest transactions, transaction history, history, activity, recent activity,
    account activity, statement, mini statement, recent payments, movements, activities`,
  rewards:
    'points, rewards, reward points, rewards points, points balance, rewards balance, reward balance, miles, miles balance, cashback, loyalty points',
  bill: 'bill, bills, credit card bill, bill due, due date, minimum due, minimum payment, amount due, statement balance, payment due',
  spending: 'spending, spendings, total spending, total spent, how much spent, expenses, money out, spent',
});

/** Must be the whole message. */
const ORDERS = table({
  balance: '$, £, €, 💰, 💵, 💸',
  transactions: 'salary, income, wages, pay, any income, any salary',
  link: 'link, link bank, link account, connect, connect bank, connect account, log in, login, sign in, relink, link again, link accounts, connect to bank',
  logout: 'log out, logout, log off, logoff, sign out, signout, sign off, log me out, sign me out, end session',
  unlink: 'unlink, unlink bank, unlink account, disconnect, disconnect bank, disconnect account, unlink chat',
  forget: 'forget me, delete data, erase data, delete all data, forget everything, erase me, delete me',
  shared:
    'what have you shared, what have you shared here, what have you told, what do you know about me, privacy, what do you store, shared',
  amounts: `amounts, figures, privacy settings, privacy setting, exact, exact amounts, show exact amounts, rounded, rounded amounts, show rounded amounts,
    no amounts, hide amounts, hide figures, do not show amounts, do not show figures, do not show figures here, do not show amounts here,
    show amounts, show figures`,
  help: 'help, menu, main menu, start, get started, options, what can you do, commands, ?, help me, ❓, 🆘, how does this work',
  greeting:
    'hi, hello, hey, hiya, yo, hi there, hello there, hey there, good morning, good afternoon, good evening, 👋, 🙋, howdy, morning, hi sotto, hello sotto, hey sotto, who are you, what are you, who made you, who built you, who created you, what is your name, are you a bot, are you a robot, are you human',
  thanks:
    'thanks, thank you, cheers, ta, great thanks, ok thanks, thanks bye, bye, goodbye, many thanks, thanks a lot, great, perfect, cool, nice, got it, 🙏, ❤, 😊, thank you very much, thank you so much, thanks so much',
  agent:
    'agent, human, person, talk to person, speak to person, talk to human, speak to human, real person, representative, operator, customer service, live agent, talk to agent, talk to someone',
  cancel:
    'cancel, stop, quit, exit, never mind, nevermind, forget it, abort, back, go back, no thanks cancel, cancel that, ❌, 🛑',
  transfer: 'transfer, transfer money, send money, transfers',
  pay: 'pay bill, pay bills, pay card, pay credit card',
  redeem: 'redeem, redeem points, use points, redeem rewards',
  merchant: 'see details, details, merchant, where, which shop, who',
});

const MORE: ReadonlySet<string> = new Set(
  `more, show more, see more, next, next page, load more, older, more transactions, show me more, older transactions, more of them, earlier`
    .split(',')
    .map((phrase) => phrase.trim()),
);

/** Of the list just shown, or of all: 'the biggest'. */
const SIZES: ReadonlyMap<string, 'largest' | 'smallest'> = new Map([
  ...['biggest', 'largest', 'highest', 'most expensive', 'biggest one'].map((size) => [size, 'largest'] as const),
  ...['smallest', 'lowest', 'cheapest', 'least expensive', 'smallest one'].map((size) => [size, 'smallest'] as const),
]);

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const POLITE = set('please my the a an now');
const FILLERS = set(
  `my the a please me for on in of from to show check see view get list account accounts bank and number ending with one just all over them it
  during ones some is what are`,
);
/** Around an account or days alone these add nothing: 'what about savings', 'only pending', 'same for last month'. */
const FOLLOW_UP_FILLERS = new Set([
  ...FILLERS,
  ...set(
    'about how only also too then instead same again there but that was were did so hmm well if i do not thing any',
  ),
]);
/** 'No, the card': what comes before a correction. */
const CORRECTIONS = set('no nope nah not sorry oops wait actually rather i meant mean , . ! hmm well');
const NONE: ReadonlySet<string> = new Set();

/** @param rest the words that no slot took */
export function commandOf(words: readonly string[], slots: Slots, rest: readonly string[]): Command | undefined {
  const whole = key(words, POLITE);
  if (MORE.has(whole)) return { intent: 'transactions', slots: { ...slots, more: true } };
  const spoken = shortAnswer(words, whole);
  if (spoken) return { intent: spoken.intent, slots: { ...slots, ...spoken.slots } };
  // A message without words may be a wave or a thumb; a tone of skin can follow it.
  const told = ORDERS.get(whole === '' ? (words[0] ?? '') : whole) ?? ORDERS.get(key(words, NONE));
  if (told) return { intent: told, slots };
  const start = rest.findIndex((word) => !CORRECTIONS.has(word));
  const left = start < 0 ? [] : rest.slice(start);
  const order = SIZES.get(key(left, POLITE));
  if (order) return { intent: 'transactions', slots: { ...slots, order, count: 1 }, slotsOnly: true };
  const ask = ASKS.get(whole) ?? ASKS.get(key(left, POLITE)) ?? ASKS.get(key(left, FILLERS));
  if (ask) return { intent: ask, slots };
  return key(left, FOLLOW_UP_FILLERS) === '' ? slotsAlone(slots) : undefined;
}

/** An account or days may follow any question; the other slots can only speak of transactions. */
function slotsAlone(slots: Slots): Command | undefined {
  const { account, count, period, status, direction, amount, order } = slots;
  const ofList = [count ?? order, status, direction, amount].filter((slot) => slot !== undefined).length;
  const isFull = ofList + (account ? 1 : 0) + (period ? 1 : 0) > 1;
  // 'Pending on savings' and 'deposits in october' say all that is wanted: they follow nothing. 'Only pending' does.
  if (ofList > 0) return { intent: 'transactions', slots, ...(!isFull && { slotsOnly: true }) };
  if (account && period) return { intent: 'transactions', slots, slotsOnly: true };
  return account || period ? { intent: 'none', slots, slotsOnly: true } : undefined;
}

/** The words without marks and fillers. */
function key(words: readonly string[], fillers: ReadonlySet<string>): string {
  return words.filter((word) => isWord(word) && !fillers.has(word)).join(' ');
}
