// Find status: whether pending or booked transactions are wanted.

const PENDING: ReadonlySet<string> = new Set(['pending', 'unposted', 'uncleared', 'unbooked', 'processing']);
const BOOKED: ReadonlySet<string> = new Set(['posted', 'booked', 'cleared', 'settled', 'completed']);
const NOT: ReadonlySet<string> = new Set(['not', 'yet', 'been', 'be', 'have', 'has', 'to', 'still']);

export interface StatusFound {
  readonly status: 'booked' | 'pending';
  readonly used: readonly number[];
}

/** 'not yet booked' is pending. Both at once is no choice at all. */
export function findStatus(words: readonly string[]): StatusFound | undefined {
  const statuses = new Set<'booked' | 'pending'>();
  const used: number[] = [];
  for (const [at, word] of words.entries()) {
    if (!PENDING.has(word) && !BOOKED.has(word)) continue;
    let start = at;
    while (at - start < 4 && NOT.has(words[start - 1] ?? '')) start -= 1;
    const isDenied = words.slice(start, at).includes('not');
    statuses.add(PENDING.has(word) || isDenied ? 'pending' : 'booked');
    for (let step = isDenied ? start : at; step <= at; step += 1) used.push(step);
  }
  const [status] = statuses;
  return status !== undefined && statuses.size === 1 ? { status, used } : undefined;
}
