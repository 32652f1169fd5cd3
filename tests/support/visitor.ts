// What a visitor of the chat page does in a real browser: type, wait for words, link a bank on the bank's own pages.
import type { BrowserContext, Page } from 'playwright-core';

export async function say(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /message/i });
  await box.fill(text);
  await box.press('Enter');
}

export const waitFor = (page: Page, text: string | RegExp) => page.getByText(text).last().waitFor({ timeout: 10_000 });

/** Follows the chat's newest link button and signs in as Alice; returns the code that the last page shows. */
export async function linkAsAlice(context: BrowserContext, chat: Page, bankUrl: string): Promise<string> {
  const opened = context.waitForEvent('page');
  await chat.getByRole('button', { name: 'Link my bank' }).last().click();
  const bank = await opened;
  await bank.getByRole('button').first().click();
  await bank.locator('[name=username]').fill('alice');
  await bank.locator('[name=password]').fill('demo');
  await bank.locator('[name=password]').press('Enter');
  await bank.locator('[name=otp]').waitFor();
  const phone = await context.newPage();
  await phone.goto(`${bankUrl}/demo/phone/alice`);
  const pin = /\b\d{6}\b/.exec(await phone.locator('main').innerText())?.[0] ?? '';
  await phone.close();
  await bank.locator('[name=otp]').fill(pin);
  await bank.locator('[name=otp]').press('Enter');
  await bank.locator('[name=decision][value=allow]').click();
  const code = await bank.locator('#link-code').innerText();
  await bank.close();
  return code.trim();
}

/** Pixels by which the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Addresses that a page asks for outside the given origins, and errors in its console. */
export function recordComplaints(page: Page, origins: readonly string[]): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !origins.includes(new URL(url).origin)) complaints.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}
