// Log line: the closed lists of what may be logged, counted and traced. A text of a customer or a bank has no way in.

export const LOG_EVENTS = [
  'started',
  'stopping',
  'stopped',
  'turn-done',
  'turn-stage',
  'turn-failed',
  'turn-given-up',
  'turn-limited',
  'delivery-repeated',
  'reply-blocked',
  'reply-failed',
  'request-refused',
  'request-failed',
  'activity-ignored',
  'link-invited',
  'link-started',
  'link-pending',
  'link-active',
  'link-cancelled',
  'link-failed',
  'unlinked',
  'revoke-failed',
  'bank-call',
  'bank-breaker',
  'bank-refresh',
  'model-asked',
  'store-call',
] as const;

export type LogEvent = (typeof LOG_EVENTS)[number];

/** The only fields a log line may have. Values are our own codes, counts and opaque ids: never words that came from outside. */
export interface LogFields {
  readonly channel?: string;
  readonly intent?: string;
  readonly skill?: string;
  /** An error code of our own or a BankErrorCode. */
  readonly code?: string;
  readonly operation?: string;
  readonly outcome?: string;
  readonly state?: string;
  readonly status?: number;
  readonly durationMs?: number;
  /** How old a message was when its turn began, by the platform's clock. */
  readonly ageMs?: number;
  readonly count?: number;
  readonly port?: number;
  /** Random per turn; ties its lines together. The logger adds it. */
  readonly turn?: string;
}

const NAMES: readonly (keyof LogFields)[] = [
  'channel',
  'intent',
  'skill',
  'code',
  'operation',
  'outcome',
  'state',
  'status',
  'durationMs',
  'ageMs',
  'count',
  'port',
  'turn',
];

export type LogLine = Readonly<Partial<Record<keyof LogFields, string | number>>>;

// Lower-case codes and opaque ids of ours; a sentence, a URL or a merchant does not fit.
const CODE = /^[A-Za-z0-9_-]{1,64}$/;

/** Types are gone at run time, so the list is applied again: named fields only, and only values that are codes or numbers. */
export function allowed(fields: LogFields = {}): LogLine {
  const kept: Partial<Record<keyof LogFields, string | number>> = {};
  for (const name of NAMES) {
    const value: unknown = fields[name];
    if (typeof value === 'number' && Number.isFinite(value)) kept[name] = value;
    else if (typeof value === 'string') kept[name] = CODE.test(value) ? value : 'refused';
  }
  return kept;
}
