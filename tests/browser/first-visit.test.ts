import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { demoCustomers } from '../../mock-bank/index.ts';
import { hasChromium, openChromium } from '../support/chromium.ts';
import { startSotto, TIME_ZONE, type RunningSotto } from '../support/running-sotto.ts';

// What a first-time visitor does, in a real browser: link Alice's bank on its own page, type the code back, ask.

let sotto: RunningSotto;
beforeAll(async () => {
  sotto = await startSotto();
});
afterAll(() => sotto.close());

async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /message/i });
  await box.fill(text);
  await box.press('Enter');
}

const waitFor = (page: Page, text: string | RegExp) => page.getByText(text).last().waitFor({ timeout: 10_000 });

/** Follows the link button on the bank's own pages; returns the code that the last page shows. */
async function linkAsAlice(context: BrowserContext, chat: Page): Promise<string> {
  const opened = context.waitForEvent('page');
  await chat.getByRole('button', { name: 'Link my bank' }).last().click();
  const bank = await opened;
  await bank.getByRole('button').first().click();
  await bank.locator('[name=username]').fill('alice');
  await bank.locator('[name=password]').fill('demo');
  await bank.locator('[name=password]').press('Enter');
  await bank.locator('[name=otp]').waitFor();
  const phone = await context.newPage();
  await phone.goto(`${sotto.bank.url}/demo/phone/alice`);
  const pin = /\b\d{6}\b/.exec(await phone.locator('main').innerText())?.[0] ?? '';
  await phone.close();
  await bank.locator('[name=otp]').fill(pin);
  await bank.locator('[name=otp]').press('Enter');
  await bank.locator('[name=decision][value=allow]').click();
  const code = await bank.locator('#link-code').innerText();
  await bank.close();
  return code.trim();
}

/** Everything the chat platform could have seen: bodies of /directline answers and frames of its socket. */
function record(page: Page): { traffic: string[]; outside: string[]; complaints: string[] } {
  const seen = { traffic: [] as string[], outside: [] as string[], complaints: [] as string[] };
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => seen.traffic.push(String(payload))));
  page.on('response', (response) => {
    if (response.url().includes('/directline/'))
      void response.text().then(
        (text) => seen.traffic.push(text),
        () => undefined,
      );
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(sotto.url) && !/^(?:data|blob):/.test(request.url()))
      seen.outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text());
  });
  return seen;
}

(hasChromium() ? describe : describe.skip)('a first visit in Chromium', () => {
  test.each([
    ['a laptop', { width: 1280, height: 860 }],
    ['a phone', { width: 390, height: 844 }],
  ])(
    'on %s: link, balances, transactions, points, and no shop',
    async (name, size) => {
      const context = await openChromium(size);
      try {
        const chat = context.pages()[0] ?? (await context.newPage());
        const seen = record(chat);
        await chat.goto(sotto.url);
        await waitFor(chat, /I’m Sotto/);
        await say(chat, 'balance');
        await waitFor(chat, /once you link your bank/);
        const code = await linkAsAlice(context, chat);
        expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

        await say(chat, code);
        await waitFor(chat, /SGD 3,204\.10 available/);
        await say(chat, 'last 3 on the card');
        await waitFor(chat, /−SGD 120\.00/);
        await say(chat, 'points');
        await waitFor(chat, /18,240 points/);
        await say(chat, 'how much at starbucks?');
        await waitFor(chat, /I keep where you shop out of this chat/);
        await chat.getByRole('button', { name: 'See details' }).last().waitFor();

        const overflow = await chat.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow).toBe(0);
        const folder = process.env['SCREENSHOTS'];
        if (folder !== undefined) await chat.screenshot({ path: join(folder, `${name.replace('a ', '')}.png`) });

        const needles = demoCustomers(() => new Date(), TIME_ZONE)
          .flatMap(({ accounts }) => accounts.flatMap(({ rows }) => rows.flatMap((row) => row.needles)))
          .filter((needle) => needle.length > 3);
        const traffic = seen.traffic.join('\n').toLowerCase();
        expect(traffic).toContain('18,240 points');
        expect(needles.length).toBeGreaterThan(50);
        expect(needles.filter((needle) => traffic.includes(needle.toLowerCase()))).toEqual([]);
        expect(seen.outside).toEqual([]);
        expect(seen.complaints).toEqual([]);
      } finally {
        await context.close();
      }
    },
    60_000,
  );
});
