// Canary bank: speaks the mock bank's wire, with a canary in every place that is withheld, and fails in every way on demand.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Mint } from './canary-mint.ts';

/** Answers a request in the place of the bank. */
export type Failure = (request: IncomingMessage, response: ServerResponse, mint: Mint) => void;

export interface CanaryBank {
  readonly url: string;
  /** Paths of the requests so far, without the query. */
  readonly asked: readonly string[];
  /** From now on it fails like this; without an argument it is well again. */
  fail(failure?: Failure): void;
  close(): Promise<void>;
}

export async function startCanaryBank(mint: Mint): Promise<CanaryBank> {
  const asked: string[] = [];
  let failure: Failure | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://bank');
    asked.push(decodeURIComponent(pathname));
    if (failure) failure(request, response, mint);
    else answer(request, response, mint);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    asked,
    fail: (next) => void (failure = next),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const TYPES = ['current', 'savings', 'credit-card'] as const;
const ROWS = 12;
const PAGE = 5;

function answer(request: IncomingMessage, response: ServerResponse, mint: Mint): void {
  const url = new URL(request.url ?? '', 'http://bank');
  const [, , , resource = '', encoded = '', part = ''] = url.pathname.split('/');
  const account = decodeURIComponent(encoded);
  const body = bodyOf(`${resource}/${part}`, account, url.searchParams, mint);
  response.writeHead(body ? 200 : 404, mint.plain('reason of an answer'), headers(mint));
  response.end(JSON.stringify(body ?? { error: { code: 'no_bill', message: mint.text('message of no bill') } }));
}

function headers(mint: Mint): Record<string, string> {
  const names = ['X-Request-Id', 'ETag', 'Server', 'Set-Cookie', 'X-Merchant', 'Content-Language', 'Link'];
  const values = names.map((name) => [name, mint.plain(`header ${name}`)] as const);
  return { 'content-type': 'application/json; charset=utf-8', ...Object.fromEntries(values) };
}

function bodyOf(resource: string, account: string, query: URLSearchParams, mint: Mint): object | undefined {
  switch (resource) {
    case 'accounts/':
      return { accounts: TYPES.map((type, index) => accountOf(type, index, mint)), ...unknown('accounts', mint) };
    case 'accounts/balances':
      return balancesOf(account, mint);
    case 'accounts/transactions':
      return pageOf(account, query.get('cursor'), mint);
    case 'rewards/':
      return { programmes: [programmeOf(mint)], ...unknown('rewards', mint) };
    default:
      return undefined;
  }
}

/** A property that no schema names; its name is a canary too. */
function unknown(place: string, mint: Mint): object {
  return { [mint.plain(`${place}: name of an unknown property`)]: mint.text(`${place}: an unknown property`) };
}

function accountOf(type: string, index: number, mint: Mint): object {
  const place = `account ${index}`;
  return {
    accountId: mint.text(`${place}: id`),
    type,
    status: 'open',
    currency: 'SGD',
    number: `${mint.plain(`${place}: number`)}482${index}`,
    productName: mint.text(`${place}: product`),
    nickname: mint.text(`${place}: nickname`),
    ...unknown(place, mint),
  };
}

const money = (value: string) => ({ value, currency: 'SGD' });

/** The day is disclosed; the fraction of its second is not. */
function instant(day: string, place: string, mint: Mint): string {
  return `${day}T10:42:07.${mint.digits(place, 20)}+08:00`;
}

function balancesOf(accountId: string, mint: Mint): object {
  const place = 'balances';
  const balance = (type: string, value: string) => ({
    type,
    amount: money(value),
    asOf: instant('2026-11-22', `${place} ${type}: as of`, mint),
    includesCreditLine: false,
    ...unknown(`${place} ${type}`, mint),
  });
  return {
    accountId,
    balances: [balance('booked', '3250.00'), balance('available', '3204.10')],
    ...unknown(place, mint),
  };
}

function pageOf(account: string, cursor: string | null, mint: Mint): object {
  const known = [...mint.minted].find(([, value]) => value === account)?.[0] ?? 'no account';
  const pages = Math.ceil(ROWS / PAGE);
  const page =
    Array.from({ length: pages }, (_, at) => at).find((at) => mint.minted.get(`cursor ${at}`) === cursor) ?? 0;
  const rows = Array.from({ length: ROWS }, (_, row) => row).slice(page * PAGE, (page + 1) * PAGE);
  const next = page + 1 < pages && { nextCursor: mint.text(`cursor ${page + 1}`) };
  return { items: rows.map((row) => rowOf(`${known}, row ${row}`, row, mint)), ...next };
}

function rowOf(place: string, row: number, mint: Mint): object {
  const day = `2026-11-${String(20 - row).padStart(2, '0')}`;
  const merchant = ['name', 'categoryCode', 'category', 'city', 'country'].map((name): [string, string] => [
    name,
    mint.text(`${place}: ${name}`),
  ]);
  return {
    transactionId: mint.text(`${place}: id`),
    status: row === 0 ? 'pending' : 'booked',
    amount: money(`-${row + 1}.25`),
    ...(row > 0 && { bookedAt: instant(day, `${place}: booked at`, mint) }),
    authorisedAt: instant(day, `${place}: authorised at`, mint),
    description: mint.text(`${place}: description`),
    merchant: { ...Object.fromEntries(merchant), ...unknown(`${place}: merchant`, mint) },
    reference: mint.text(`${place}: reference`),
    original: { value: `-${mint.digits(`${place}: original`, 14)}.00`, currency: 'THB' },
    ...unknown(place, mint),
  };
}

function programmeOf(mint: Mint): object {
  return {
    programmeId: mint.text('programme: id'),
    name: mint.text('programme: name'),
    accountId: mint.text('programme: account'),
    unit: 'points',
    available: '18240',
    pending: '320',
    expiring: [{ amount: '1200', on: '2026-12-31' }],
    asOf: instant('2026-11-22', 'programme: as of', mint),
    ...unknown('programme', mint),
  };
}
