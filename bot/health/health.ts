// Health: whether this process lives, whether customers should be sent to it, what it measures, and how it takes its leave.
import { setTimeout as after } from 'node:timers/promises';
import { Router, type RequestHandler, type Response } from 'express';
import { createInFlight, type InFlight } from './in-flight.ts';

/**
 * What a process can't answer without, and how to find out. The bank is not among it: were it away, every process would be taken
 * out at once, and customers would be told nothing instead of that the bank isn't answering.
 */
export type Needs = Readonly<Record<'store', () => Promise<boolean>>>;

export interface HealthDeps {
  readonly needs: Needs;
  readonly metrics: { render(): Promise<string>; readonly contentType: string };
}

export interface Health {
  /** Goes before everything else. */
  readonly router: Router;
  readonly inFlight: InFlight;
  /** Not ready from now on, and takes nothing new; resolves once nothing is in flight. */
  stop(): Promise<void>;
}

/** What doesn't answer in this time is not ready. In milliseconds. */
const CHECK_WITHIN = 1_000;

export function createHealth({ needs, metrics }: HealthDeps): Health {
  const inFlight = createInFlight();
  let stopping = false;

  const showReadiness: RequestHandler = async (_request, response) => {
    const waiting = stopping ? ['stopping'] : await missing(needs);
    if (waiting.length === 0) showLife(response);
    else response.status(503).json({ status: 'not-ready', waiting });
  };
  // The listener stays open until the last turn is over: a probe is answered, and a message is refused for the platform to send again.
  const admit: RequestHandler = (_request, response, next) => {
    if (stopping) {
      response.status(503).set('Retry-After', '1').json({ error: 'stopping' });
      return;
    }
    response.once('close', inFlight.begin());
    next();
  };

  const router = Router();
  router.use((_request, response, next) => {
    if (stopping) response.set('Connection', 'close');
    next();
  });
  router.get(['/healthz', '/readyz', '/metrics'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => showLife(response));
  router.get('/readyz', showReadiness);
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.render());
  });
  router.use(admit);
  return {
    router,
    inFlight,
    stop() {
      stopping = true;
      return inFlight.idle();
    },
  };
}

function showLife(response: Response): void {
  response.json({ status: 'ok' });
}

async function missing(needs: Needs): Promise<string[]> {
  const isMet = (check: () => Promise<boolean>) =>
    Promise.race([check().catch(() => false), after(CHECK_WITHIN, false, { ref: false })]);
  const found = await Promise.all(
    Object.entries(needs).map(async ([name, check]) => ((await isMet(check)) ? [] : name)),
  );
  return found.flat();
}
