// Link steps: what each address of the link site does, in the order that a customer meets them.
import type { Request } from 'express';
import type { Clock } from '../kernel/clock.ts';
import { ticketFrom, type Ticket } from '../kernel/ids.ts';
import type { Logger } from '../logging/logger.ts';
import type { Keyring } from '../state/keyring.ts';
import { expired, failed, type Answer, type Step } from './answer.ts';
import type { BankLogin } from './bank-login.ts';
import type { LinkCookie } from './link-cookie.ts';
import type { LinkForms } from './link-forms.ts';
import type { BankGrant } from './link-records.ts';
import type { Login, Logins } from './logins.ts';
import { cancelledPage, codePage, declinedPage, invitationPage } from './pages.ts';
import { PENDING_MS, type PendingLinks } from './pending-links.ts';
import type { Tickets } from './tickets.ts';

export interface LinkStepsDeps {
  readonly tickets: Tickets;
  readonly logins: Logins;
  readonly pending: PendingLinks;
  readonly bank: BankLogin;
  readonly forms: LinkForms;
  readonly cookie: LinkCookie;
  readonly keys: Keyring;
  readonly clock: Clock;
  readonly log: Logger;
  readonly bankName: string;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** GET /link/:ticket. It asks the store nothing: previews and crawlers come here too, and learn nothing about the ticket. */
export function showInvitation({ bank, forms, bankName }: LinkStepsDeps): Step {
  return async (req) => {
    const ticket = ticketOf(req);
    if (!ticket) return expired(404);
    const page = invitationPage(ticket, forms.startToken(ticket), bankName);
    return { status: 200, page, leadsTo: await bank.origins() };
  };
}

/** POST /link/:ticket/start. */
export function startLogin({ tickets, logins, bank, forms, cookie, clock, log }: LinkStepsDeps): Step {
  return async (req, res) => {
    const ticket = ticketOf(req);
    if (!ticket) return expired(404);
    if (!forms.isStart(req, ticket)) return failed(403);
    const invitation = await tickets.find(ticket);
    if (!invitation) return expired(410);
    // Before the ticket is used up: while the bank is away it stays good.
    const { url, state, nonce, verifier } = await bank.begin();
    if (!(await tickets.start(ticket, invitation.chat))) return expired(410);
    const startedAt = clock.now().getTime();
    await logins.keep(cookie.set(res), state, { ...invitation, startedAt, nonce, verifier });
    log.info('link-started', { channel: invitation.channel });
    return { redirect: url };
  };
}

/** GET /link/callback: back from the bank. */
export function finishLogin(deps: LinkStepsDeps): Step {
  const { logins, bank, cookie, clock, log } = deps;
  return async (req) => {
    const query = new URL(req.originalUrl, 'http://callback').searchParams;
    const browser = cookie.read(req);
    const [state, ...more] = query.getAll('state');
    if (!browser || !state || more.length > 0) return failed(400);
    const login = await logins.take(browser, state);
    if (!login) return failed(400);
    const seconds = Math.max(0, Math.ceil((clock.now().getTime() - login.startedAt) / SECOND_MS));
    const result = await bank.finish(query, { ...login, state }, seconds);
    const { channel } = login;
    switch (result.outcome) {
      case 'granted':
        return showCode(deps, login, browser, result.grant);
      case 'declined':
        log.info('link-failed', { channel, code: 'declined' });
        return { status: 200, page: declinedPage };
      case 'failed':
        log.warn('link-failed', { channel, code: result.code });
        return failed(result.kind === 'away' ? 502 : 400);
    }
  };
}

async function showCode(deps: LinkStepsDeps, login: Login, browser: string, grant: BankGrant): Promise<Answer> {
  const { pending, forms, keys, clock, log } = deps;
  const { chat, channel, invitedAt } = login;
  const code = await pending.hold(chat, keys.of('browser', browser), grant);
  if (code === undefined) return expired(410);
  log.info('link-pending', { channel });
  const page = codePage({
    code,
    channel,
    minutesAgo: Math.floor((clock.now().getTime() - invitedAt) / MINUTE_MS),
    minutesLeft: PENDING_MS / MINUTE_MS,
    formToken: await forms.cancelToken(chat, browser),
  });
  return { status: 200, page };
}

/** POST /link/cancel. */
export function cancelLink({ pending, forms, cookie, keys, log }: LinkStepsDeps): Step {
  return async (req, res) => {
    const browser = cookie.read(req);
    const chat = browser && (await forms.chatToCancel(req, browser));
    if (!browser || !chat) return failed(403);
    const isCancelled = await pending.cancel(chat, keys.of('browser', browser));
    cookie.clear(res);
    if (!isCancelled) return expired(410);
    log.info('link-cancelled');
    return { status: 200, page: cancelledPage };
  };
}

function ticketOf(req: Request): Ticket | undefined {
  const { ticket } = req.params;
  return typeof ticket === 'string' ? ticketFrom(ticket) : undefined;
}
