// Every way a request to this channel is refused. The code is all that is answered of an error.
import { z } from 'zod';
import { SottoError, type ErrorCode } from '../../kernel/errors.ts';

export const REFUSALS = {
  malformed: 400,
  unauthenticated: 401,
  'channel-refused': 403,
  'service-url-refused': 403,
  'too-large': 413,
  'unsupported-type': 415,
  failed: 500,
  busy: 503,
} as const;

export type Refusal = keyof typeof REFUSALS;

/** When the platform may deliver again what was refused as busy. In seconds. */
export const RETRY_AFTER = 5;

const bodyError = z.object({ status: z.literal([400, 413, 415]) });
const OF_BODY = { 400: 'malformed', 413: 'too-large', 415: 'unsupported-type' } as const;
/** They pass, and the turn kept nothing. */
const PASSING: ReadonlySet<ErrorCode> = new Set(['store-unavailable', 'lock-busy', 'lock-lost']);

/** The refusal for what was thrown: by whatever read the body, or by a turn. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof SottoError) return PASSING.has(thrown.code) ? 'busy' : 'failed';
  const { data } = bodyError.safeParse(thrown);
  return data ? OF_BODY[data.status] : 'failed';
}
