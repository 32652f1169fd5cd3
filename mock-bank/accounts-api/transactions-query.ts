// Which transactions a request asks for, and the pages they come in.
import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { DemoAccount, LedgerRow } from '../ledger/customer.ts';
import { Problem } from './problem.ts';

const querySchema = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  status: z.enum(['booked', 'pending', 'both']).default('both'),
  limit: z
    .stringFormat('decimal', /^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .default(25),
  cursor: z.string().max(500).optional(),
});

type Query = z.infer<typeof querySchema>;

/** Cursors end with this process: a bank's cursor is short-lived. */
const CURSOR_KEY = randomBytes(32);

export interface TransactionsPage {
  readonly rows: readonly LedgerRow[];
  readonly nextCursor?: string;
}

/** @throws Problem `bad_request` when a parameter is not valid, or the cursor belongs to other filters or another account. */
export function transactionsPage(account: DemoAccount, parameters: unknown): TransactionsPage {
  const { success, data: query } = querySchema.safeParse(parameters);
  if (!success) throw new Problem('bad_request');
  const fitting = account.rows.filter((row) => fits(row, query));
  const start = query.cursor === undefined ? 0 : positionAfter(query.cursor, account, query, fitting);
  const rows = fitting.slice(start, start + query.limit);
  const last = rows.at(-1);
  if (!last || start + query.limit >= fitting.length) return { rows };
  return { rows, nextCursor: cursorAt(last.transactionId, account, query) };
}

function fits(row: LedgerRow, { from, to, status }: Query): boolean {
  const day = (row.bookedAt ?? row.authorisedAt).slice(0, 10);
  return (status === 'both' || status === row.status) && (!from || day >= from) && (!to || day <= to);
}

function cursorAt(transactionId: string, { accountId }: DemoAccount, { from, to, status }: Query): string {
  const mac = createHmac('sha256', CURSOR_KEY).update(JSON.stringify([transactionId, accountId, from, to, status]));
  return `${Buffer.from(transactionId).toString('base64url')}.${mac.digest('base64url')}`;
}

function positionAfter(cursor: string, account: DemoAccount, query: Query, fitting: readonly LedgerRow[]): number {
  const transactionId = Buffer.from(cursor.split('.')[0] ?? '', 'base64url').toString();
  if (cursor !== cursorAt(transactionId, account, query)) throw new Problem('bad_request');
  return fitting.findIndex((row) => row.transactionId === transactionId) + 1;
}
