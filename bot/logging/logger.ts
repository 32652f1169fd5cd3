// Logger: takes events and fields from closed lists, so that a text of a customer or a bank has no way in.
import pino from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

export type LogEvent =
  | 'started'
  | 'stopping'
  | 'stopped'
  | 'turn-done'
  | 'turn-failed'
  | 'delivery-repeated'
  | 'reply-blocked'
  | 'reply-failed'
  | 'request-refused'
  | 'request-failed'
  | 'activity-ignored'
  | 'link-invited'
  | 'link-started'
  | 'link-pending'
  | 'link-active'
  | 'link-cancelled'
  | 'link-failed'
  | 'unlinked'
  | 'revoke-failed'
  | 'bank-call'
  | 'bank-refresh'
  | 'model-asked';

/** The only fields a log line may have. Values are our own codes, counts and opaque ids: never words that came from outside. */
export interface LogFields {
  readonly channel?: string;
  readonly intent?: string;
  readonly skill?: string;
  /** An error code of our own or a BankErrorCode. */
  readonly code?: string;
  readonly operation?: string;
  readonly outcome?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly count?: number;
  readonly port?: number;
  /** Random per turn; ties its lines together. */
  readonly turn?: string;
}

const NAMES: readonly (keyof LogFields)[] = [
  'channel',
  'intent',
  'skill',
  'code',
  'operation',
  'outcome',
  'status',
  'durationMs',
  'count',
  'port',
  'turn',
];
// Lower-case codes and opaque ids of ours; a sentence, a URL or a merchant does not fit.
const CODE = /^[A-Za-z0-9_-]{1,64}$/;

export interface Logger {
  fatal(event: LogEvent, fields?: LogFields): void;
  error(event: LogEvent, fields?: LogFields): void;
  warn(event: LogEvent, fields?: LogFields): void;
  info(event: LogEvent, fields?: LogFields): void;
  debug(event: LogEvent, fields?: LogFields): void;
}

/** Where lines go: one JSON object a line. */
export interface LogSink {
  write(line: string): void;
}

export function createLogger(level: LogLevel, sink: LogSink): Logger {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink);
  const at = (severity: Exclude<LogLevel, 'silent'>) => (event: LogEvent, fields?: LogFields) =>
    out[severity](allowed(fields), event);
  return { fatal: at('fatal'), error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

/** Types are gone at run time, so the list is applied again: named fields only, and only values that are codes or numbers. */
function allowed(fields: LogFields = {}): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const name of NAMES) {
    const value: unknown = fields[name];
    if (typeof value === 'number' && Number.isFinite(value)) kept[name] = value;
    else if (typeof value === 'string') kept[name] = CODE.test(value) ? value : 'refused';
  }
  return kept;
}
