// BankError: the nine ways a bank call fails. Recognised by name and code, so an adapter from outside needs no import of ours.

const BANK_ERROR_CODES = [
  'unauthenticated',
  'consent-expired',
  'forbidden',
  'not-found',
  'rate-limited',
  'unavailable',
  'timeout',
  'malformed',
  'unsupported',
] as const;

export type BankErrorCode = (typeof BANK_ERROR_CODES)[number];

/** Text of the bank never enters it: the message is the code. `upstreamId` is the bank's request id, for support. */
export class BankError extends Error {
  override readonly name = 'BankError';
  readonly code: BankErrorCode;
  readonly retryAfterMs?: number;
  readonly upstreamId?: string;

  constructor(code: BankErrorCode, more: { retryAfterMs?: number; upstreamId?: string } = {}) {
    super(code);
    this.code = code;
    if (more.retryAfterMs !== undefined) this.retryAfterMs = more.retryAfterMs;
    if (more.upstreamId !== undefined) this.upstreamId = more.upstreamId;
  }
}

/** The code of anything thrown by an adapter; what is no BankError is `malformed` (a fault of the adapter, not an outage). */
export function bankErrorCode(thrown: unknown): BankErrorCode {
  if (typeof thrown !== 'object' || thrown === null) return 'malformed';
  const { name, code } = thrown as { name?: unknown; code?: unknown };
  const known = name === 'BankError' ? BANK_ERROR_CODES.find((one) => one === code) : undefined;
  return known ?? 'malformed';
}
