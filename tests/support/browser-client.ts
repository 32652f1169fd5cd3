// A browser without a screen: keeps cookies, follows redirects, submits the forms it finds, and obeys form-action as Chrome does.
import assert from 'node:assert/strict';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createCookieJar } from './cookie-jar.ts';
import { readForms, type PageForm } from './html-forms.ts';

/** `url` is where the last redirect led. An address that `stopAt` names is not fetched: its status is 0 and its html empty. */
export interface BrowserPage {
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly html: string;
  readonly forms: readonly PageForm[];
}

export interface BrowserClient {
  /** Goes to an address, as if typed; `headers` are added (for example `accept`). */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<BrowserPage>;
  /**
   * Fills in and sends the first form of the page that has all these fields and the button.
   * `button`: the value or the visible text of a submit button; without it the form's first button is pressed.
   */
  submit(page: BrowserPage, fields?: Readonly<Record<string, string>>, button?: string): Promise<BrowserPage>;
}

type Headers = Record<string, string>;

/** One request of a walk. `form` is the page whose form began the walk; undefined when the address was typed. */
interface Step {
  url: URL;
  headers: Headers;
  body?: string;
  form?: BrowserPage;
}

const MAX_REDIRECTS = 15;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const SITES = ['none', 'same-origin', 'same-site', 'cross-site'];

/** @param stopAt A walk ends at an address that begins with this: for a relying party without a server. */
export function createBrowserClient({ stopAt }: { stopAt?: string } = {}): BrowserClient {
  const jar = createCookieJar();

  async function walk(first: Step): Promise<BrowserPage> {
    let step = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const { url } = step;
      if (step.form) assertFormAction(step.form, url);
      if (stopAt !== undefined && url.href.startsWith(stopAt)) {
        return { url: url.href, status: 0, headers: {}, html: '', forms: [] };
      }
      const answer = await send({ ...step, headers: { ...step.headers, ...jar.header(url) } });
      jar.store(url, answer.headers['set-cookie'] ?? []);
      const { location } = answer.headers;
      if (location === undefined || answer.status < 300 || answer.status > 399) {
        return { url: url.href, ...answer, forms: readForms(answer.html, url) };
      }
      step = redirected(step, answer.status, new URL(location, url));
    }
    return assert.fail(`More than ${MAX_REDIRECTS} redirects from ${first.url.href}`);
  }

  return {
    get: (url, headers) =>
      walk({ url: new URL(url), headers: { accept: 'text/html', 'sec-fetch-site': 'none', ...headers } }),
    submit: (page, fields = {}, button) => walk(formStep(page, fields, button)),
  };
}

function formStep(page: BrowserPage, fields: Readonly<Record<string, string>>, button: string | undefined): Step {
  const names = Object.keys(fields);
  for (const form of page.forms) {
    const pressed = form.buttons.find(({ value, text }) => button === undefined || value === button || text === button);
    if (!names.every((name) => name in form.fields) || (button !== undefined && !pressed)) continue;
    const values = { ...form.fields, ...fields, ...(pressed?.name && { [pressed.name]: pressed.value }) };
    const body = new URLSearchParams(values).toString();
    const url = new URL(form.action);
    const headers: Headers = { accept: 'text/html', 'sec-fetch-site': siteOf(new URL(page.url), url) };
    if (form.method === 'get') {
      url.search = body;
      return { url, headers, form: page };
    }
    headers['content-type'] = 'application/x-www-form-urlencoded';
    // Under no-referrer a form post carries `Origin: null`, even to its own origin.
    headers['origin'] = page.headers['referrer-policy'] === 'no-referrer' ? 'null' : new URL(page.url).origin;
    return { url, headers, body, form: page };
  }
  return assert.fail(`No form with [${names.join(', ')}] and button ${button ?? '(any)'} at ${page.url}`);
}

/** 307 and 308 send the form again; every other redirect turns it into a GET. */
function redirected({ body, ...step }: Step, status: number, url: URL): Step {
  const before = step.headers['sec-fetch-site'] ?? 'none';
  const site = before === 'none' ? before : worse(before, siteOf(step.url, url));
  const headers: Headers = { ...step.headers, 'sec-fetch-site': site };
  if (body !== undefined && (status === 307 || status === 308)) return { ...step, url, headers, body };
  delete headers['content-type'];
  delete headers['origin'];
  return { ...step, url, headers };
}

function siteOf(from: URL, to: URL): string {
  if (from.origin === to.origin) return 'same-origin';
  return from.hostname === to.hostname && from.protocol === to.protocol ? 'same-site' : 'cross-site';
}

function worse(a: string, b: string): string {
  return SITES.indexOf(a) > SITES.indexOf(b) ? a : b;
}

/** The form's page governs where its submission and every redirect after it may go (CSP `form-action`). */
function assertFormAction({ url, headers }: BrowserPage, target: URL): void {
  const policy = headers['content-security-policy'];
  const allowed = /(?:^|;)\s*form-action ([^;]*)/.exec(typeof policy === 'string' ? policy : '')?.[1];
  if (allowed === undefined) return;
  const origins = allowed
    .trim()
    .split(/\s+/)
    .map((source) => (source === "'self'" ? new URL(url).origin : source));
  assert.ok(origins.includes(target.origin), `form-action of ${url} forbids ${target.origin}`);
}

function send({ url, headers, body }: Step): Promise<{ status: number; headers: IncomingHttpHeaders; html: string }> {
  assert.ok(LOOPBACK.includes(url.hostname), `${url.origin} is not this machine`);
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: body === undefined ? 'GET' : 'POST', headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          html: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
