// Faults on demand: makes the bank answer badly, slowly or not at all, for one path prefix.
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { PROBLEM_CODES, problemBody, problemOfStatus } from '../accounts-api/problem.ts';

/**
 * `path` is a prefix; `times` counts down and the fault is gone at 0. `status` answers with `status` and `retryAfter`
 * (seconds, or an HTTP date) and, if wished, one of the API's error codes; `slow` waits `delayMs` and goes on as usual;
 * `hang` never answers; `reset` breaks the connection; `html` is an error page; `malformed` is JSON that ends too soon.
 */
const faultSchema = z.strictObject({
  path: z.string().startsWith('/').default('/api/v1'),
  mode: z.enum(['status', 'slow', 'hang', 'reset', 'html', 'malformed']),
  status: z.int().min(200).max(599).optional(),
  code: z.enum(PROBLEM_CODES).optional(),
  retryAfter: z.union([z.int().min(0), z.stringFormat('header', /^[\x20-\x7e]{1,40}$/)]).optional(),
  delayMs: z.int().min(0).max(60_000).default(1000),
  times: z.int().min(1).default(Number.MAX_SAFE_INTEGER),
});

type Fault = z.infer<typeof faultSchema>;

/** What a broken upstream might spill: no part of it may ever reach a chat. */
const SPILLED = 'CANARY TIDEWATER GROCERS SINGAPORE';

export interface Faults {
  /** Applies the first fault that covers the request. */
  readonly middleware: RequestHandler;
  /** @returns false, and changes nothing, when `body` is no valid fault. */
  add(body: unknown): boolean;
  clear(): void;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  return {
    middleware(req, res, next) {
      const fault = faults.find(({ path }) => req.originalUrl.startsWith(path));
      if (!fault) {
        next();
        return;
      }
      fault.times -= 1;
      faults = faults.filter(({ times }) => times > 0);
      applyFault(fault, req, res, next);
    },
    add(body) {
      const { success, data } = faultSchema.safeParse(body);
      if (success) faults.push(data);
      return success;
    },
    clear: () => (faults = []),
  };
}

function applyFault(fault: Fault, req: Request, res: Response, next: NextFunction): void {
  switch (fault.mode) {
    case 'status': {
      const status = fault.status ?? 503;
      if (fault.retryAfter !== undefined) res.set('Retry-After', String(fault.retryAfter));
      return void res.status(status).json(problemBody(fault.code ?? problemOfStatus(status)));
    }
    case 'slow': {
      const timer = setTimeout(next, fault.delayMs);
      return void res.on('close', () => clearTimeout(timer));
    }
    case 'hang':
      return;
    case 'reset':
      return void req.socket.resetAndDestroy();
    case 'html':
      return void res
        .status(fault.status ?? 200)
        .type('html')
        .send(`<html><body><h1>Oops</h1><p>${SPILLED}</p></body></html>`);
    case 'malformed':
      return void res.type('json').send(`{"accounts":[{"accountId":"acc_1","nickname":"${SPILLED}`);
  }
}
