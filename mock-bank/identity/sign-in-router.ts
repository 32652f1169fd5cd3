// Walks a customer through one sign-in and hands the result to the OpenID provider.
import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import { z } from 'zod';
import { subjectOf } from '../ledger/ledger.ts';
import type { Provider } from './provider.ts';
import { consentPage, endedPage, passwordPage, pinPage } from './sign-in-pages.ts';
import type { Outcome, SignIns } from './sign-ins.ts';

const WRONG_PASSWORD = 'The username or the password is not right.';
const WRONG_PIN = 'That PIN is not right.';
const EXPIRED_PIN = 'That PIN was too old. We sent you a new one.';

const text = z.string().max(200).catch('');
const passwordForm = z.object({ username: text, password: text });
const pinForm = z.object({ otp: text.transform((otp) => otp.replace(/\s/g, '')) });
const decisionForm = z.object({ decision: text });

interface SignInDeps {
  readonly provider: Provider;
  readonly signIns: SignIns;
}

type SignInRequest = Request<{ uid: string }>;
type Step = (deps: SignInDeps, req: SignInRequest, res: Response) => Promise<void>;

/** Everything is below `/sign-in/<uid>`, the path the provider's cookie is bound to. */
export function signInRouter(deps: SignInDeps): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: '16kb' });
  // Without the cookie this throws: no other browser can go on with a sign-in.
  const step = (run: Step) => async (req: SignInRequest, res: Response) => {
    await deps.provider.interactionDetails(req, res);
    await run(deps, req, res);
  };
  router.get('/:uid', step(show));
  router.post('/:uid/password', form, step(tryPassword));
  router.post('/:uid/pin', form, step(tryPin));
  router.post('/:uid/decision', form, step(decide));
  router.use(answerEnded);
  return router;
}

const show: Step = async ({ provider, signIns }, req, res) => {
  const stage = signIns.stage(req.params.uid);
  const action = `/sign-in/${req.params.uid}`;
  if (stage.step === 'password') return void res.send(passwordPage(`${action}/password`));
  if (stage.step === 'pin') return void res.send(pinPage(`${action}/pin`, stage.customer.username));
  const { params } = await provider.interactionDetails(req, res);
  const client = await provider.Client.find(String(params['client_id']));
  const reader = client?.clientName ?? String(params['client_id']);
  res.send(consentPage(`${action}/decision`, { reader, customer: stage.customer.name }));
};

const tryPassword: Step = async (deps, req, res) => {
  const { username, password } = passwordForm.parse(req.body ?? {});
  const outcome = deps.signIns.tryPassword(req.params.uid, username, password);
  await answerTry(deps, req, res, outcome, passwordPage(req.originalUrl, WRONG_PASSWORD));
};

const tryPin: Step = async (deps, req, res) => {
  const { otp } = pinForm.parse(req.body ?? {});
  const stage = deps.signIns.stage(req.params.uid);
  if (stage.step !== 'pin') return toPresentStep(req, res);
  const outcome = deps.signIns.tryPin(req.params.uid, otp);
  const alert = outcome === 'expired' ? EXPIRED_PIN : WRONG_PIN;
  await answerTry(deps, req, res, outcome, pinPage(req.originalUrl, stage.customer.username, alert));
};

const decide: Step = async (deps, req, res) => {
  const { provider, signIns } = deps;
  const stage = signIns.stage(req.params.uid);
  const { decision } = decisionForm.parse(req.body ?? {});
  if (stage.step !== 'consent') return toPresentStep(req, res);
  if (decision !== 'allow') return refuse(deps, req, res);
  const { params } = await provider.interactionDetails(req, res);
  const accountId = subjectOf(stage.customer);
  const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) });
  grant.addOIDCScope(String(params['scope']));
  const result = { login: { accountId, amr: ['pwd', 'otp'] }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
};

async function answerTry(deps: SignInDeps, req: SignInRequest, res: Response, outcome: Outcome, again: string) {
  if (outcome === 'ended') return refuse(deps, req, res);
  if (outcome === 'right') return toPresentStep(req, res);
  res.status(422).send(again);
}

/** Also for a form that came twice, or too early. */
function toPresentStep(req: SignInRequest, res: Response): Promise<void> {
  res.redirect(303, `/sign-in/${req.params.uid}`);
  return Promise.resolve();
}

/** Back to the client with `access_denied`. */
async function refuse({ provider, signIns }: SignInDeps, req: SignInRequest, res: Response): Promise<void> {
  signIns.end(req.params.uid);
  await provider.interactionFinished(req, res, { error: 'access_denied' }, { mergeWithLastSubmission: false });
}

const answerEnded: ErrorRequestHandler = (thrown: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(thrown);
    return;
  }
  res.status(400).send(endedPage());
};
