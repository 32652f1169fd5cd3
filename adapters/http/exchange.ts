// Exchange: one GET at a bank, from the socket to a status and a body of bounded size. It reads no meaning into either.
import { BankError } from '../bank-error.ts';
import type { CallContext } from '../bank-port.ts';

const MAX_BODY_BYTES = 1_048_576;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when it is longer than 1 MB; not read, and empty, for a redirect or a 5xx. */
  readonly body: Uint8Array | undefined;
}

/** @throws BankError `timeout` as soon as the signal aborts, `unavailable` when the connection fails. */
export async function exchange(url: URL, { accessToken, requestId, signal }: CallContext): Promise<Reply> {
  const headers = { Authorization: `Bearer ${accessToken}`, Accept: 'application/json', 'X-Request-Id': requestId };
  try {
    // A redirect would take the customer's token to a place nobody configured.
    const response = await fetch(url, { headers, signal, redirect: 'manual' });
    const { status } = response;
    return { status, headers: response.headers, body: await bodyOf(response) };
  } catch {
    throw new BankError(signal.aborted ? 'timeout' : 'unavailable');
  }
}

async function bodyOf({ status, body }: Response): Promise<Uint8Array | undefined> {
  if (status >= 500 || (status >= 300 && status < 400)) {
    await body?.cancel();
    return new Uint8Array();
  }
  const stream: AsyncIterable<Uint8Array> | null = body;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
