// Invitations: one ticket a login, the newest only, ten minutes, five an hour; and a page that changes nothing.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createBrowserClient } from '../support/browser-client.ts';
import { ann, ben, codeOn, startLinkingSite, type LinkingSite } from './support/linking-site.ts';
import { startHostileBank, type HostileBank } from './support/hostile-bank.ts';

const MINUTE = 60_000;
let bank: HostileBank;
let site: LinkingSite;

beforeEach(async () => {
  bank = await startHostileBank();
  site = await startLinkingSite({ startBank: () => Promise.resolve(bank), bankName: 'Bank <of> "O\'Hara"' });
});

afterEach(async () => {
  await Promise.all([site.close(), bank.close()]);
});

test('reading the page ten times changes nothing and costs the store nothing', async () => {
  const url = await site.invitationUrl();
  const calls = site.calls.length;
  const pages = await Promise.all(Array.from({ length: 10 }, () => createBrowserClient().get(url)));
  expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
  expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
  expect(site.calls).toHaveLength(calls);
  expect(pages[0]?.headers['set-cookie']).toBeUndefined();
  // The tenth reader can still use it.
  expect(codeOn(await createBrowserClient().submit(pages[9]!))).toBeTruthy();
});

test('the page has the headers that keep it to its reader, and no word unescaped', async () => {
  const { headers, html } = await createBrowserClient().get(await site.invitationUrl());
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'content-type': 'text/html; charset=utf-8',
  });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain(`form-action 'self' ${bank.issuer};`);
  expect(html).not.toMatch(/og:|<script|<of>/);
  expect(html).toContain('Bank &lt;of&gt; &quot;O&#39;Hara&quot;');
  expect(html).toContain('Sotto never sees your password');
});

test('a ticket starts one login, even when pressed twice at once', async () => {
  const page = await createBrowserClient().get(await site.invitationUrl());
  const browsers = Array.from({ length: 5 }, () => createBrowserClient({ stopAt: bank.issuer }));
  const answers = await Promise.all(browsers.map((browser) => browser.submit(page)));
  expect(answers.map(({ status }) => status).sort()).toEqual([0, 410, 410, 410, 410]);
  expect(await createBrowserClient().submit(page)).toMatchObject({ status: 410 });
});

test('the newest ticket of a chat kills the older, and no other chat’s', async () => {
  const browser = createBrowserClient();
  const [old, others] = [
    await browser.get(await site.invitationUrl(ann)),
    await browser.get(await site.invitationUrl(ben)),
  ];
  const newest = await browser.get(await site.invitationUrl(ann));
  expect(await browser.submit(old)).toMatchObject({ status: 410 });
  expect(codeOn(await browser.submit(newest))).toBeTruthy();
  expect(codeOn(await browser.submit(others))).toBeTruthy();
});

test('a ticket ends after ten minutes', async () => {
  const browser = createBrowserClient();
  const page = await browser.get(await site.invitationUrl());
  site.clock.advance(10 * MINUTE);
  const expired = await browser.submit(page);
  expect(expired).toMatchObject({ status: 410 });
  expect(expired.html).toContain('This link has expired');
  expect(bank.requests).not.toContain('GET /login');
});

test('a chat gets five invitations an hour, and then again', async () => {
  for (let n = 0; n < 5; n++) expect(await site.links.invite(ann)).toHaveProperty('ticket');
  expect(await site.links.invite(ann)).toBe('too-many');
  expect(await site.links.invite(ben)).toHaveProperty('ticket');
  expect(await site.links.invite({ ...ann, channel: 'webchat' })).toHaveProperty('ticket');
  site.clock.advance(60 * MINUTE);
  expect(await site.links.invite(ann)).toHaveProperty('ticket');
});

test('while the bank is away the page says so, and the ticket stays good', async () => {
  const url = await site.invitationUrl();
  await bank.close();
  const away = await createBrowserClient().get(url);
  expect(away).toMatchObject({ status: 503 });
  expect(away.html).toContain('can&#39;t be reached');
  expect(away.html).not.toContain(bank.issuer);
});
