// Link router: the addresses of the link site. Whatever goes wrong, the answer is one of a few fixed pages.
import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import { networkOf } from '../http/network-of.ts';
import type { Logger } from '../logging/logger.ts';
import { away, busy, failed, sendAnswer, type Step } from './answer.ts';
import { bankFaultOf } from './bank-fault.ts';
import { cancelLink, finishLogin, showInvitation, startLogin, type LinkStepsDeps } from './link-steps.ts';

export interface LinkRouterDeps extends LinkStepsDeps {
  /** Counts a request from an address; false when it is one too many. */
  readonly admitsAddress: (address: string) => Promise<boolean>;
}

/** In seconds: the time that requests of an address are counted over. */
const RETRY_AFTER = '60';

export function createLinkRouter(deps: LinkRouterDeps): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const form = express.urlencoded({ extended: false, limit: '2kb', inflate: false, parameterLimit: 10 });
  const run = (step: Step) => answering(step, deps.log);
  router.use('/link', limited(deps));
  router
    .route('/link/callback')
    // A HEAD would use up the login without showing its code.
    .head(only('GET'))
    .get(run(finishLogin(deps)))
    .all(only('GET'));
  router
    .route('/link/cancel')
    .post(form, run(cancelLink(deps)))
    .all(only('POST'));
  router
    .route('/link/:ticket')
    .get(run(showInvitation(deps)))
    .all(only('GET, HEAD'));
  router
    .route('/link/:ticket/start')
    .post(form, run(startLogin(deps)))
    .all(only('POST'));
  router.use(
    '/link',
    run(() => failed(404)),
    answerUnreadable,
  );
  return router;
}

/** A step that fails could not reach the bank or the store. */
function answering(step: Step, log: Logger): RequestHandler {
  return async (req, res) => {
    let answer = away;
    try {
      answer = await step(req, res);
    } catch (error) {
      log.error('link-failed', { code: bankFaultOf(error).code });
    }
    sendAnswer(res, answer);
  };
}

/** Before anything else: what is refused here costs neither a page nor a question to the bank. */
function limited({ admitsAddress, log }: LinkRouterDeps): RequestHandler {
  return async (req, res, next) => {
    const isAdmitted = await admitsAddress(networkOf(req.ip ?? '')).catch(() => undefined);
    if (isAdmitted) {
      next();
      return;
    }
    log.debug('request-refused', { channel: 'link', code: isAdmitted === false ? 'too-many' : 'store-unavailable' });
    if (isAdmitted === false) res.set('Retry-After', RETRY_AFTER);
    sendAnswer(res, isAdmitted === false ? busy : away);
  };
}

function only(methods: string): RequestHandler {
  return (_req, res) => {
    res.set('Allow', methods);
    sendAnswer(res, failed(405));
  };
}

/** What body parser and router refuse before a step: too large, of an unknown charset, a path with a bad escape. */
const answerUnreadable: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (res.headersSent || typeof status !== 'number') next(error);
  else sendAnswer(res, failed(status));
};
