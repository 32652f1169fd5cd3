// Setting shapes: what the text of a setting may look like, and what is made of it.
import { z } from 'zod';

export interface SecretKey {
  readonly kid: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

export const port = z.coerce.number().int().min(0).max(65_535);

const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
const httpOfThisMachine = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|\/|$)/;
/** https anywhere, plain http on this machine only. */
export const safeUrl = url.refine((text) => text.startsWith('https://') || httpOfThisMachine.test(text));
/** A path is added to it, and it may be shown: so it ends with its path and holds no password. Nothing here reads a wildcard. */
export const bareUrl = safeUrl.refine((text) => /^https?:\/\/[^/?#@*]+(?:\/[^?#*]*)?$/.test(text));

/** No query: the client would take its settings from there, and TLS could be loosened by it. */
export const redisUrl = z
  .string()
  .regex(/^rediss?:\/\/(?:[^/?#@\s]*@)?[^/?#@\s:][^/?#@\s]*(?:\/\d{0,2})?$/)
  .refine((text) => URL.canParse(text));

/** Fits into a header. */
export const headerValue = z.string().regex(/^[!-~]+$/);
export const phone = z.string().regex(/^(?=.*\d)[\d +()-]{3,24}$/);

export const timeZone = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
});

export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** 32 bytes are 43 characters of base64, and one to fill up. */
export const secret = z
  .string()
  .regex(/^[\w+/-]{43}=?$/)
  .transform((text): Uint8Array => Buffer.from(text, 'base64'));

const secretKey = z
  .string()
  .regex(/^[\w-]{1,32}:[^:]*$/)
  .transform((text) => text.split(':'))
  .pipe(z.tuple([z.string(), secret]))
  .transform(([kid, key]): SecretKey => ({ kid, key }));

export const secretKeys = list
  .pipe(z.tuple([secretKey], secretKey))
  .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length);
