// Rules: words that make a reading of ours unlikely. A rule only ever lowers a score: rules that raise scores multiply false answers.
import { classOf } from './word-classes.ts';
import type { Intent } from './understood.ts';
import { isWord } from './words.ts';

type Words = readonly string[];

interface Rule {
  readonly lowers: readonly Intent[];
  readonly to: number;
  readonly when: (words: Words) => boolean;
}

const ASKED: readonly Intent[] = ['balance', 'transactions', 'rewards', 'bill', 'spending'];

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const has = (listed: ReadonlySet<string>) => (words: Words) => words.some((word) => listed.has(word));
const pair = (first: string, second: string) => (words: Words) =>
  words.some((word, at) => word === first && words[at + 1] === second);

const ACTIONS = set(
  `transfer send move wire pay redeem spend exchange convert cancel open close order freeze block unfreeze unblock report change increase raise
  lower reduce book play remove make apply activate replace reset set withdraw deposit refund dispute buy sell call email
  write translate turn split donate convert reserve rent schedule stop`,
);
const COMPLAINTS = set(
  `fraud fraudulent stolen stole unauthorised unauthorized dispute refund refunded refunds wrong incorrect missing twice double duplicate duplicated
  recognise recognize declined failed reverted reversed rejected unfamiliar suspicious scam hacked blocked lost`,
);
const TERMS = set(`fee fees apr interest score pin limit limits rate rates insurance routing iban swift tax taxes`);
const WHY = set('why');
const TAKE = set('take takes last clear');
const POLITE = set(
  `please can could would you i want need like to just hi hello hey ok okay so and then also help me yes sure`,
);

const RULES: readonly Rule[] = [
  { lowers: ASKED, to: 0.3, when: has(WHY) },
  { lowers: ASKED, to: 0.3, when: pair('how', 'come') },
  { lowers: ASKED, to: 0.3, when: (words) => pair('how', 'long')(words) && has(TAKE)(words) },
  { lowers: ASKED, to: 0.3, when: has(COMPLAINTS) },
  { lowers: ASKED, to: 0.5, when: has(TERMS) },
  { lowers: ASKED, to: 0.3, when: (words) => ACTIONS.has(words.find((word) => !POLITE.has(word)) ?? '') },
  { lowers: ['transactions', 'spending'], to: 0.3, when: namesShop },
];

/** How much of its score each intent keeps, from 0 to 1. */
export function lowered(intent: Intent | 'none', words: Words): number {
  return RULES.filter(({ lowers, when }) => lowers.some((name) => name === intent) && when(words)).reduce(
    (kept, { to }) => kept * to,
    1,
  );
}

const SHOPPING = set('_shop _category _place');
const PLAIN_CLASSES = set('_month _weekday _period _account _network _bank _number');
const ACCOUNT_WORDS = set('account accounts card cards bank credit debit loan mortgage');
const PLAIN = set(
  `today yesterday now date last this past previous current start beginning end the first morning night weekend moment present once all
  least most both each every everything it them that which me you us total chat joint statement march may year month week day`,
);
const PAYMENTS = set(
  'transaction transactions payment payments paid transfer transfers purchase purchases charge charges debits money',
);
const BEFORE_NAME = set('my the a an any some to');

/** A shop or a kind of shopping is named, or something stands where a shop would ("payments to …", "spent at …"): that is what is asked about. */
function namesShop(words: Words): boolean {
  return words.some((word, at) => SHOPPING.has(classOf(word)) || isShopPlace(words, at));
}

function isShopPlace(words: Words, at: number): boolean {
  const word = words[at] ?? '';
  const leads =
    word === 'at' || word === 'with' || word === 'from' || (word === 'to' && PAYMENTS.has(words[at - 1] ?? ''));
  if (!leads) return false;
  const after = words.slice(at + 1, at + 6).filter((next) => !BEFORE_NAME.has(next));
  const [name] = after;
  // 'look at my transactions' is no shop.
  if (name === undefined || !isWord(name) || PLAIN.has(name) || PAYMENTS.has(name) || PLAIN_CLASSES.has(classOf(name)))
    return false;
  return !after.some((next) => ACCOUNT_WORDS.has(next) || classOf(next) === '_network' || classOf(next) === '_account');
}
