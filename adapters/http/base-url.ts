// Base URL: reads a setting that says where the bank's API is, and refuses an unsafe one without repeating it.
import { SottoError } from '../../bot/kernel/errors.ts';

// URL has already written every spelling of an IPv4 address as four decimal numbers.
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** @throws SottoError `adapter-invalid` that names the setting: it is missing, no https URL (http on loopback only), or carries more than a path. */
export function baseUrlFrom(settings: Readonly<Record<string, string>>, name: string): URL {
  const text = settings[name];
  if (!text) throw new SottoError('adapter-invalid', `${name} is missing.`);
  if (!URL.canParse(text)) throw new SottoError('adapter-invalid', `${name} is not a URL.`);
  const url = new URL(text);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!safe) throw new SottoError('adapter-invalid', `${name} must be https; http is for loopback hosts only.`);
  if (url.username || url.password || url.search || url.hash) {
    throw new SottoError('adapter-invalid', `${name} must have no user, query or fragment.`);
  }
  return url;
}
