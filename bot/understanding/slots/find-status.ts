// Find status: whether pending or booked transactions are wanted.
import { isTransactionNoun } from './transaction-words.ts';

const PENDING: ReadonlySet<string> = new Set(
  'pending unposted uncleared unbooked unsettled processing holds'.split(' '),
);
const BOOKED: ReadonlySet<string> = new Set('posted booked cleared settled completed finalised finalized'.split(' '));
const NOT: ReadonlySet<string> = new Set(['not', 'no', 'without', 'exclude', 'excluding', 'except', 'ignore']);
const BETWEEN: ReadonlySet<string> = new Set(['yet', 'been', 'be', 'have', 'has', 'to', 'still', 'the']);
/** With the others, so it leaves none out. */
const WITH: ReadonlySet<string> = new Set(['include', 'including']);

export interface StatusFound {
  readonly status: 'booked' | 'pending';
  readonly used: readonly number[];
}

/** 'not yet booked' is pending. Both at once is no choice at all. */
export function findStatus(words: readonly string[], taken: ReadonlySet<number>): StatusFound | undefined {
  const statuses = new Set<'booked' | 'pending'>();
  const used: number[] = [];
  for (const at of words.keys()) {
    const status = taken.has(at) ? undefined : statusAt(words, at);
    if (!status) continue;
    let start = at;
    while (at - start < 4 && BETWEEN.has(words[start - 1] ?? '')) start -= 1;
    if (WITH.has(words[start - 1] ?? '')) return undefined;
    const isDenied = NOT.has(words[start - 1] ?? '') && !taken.has(start - 1);
    if (isDenied) start -= 1;
    statuses.add(isDenied ? OPPOSITE[status] : status);
    for (let step = isDenied ? start : at; step <= at; step += 1) used.push(step);
  }
  const [status] = statuses;
  return status !== undefined && statuses.size === 1 ? { status, used } : undefined;
}

const OPPOSITE = { pending: 'booked', booked: 'pending' } as const;

function statusAt(words: readonly string[], at: number): 'booked' | 'pending' | undefined {
  const word = words[at] ?? '';
  if (PENDING.has(word) || (word === 'hold' && words[at - 1] === 'on')) return 'pending';
  // 'final balance' is no status.
  return BOOKED.has(word) || (word === 'final' && isTransactionNoun(words[at + 1])) ? 'booked' : undefined;
}
