// Outcome: how a turn ended, read from the phrases of its reply, so that no skill can forget to say.
import type { Reply } from '../kernel/reply.ts';

export type TurnOutcome = 'answered' | 'clarified' | 'declined' | 'failed';

/** Of several questions in one message the first of these counts. That some accounts of many failed is still an answer. */
const TOLD_BY: readonly (readonly [TurnOutcome, RegExp])[] = [
  ['failed', /^(?:turn\.failed$|failure\.(?!account-))/],
  ['clarified', /^(?:clarify\.(?:sentence|account|period)|account\.which|fallback\.)/],
  ['declined', /^(?:decline\.|merchant\.kept-out$|link\.private$)/],
];

export function outcomeOf({ lines }: Reply): TurnOutcome {
  return TOLD_BY.find(([, told]) => lines.some(({ id }) => told.test(id)))?.[0] ?? 'answered';
}
