// Adapter problems: what an object lacks to be a BankAdapter, in words for the developer who wrote it.
import { z } from 'zod';

const method = z.custom((value) => typeof value === 'function', 'must be a function');
const flag = z.boolean('must be true or false');
const count = z.int('must be a whole number').positive('must be above 0');

const members = z.object(
  {
    name: z.string('must be text').min(1, 'must not be empty'),
    capabilities: method,
    accounts: method,
    balances: method,
    transactions: method,
  },
  'createBankAdapter must return an object',
);
const capabilities = z.object(
  { rewards: flag, cardBill: flag, pending: flag, historyDays: count, maxPage: count },
  'must return an object',
);

/** Empty when it is one. The words name members only and quote no value. */
export function adapterProblems(candidate: unknown): string[] {
  const shape = members.safeParse(candidate);
  if (!shape.success) return problemsOf(shape.error);
  const adapter = candidate as Record<'rewards' | 'cardBill', unknown> & { capabilities(): unknown };
  let answer: unknown;
  try {
    answer = adapter.capabilities();
  } catch {
    return ['capabilities() throws'];
  }
  const able = capabilities.safeParse(answer);
  if (!able.success) return problemsOf(able.error, 'capabilities()');
  return (['rewards', 'cardBill'] as const).flatMap((name) => {
    const present = typeof adapter[name] === 'function';
    if (present === able.data[name]) return [];
    return present
      ? [`${name} is there, but capabilities().${name} is false`]
      : [`${name} must be a function: capabilities().${name} is true`];
  });
}

function problemsOf({ issues }: z.ZodError, owner?: string): string[] {
  return issues.map(({ path, message }) => `${[...(owner ? [owner] : []), ...path].join('.')} ${message}`.trimStart());
}
