// The socket: the one place where bytes leave for a Bot Connector, and so where the last check is made.
import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import { SottoError } from '../../kernel/errors.ts';
import type { DisclosedReply, LastCheck } from '../../privacy/index.ts';
import type { SentObserver } from '../channel.ts';
import { isTypingActivity, readActivity } from '../activity/read-activity.ts';
import { renderActivity } from '../activity/render-activity.ts';
import type { InboundActivity } from './inbound-activity.ts';
import type { UrlCheck } from './service-urls.ts';

/** What is being sent right now: the activity that is answered, until when, and the reply. Without a reply only typing may leave. */
interface Flight {
  readonly activity: InboundActivity;
  readonly signal: AbortSignal;
  readonly reply?: DisclosedReply;
}

/** A request as the SDK made it. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  readonly authorization?: string | undefined;
}

export interface Socket {
  /** Runs `send`; what it posts is checked against the flight. */
  during<T>(flight: Flight, send: () => Promise<T>): Promise<T>;
  /** @throws SottoError `reply-refused` when the request may not leave, or wasn't taken. There is no second try: the platform delivers again. */
  post(outgoing: Outgoing): Promise<void>;
}

interface SocketDeps {
  readonly lastCheck: LastCheck;
  readonly isServiceUrl: UrlCheck;
  readonly onSent?: SentObserver | undefined;
}

const WORDS = new Set(['type', 'text', 'textFormat', 'attachments', 'suggestedActions']);

export function createSocket({ lastCheck, isServiceUrl, onSent }: SocketDeps): Socket {
  const flights = new AsyncLocalStorage<Flight>();

  /** The activity itself, or the fixed sentence in its place. */
  const permitted = (wire: unknown, { activity, reply }: Flight): unknown => {
    const addressed = isAddressed(wire, activity);
    if (addressed && isTypingActivity(wire)) return wire;
    if (!reply) throw new SottoError('reply-refused');
    if (lastCheck.permits(addressed ? readActivity(wire) : undefined, reply)) return wire;
    const { replacement } = lastCheck;
    const instead = { ...addressOf(activity), ...renderActivity(replacement, activity.channelId) };
    if (lastCheck.permits(readActivity(instead), replacement)) return instead;
    throw new SottoError('reply-refused');
  };

  return {
    during: (flight, send) => flights.run(flight, send),
    async post({ method, url, body, authorization }) {
      const flight = flights.getStore();
      if (!flight || method !== 'POST' || !isServiceUrl(url) || !isReplyUrl(url, flight.activity)) {
        throw new SottoError('reply-refused');
      }
      // Written afresh from what was checked: the SDK's own text could hold a property twice.
      const checked = JSON.stringify(permitted(parse(body), flight));
      onSent?.(flight.activity.conversation.id, checked);
      const headers = { 'Content-Type': 'application/json; charset=utf-8', ...(authorization && { authorization }) };
      if (!(await taken(url, { method, headers, body: checked, signal: flight.signal }))) {
        throw new SottoError('reply-refused');
      }
    },
  };
}

async function taken(url: string, request: RequestInit): Promise<boolean> {
  try {
    const response = await fetch(url, { ...request, redirect: 'error' });
    // Its status says all; the body is not read.
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function parse(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything about an answer that is no word, as the wire shows it: ids that the platform itself gave. */
function addressOf({ id, channelId, serviceUrl, conversation, from, recipient }: InboundActivity) {
  return {
    channelId,
    serviceUrl,
    conversation: { id: conversation.id },
    from: { id: recipient.id },
    recipient: { id: from.id },
    ...(id !== undefined && { replyToId: id }),
  };
}

/** Exactly the address, so that words can't hide in an id. */
function isAddressed(wire: unknown, activity: InboundActivity): boolean {
  if (typeof wire !== 'object' || wire === null) return false;
  const address = Object.fromEntries(Object.entries(wire).filter(([name]) => !WORDS.has(name)));
  return isDeepStrictEqual(address, addressOf(activity));
}

/** Bot Connector REST: POST {serviceUrl}/v3/conversations/{conversationId}/activities[/{replyToId}]. */
function isReplyUrl(url: string, { serviceUrl, conversation, id }: InboundActivity): boolean {
  const reply = id === undefined ? '' : `/${encodeURIComponent(id)}`;
  const path = `/v3/conversations/${encodeURIComponent(conversation.id)}/activities${reply}`;
  return new URL(url).href === new URL(serviceUrl.replace(/\/$/, '') + path).href;
}
