// Who is signed in at online banking: a random cookie, kept for 15 minutes.
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

const COOKIE = 'meridian_online';
const LIFETIME_MS = 15 * 60_000;

export interface OnlineSessions {
  begin(res: Response, subject: string): void;
  subjectOf(req: Request): string | undefined;
  end(req: Request, res: Response): void;
}

export function createOnlineSessions(now: () => Date): OnlineSessions {
  const sessions = new Map<string, { subject: string; endsAt: number }>();

  const idOf = (req: Request) => /(?:^|;\s*)meridian_online=([\w-]+)/.exec(req.get('cookie') ?? '')?.[1] ?? '';

  return {
    begin(res, subject) {
      const at = now().getTime();
      for (const [id, { endsAt }] of sessions) if (endsAt <= at) sessions.delete(id);
      const id = randomBytes(32).toString('base64url');
      sessions.set(id, { subject, endsAt: at + LIFETIME_MS });
      res.cookie(COOKIE, id, { httpOnly: true, sameSite: 'lax', path: '/online', maxAge: LIFETIME_MS });
    },
    subjectOf(req) {
      const session = sessions.get(idOf(req));
      return session && session.endsAt > now().getTime() ? session.subject : undefined;
    },
    end(req, res) {
      sessions.delete(idOf(req));
      res.clearCookie(COOKIE, { path: '/online' });
    },
  };
}
