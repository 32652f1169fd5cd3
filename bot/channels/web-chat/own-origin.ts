// Own origin: which origin our chat page has, and whether a request comes from it.
import type { IncomingHttpHeaders } from 'node:http';

export interface OwnOrigin {
  /** The origin to answer this request under, for example 'http://localhost:3978'. */
  of(headers: IncomingHttpHeaders): string;
  /** False when a browser says that another site began the request. What is no browser says nothing. */
  began(headers: IncomingHttpHeaders): boolean;
}

const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

export function createOwnOrigin(publicUrl: string): OwnOrigin {
  const published = new URL(publicUrl).origin;
  // A Host header is believed for loopback only: with DNS rebinding any other name can be made to lead here.
  const of = ({ host = '' }: IncomingHttpHeaders) => (LOOPBACK_HOST.test(host) ? `http://${host}` : published);
  return {
    of,
    began: (headers) =>
      (headers.origin === undefined || headers.origin === of(headers) || headers.origin === published) &&
      (headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin'),
  };
}
