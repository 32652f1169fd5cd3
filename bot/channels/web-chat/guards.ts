// Guards of our Direct Line: an answer that needs a token, or an open conversation, is only reached with it.
import type { Request, RequestHandler, Response } from 'express';
import type { Conversation } from './conversation.ts';
import type { Conversations } from './conversations.ts';
import { refuse } from './refusals.ts';
import type { Claims, Tokens } from './tokens.ts';

type Answer<Proven> = (proven: Proven, req: Request, res: Response) => void;

export interface Guards {
  /** 403 without a token of ours, or when the path names another conversation than the token. */
  withToken: (answer: Answer<Claims>) => RequestHandler;
  /** The same, and 404 when the conversation isn't open. */
  inConversation: (answer: Answer<Conversation>) => RequestHandler;
}

export function createGuards(tokens: Tokens, conversations: Conversations): Guards {
  const withToken =
    (answer: Answer<Claims>): RequestHandler =>
    (req, res) => {
      const claims = tokens.read(req.headers.authorization?.replace(/^Bearer /, '') ?? '');
      const named = req.params['id'] ?? claims?.id;
      if (claims?.id === named && claims) answer(claims, req, res);
      else refuse(res, 'not-allowed');
    };
  return {
    withToken,
    inConversation: (answer) =>
      withToken((claims, req, res) => {
        const conversation = conversations.find(claims);
        if (conversation) answer(conversation, req, res);
        else refuse(res, 'not-found');
      }),
  };
}
