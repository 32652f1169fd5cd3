// The accounts API under /api/v1: read-only, bearer tokens, each customer sees only their own.
import { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import type { Calendar } from '../calendar.ts';
import type { DemoAccount, DemoCustomer } from '../ledger/customer.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { Problem, problemBody } from './problem.ts';
import { transactionsPage } from './transactions-query.ts';
import { accountWire, balancesWire, cardBillWire, rewardsWire, transactionsWire } from './wire.ts';

/** What a valid access token says; undefined when it is unknown, expired or revoked. */
export type FindToken = (token: string) => Promise<{ subject: string; scopes: ReadonlySet<string> } | undefined>;

export interface AccountsApiDeps {
  readonly ledger: Ledger;
  readonly calendar: Calendar;
  readonly findToken: FindToken;
}

interface Caller {
  readonly subject: string;
  readonly customer: DemoCustomer;
}

export function accountsApiRouter({ ledger, calendar, findToken }: AccountsApiDeps): Router {
  const router = Router({ caseSensitive: true });

  function account({ subject }: Caller, accountId: string): DemoAccount {
    const found = ledger.account(subject, accountId);
    if (!found) throw new Problem('not_found');
    if (found.status === 'blocked') throw new Problem('account_blocked');
    if (found.status === 'closed') throw new Problem('account_closed');
    return found;
  }

  const get = (path: string, answer: (caller: Caller, req: Request<{ id: string }>) => unknown) => {
    router.get(path, async (req: Request<{ id: string }>, res: Response) => {
      const caller = await authenticate(req.get('authorization'), ledger, findToken);
      res.json(answer(caller, req));
    });
  };

  router.use((req, res, next) => {
    const requestId = req.get('x-request-id');
    if (requestId !== undefined) res.set('X-Request-Id', requestId);
    res.set('Cache-Control', 'no-store');
    if (req.method !== 'GET') throw new Problem('method_not_allowed');
    next();
  });
  get('/accounts', ({ customer }) => ({ accounts: customer.accounts.map(accountWire) }));
  get('/accounts/:id/balances', (caller, { params }) => balancesWire(account(caller, params.id), calendar.stamp()));
  get('/accounts/:id/transactions', (caller, { params, query }) => {
    const found = account(caller, params.id);
    return transactionsWire(found, transactionsPage(found, query));
  });
  get('/rewards', ({ customer }) => ({
    programmes: customer.rewards.map((each) => rewardsWire(each, calendar.stamp())),
  }));
  get('/accounts/:id/card-bill', (caller, { params }) => cardBillWire(account(caller, params.id)));
  router.use(() => {
    throw new Problem('not_found');
  });
  router.use(answerProblem);
  return router;
}

/** @throws Problem `invalid_token`, or `forbidden` when the token lacks the scope. */
async function authenticate(header: string | undefined, ledger: Ledger, findToken: FindToken): Promise<Caller> {
  const bearer = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(header ?? '')?.[1];
  const token = bearer === undefined ? undefined : await findToken(bearer);
  const customer = token && ledger.customerOf(token.subject);
  if (!token || !customer) throw new Problem('invalid_token');
  if (!token.scopes.has('accounts')) throw new Problem('forbidden');
  return { subject: token.subject, customer };
}

const answerProblem: ErrorRequestHandler = (thrown: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(thrown);
    return;
  }
  // What Express itself cannot read, such as a broken escape in the path, has a status of its own.
  const unreadable = typeof thrown === 'object' && thrown && 'status' in thrown && thrown.status === 400;
  const problem = thrown instanceof Problem ? thrown : new Problem(unreadable ? 'bad_request' : 'server_error');
  if (problem.code === 'invalid_token') res.set('WWW-Authenticate', 'Bearer error="invalid_token"');
  if (problem.code === 'method_not_allowed') res.set('Allow', 'GET');
  res.status(problem.status).json(problemBody(problem.code));
};
