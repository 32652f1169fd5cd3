// Logger: writes events and fields of the closed lists as JSON, one object a line, each with the id of its turn.
import pino from 'pino';
import { allowed, type LogEvent, type LogFields, type LogLine } from './log-line.ts';
import { currentTurn } from './turn-scope.ts';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

type Log = (event: LogEvent, fields?: LogFields) => void;

export interface Logger {
  readonly fatal: Log;
  readonly error: Log;
  readonly warn: Log;
  readonly info: Log;
  readonly debug: Log;
}

/** Where lines go: one JSON object a line. */
export interface LogSink {
  write(line: string): void;
}

/** Is shown what a line would hold, written or not. It must not throw. */
export interface LogWatcher {
  readonly watch: (event: LogEvent, line: LogLine) => void;
}

export function createLogger(level: LogLevel, sink: LogSink): Logger {
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink);
  return loggerOf((severity) => (event, fields) => out[severity](lineOf(fields), event));
}

/** The same logger, and every event of whatever level is shown to the watchers too: what is counted and traced is what could be logged. */
export function watched(log: Logger, watchers: readonly LogWatcher[]): Logger {
  return loggerOf((severity) => (event, fields) => {
    log[severity](event, fields);
    const line = lineOf(fields);
    for (const { watch } of watchers) watch(event, line);
  });
}

function loggerOf(at: (severity: keyof Logger) => Log): Logger {
  return { fatal: at('fatal'), error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

function lineOf(fields: LogFields | undefined): LogLine {
  const turn = currentTurn();
  return allowed(turn === undefined ? fields : { ...fields, turn });
}
