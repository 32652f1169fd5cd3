// Spelling: mends one slip of the finger in the words that matter here, and leaves every other word alone.
import { classOf } from './word-classes.ts';

const KEYWORDS =
  `balance balances account accounts transaction transactions payment payments purchase purchases recent recently latest lately
  points rewards reward loyalty miles cashback savings checking current credit statement statements spending spent spend expenses
  expenditure expenditures deposit deposits withdrawal withdrawals salary paycheck pending posted booked available remaining enough
  month months week weeks weekend yesterday today year years quarter last past previous since until days
  january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  transfer redeem dispute unlink logout cancel minimum lowest smallest largest biggest highest mortgage visa mastercard amex
  money cash funds much many show check what when where left have been does made make give
  history activity activities overview fraudulent declined frozen unauthorised unauthorized charged charges charge refund stolen
  merchant merchants groceries restaurants expire expires expired earned received receive income
  please bank bill bills card cards amount need tell total date owed outstanding thanks three five seven eight twelve twenty earn paid still incoming from with went`
    .split(/\s+/)
    .filter((word) => word.length >= 4);

// Real words one slip away from a keyword, which must stay what they are.
const LOOKALIKES =
  `send sends lending sending mending vending ending spends spender spun sport pointed joint joints paint pint
  print prints pants moth moths mouth teens weak weaks seek seeks peek geek least lost list lest cast fast mast
  vast lasts later latter latex chick cheek chuck checks shoe shot shows shown snow slow match patch watch batch
  mach marsh want that whet wheat chat then than them hen whom there here were while white pose posts poster
  hosted boosted rooted changer change changes changed charm large barge saving shaving having raving paving
  parent currently credits edit debit ready states station balanced balancing transfers transferred decent resent
  regent tent sent cent scent mikes males mills mile tiles files mild mind might such touch mucho mane mani manly
  bend bands band bang bans bunk tank thank rank blank banks banking yearly fear near dear bear gear your hear
  tool visas vista vise viva tease pleased refunds stole orders rewarded rewarding cancels canceled cancelled jane
  tune dune lane jury rewind quarters hit fridays sundays mondays honey monkey bony hose redeems disputes declines
  decline froze miner minimums maximum histories lodging ball bell bull bile billy balls bells bulls care cart
  cars cord curd hive hate hare haze heave halve lift loft lefty data dare dote dates tall toll teal till nerd
  needs weed mount amounts totals learned yearned earner may man men day let car via ban bee pas mad mar tel hot
  hat who bet bed led las lat des dos das fun post point given gives gave mode male mate mare maker makers mali
  case cases crash clash casa passed pass paste pasta ship stop owned owen finds fund tells speed spell spied
  haven cancer regard regards cooked booker looked purchased purchaser receives receiver thinks tanks blast beast
  boost bean beans beef beer bees ben dogs dies dose dots dams dale dame dated yeah yeahs warned posed posing
  precious weekends currents cares carl carr scars hale junk judy expense expiry empire expert lent leaf royalty
  shaw shore stow monte monthly marc mines minus mann makes dive live five gift lively rate rates lasting latin
  owes owner debt deposited depositor incomes activist actively actives owning daily dally lowers larger bigger
  highly quarterly weekly ages agog sinks sincere silence unite retaining enrich pointer cashed cased withdraws
  learn yearn earl earns yarn pair pain paint pad pai said skill spill stall stile form for fro frog wish width wit west wet want
  fire fine file live line fiver even sever weight height right tree free threw twenties sevens eighty
  lease leases back part ears bark cared alex charles shop shops charted disputed augusta quartet pest vita vida docs`.split(
    /\s+/,
  );

const KNOWN: ReadonlySet<string> = new Set([...KEYWORDS, ...LOOKALIKES]);

/** Each keyword under every spelling of it that lacks one letter, so that one look-up per letter finds a neighbour. */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const word of KEYWORDS) {
    for (const key of [word, ...shorter(word)]) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
})();

/** Words of three letters are read as a keyword of four: no shorter one is listed. */
const SHORTEST = 3;

/** The keyword one slip away (a letter lost, added, changed, or two swapped), or the word itself. */
export function corrected(word: string): string {
  if (word.length < SHORTEST || KNOWN.has(word) || classOf(word) !== word) return word;
  for (const key of [word, ...shorter(word)]) {
    const found = NEIGHBOURS.get(key)?.find((keyword) => isOneSlip(word, keyword));
    if (found !== undefined) return found;
  }
  return word;
}

function shorter(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** A short word's first letter may be lost or swapped, not changed: 'lank' is no 'bank'. */
function isOneSlip(word: string, keyword: string): boolean {
  const [a, b] = [Array.from(word), Array.from(keyword)];
  const start = a.findIndex((letter, at) => letter !== b[at]);
  const same = start < 0 ? a.length : start;
  const tail = (letters: readonly string[], skip: number) => letters.slice(same + skip).join('');
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same] && tail(a, 2) === tail(b, 2);
  const isChanged = tail(a, 1) === tail(b, 1) && (same > 0 || b.length >= 6);
  const isLongEnough = a.length > 3 || same > 0;
  return isLongEnough && (tail(a, 1) === tail(b, 0) || tail(a, 0) === tail(b, 1) || isChanged || isSwapped);
}
