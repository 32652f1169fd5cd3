// Answer: what a step of the link site decided, and how it is put on the wire.
import type { Request, Response } from 'express';
import type { Html } from './html.ts';
import { pageStyleSource } from './page-style.ts';
import { awayPage, busyPage, expiredPage, failedPage } from './pages.ts';

export type Answer =
  | {
      readonly status: number;
      readonly page: Html;
      /** Origins besides our own that a form of this page may end up at. */
      readonly leadsTo?: readonly string[];
    }
  | { readonly redirect: URL };

export type Step = (req: Request, res: Response) => Answer | Promise<Answer>;

export const expired = (status: 404 | 410): Answer => ({ status, page: expiredPage });
export const failed = (status: number): Answer => ({ status, page: failedPage });
export const away: Answer = { status: 503, page: awayPage };
export const busy: Answer = { status: 429, page: busyPage };

export function sendAnswer(res: Response, answer: Answer): void {
  res.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Content-Security-Policy': policy('leadsTo' in answer ? answer.leadsTo : []),
  });
  if ('redirect' in answer) res.redirect(303, answer.redirect.href);
  else res.status(answer.status).type('html').send(answer.page.text);
}

/** `form-action` governs the redirect that answers a form as well, so a page whose form leads to the bank has to name the bank. */
function policy(leadsTo: readonly string[] = []): string {
  const formAction = ["'self'", ...leadsTo].join(' ');
  return `default-src 'none'; style-src ${pageStyleSource}; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`;
}
