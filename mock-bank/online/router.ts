// Online banking under /online: sign in, see accounts, see transactions with their merchants.
import express, { Router } from 'express';
import { z } from 'zod';
import { passwordOwner } from '../identity/password.ts';
import { subjectOf, type Ledger } from '../ledger/ledger.ts';
import { accountsPage, signInPage, transactionsPage } from './pages.ts';
import type { OnlineSessions } from './sessions.ts';

const signInForm = z.object({ username: z.string().max(200), password: z.string().max(200) });
const pageNumber = z
  .stringFormat('page', /^[1-9]\d{0,5}$/)
  .transform(Number)
  .catch(1);

export function onlineRouter({ ledger, sessions }: { ledger: Ledger; sessions: OnlineSessions }): Router {
  const router = Router();

  router.get('/', (req, res) => {
    const customer = ledger.customerOf(sessions.subjectOf(req) ?? '');
    res.send(customer ? accountsPage(customer) : signInPage());
  });

  router.post('/sign-in', express.urlencoded({ extended: false, limit: '16kb' }), (req, res) => {
    const { success, data } = signInForm.safeParse(req.body);
    const customer = success ? passwordOwner(ledger, data.username, data.password) : undefined;
    if (!customer) return void res.status(422).send(signInPage('The username or the password is not right.'));
    sessions.begin(res, subjectOf(customer));
    res.redirect(303, '/online');
  });

  router.post('/sign-out', (req, res) => {
    sessions.end(req, res);
    res.redirect(303, '/online');
  });

  router.get('/accounts/:id', (req, res, next) => {
    const subject = sessions.subjectOf(req);
    const account = subject === undefined ? undefined : ledger.account(subject, req.params.id);
    if (subject === undefined) res.redirect(303, '/online');
    else if (!account) next();
    else res.send(transactionsPage(account, pageNumber.parse(req.query['page'])));
  });

  return router;
}
