// The pages for people: first page, demo phone, online banking; and that no page can be injected or stretched.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoCustomers, startMockBank, type MockBank } from '../../mock-bank/index.ts';
import { html } from '../../mock-bank/pages/html.ts';
import { createBrowserClient, type BrowserPage } from '../support/browser-client.ts';
import { phoneMessages } from '../support/sign-in-at-bank.ts';
import { beginAuthorisation } from '../support/relying-party.ts';
import { NOW, ZONE, startTestBank } from './bank.ts';

let bank: MockBank;
beforeAll(async () => {
  bank = await startTestBank();
});
afterAll(() => bank.close());

async function signedIn(username: string) {
  const browser = createBrowserClient();
  const accounts = await browser.submit(await browser.get(bank.webUrl), { username, password: 'demo' });
  return { browser, accounts };
}

const linkTo = ({ html: markup, url }: BrowserPage, words: RegExp) => {
  const link = [...markup.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].find(([, , text = '']) => words.test(text));
  return new URL(link?.[1] ?? '/no-such-link', url).href;
};

test('every page says that the bank is a demonstration, and carries a strict policy', async () => {
  const browser = createBrowserClient();
  const { page: signIn } = await beginAuthorisation(bank);
  const pages = [signIn];
  for (const path of ['/', '/online', '/demo/phone/alice', '/no/such/page', '/sign-in/nobody', '/oidc/auth']) {
    pages.push(await browser.get(bank.url + path));
  }
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 400, 400]);
  for (const { html: markup, headers, url } of pages) {
    expect(markup).toContain('This is a demonstration bank.');
    expect(markup).not.toMatch(/<script|<style|https?:\/\//);
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:3978");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(new URL(url).origin).toBe(bank.url);
  }
});

test('the first page names every customer and leads to phone and online banking', async () => {
  const { html: markup } = await createBrowserClient().get(bank.url);
  for (const username of ['alice', 'bob', 'chen', 'dana', 'erin']) {
    expect(markup).toContain(`<code>${username}</code>`);
    expect(markup).toContain(`/demo/phone/${username}`);
  }
});

test('the demo phone: newest first, as JSON or as a page that looks again', async () => {
  const browser = createBrowserClient();
  expect(await phoneMessages(bank.url, 'bob')).toEqual([]);
  for (let count = 0; count < 2; count++) {
    const { browser: other, page } = await beginAuthorisation(bank);
    await other.submit(page, { username: 'bob', password: 'demo' });
  }
  const messages = await phoneMessages(bank.url, 'bob');
  expect(messages).toMatchObject([
    { at: '2026-11-22T10:42:00+08:00' },
    { text: expect.stringContaining('one-time PIN') },
  ]);
  const { html: markup } = await browser.get(`${bank.url}/demo/phone/bob`);
  expect(markup).toContain('http-equiv="refresh"');
  expect(markup.indexOf(messages[0]!.text.slice(0, 30))).toBeGreaterThan(0);
  expect((await browser.get(`${bank.url}/demo/phone/nobody`)).status).toBe(404);
});

describe('online banking', () => {
  test('shows merchants and places to the customer alone', async () => {
    const { browser, accounts } = await signedIn('alice');
    expect(accounts.url).toBe(bank.webUrl);
    expect(accounts.html).toContain('SGD 12,000.00');
    const card = await browser.get(linkTo(accounts, /Tidewater Grocers Card/));
    for (const detail of ['Yumeji Ramen 夢路', 'Kyoto, JP', 'Lantern &amp; Quill Books', 'JPY 12,800']) {
      expect(card.html).toContain(detail);
    }
    const stranger = await createBrowserClient().get(card.url);
    expect(stranger.url).toBe(bank.webUrl);
    expect(stranger.html).not.toContain('Yumeji');
    const { browser: bob } = await signedIn('bob');
    expect((await bob.get(card.url)).status).toBe(404);
  });

  test('pages through 3,000 rows', async () => {
    const { browser, accounts } = await signedIn('chen');
    const first = await browser.get(linkTo(accounts, /Traveller/));
    const second = await browser.get(linkTo(first, /Older/));
    const last = await browser.get(`${first.url}?page=60`);
    expect(second.url).toContain('page=2');
    expect([first, second, last].map(({ html: markup }) => markup.match(/class="sheet"/g)?.length)).toEqual([
      51, 51, 51,
    ]);
    expect(last.html).not.toContain('Older');
    expect((await browser.get(`${first.url}?page=-1`)).html).toBe(first.html);
  });

  test('signing out ends it, a wrong password does not begin it', async () => {
    const { browser, accounts } = await signedIn('erin');
    expect(accounts.html).toContain('This account is blocked.');
    expect((await browser.submit(accounts, {}, 'Sign out')).html).toContain('name="password"');
    expect((await browser.get(bank.webUrl)).html).toContain('name="password"');
    const refused = await browser.submit(await browser.get(bank.webUrl), { username: 'erin', password: 'no' });
    expect([refused.status, refused.html.includes('is not right')]).toEqual([422, true]);
  });
});

test('bodies over 16 KB are refused without a trace of the inside', async () => {
  const body = new URLSearchParams({ username: 'x'.repeat(20_000) });
  const answer = await fetch(`${bank.webUrl}/sign-in`, { method: 'POST', body });
  expect(answer.status).toBe(413);
  expect(await answer.text()).not.toMatch(/at .*\.(ts|js)|PayloadTooLarge/);
});

test('whatever is put into markup is escaped, except markup', () => {
  const evil = `<script>"'&`;
  expect(html`<b title="${evil}">${[evil, html`<i>${1}</i>`]}${undefined}</b>`.toString()).toBe(
    '<b title="&lt;script&gt;&quot;&#39;&amp;">&lt;script&gt;&quot;&#39;&amp;<i>1</i></b>',
  );
});

test('the bank starts in well under 1.5 seconds', async () => {
  const begun = performance.now();
  const own = await startMockBank({
    port: 0,
    now: () => NOW,
    timeZone: ZONE,
    redirectUris: [],
    customers: demoCustomers(() => NOW, ZONE),
  });
  expect(performance.now() - begun).toBeLessThan(1500);
  await own.close();
});
