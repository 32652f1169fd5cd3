// Rules: words that make a reading of ours unlikely. A rule only ever lowers a score: rules that raise scores multiply false answers.
import { classOf } from './word-classes.ts';
import { ASKED, type Intent } from './understood.ts';
import { isWord, lastSentence } from './words.ts';

type Words = readonly string[];

interface Rule {
  readonly lowers: readonly Intent[];
  readonly to: number;
  readonly when: (words: Words) => boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const has = (listed: ReadonlySet<string>) => (words: Words) => words.some((word) => listed.has(word));
const pair = (first: string, second: string) => (words: Words) =>
  words.some((word, at) => word === first && words[at + 1] === second);

const ACTIONS = set(
  `transfer send move wire pay redeem spend exchange convert cancel close order freeze block unfreeze unblock change increase raise
  lower reduce book play remove make apply activate replace reset set withdraw deposit refund dispute buy sell email
  write translate turn split donate reserve rent schedule stop`,
);
const COMPLAINTS = set(
  `fraud fraudulent stolen stole unauthorised unauthorized dispute refund refunded refunds wrong incorrect missing twice double duplicate duplicated
  recognise recognize declined failed reverted reversed rejected unfamiliar suspicious scam hacked blocked lost`,
);
const TERMS = set(`fee fees apr interest score pin limit limits rate rates insurance routing iban swift tax taxes`);
const WHY = set('why');
const TAKE = set('take takes last clear');
const QUESTIONS = set(`what how check show tell list`);
const POLITE = set(
  `please can could would you i want need like to just hi hello hey ok okay so and then also help me yes sure`,
);

const RULES: readonly Rule[] = [
  { lowers: ASKED, to: 0.3, when: has(WHY) },
  { lowers: ASKED, to: 0.3, when: pair('how', 'come') },
  {
    lowers: ASKED,
    to: 0.3,
    when: (words) => pair('how', 'long')(words) && !pair('long', 'ago')(words) && has(TAKE)(words),
  },
  { lowers: ASKED, to: 0.3, when: has(COMPLAINTS) },
  { lowers: ASKED, to: 0.5, when: has(TERMS) },
  { lowers: ASKED, to: 0.3, when: ordersSomething },
  { lowers: ['transactions', 'spending'], to: 0.3, when: namesShop },
];

/** It opens with an order that is not ours, and no question follows: 'pay my bill', but not 'I have to pay rent, how much is left'. */
function ordersSomething(words: Words): boolean {
  const said = lastSentence(words);
  const verb = said.findIndex((word) => !POLITE.has(word));
  return ACTIONS.has(said[verb] ?? '') && !said.slice(verb).some((word) => QUESTIONS.has(word));
}

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
  `today yesterday now date dates last this past previous current start beginning end the first morning night weekend moment present once all
  least most both each one these those total general sum cash between full dollars euros pounds excess every everything it them that which
  me you us chat joint statement march may year month week day recent recently lately latest earlier oldest newest largest highest biggest smallest
  top amount amounts detail details over under more less pending posted time before after since spring summer autumn winter fall half billing
  around about afternoon evening tonight noon home`,
);
const PAYMENTS = set(
  'transaction transactions payment payments paid transfer transfers purchase purchases charge charges debits money',
);
const SPENDING = set('spend spent spending');
const LEADS = set('at with from');
const BEFORE_NAME = set('my the a an any some to');

/** What may stand before "payments" or "spending" and is no shop. */
const MODIFIERS = set(
  `my your our his her the a an any some all every each both no this that these those which what whose of on in for from with to by and or
  i me you we it us them there recent last latest past previous next new newest old older oldest earlier early more most other another first second
  third final single single same current pending posted booked cleared upcoming scheduled incoming outgoing recurring regular direct standing
  big bigger biggest large larger largest high highest small smaller smallest little least low lowest top minimum min max maximum expensive cheapest
  total overall average usual daily weekly monthly yearly annual full complete whole entire detailed quick mini
  several different various multiple individual specific particular certain main major completed processed settled approved accepted actual
  available visible outstanding unpaid automatic auto financial banking payment purchase transaction spending electronic weekend regular frequent
  account accounts bank card cards credit debit cash atm contactless business personal joint salary loan mortgage isa bill bills rent
  know see show list find check get give view tell want need made make making been being do did is are was were have has had not also just
  please kindly hello hi hey ok okay yes yeah sure great actually morning sotto wait thanks now then so well about up out over number
  today yesterday express person inperson many much few couple anything something everything wondering question`,
);

/** A shop or a kind of shopping is named, or something stands where a shop would ("payments to …", "my … spending"): that is what is asked about. */
function namesShop(words: Words): boolean {
  return words.some(
    (word, at) => SHOPPING.has(classOf(word)) || isShopPlace(words, at) || isShopBefore(words[at - 1], word),
  );
}

function isShopBefore(name: string | undefined, word: string): boolean {
  if (name === undefined || word === 'money' || !(PAYMENTS.has(word) || word === 'spending')) return false;
  // 'Mondays payments', 'last weeks spending'.
  return [name, name.replace(/s$/, '')].every((form) => isWord(form) && !MODIFIERS.has(form) && classOf(form) === form);
}

function isShopPlace(words: Words, at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const leads = LEADS.has(word) || (word === 'to' && PAYMENTS.has(before)) || (word === 'in' && SPENDING.has(before));
  if (!leads) return false;
  const after = words.slice(at + 1, at + 6).filter((next) => !BEFORE_NAME.has(next));
  const [name] = after;
  // 'look at my transactions' is no shop.
  if (name === undefined || !isWord(name) || PLAIN.has(name) || PAYMENTS.has(name) || PLAIN_CLASSES.has(classOf(name)))
    return false;
  return !after.some((next) => ACCOUNT_WORDS.has(next) || classOf(next) === '_network' || classOf(next) === '_account');
}
