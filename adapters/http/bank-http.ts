// Bank HTTP: asks a bank for JSON; the answer is data that fits a schema, or a BankError without a word of the bank's.
import type { z } from 'zod';
import { systemClock, type Clock } from '../../bot/kernel/clock.ts';
import { BankError, type BankErrorCode } from '../bank-error.ts';
import type { CallContext } from '../bank-port.ts';
import { exchange, type Reply } from './exchange.ts';
import { retryAfterMs } from './retry-after.ts';

export interface BankRequest<T> {
  /** Segments below the base URL, not encoded. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly schema: z.ZodType<T>;
}

/** Both throw BankError and nothing else. */
export interface BankHttp {
  get<T>(ctx: CallContext, request: BankRequest<T>): Promise<T>;
  /** Undefined when the bank refuses with `absent`, a code of its own. */
  find<T>(ctx: CallContext, request: BankRequest<T>, absent: string): Promise<T | undefined>;
}

export interface BankHttpOptions {
  readonly baseUrl: URL;
  /** Finds the bank's own code in the JSON of a refusal. */
  readonly refusal: z.ZodType<string>;
  /** Own codes that say more than the HTTP status they come with. */
  readonly codes: ReadonlyMap<string, BankErrorCode>;
  readonly clock?: Clock;
}

const BY_STATUS: ReadonlyMap<number, BankErrorCode> = new Map([
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [422, 'unsupported'],
  [429, 'rate-limited'],
]);
const JSON_TYPE = /^application\/json\s*(;|$)/i;
const UPSTREAM_ID = /^[\w-]{1,64}$/;

export function createBankHttp({ baseUrl, refusal, codes, clock = systemClock }: BankHttpOptions): BankHttp {
  async function ask<T>(ctx: CallContext, request: BankRequest<T>) {
    const reply = await exchange(urlOf(baseUrl, request), ctx);
    if (reply.status === 200) {
      const data = jsonOf(reply, request.schema);
      if (data === undefined) throw errorOf('malformed', reply);
      return { data };
    }
    const ownCode = jsonOf(reply, refusal) ?? '';
    return { ownCode, error: errorOf(codes.get(ownCode) ?? codeOf(reply.status), reply) };
  }

  function errorOf(code: BankErrorCode, { headers }: Reply): BankError {
    const id = headers.get('x-request-id');
    const wait = retryAfterMs(headers.get('retry-after'), clock);
    return new BankError(code, {
      ...(id !== null && UPSTREAM_ID.test(id) && { upstreamId: id }),
      ...(wait !== undefined && { retryAfterMs: wait }),
    });
  }

  return {
    async get(ctx, request) {
      const answer = await ask(ctx, request);
      if (answer.error) throw answer.error;
      return answer.data;
    },
    async find(ctx, request, absent) {
      const answer = await ask(ctx, request);
      if (answer.error && answer.ownCode !== absent) throw answer.error;
      return answer.data;
    },
  };
}

function codeOf(status: number): BankErrorCode {
  const outage = status >= 500 || (status >= 300 && status < 400);
  return BY_STATUS.get(status) ?? (outage ? 'unavailable' : 'malformed');
}

/** Undefined for whatever is not JSON of this schema: what exactly was wrong with it would quote the bank. */
function jsonOf<T>({ headers, body }: Reply, schema: z.ZodType<T>): T | undefined {
  if (!body || !JSON_TYPE.test(headers.get('content-type') ?? '')) return undefined;
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return schema.safeParse(json).data;
  } catch {
    return undefined;
  }
}

function urlOf(baseUrl: URL, { path, query = {} }: BankRequest<unknown>): URL {
  const url = new URL(baseUrl);
  url.pathname = [url.pathname.replace(/\/$/, ''), ...path.map(segmentOf)].join('/');
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
  return url;
}

function segmentOf(text: string): string {
  // A URL resolves dot segments even when they are percent-encoded: such a ref would reach another resource.
  if (text === '' || text === '.' || text === '..') throw new BankError('not-found');
  try {
    return encodeURIComponent(text);
  } catch {
    throw new BankError('not-found'); // half of a surrogate pair: no text that the bank could have given
  }
}
