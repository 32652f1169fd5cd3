// Turn log: what the latest turns asked the bank for and what they sent, for the inspector of a demonstration.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../kernel/clock.ts';
import type { TurnHandler } from '../turn/turn.ts';

/** No word of the customer is in it, and nothing of the bank's that the platform has not received. */
export interface LoggedTurn {
  /** Counts the turns from 1. */
  readonly n: number;
  readonly at: string;
  readonly conversation: string;
  /** Absent while the turn runs, and when it failed. */
  readonly intent?: string;
  readonly bankCalls: readonly { readonly requestId: string; readonly operation: string }[];
  /** The messages that left, as JSON to the byte. */
  readonly wire: readonly string[];
}

export interface TurnLog {
  /** The same handler, with its turns logged. */
  watch(handleTurn: TurnHandler): TurnHandler;
  readonly onIntent: (intent: string) => void;
  readonly onBankCall: (requestId: string, operation: string) => void;
  readonly onSent: (conversation: string, wire: string) => void;
  /** Oldest first; of one conversation, or of all. */
  turns(conversation?: string): readonly LoggedTurn[];
}

interface RunningTurn extends LoggedTurn {
  intent?: string;
  readonly bankCalls: { readonly requestId: string; readonly operation: string }[];
  readonly wire: string[];
}

const KEPT = 200;

export function createTurnLog(clock: Clock): TurnLog {
  const kept: RunningTurn[] = [];
  // Turns of different chats run side by side: what happens belongs to the turn in whose course it happens.
  const running = new AsyncLocalStorage<RunningTurn>();
  let count = 0;

  const begin = (conversation: string): RunningTurn => {
    count += 1;
    const turn = { n: count, at: clock.now().toISOString(), conversation, bankCalls: [], wire: [] };
    kept.push(turn);
    if (kept.length > KEPT) kept.shift();
    return turn;
  };
  const latest = (conversation: string) => kept.findLast((turn) => turn.conversation === conversation);

  return {
    watch: (handleTurn) => (turn, replies) =>
      running.run(begin(turn.sender.conversation), () => handleTurn(turn, replies)),
    onIntent(intent) {
      const turn = running.getStore();
      if (turn) turn.intent = intent;
    },
    onBankCall: (requestId, operation) => void running.getStore()?.bankCalls.push({ requestId, operation }),
    // A channel says sorry after the turn has failed: that is still part of it.
    onSent: (conversation, wire) => void (running.getStore() ?? latest(conversation))?.wire.push(wire),
    // A message that was delivered twice has a turn of which nothing came.
    turns: (conversation) =>
      kept.filter((turn) => turn.wire.length > 0 && turn.conversation === (conversation ?? turn.conversation)),
  };
}
