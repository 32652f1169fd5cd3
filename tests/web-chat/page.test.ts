// The page: complete by itself, under a strict policy, and safe with whatever it is told to show.
import { afterEach, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { startChat, type Chat } from './chat.ts';

let chat: Chat;
afterEach(() => chat.close());

const DEMO = {
  bankUrl: 'http://localhost:3979/',
  customers: [
    { username: 'alice', password: 'demo', about: 'Current and a card' },
    { username: 'b/o&b', password: '<i>', about: '"><script>alert(1)</script>' },
  ],
};
const source = (name: string) => readFile(new URL(`../../bot/channels/web-chat/page/${name}`, import.meta.url), 'utf8');

test('has a title, a language, a viewport and a policy that names this origin alone', async () => {
  chat = await startChat();
  const answer = await fetch(chat.url);
  const html = await answer.text();
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  expect(html).toMatch(/<html lang="en">[^]*<meta name="viewport"[^]*<title>.+<\/title>/);
  const policy = answer.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
  expect(html).toContain(`nonce="${nonce}"`);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const other = (await fetch(chat.url)).headers.get('content-security-policy');
  expect(other).not.toBe(policy);
});

test('nothing of ours on it leads outside, but for links that a person follows', async () => {
  chat = await startChat();
  const html = await (await fetch(chat.url)).text();
  const files = [html.replace(/href="data:[^"]*"/, ''), await source('page.js'), await source('page.css')];
  expect(files.join('').length).toBeGreaterThan(5_000);
  for (const file of files) expect(file).not.toMatch(/https?:|\/\/[a-z]|@import|url\(/);
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, address]) => address)
    .filter((address) => !address?.startsWith('data:'));
  expect(loaded).toEqual(['/chat/page.css', '/chat/webchat.js', '/chat/page.js']);
  for (const path of loaded) {
    const file = await fetch(`${chat.url}${String(path)}`);
    expect([file.status, file.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/(?:javascript|css)/),
    ]);
  }
});

test('shows the demo customers, each with a phone, and escapes what it is given', async () => {
  chat = await startChat({ page: { bankWebUrl: 'http://localhost:3979/online', demo: DEMO } });
  const html = await (await fetch(chat.url)).text();
  const links = [...html.matchAll(/<a href="([^"]+)" target="_blank" rel="noopener noreferrer">/g)].map(
    ([, address]) => address,
  );
  expect(links).toEqual([
    'http://localhost:3979/demo/phone/alice',
    'http://localhost:3979/demo/phone/b%2Fo%26b',
    'http://localhost:3979/online',
  ]);
  expect(html).toContain('<code>alice</code> / <code>demo</code>');
  expect(html).not.toMatch(/<script>|<i>|o&b/);
});

test('without a demo there is only the way to the bank, or nothing', async () => {
  chat = await startChat({ page: { bankWebUrl: 'https://bank.example' } });
  const html = await (await fetch(chat.url)).text();
  expect(html).toContain('<a href="https://bank.example"');
  expect(html).not.toContain('<details');
});
