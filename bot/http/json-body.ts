// JSON body: the one way a JSON body is read. Nothing else looks at a body before it has passed.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { RefusedRequest } from './refused-request.ts';
import { parseStrictJson } from './strict-json.ts';

/** Many times the longest message of any platform. In bytes. */
const LONGEST = 64 * 1024;
const TYPE = /^application\/json *(?:; *charset="?utf-8"? *)?$/i;

/** Puts what was parsed on `request.body`; passes on a RefusedRequest 400, 413 or 415. */
export function jsonBody(): RequestHandler {
  return async (request, _response, next) => {
    request.body = parseStrictJson(await readBody(request));
    next();
  };
}

/** @throws RefusedRequest */
async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  if (!isPlainJson(request.headers)) throw new RefusedRequest(415);
  if (Number(request.headers['content-length']) > LONGEST) throw new RefusedRequest(413);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // The connection outlives the loop, so that it can still carry the refusal.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > LONGEST) break;
      chunks.push(chunk);
    }
  } catch {
    throw new RefusedRequest(400); // the body ended early
  }
  if (length <= LONGEST) return Buffer.concat(chunks);
  // The rest is thrown away as it comes, until the time for a request is over.
  request.resume();
  throw new RefusedRequest(413);
}

/** A compressed body could be any size, and one of another charset another text. */
function isPlainJson({ 'content-type': type = '', 'content-encoding': encoding }: IncomingHttpHeaders): boolean {
  return TYPE.test(type) && encoding === undefined;
}
