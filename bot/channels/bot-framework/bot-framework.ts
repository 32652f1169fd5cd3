// The Bot Framework channel: the Emulator, Teams, Web Chat and whatever else speaks activities through a Bot Connector.
import { Router, type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import { jsonBody } from '../../http/json-body.ts';
import type { Logger } from '../../logging/logger.ts';
import type { LastCheck } from '../../privacy/index.ts';
import type { TurnHandler } from '../../turn/turn.ts';
import type { Channel, SentObserver } from '../channel.ts';
import { createChannelCheck } from './channel-ids.ts';
import { parseActivity, turnOf } from './inbound-activity.ts';
import { REFUSALS, refusalOf, RETRY_AFTER, type Refusal } from './refusals.ts';
import { createReplyPort } from './reply-port.ts';
import { createServiceUrls } from './service-urls.ts';
import { createSocket } from './socket.ts';
import { createTokenFence, type TokenFence, type Voucher } from './token-fence.ts';
import { createTurnAdapter, type AppCredentials, type CredentialsFactory } from './turn-adapter.ts';

export interface BotFrameworkDeps {
  readonly log: Logger;
  readonly lastCheck: LastCheck;
  readonly handleTurn: TurnHandler;
  readonly app: AppCredentials;
  /** Where replies may go, for example 'https://smba.trafficmanager.net/'. */
  readonly serviceUrls: readonly string[];
  /** Whether the Emulator is served, and replies may go to this machine, where it listens: outside production. */
  readonly loopback: boolean;
  /** Where the Bot Connector's signing keys are found, and whence our own token comes. By default both are Microsoft's. */
  readonly openIdMetadata?: string;
  readonly credentials?: CredentialsFactory;
  readonly onSent?: SentObserver | undefined;
}

const NAME = 'bot-framework';
const PATH = '/api/messages';
/** Connectors give up on a message after 15 seconds, and typing may take only a little of that. */
const LIMITS = { typingMs: 2_000, replyMs: 10_000 };

export function createBotFramework(deps: BotFrameworkDeps): Channel {
  const { log, app, openIdMetadata } = deps;
  const fence = app.id === '' ? createGate(deps.loopback) : createTokenFence(app.id, openIdMetadata);
  const answerActivity = createAnswering(deps);
  const vouchers = new WeakMap<object, Voucher>();

  const refuse = (response: Response, code: Refusal) => {
    const status = REFUSALS[code];
    log.warn('request-refused', { channel: NAME, code, status });
    if (code === 'busy') response.set('Retry-After', String(RETRY_AFTER));
    response.status(status).json({ error: code });
  };
  const guard: RequestHandler = async (request, response, next) => {
    const voucher = await fence(request.headers.authorization);
    if (voucher) next(void vouchers.set(request, voucher));
    else refuse(response, 'unauthenticated');
  };
  const answer: RequestHandler = async (request, response) => {
    const refusal = await answerActivity(request.body, vouchers.get(request));
    if (refusal) refuse(response, refusal);
    else response.status(200).end();
  };
  // A turn that failed is answered 500 or 503, so that the platform delivers the message again.
  const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) next(error);
    else refuse(response, refusalOf(error));
  };

  const router = Router();
  router.post(PATH, guard, jsonBody(), answer);
  router.use(PATH, onError);
  return { name: NAME, router };
}

/** Without a registration nobody vouches for anything: a developer's Emulator gets in, and production would be shut. */
function createGate(open: boolean): TokenFence {
  return () => Promise.resolve(open ? () => true : undefined);
}

type Answering = (body: unknown, voucher: Voucher | undefined) => Promise<Refusal | undefined>;

/** Runs the turn of a body; tells why when it was refused, and throws what the turn threw. */
function createAnswering(deps: BotFrameworkDeps): Answering {
  const { log, lastCheck, handleTurn, app, serviceUrls, loopback, onSent, credentials } = deps;
  const isServiceUrl = createServiceUrls(serviceUrls, loopback);
  const isChannel = createChannelCheck(loopback);
  const socket = createSocket({ lastCheck, isServiceUrl, onSent });
  const runTurn = createTurnAdapter(app, socket, credentials);

  return async (body, voucher) => {
    const activity = parseActivity(body);
    if (!activity) return 'malformed';
    if (!isChannel(activity.channelId)) return 'channel-refused';
    if (!isServiceUrl(activity.serviceUrl)) return 'service-url-refused';
    if (voucher?.(activity) !== true) return 'unauthenticated';
    const turn = turnOf(activity);
    if (turn) {
      await runTurn(activity, (sendActivity) =>
        handleTurn(turn, createReplyPort({ activity, sendActivity, socket, log, limits: LIMITS })),
      );
    } else log.debug('activity-ignored', { channel: activity.channelId });
    return undefined;
  };
}
