// Spelling: mends one slip of the finger in the words that matter here, and leaves every other word alone.
import { classOf } from './word-classes.ts';

const KEYWORDS =
  `balance balances account accounts transaction transactions payment payments purchase purchases recent latest
  points rewards reward miles cashback savings checking current credit statement spending spent available pending posted booked
  month months week weeks weekend yesterday today year years quarter last previous spend
  january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  transfer redeem dispute unlink logout cancel minimum mortgage visa mastercard money much many show check when what where history
  activity overview fraudulent declined frozen unauthorised unauthorized charged charges charge refund stolen merchant groceries restaurants
  thanks please bank bill bills card cards amount have need tell left total date earned`
    .split(/\s+/)
    .filter((word) => word.length >= 4);

// Real words one slip away from a keyword, which must stay what they are.
const LOOKALIKES =
  `send sends lending sending mending vending ending spends spender spun sport pointed joint joints paint pint
  print prints pants moth moths mouth teens weak weaks seek seeks peek geek least lost list lest past cast fast
  mast vast lasts later latter latex chick cheek chuck checks shop shoe shot shows shown snow slow match patch
  watch batch mach marsh want that whet wheat chat then than them hen whom there here were while white pose posts
  poster hosted boosted rooted changer change changes changed charm large barge saving shaving having raving
  paving parent currently credits edit debit ready statements states station balanced balancing transfers
  transferred decent resent recently regent tent sent cent scent mikes males mills mile tiles files mild mind
  might such much touch mucho mane mani manly bend bands band bang bans bunk tank thank rank blank banks banking
  yearly fear near dear bear gear your hear tool visas vista vise viva tease pleased refunds stole merchants
  orders rewarded rewarding cancels canceled cancelled jane tune dune lane jury rewind quarters hit fridays
  sundays mondays honey monkey bony hose redeems disputes declines decline froze miner minimums maximum histories
  lodging ball bell bull bile billy balls bells bulls care cart cars cord curd hive hate hare haze heave halve lift loft lefty data dare
  dote dates tall toll teal till nerd needs weed mount amounts totals learned yearned earner`.split(/\s+/);

const KNOWN: ReadonlySet<string> = new Set([...KEYWORDS, ...LOOKALIKES]);

/** Each keyword under every spelling of it that lacks one letter, so that one look-up per letter finds a neighbour. */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const word of KEYWORDS) {
    for (const key of [word, ...shorter(word)]) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
})();

const SHORTEST = 4;

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

/** Short words need their first letter right: 'lank' is no 'bank'. */
function isOneSlip(word: string, keyword: string): boolean {
  const [a, b] = [Array.from(word), Array.from(keyword)];
  if (a[0] !== b[0] && b.length < 6) return false;
  const start = a.findIndex((letter, at) => letter !== b[at]);
  const same = start < 0 ? a.length : start;
  const tail = (letters: readonly string[], skip: number) => letters.slice(same + skip).join('');
  const isSwapped = a[same] === b[same + 1] && a[same + 1] === b[same] && tail(a, 2) === tail(b, 2);
  return tail(a, 1) === tail(b, 0) || tail(a, 0) === tail(b, 1) || tail(a, 1) === tail(b, 1) || isSwapped;
}
