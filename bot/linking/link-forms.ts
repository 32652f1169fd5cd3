// Link forms: proves that a form came from our own page, without remembering that the page was shown.
import type { Request } from 'express';
import { z } from 'zod';
import { customerIdFrom, type CustomerId, type Ticket } from '../kernel/ids.ts';
import type { Keyring } from '../state/keyring.ts';
import { sameSecret } from './link-keys.ts';
import type { Sealer } from './sealing.ts';

export interface LinkForms {
  startToken(ticket: Ticket): string;
  isStart(req: Request, ticket: Ticket): boolean;
  /** Names the chat, for the browser with this cookie only. */
  cancelToken(chat: CustomerId, cookie: string): Promise<string>;
  chatToCancel(req: Request, cookie: string): Promise<CustomerId | undefined>;
}

const body = z.object({ form: z.string() });

// Why this holds without a session. A page of another site can't post here: browsers say so in Sec-Fetch-Site, which no page can set.
// (Origin says nothing: under `no-referrer` our own form sends `Origin: null`.) Clients that send no such header are no browsers, or
// older than 2023; for these the token shows that our page was read: a scanner that posts to every URL has none. An attacker can read
// the one of his own ticket, and gains only a login that still needs the code. The cancel token is bound to the browser's secret cookie.
export function createLinkForms(keys: Keyring, sealer: Sealer): LinkForms {
  const startToken = (ticket: Ticket) => keys.of('link-form', ticket);
  const tokenIn = (req: Request) => (isOwnSite(req) ? body.safeParse(req.body).data?.form : undefined);
  return {
    startToken,
    isStart: (req, ticket) => sameSecret(tokenIn(req) ?? '', startToken(ticket)),
    cancelToken: (chat, cookie) => sealer.seal(chat, ['cancel', cookie]),
    async chatToCancel(req, cookie) {
      const chat = await sealer.open(tokenIn(req) ?? '', ['cancel', cookie]);
      return chat === undefined ? undefined : customerIdFrom(chat);
    },
  };
}

/** 'none' is the customer's own doing (a bookmark, a reload); no page can bring it about. */
function isOwnSite(req: Request): boolean {
  const site = req.get('sec-fetch-site') ?? 'none';
  return site === 'same-origin' || site === 'none';
}
