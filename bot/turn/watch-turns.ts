// Watches turns: gives each its id, and tells of those that come to nothing, so that none ends without a line.
import { codeOf } from '../kernel/errors.ts';
import type { Logger } from '../logging/logger.ts';
import { duringTurn } from '../logging/turn-scope.ts';
import type { TurnHandler } from './turn.ts';

export function watchTurns(handleTurn: TurnHandler, log: Logger): TurnHandler {
  return (turn, replies) =>
    duringTurn(async () => {
      try {
        await handleTurn(turn, replies);
      } catch (error) {
        log.error('turn-given-up', { channel: turn.sender.channel, code: codeOf(error) });
        throw error;
      }
    });
}
