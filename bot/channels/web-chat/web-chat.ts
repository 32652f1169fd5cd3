// Web Chat: the channel of the demo page, with Direct Line in this process instead of a service in a cloud.
import type { WebSocketServer } from 'ws';
import { Router } from 'express';
import type { Clock } from '../../kernel/clock.ts';
import type { Logger } from '../../logging/logger.ts';
import type { LastCheck } from '../../privacy/index.ts';
import type { TurnHandler } from '../../turn/turn.ts';
import type { Channel, SentObserver } from '../channel.ts';
import { createConversations } from './conversations.ts';
import { createDirectLine } from './direct-line.ts';
import { createOwnOrigin } from './own-origin.ts';
import { createChatPage } from './page/chat-page.ts';
import type { PageContent } from './page/render-page.ts';
import { attachStream } from './stream.ts';
import { createTokens } from './tokens.ts';
import { createTurns } from './turns.ts';

export interface WebChatDeps {
  readonly clock: Clock;
  readonly log: Logger;
  readonly lastCheck: LastCheck;
  readonly handleTurn: TurnHandler;
  /** Signs the tokens of this page. At least 32 bytes. */
  readonly tokenSecret: Uint8Array;
  readonly publicUrl: string;
  readonly page: PageContent;
  readonly onSent?: SentObserver | undefined;
}

export function createWebChat({ clock, tokenSecret, publicUrl, page, ...turnDeps }: WebChatDeps): Channel {
  const tokens = createTokens(tokenSecret, clock);
  const conversations = createConversations(clock);
  const turns = createTurns(turnDeps);
  const ownOrigin = createOwnOrigin(publicUrl);
  let streams: WebSocketServer | undefined;

  return {
    name: 'webchat',
    router: Router()
      .use('/directline', createDirectLine({ tokens, conversations, turns, ownOrigin }))
      .use(createChatPage(page)),
    attach(server) {
      streams = attachStream(server, { tokens, conversations, ownOrigin });
    },
    async close() {
      streams?.close();
      await turns.close();
      conversations.endAll();
      // An end is a handshake; a page that doesn't answer it must not hold the server up.
      streams?.clients.forEach((client) => client.terminate());
    },
  };
}
