// The recognizer port: redacted text in, intent and slots out.
import type { RedactedText } from '../privacy/index.ts';
import type { Understood } from './understood.ts';

export interface Recognizer {
  /** One for each question of the message, in order: at least one, at most MOST_QUESTIONS. */
  recognize(text: RedactedText): Promise<readonly [Understood, ...Understood[]]>;
}
