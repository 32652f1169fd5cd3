// Bank fault: what an error of the OpenID client library means, without any of its text.
import { ResponseBodyError } from 'openid-client';

export interface BankFault {
  /** 'away': the bank could not be asked. 'refused': it answered, and the answer was no, or not to be trusted. */
  readonly kind: 'away' | 'refused';
  /** For the log: ours, or the library's own constant such as 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'. */
  readonly code: string;
}

/** An error page, a redirect, something that is no JSON: whoever answered, it wasn't the bank's login server. */
const NO_ANSWER = new Set(['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR']);

export function bankFaultOf(error: unknown): BankFault {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === 'OAUTH_TIMEOUT') return { kind: 'away', code: 'timeout' };
  const failedThere = error instanceof ResponseBodyError && error.status >= 500;
  // `fetch` itself fails with a TypeError that has no code.
  if (code === undefined || NO_ANSWER.has(code) || failedThere) return { kind: 'away', code: 'unavailable' };
  return { kind: 'refused', code };
}
