// Limit turns: lets a chat that asks too much know it once, and then leaves its messages alone for a while.
import { phrase } from '../kernel/phrase.ts';
import type { Logger } from '../logging/logger.ts';
import type { Privacy } from '../privacy/index.ts';
import type { Limits } from '../state/limits.ts';
import type { TurnHandler } from './turn.ts';

interface Deps {
  readonly limits: Pick<Limits, 'admit'>;
  readonly privacy: Pick<Privacy, 'disclose'>;
  readonly log: Logger;
}

/** What is refused is not understood, changes no state and asks the bank nothing. */
export function limitTurns(handleTurn: TurnHandler, { limits, privacy, log }: Deps): TurnHandler {
  return async function handleLimited(turn, replies) {
    const admission = await limits.admit(turn.sender);
    if (admission === 'admitted') {
      await handleTurn(turn, replies);
      return;
    }
    // Counted at every level, but a flood of messages must not become a flood of lines.
    log.debug('turn-limited', { channel: turn.sender.channel, outcome: admission });
    if (admission === 'slow-down') {
      await replies.send(privacy.disclose({ lines: [phrase('limits.slow-down')] }, 'exact'));
    }
  };
}
