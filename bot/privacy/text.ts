// Text of a customer, before and after redaction. Only redaction makes the second from the first.

declare const raw: unique symbol;
declare const redacted: unique symbol;

/** As it came from the channel. It may hold a card number: never store, log or model it. */
export type RawText = string & { readonly [raw]: true };

/** Normalised, with secrets replaced: what understanding may see. */
export type RedactedText = string & { readonly [redacted]: true };

/** Marks text that a channel received. */
export function rawText(text: string): RawText {
  return text as RawText;
}
