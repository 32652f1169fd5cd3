// Words: cuts a message into plain lower-case words, with chat shorthand spelled out and small typos put right.
import { corrected } from './spelling.ts';

/** Nothing looks at more of a message than this, so no message can hold a turn up. */
const MAX_LENGTH = 2_000;

/** No word of ours is longer, and spelling work grows with a word's length. */
const MAX_WORD = 24;

// Han characters stand alone, for nothing parts the words of Chinese. Disjoint character classes and one step a character: linear in the text.
const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\s\p{L}\p{N}]/gu;
/** Combining Diacritical Marks: people type 'cuánto' and 'cuanto'. */
const ACCENT = /[\u0300-\u036f]/g;

const SHORTHAND: ReadonlyMap<string, readonly string[]> = new Map(
  `whats: what is; wats: what is; hows: how is; wheres: where is; whos: who is; whens: when is; thats: that is; theres: there is; heres: here is
  ive: i have; im: i am; id: i would; ill: i will; youre: you are; lets: let us; its: it is
  cant: can not; cannot: can not; dont: do not; didnt: did not; doesnt: does not; isnt: is not; wasnt: was not; arent: are not
  havent: have not; hasnt: has not; couldnt: could not; wouldnt: would not; wont: will not; aint: is not
  u: you; ur: your; r: are; pls: please; plz: please; plse: please; wat: what; wut: what; hv: have; hav: have; abt: about; n: and; w: with; rn: right now; hw: how; shw: show; nd: and; pymt: payment; pmt: payment; pymts: payments; pmts: payments; avail: available; thru: through
  gimme: give me; lemme: let me; wanna: want to; gotta: have to; gonna: going to; couldya: could you
  acct: account; accnt: account; acc: account; accts: accounts; accs: accounts; ac: account; bal: balance; bals: balances; val: balance; balence: balance
  txn: transaction; tx: transaction; trx: transaction; tran: transaction; txns: transactions; txs: transactions; trxs: transactions; trans: transactions
  pts: points; cc: credit card; ccs: credit cards; stmt: statement; stmts: statements; amt: amount; wk: week; wks: weeks; yr: year; yrs: years
  mth: month; mths: months; mo: month; yest: yesterday; ystd: yesterday; ytd: year to date; mtd: month to date
  thx: thanks; thnx: thanks; tnx: thanks; ty: thanks; tq: thanks; tysm: thanks; thankyou: thank you; cheque: check; cheques: checks
  sav: savings; svgs: savings; chk: checking; chkg: checking; chking: checking; chequing: checking; recents: recent; centre: center`
    .split(/[;\n]/)
    .map((pair) => pair.split(':'))
    .map(([short = '', long = '']) => [short.trim(), long.trim().split(' ')]),
);

/** The words and single punctuation marks of a message, in order. An apostrophe joins ("what's" becomes "what is"). */
export function wordsOf(message: string): readonly string[] {
  const bare = message.slice(0, MAX_LENGTH).normalize('NFKD').replace(ACCENT, '').normalize('NFKC');
  const text = bare.slice(0, MAX_LENGTH).toLowerCase();
  const plain = text
    .replace(/['’‘`´]/g, '')
    .replaceAll('a/c', 'account')
    .replace(/\n/g, ' . ');
  return (plain.match(TOKEN) ?? []).flatMap((token) => {
    const word = token.slice(0, MAX_WORD);
    return SHORTHAND.get(word) ?? [corrected(word)];
  });
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ',', ';']);

/** Whether a token is a word or a number rather than a mark. */
export function isWord(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token);
}

/** The words after the last stop that has words behind it: people chat first and ask last. */
export function lastSentence(words: readonly string[]): readonly string[] {
  const end = words.findLastIndex(isWord);
  const stop = words.findLastIndex((word, at) => at < end && STOPS.has(word));
  return words.slice(stop + 1, end + 1);
}
