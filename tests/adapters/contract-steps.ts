// Steps of the contract suite: a call's context, a walk over all pages, and what a refused call may say.
import assert from 'node:assert/strict';
import { expect } from '@jest/globals';
import { bankErrorCode, type BankErrorCode } from '../../adapters/bank-error.ts';
import type { BankAdapter, CallContext, Transaction, TransactionQuery } from '../../adapters/bank-port.ts';

export interface Credentials {
  readonly subject: string;
  readonly accessToken: string;
}

const MAX_PAGES = 1_000;

export function contextOf(
  { subject, accessToken }: Credentials,
  signal: AbortSignal = AbortSignal.timeout(10_000),
): CallContext {
  return { subject, accessToken, signal, requestId: crypto.randomUUID(), customerPresent: true };
}

/** Every transaction that the query matches, page by page; fails when a page is too long or the walk does not end. */
export async function walk(
  adapter: BankAdapter,
  who: Credentials,
  account: string,
  query: TransactionQuery,
): Promise<readonly Transaction[]> {
  const items: Transaction[] = [];
  let next: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const at = next === undefined ? query : { ...query, cursor: next };
    const page = await adapter.transactions(contextOf(who), account, at);
    expect(page.items.length).toBeLessThanOrEqual(query.limit);
    items.push(...page.items);
    next = page.next;
    if (next === undefined) return items;
  }
  assert.fail(`${MAX_PAGES} pages are no end of a walk`);
}

const ERROR_KEYS = ['name', 'code', 'retryAfterMs', 'upstreamId'];

/** The code of a call that must fail, after checking that its error is a BankError and repeats none of the `secrets`. */
export async function refusalOf(call: Promise<unknown>, secrets: readonly string[]): Promise<BankErrorCode> {
  const thrown: unknown = await call.then(
    () => assert.fail('An answer came where a refusal was due'),
    (reason: unknown) => reason,
  );
  const error = thrown as Error & { code: BankErrorCode };
  expect(bankErrorCode(error)).toBe(error.code);
  expect(ERROR_KEYS).toEqual(expect.arrayContaining(Object.keys(error)));
  expect(error.cause).toBeUndefined();
  const words = [JSON.stringify(error), error.message, String(error)].join('\n');
  expect(secrets.length).toBeGreaterThan(0);
  // Two letters, such as a country, may be part of a code's own name.
  expect(secrets.filter((secret) => secret.length > 3 && words.includes(secret))).toEqual([]);
  return error.code;
}
