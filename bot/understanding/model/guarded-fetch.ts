// Guarded fetch: one exchange with the model's server that sends only headers on a list, follows no redirect and reads no long body.
import { ModelFailure } from './model-failure.ts';

const SENT_HEADERS = ['accept', 'authorization', 'content-type'];
const MAX_BODY_BYTES = 65_536;

/**
 * For the SDK: resolves with a whole JSON answer of status 200, already read.
 * @throws ModelFailure `unreachable`, `refused` or `unusable`; whatever `fetch` throws when there is no connection or the signal aborts.
 */
export const guardedFetch: typeof fetch = async (input, init = {}) => {
  const given = new Headers(init.headers);
  const headers = new Headers([...given].filter(([name]) => SENT_HEADERS.includes(name)));
  // A redirect would take the sentence to a place nobody configured.
  const response = await fetch(input, { ...init, headers, redirect: 'manual' });
  const { status, body } = response;
  const isJson = /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
  if (status !== 200 || !isJson) {
    await body?.cancel();
    throw new ModelFailure(status === 200 ? 'unusable' : status === 429 || status >= 500 ? 'unreachable' : 'refused');
  }
  return new Response(await read(body), { headers: { 'content-type': 'application/json' } });
};

async function read(body: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > MAX_BODY_BYTES) throw new ModelFailure('unusable');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
