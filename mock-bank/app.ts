// Puts the bank's parts behind one HTTP application.
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import { accountsApiRouter } from './accounts-api/router.ts';
import { createAnswers } from './answers/answers.ts';
import { answersRouter } from './answers/router.ts';
import type { Calendar } from './calendar.ts';
import { createFaults } from './faults/faults.ts';
import { faultsRouter } from './faults/router.ts';
import { sendNotices } from './identity/notices.ts';
import { DEMO_PASSWORD } from './identity/password.ts';
import { createProvider, tokenFinder } from './identity/provider.ts';
import { signInRouter } from './identity/sign-in-router.ts';
import { createSignIns } from './identity/sign-ins.ts';
import type { Ledger } from './ledger/ledger.ts';
import { onlineRouter } from './online/router.ts';
import { createOnlineSessions } from './online/sessions.ts';
import { html } from './pages/html.ts';
import { indexPage } from './pages/index-page.ts';
import { page } from './pages/layout.ts';
import { STYLE } from './pages/style.ts';
import { createPhones } from './phone/phone.ts';
import { phoneRouter } from './phone/router.ts';

export interface AppOptions {
  readonly issuer: string;
  readonly redirectUris: readonly string[];
  readonly ledger: Ledger;
  readonly calendar: Calendar;
  readonly now: () => Date;
  /** Told of every call of the accounts API, before faults and before the token is looked at. */
  readonly onApiCall: (method: string, path: string) => void;
}

export function createApp({ issuer, redirectUris, ledger, calendar, now, onApiCall }: AppOptions): Express {
  const phones = createPhones(calendar);
  const faults = createFaults();
  const answers = createAnswers();
  const provider = createProvider({ issuer, redirectUris, ledger });
  sendNotices(provider, { ledger, phones });

  const app = express();
  app.use(securityHeaders(redirectUris));
  app.use('/api/v1', (req, _res, next) => {
    onApiCall(req.method, req.baseUrl + req.path);
    next();
  });
  app.use('/api/v1', answers.middleware);
  app.use('/demo/faults', faultsRouter(faults));
  app.use(faults.middleware);
  app.use('/api/v1', accountsApiRouter({ ledger, calendar, findToken: tokenFinder(provider) }));
  app.use('/oidc', provider.callback());
  app.use((_req, res, next) => {
    res.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/sign-in', signInRouter({ provider, signIns: createSignIns({ ledger, phones, now }) }));
  app.use('/online', onlineRouter({ ledger, sessions: createOnlineSessions(now) }));
  app.use('/demo/phone', phoneRouter({ ledger, phones }));
  app.use('/demo/answers', answersRouter(answers, originsOf(redirectUris)));
  app.get('/style.css', (_req, res) => void res.type('css').send(STYLE));
  app.get('/', (_req, res) => void res.send(indexPage(ledger.customers, DEMO_PASSWORD)));
  app.use(
    (_req, res) =>
      void res.status(404).send(page({ title: 'There is no such page', content: html`<a href="/">First page</a>` })),
  );
  app.use(answerFailure);
  return app;
}

function securityHeaders(redirectUris: readonly string[]): express.RequestHandler {
  // form-action also governs the redirects after a form post, and the last of them leads back to the client.
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'", ...originsOf(redirectUris)],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
  });
}

function originsOf(redirectUris: readonly string[]): ReadonlySet<string> {
  return new Set(redirectUris.map((uri) => new URL(uri).origin));
}

/** A body that is too large or cannot be read keeps its 4xx; the rest is ours, and nothing of it is shown. */
const answerFailure: ErrorRequestHandler = (thrown: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(thrown);
    return;
  }
  const status = typeof thrown === 'object' && thrown && 'status' in thrown ? Number(thrown.status) : 500;
  const content = html`<p>Please try again from the <a href="/">first page</a>.</p>`;
  res.status(status >= 400 && status < 500 ? status : 500).send(page({ title: 'That did not work', content }));
};
