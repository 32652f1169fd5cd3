// The Bot Framework channel: the Emulator, Teams, Web Chat and whatever else speaks activities through a Bot Connector.
import express, { Router, type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import type { Logger } from '../../logging/logger.ts';
import type { LastCheck } from '../../privacy/index.ts';
import type { TurnHandler } from '../../turn/turn.ts';
import type { Channel, SentObserver } from '../channel.ts';
import { parseActivity, turnOf } from './inbound-activity.ts';
import { REFUSALS, refusalOf, type Refusal } from './refusals.ts';
import { createReplyPort } from './reply-port.ts';
import { createServiceUrls } from './service-urls.ts';
import { createSocket } from './socket.ts';
import { createTokenFence } from './token-fence.ts';
import { createTurnAdapter, type AppCredentials } from './turn-adapter.ts';

export interface BotFrameworkDeps {
  readonly log: Logger;
  readonly lastCheck: LastCheck;
  readonly handleTurn: TurnHandler;
  readonly app: AppCredentials;
  /** Where replies may go, for example 'https://smba.trafficmanager.net/'. */
  readonly serviceUrls: readonly string[];
  /** Whether replies may also go to this machine: for the Emulator, outside production. */
  readonly loopback: boolean;
  readonly onSent?: SentObserver | undefined;
}

const NAME = 'bot-framework';
const PATH = '/api/messages';
/** Connectors give up on a message after 15 seconds, and typing may take only a little of that. */
const LIMITS = { typingMs: 2_000, replyMs: 10_000 };

export function createBotFramework(deps: BotFrameworkDeps): Channel {
  const { log, app } = deps;
  const isGenuine = app.id === '' ? () => Promise.resolve(true) : createTokenFence(app.id);
  const receive = createReceiver(deps);

  const refuse = (response: Response, code: Refusal) => {
    const status = REFUSALS[code];
    log.warn('request-refused', { channel: NAME, code, status });
    response.status(status).json({ error: code });
  };
  const guard: RequestHandler = async (request, response, next) => {
    if (!(await isGenuine(request.headers.authorization))) refuse(response, 'unauthenticated');
    else if (request.is('application/json') === false) refuse(response, 'unsupported-type');
    else next();
  };
  const answer: RequestHandler = async (request, response) => {
    const refusal = await receive(request.body, request.headers.authorization);
    if (refusal) refuse(response, refusal);
    else response.status(200).end();
  };
  // A turn that failed is answered 500, so that the platform delivers the message again.
  const onError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    if (response.headersSent) next(error);
    else refuse(response, refusalOf(error));
  };

  const router = Router();
  router.post(PATH, guard, express.json({ limit: '64kb' }), answer);
  router.use(PATH, onError);
  return { name: NAME, router };
}

/** Runs the turn of a body; tells why when it was refused, and throws what the turn threw. */
function createReceiver({ log, lastCheck, handleTurn, app, serviceUrls, loopback, onSent }: BotFrameworkDeps) {
  const isServiceUrl = createServiceUrls(serviceUrls, loopback);
  const socket = createSocket({ lastCheck, isServiceUrl, onSent });
  const adapter = createTurnAdapter(app, socket);

  return async (body: unknown, authorization = ''): Promise<Refusal | undefined> => {
    const activity = parseActivity(body);
    if (!activity) return 'malformed';
    if (!isServiceUrl(activity.serviceUrl)) return 'service-url-refused';
    const authenticated = await adapter.run(authorization, activity, async (sendActivity) => {
      const turn = turnOf(activity);
      if (turn) await handleTurn(turn, createReplyPort({ activity, sendActivity, socket, log, limits: LIMITS }));
      else log.debug('activity-ignored', { channel: activity.channelId });
    });
    return authenticated ? undefined : 'unauthenticated';
  };
}
