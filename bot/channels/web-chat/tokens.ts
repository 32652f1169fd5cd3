// Tokens of our Direct Line: who may use which conversation, signed by us and by nobody else.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../kernel/clock.ts';

/** What a token proves: which conversation, and who speaks in it. Both are chosen by the server, never by the page. */
export interface Claims {
  readonly id: string;
  readonly user: string;
}

/** How long a page may use a token before it fetches a fresh one; Web Chat does so every 15 minutes. */
export const TOKEN_SECONDS = 30 * 60;

export interface Tokens {
  issue(claims: Claims, lifeSeconds: number): string;
  /** Undefined: not ours, altered, or expired. */
  read(token: string): Claims | undefined;
}

const payloadSchema = z.object({ conversation: z.string(), user: z.string(), exp: z.number() });

// A JWT in shape, because Web Chat reads the user's id from its `user` claim. Only this one header is ever accepted,
// so there is no algorithm to confuse.
const HEADER = base64url(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));

export function createTokens(secret: Uint8Array, clock: Clock): Tokens {
  const nowSeconds = () => Math.floor(clock.now().getTime() / 1000);
  const signatureOf = (payload: string) => createHmac('sha256', secret).update(`${HEADER}.${payload}`).digest();

  return {
    issue({ id, user }, lifeSeconds) {
      const payload = base64url(JSON.stringify({ conversation: id, user, exp: nowSeconds() + lifeSeconds }));
      return `${HEADER}.${payload}.${signatureOf(payload).toString('base64url')}`;
    },
    read(token) {
      const [header, payload = '', signature = '', ...rest] = token.split('.');
      if (header !== HEADER || rest.length > 0) return undefined;
      const [given, wanted] = [Buffer.from(signature, 'base64url'), signatureOf(payload)];
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
      const { conversation, user, exp } = payloadSchema.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      return nowSeconds() < exp ? { id: conversation, user } : undefined;
    },
  };
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
