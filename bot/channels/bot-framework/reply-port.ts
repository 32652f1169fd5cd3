// The reply port of one turn: renders what the bot says and sends it in bounded time.
import { once } from 'node:events';
import { SottoError } from '../../kernel/errors.ts';
import type { Logger } from '../../logging/logger.ts';
import type { DisclosedReply } from '../../privacy/index.ts';
import type { ReplyPort } from '../../turn/turn.ts';
import { renderActivity } from '../activity/render-activity.ts';
import type { InboundActivity } from './inbound-activity.ts';
import type { Socket } from './socket.ts';
import type { SendActivity } from './turn-adapter.ts';

interface ReplyPortDeps {
  readonly activity: InboundActivity;
  readonly sendActivity: SendActivity;
  readonly socket: Socket;
  readonly log: Logger;
  readonly limits: { readonly typingMs: number; readonly replyMs: number };
}

export function createReplyPort({ activity, sendActivity, socket, log, limits }: ReplyPortDeps): ReplyPort {
  /** The limit holds for all that the SDK does too, such as asking for its own token. */
  const sendWithin = async (ms: number, words: object, reply?: DisclosedReply): Promise<void> => {
    const signal = AbortSignal.timeout(ms);
    const flight = { activity, signal, ...(reply && { reply }) };
    const late = once(signal, 'abort').then(() => Promise.reject(new SottoError('reply-refused')));
    await Promise.race([socket.during(flight, () => sendActivity(words)), late]);
  };
  return {
    async typing() {
      try {
        await sendWithin(limits.typingMs, { type: 'typing' });
      } catch {
        log.warn('reply-failed', { channel: activity.channelId, operation: 'typing' });
      }
    },
    async send(reply) {
      try {
        await sendWithin(limits.replyMs, renderActivity(reply, activity.channelId), reply);
      } catch {
        log.error('reply-failed', { channel: activity.channelId, operation: 'message' });
        throw new SottoError('reply-refused');
      }
    },
  };
}
