// Cookies as a browser keeps them: by host and path, shared by all ports of a host.

interface Cookie {
  host: string;
  path: string;
  name: string;
  value: string;
}

export interface CookieJar {
  /** The `cookie` header for an address, or nothing. */
  header(url: URL): { cookie?: string };
  /** Takes the `set-cookie` headers of an answer from that address. */
  store(url: URL, setCookies: readonly string[]): void;
}

export function createCookieJar(): CookieJar {
  let cookies: Cookie[] = [];
  return {
    header(url) {
      const fitting = cookies.filter(({ host, path }) => host === url.hostname && covers(path, url.pathname));
      // RFC 6265 5.4: the longer path first.
      fitting.sort((a, b) => b.path.length - a.path.length);
      return fitting.length > 0 ? { cookie: fitting.map(({ name, value }) => `${name}=${value}`).join('; ') } : {};
    },
    store(url, setCookies) {
      for (const text of setCookies) {
        const { cookie, expired } = readCookie(url, text);
        cookies = cookies.filter(
          ({ host, path, name }) => host !== cookie.host || path !== cookie.path || name !== cookie.name,
        );
        if (!expired) cookies.push(cookie);
      }
    },
  };
}

function readCookie(url: URL, text: string): { cookie: Cookie; expired: boolean } {
  const [pair = '', ...rest] = text.split(';').map((part) => part.trim());
  const attributes = new Map(rest.map((part) => [before(part).toLowerCase(), after(part)]));
  const path = attributes.get('path');
  const maxAge = attributes.get('max-age');
  const expires = attributes.get('expires');
  const expired =
    maxAge !== undefined ? Number(maxAge) <= 0 : expires !== undefined && Date.parse(expires) <= Date.now();
  const fallback = url.pathname.slice(0, url.pathname.lastIndexOf('/')) || '/';
  return {
    cookie: {
      host: url.hostname,
      path: path?.startsWith('/') ? path : fallback,
      name: before(pair),
      value: after(pair),
    },
    expired,
  };
}

function covers(cookiePath: string, path: string): boolean {
  return path === cookiePath || path.startsWith(cookiePath.endsWith('/') ? cookiePath : `${cookiePath}/`);
}

function before(pair: string): string {
  return pair.split('=', 1)[0] ?? '';
}

function after(pair: string): string {
  return pair.slice(before(pair).length + 1);
}
