// Every way a request to this channel is refused. The code is all that is answered of an error.
import { z } from 'zod';

export const REFUSALS = {
  malformed: 400,
  unauthenticated: 401,
  'service-url-refused': 403,
  'too-large': 413,
  'unsupported-type': 415,
  failed: 500,
} as const;

export type Refusal = keyof typeof REFUSALS;

const parserError = z.object({ status: z.literal([400, 413, 415]) });
const OF_PARSER = { 400: 'malformed', 413: 'too-large', 415: 'unsupported-type' } as const;

/** The refusal for what was thrown: by the body parser, whose errors quote the body, or by a turn. */
export function refusalOf(thrown: unknown): Refusal {
  const { data } = parserError.safeParse(thrown);
  return data ? OF_PARSER[data.status] : 'failed';
}
