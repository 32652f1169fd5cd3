// Asking: an adviser before a model's server of this process, with what it logs.
import { createLogger } from '../../bot/logging/logger.ts';
import { rawText, redact, type RedactedText } from '../../bot/privacy/index.ts';
import { createAdviser, type Adviser } from '../../bot/understanding/index.ts';
import type { AdviserTimings } from '../../bot/understanding/model/create-adviser.ts';

export const KEY = 'sk-secret-of-the-bank';

export const redacted = (text: string): RedactedText => redact(rawText(text)).text;

export interface Asking {
  /** A new one, whose breaker is closed. */
  adviser(timings?: AdviserTimings): Adviser;
  readonly logged: readonly string[];
  /** What came of each question, by the log. */
  outcomes(): readonly string[];
}

export function asking(url: string): Asking {
  const logged: string[] = [];
  const log = createLogger('debug', { write: (line) => void logged.push(line) });
  return {
    adviser: (timings) =>
      createAdviser({ apiKey: KEY, baseUrl: url, model: 'small' }, { log, ...(timings && { timings }) }),
    logged,
    outcomes: () => logged.map((line) => (JSON.parse(line) as { outcome: string }).outcome),
  };
}
