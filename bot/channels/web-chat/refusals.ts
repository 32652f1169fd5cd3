// Refusals of our Direct Line: each one a fixed answer in Direct Line's error format, with no word of the request in it.
import type { ErrorRequestHandler, Response } from 'express';

const REFUSALS = {
  'bad-request': [400, 'BadArgument', 'This request could not be read.'],
  'not-allowed': [403, 'NotAllowed', 'This token does not open this conversation.'],
  'other-origin': [403, 'NotAllowed', 'A chat is opened from its own page only.'],
  'not-found': [404, 'NotFound', 'There is no such conversation.'],
  'too-large': [413, 'MessageTooLarge', 'This message is too long.'],
  'no-uploads': [415, 'NotSupported', 'Files are not taken here.'],
  'too-many': [429, 'TooManyRequests', 'Earlier messages are still being answered.'],
} as const satisfies Record<string, readonly [status: number, code: string, message: string]>;

export type Refusal = keyof typeof REFUSALS;

export function refuse(res: Response, refusal: Refusal): void {
  const [status, code, message] = REFUSALS[refusal];
  res.status(status).json({ error: { code, message } });
}

/** What the body parser throws; its message quotes the body, so none of it is passed on. */
export const refuseUnreadable: ErrorRequestHandler = (error: { status?: unknown } | undefined, _req, res, next) => {
  if (error?.status === 413) refuse(res, 'too-large');
  else if (typeof error?.status === 'number' && error.status < 500) refuse(res, 'bad-request');
  else next(error);
};
