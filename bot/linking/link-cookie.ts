// Link cookie: ties a login at the bank to the one browser that began it.
import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

/** The time to log in and to type the code, with some to spare for Cancel. */
const COOKIE_MS = 30 * 60_000;

export interface LinkCookie {
  /** A new value every time, so that nobody can plant one beforehand. */
  set(res: Response): string;
  read(req: Request): string | undefined;
  clear(res: Response): void;
}

/** The `__Host-` prefix (RFC 6265bis) makes browsers refuse it from a sibling domain. It needs https, so not on http://localhost. */
export function createLinkCookie(publicUrl: string): LinkCookie {
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Host-sotto-link' : 'sotto-link';
  const attributes = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  return {
    set(res) {
      const value = randomBytes(32).toString('base64url');
      res.cookie(name, value, { ...attributes, maxAge: COOKIE_MS });
      return value;
    },
    read(req) {
      const cookies = (req.headers.cookie ?? '').split(';').map((cookie) => cookie.trim());
      const values = cookies.filter((cookie) => cookie.startsWith(`${name}=`));
      return values.length === 1 ? values[0]?.slice(name.length + 1) : undefined;
    },
    clear(res) {
      res.clearCookie(name, attributes);
    },
  };
}
