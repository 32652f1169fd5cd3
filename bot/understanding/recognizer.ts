// The recognizer port: redacted text in, intent and slots out.
import type { RedactedText } from '../privacy/index.ts';
import type { Understood } from './understood.ts';

export interface Recognizer {
  recognize(text: RedactedText): Promise<Understood>;
}
