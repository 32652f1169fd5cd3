// Redaction: takes card numbers, IBANs, passwords and codes out of a customer's text before anything else sees it.
import type { RawText, RedactedText } from '../text.ts';
import { findCardNumbers } from './find-card-numbers.ts';
import { findIbans } from './find-ibans.ts';
import { findSpokenSecrets } from './find-spoken-secrets.ts';
import { normalise } from './normalise.ts';
import type { Span } from './span.ts';

export interface Redaction {
  readonly text: RedactedText;
  /** Whether a secret was taken out: the customer is told once, and how to delete the message. */
  readonly foundSecret: boolean;
}

/** Stands where a secret was. It has no letter or digit, so it is no word to understand. */
const PLACEHOLDER = '▮';
/** In UTF-16 units; no question is longer. */
const LONGEST = 4_000;

export function redact(raw: RawText): Redaction {
  const text = cut(normalise(raw));
  const secrets = [...findCardNumbers(text), ...findIbans(text), ...findSpokenSecrets(text)];
  return { text: withoutSpans(text, secrets) as RedactedText, foundSecret: secrets.length > 0 };
}

/** Cuts a long text, and whatever digits the cut left at its end: they could be the first half of a card number. */
function cut(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/[^\p{L}]+$/u, '');
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start >= at) kept += text.slice(at, start) + PLACEHOLDER;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}
