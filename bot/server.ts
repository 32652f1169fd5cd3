// The HTTP server: the routes of every channel and of linking, health, and one handler for whatever goes wrong.
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import helmet from 'helmet';
import type { Logger } from './logging/logger.ts';

export interface AppDeps {
  readonly health: Router;
  readonly routers: readonly Router[];
  readonly log: Logger;
  readonly production: boolean;
  /** How many proxies a request comes through. */
  readonly proxies: number;
}

export function createApp({ health, routers, log, production, proxies }: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  // A count and never `true`, which would believe whatever address a visitor claims.
  app.set('trust proxy', proxies);
  // Pages bring their own content security policy; one over plain http must not ask for https ever after.
  const contentSecurityPolicy = { useDefaults: false, directives: { defaultSrc: ["'none'"] } };
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: production }));
  app.use(health);
  for (const router of routers) app.use(router);
  app.use((_request, response) => {
    response.status(404).json({ error: 'not-found' });
  });
  app.use(createErrorHandler(log));
  return app;
}

/** Errors of body parsers carry the body, and stacks carry paths: only a status and a fixed word go out. */
function createErrorHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status >= 500) log.error('request-failed', { status });
    else log.info('request-refused', { status });
    response.status(status).json({ error: status >= 500 ? 'failed' : 'refused' });
  };
}

function statusOf(error: unknown): number {
  const status: unknown = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
