// The inspector: a page that shows, turn by turn, the demonstration bank's answers beside what left. Never built in production.
import { Router, type RequestHandler } from 'express';
import { createOwnOrigin } from '../channels/web-chat/own-origin.ts';
import { pageFiles, protectPage } from '../channels/web-chat/page/page-files.ts';
import type { Clock } from '../kernel/clock.ts';
import { renderInspector } from './page/render-inspector.ts';
import { createTurnLog, type TurnLog } from './turn-log.ts';

export interface InspectorDeps {
  readonly clock: Clock;
  readonly publicUrl: string;
  /** The demonstration bank's API. The page asks that bank itself: no record of it passes through this process. */
  readonly bankApiUrl: string;
}

export interface Inspector extends TurnLog {
  readonly router: Router;
}

const FILES = ['inspect.js', 'show-turn.js', 'show-answer.js', 'disclosed-fields.js', 'elements.js', 'inspect.css'];

export function createInspector({ clock, publicUrl, bankApiUrl }: InspectorDeps): Inspector {
  const log = createTurnLog(clock);
  const ownOrigin = createOwnOrigin(publicUrl);
  const bankOrigin = new URL(bankApiUrl).origin;

  // A page elsewhere that had its own name lead here (DNS rebinding) would count as the same origin, but for the name.
  const ownPageOnly: RequestHandler = ({ headers }, res, next) => {
    if (ownOrigin.began(headers) && headers.host === new URL(ownOrigin.of(headers)).host) next();
    else res.status(403).json({ error: 'other-origin' });
  };

  const router = Router();
  router.get('/inspect', (_req, res) => {
    // 'self' may frame it: the chat page shows it beside the chat.
    protectPage(res, [
      "script-src 'self'",
      "style-src 'self'",
      'img-src data:',
      `connect-src 'self' ${bankOrigin}`,
      "frame-ancestors 'self'",
    ]);
    res.type('html').send(renderInspector(bankOrigin));
  });
  router.get('/inspect/turns', ownPageOnly, ({ query }, res) => {
    const conversation = query['conversation'];
    res.set('Cache-Control', 'no-store');
    res.json({ turns: log.turns(typeof conversation === 'string' ? conversation : undefined) });
  });
  router.use(pageFiles('/inspect', FILES));
  return { ...log, router };
}
