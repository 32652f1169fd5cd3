// Where replies may go: the configured hosts, and this machine when that is allowed. An activity names its own reply address, so it can't be trusted.

/** Whether a URL is on the list. */
export type UrlCheck = (url: string) => boolean;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * `allowed` are URLs such as 'https://smba.trafficmanager.net/': the origin must be the same and the path must lie under theirs.
 * `loopback` adds every port of this machine, as the Emulator listens on a new one each time.
 */
export function createServiceUrls(allowed: readonly string[], loopback: boolean): UrlCheck {
  const prefixes = allowed.map((entry) => folder(new URL(entry)));
  return (text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
    if (loopback && LOOPBACK.has(url.hostname)) return /^https?:$/.test(url.protocol);
    return url.protocol === 'https:' && prefixes.some((prefix) => folder(url).startsWith(prefix));
  };
}

/** The slash at the end keeps 'https://host/amer' from allowing 'https://host/americas'. */
function folder({ href }: URL): string {
  return href.endsWith('/') ? href : `${href}/`;
}
