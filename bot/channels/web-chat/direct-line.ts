// Direct Line 3.0, as far as Web Chat speaks it: the routes under /directline, served in this process.
// Source: botframework-directlinejs 0.15.5, the client inside Web Chat 4.18.1.
import { randomUUID } from 'node:crypto';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { jsonBody } from '../../http/json-body.ts';
import { acceptActivity } from './accept-activity.ts';
import type { Conversation } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { createGuards } from './guards.ts';
import type { OwnOrigin } from './own-origin.ts';
import { refuse, refuseUnreadable } from './refusals.ts';
import { readWatermark, streamPath } from './stream.ts';
import { TOKEN_SECONDS, type Claims, type Tokens } from './tokens.ts';
import type { Turns } from './turns.ts';

export interface DirectLineDeps {
  readonly tokens: Tokens;
  readonly conversations: Conversations;
  readonly turns: Turns;
  readonly ownOrigin: OwnOrigin;
}

/** A stream is opened at once, and its token stands in a URL: it lives no longer than that needs. */
const STREAM_TOKEN_SECONDS = 60;

export function createDirectLine(deps: DirectLineDeps): Router {
  const { withToken, inConversation } = createGuards(deps.tokens, deps.conversations);
  const { generate, refresh, start, reconnect } = openings(deps);

  return Router()
    .use(neverStored)
    .post('/tokens/generate', generate)
    .post('/tokens/refresh', withToken(refresh))
    .post('/conversations', withToken(start))
    .get('/conversations/:id', inConversation(reconnect))
    .get('/conversations/:id/activities', inConversation(poll))
    .post(
      '/conversations/:id/activities',
      jsonBody(),
      inConversation((...call) => post(deps.turns, ...call)),
    )
    .post(
      '/conversations/:id/upload',
      inConversation((_conversation, _req, res) => refuse(res, 'no-uploads')),
    )
    .use((_req, res) => refuse(res, 'not-found'))
    .use(refuseUnreadable);
}

/** The answers that hand out tokens. */
function openings({ tokens, conversations, turns, ownOrigin }: DirectLineDeps) {
  const grant = (claims: Claims) => ({
    conversationId: claims.id,
    token: tokens.issue(claims, TOKEN_SECONDS),
    expires_in: TOKEN_SECONDS,
  });
  const grantWithStream = (claims: Claims, req: Request) => {
    const streamToken = tokens.issue(claims, STREAM_TOKEN_SECONDS);
    const path = streamPath(claims.id, streamToken, readWatermark(req.query['watermark']));
    return { ...grant(claims), streamUrl: ownOrigin.of(req.headers).replace(/^http/, 'ws') + path };
  };

  return {
    generate: (req: Request, res: Response) => {
      if (ownOrigin.began(req.headers)) res.json(grant({ id: randomUUID(), user: `dl_${randomUUID()}` }));
      else refuse(res, 'other-origin');
    },
    refresh: (claims: Claims, _req: Request, res: Response) => {
      conversations.find(claims); // a page that refreshes its token is still there
      res.json(grant(claims));
    },
    start: (claims: Claims, req: Request, res: Response) => {
      const known = conversations.find(claims);
      if (!known) turns.join(conversations.open(claims));
      res.status(known ? 200 : 201).json(grantWithStream(claims, req));
    },
    reconnect: (conversation: Conversation, req: Request, res: Response) => {
      res.json(grantWithStream(conversation, req));
    },
  };
}

function poll(conversation: Conversation, req: Request, res: Response): void {
  res.json(conversation.since(readWatermark(req.query['watermark'])));
}

function post(turns: Turns, conversation: Conversation, req: Request, res: Response): void {
  const accepted = acceptActivity(req.body, conversation, turns);
  if ('refusal' in accepted) refuse(res, accepted.refusal);
  else res.json(accepted);
}

const neverStored: RequestHandler = (_req, res, next) => {
  res.set('Cache-Control', 'no-store');
  next();
};
