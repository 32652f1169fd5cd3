import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { demoCustomers } from '../../mock-bank/index.ts';
import { hasChromium, openChromium } from '../support/chromium.ts';
import { startConnector } from '../support/connector.ts';
import { redress } from '../support/redress.ts';
import { codeOn, linkUrlIn, startSotto, TIME_ZONE, type RunningSotto } from '../support/running-sotto.ts';
import { linkAsAlice, overflowOf, recordComplaints, say, waitFor } from '../support/visitor.ts';
import { withheldWords } from '../support/withheld-words.ts';

// What a bank's privacy officer sees: the bank's record with the shop struck through, beside all that left.

const LAPTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const SHOP = 'Tidewater Grocers';

const worlds: RunningSotto[] = [];
let context: BrowserContext;
beforeAll(async () => {
  if (!hasChromium()) return;
  const now = new Date();
  const plain = demoCustomers(() => now, TIME_ZONE);
  for (const customers of [plain, plain.map(redress)]) worlds.push(await startSotto({ customers }));
  context = await openChromium(LAPTOP);
});
afterAll(async () => {
  if (worlds.length > 0) await context.close();
  for (const sotto of worlds) await sotto.close();
});

/** Links Alice without a browser and asks some things; gives the conversation's name. */
async function chatIn(sotto: RunningSotto): Promise<string> {
  const connector = await startConnector();
  const chat = connector.conversation({ botUrl: sotto.url });
  const page = await sotto.followLink(linkUrlIn((await chat.say('balance')).replies[0]), 'alice');
  for (const text of [codeOn(page), 'how much at starbucks?', 'points', 'last 10 on the card']) await chat.say(text);
  await connector.close();
  return chat.id;
}

async function openInspector(sotto: RunningSotto, conversation: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints = recordComplaints(page, [sotto.url, sotto.bank.url]);
  await page.goto(`${sotto.url}/inspect?${new URLSearchParams({ conversation }).toString()}`);
  await page.getByRole('heading', { name: 'Transactions', exact: false }).first().waitFor();
  return { page, complaints };
}

/** Opens every list of further records; they are made when it opens, a moment later. */
async function openAll(page: Page): Promise<void> {
  for (const more of await page.locator('.bank summary').all()) await more.click();
  await page.waitForFunction(
    `[...document.querySelectorAll('.bank details')].every((one) => one.querySelector('.record'))`,
  );
}

/** Each text shown, with its contrast by WCAG 2.2 against the nearest background: what fails AA, and how many there are. */
const CONTRASTS = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const backgroundOf = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? backgroundOf(element.parentElement) : backgroundColor;
  };
  const shown = [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
  const found = shown.map((element) => {
    const [one, other] = [getComputedStyle(element).color, backgroundOf(element)].map(luminance);
    return { text: element.textContent.slice(0, 40), ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) };
  });
  return { count: found.length, failing: found.filter(({ ratio }) => ratio < 4.5) };
})()`;

/** The texts of the bank's side that are not struck through, in alphabetical order; but for the moment of a balance. */
const PLAIN_TEXTS = `[...document.querySelectorAll('.bank .record b')]
  .filter((element) => element.closest('.field').querySelector('.name').textContent !== 'as of')
  .map((element) => element.textContent).sort()`;

const screenshot = async (page: Page, name: string) => {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
};

(hasChromium() ? describe : describe.skip)('the inspector in Chromium', () => {
  test('beside the chat: the shop is struck through in the bank’s record and absent from what left', async () => {
    const sotto = worlds[0]!;
    const chat = await context.newPage();
    const complaints = recordComplaints(chat, [sotto.url, sotto.bank.url]);
    await chat.goto(sotto.url);
    await waitFor(chat, /I’m Sotto/);
    await chat.getByRole('button', { name: 'See what leaves' }).click();
    await say(chat, 'balance');
    await waitFor(chat, /once you link your bank/);
    await say(chat, await linkAsAlice(context, chat, sotto.bank.url));
    await waitFor(chat, /SGD 3,204\.10 available/);
    await say(chat, 'how much at tidewater grocers?');
    await waitFor(chat, /I keep where you shop out of this chat/);
    await say(chat, 'last 3 on the card');
    await waitFor(chat, /−SGD 120\.00/);

    const inside = chat.frameLocator('#inspector');
    const turn = inside.getByRole('listitem').filter({ has: inside.getByRole('heading', { name: /^Transactions/ }) });
    // Nobody reloads it: the turn arrives by itself.
    await turn.first().waitFor();
    await turn.locator('.bank del', { hasText: SHOP }).first().waitFor();
    await turn.locator('.platform', { hasText: '−SGD 120.00' }).first().waitFor();
    const asked = inside.getByRole('listitem').filter({ hasText: 'Question about shops' });
    expect(await asked.locator('.bank').innerText()).toContain('the bank was not asked');
    const left = (await inside.locator('.platform').allTextContents()).join('\n').toLowerCase();
    expect(left).toContain('−sgd 120.00');
    expect(withheldWords().filter((word) => left.includes(word))).toEqual([]);
    expect(await overflowOf(chat)).toBe(0);
    expect(complaints).toEqual([]);
    await screenshot(chat, 'inspector');

    await chat.getByRole('button', { name: 'Hide what leaves' }).click();
    expect(await chat.locator('#inspector').isVisible()).toBe(false);
    await chat.setViewportSize(PHONE);
    expect(await chat.getByRole('link', { name: 'See what leaves' }).getAttribute('href')).toMatch(/^\/inspect\?conv/);
    await chat.close();
  }, 60_000);

  test('what is not struck through is the same in twin worlds, and what is struck through is not', async () => {
    const texts: string[][] = [];
    const struck: string[] = [];
    for (const sotto of worlds) {
      const { page, complaints } = await openInspector(sotto, await chatIn(sotto));
      await openAll(page);
      texts.push(await page.evaluate<string[]>(PLAIN_TEXTS));
      struck.push((await page.locator('.bank del').allTextContents()).join('\n'));
      expect(complaints).toEqual([]);
      await page.close();
    }
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[0]?.length).toBeGreaterThan(150);
    expect(struck[0]).toContain(SHOP);
    expect(struck[1]).not.toContain(SHOP);
  }, 60_000);

  test('by keyboard, on a phone, and for weak eyes', async () => {
    const sotto = worlds[0]!;
    const { page } = await openInspector(sotto, await chatIn(sotto));
    await screenshot(page, 'inspector-laptop');
    const wire = page.locator('.platform details').first();
    const focused = () => wire.locator('summary:focus').count();
    for (let presses = 0; presses < 20 && (await focused()) === 0; presses += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(1);
    await page.keyboard.press('Enter');
    const json = await wire.locator('pre').last().innerText();
    expect(JSON.parse(json)).toMatchObject({ type: 'message', textFormat: 'plain' });

    await openAll(page);
    const { count, failing } = await page.evaluate<{ count: number; failing: unknown[] }>(CONTRASTS);
    expect(failing).toEqual([]);
    expect(count).toBeGreaterThan(300);
    // Withheld is said as well as shown.
    const heard = await page.locator('.kept > .heard').allTextContents();
    expect(new Set(heard)).toEqual(new Set(['Withheld: ']));

    await page.setViewportSize(PHONE);
    expect(await overflowOf(page)).toBe(0); // with everything open
    await page.reload();
    await wire.waitFor();
    expect(await overflowOf(page)).toBe(0);
    await screenshot(page, 'inspector-phone');
    expect([await page.title(), await page.locator('html').getAttribute('lang')]).toEqual([
      'Inspector: what the bank knows, what leaves · Sotto',
      'en',
    ]);
    await page.close();
  }, 60_000);
});
