// Answers: what the accounts API said lately, for whoever shows the demonstration from the bank's side.
import type { RequestHandler } from 'express';

interface Answer {
  /** The caller's X-Request-Id; a retry repeats it. */
  readonly requestId: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  /** Absent when the answer was no JSON. */
  readonly body?: unknown;
}

export interface Answers {
  /** Keeps the answer to every request that has an id. One that never ends, or is cut off, is no answer. */
  readonly middleware: RequestHandler;
  /** Oldest first. */
  find(requestIds: ReadonlySet<string>): readonly Answer[];
}

const KEPT = 500;
const LONGEST_ID = 64;

export function createAnswers(): Answers {
  const kept: Answer[] = [];
  return {
    middleware(req, res, next) {
      const requestId = req.get('x-request-id');
      if (requestId !== undefined && requestId.length <= LONGEST_ID) {
        const sendJson = res.json.bind(res);
        let body: unknown;
        res.json = (value: unknown) => {
          body = value;
          return sendJson(value);
        };
        const path = req.baseUrl + req.path;
        res.on('finish', () => {
          kept.push({ requestId, method: req.method, path, status: res.statusCode, body });
          if (kept.length > KEPT) kept.shift();
        });
      }
      next();
    },
    find: (requestIds) => kept.filter(({ requestId }) => requestIds.has(requestId)),
  };
}
