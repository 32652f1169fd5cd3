// A mock bank on a fixed day, for the tests of this folder.
import { expect } from '@jest/globals';
import { z } from 'zod';
import { demoCustomers, startMockBank, type MockBank, type MockBankOptions } from '../../mock-bank/index.ts';
import { REDIRECT_URI, tokensFor } from '../support/relying-party.ts';

export const ZONE = 'Asia/Singapore';
export const NOW = new Date('2026-11-22T10:42:00+08:00');

export function startTestBank(options: Partial<MockBankOptions> = {}): Promise<MockBank> {
  return startMockBank({ port: 0, now: () => NOW, timeZone: ZONE, redirectUris: [REDIRECT_URI], ...options });
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface ApiRequest {
  method?: string;
  headers?: Record<string, string>;
}

export type CallApi = (path: string, init?: ApiRequest) => Promise<ApiAnswer>;

/** Signs the customer in and returns a caller of the accounts API with their token. */
export async function apiFor(bank: MockBank, username: string): Promise<CallApi> {
  const { tokens } = await tokensFor(bank, username);
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  return (path, init = {}) => callApi(bank, path, { ...init, headers: { ...headers, ...init.headers } });
}

export async function callApi(bank: MockBank, path: string, init: ApiRequest = {}): Promise<ApiAnswer> {
  const answer = await fetch(bank.apiUrl + path, init);
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

const customers = demoCustomers(() => NOW, ZONE);

/** The id of the demo account whose number ends so. */
export const ref = (last4: string) =>
  customers.flatMap(({ accounts }) => accounts).find(({ number }) => number.endsWith(last4))!.accountId;

const itemSchema = z.looseObject({
  transactionId: z.string(),
  status: z.enum(['booked', 'pending']),
  amount: z.strictObject({ value: z.string(), currency: z.string() }),
  bookedAt: z.string().optional(),
  authorisedAt: z.string(),
});
const pageSchema = z.strictObject({ items: z.array(itemSchema), nextCursor: z.string().optional() });

export async function transactionsPage(api: CallApi, account: string, query = '') {
  const { status, body } = await api(`/accounts/${account}/transactions?${query}`);
  expect(status).toBe(200);
  return pageSchema.parse(body);
}

export async function walkTransactions(api: CallApi, account: string, query: string) {
  const items: z.infer<typeof itemSchema>[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const next = await transactionsPage(api, account, `${query}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    items.push(...next.items);
    cursor = next.nextCursor;
  }
  return items;
}
