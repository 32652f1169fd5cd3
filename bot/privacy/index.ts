// The door of the privacy gate: nothing else in this folder may be imported from outside it.
export { bankAway, type AccessGrant, type BankAccess } from './bank-access.ts';
export { BankFailure, type BankErrorCode } from './bank/bank-failure.ts';
export type { BankTimings } from './bank/bank-caller.ts';
export type { DisclosedBank, RowsWanted, Totals, TransactionList } from './bank/disclosed-bank.ts';
export type { BalanceView, CardBillView, RewardsView, TotalsView, TransactionView } from './bank/views.ts';
export { createPrivacy, openPrivacy, type Privacy } from './create-privacy.ts';
export type { DisclosedChoice, DisclosedReply, WireReading } from './disclosed-reply.ts';
export type { LastCheck } from './last-check.ts';
export { redact } from './redaction/redact.ts';
export { rawText, type RawText, type RedactedText } from './text.ts';
