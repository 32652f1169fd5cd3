import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hasChromium, openChromium } from '../support/chromium.ts';
import { startSotto, type RunningSotto } from '../support/running-sotto.ts';
import { linkAsAlice, overflowOf, recordComplaints, say, waitFor } from '../support/visitor.ts';
import { withheldWords } from '../support/withheld-words.ts';

// What a first-time visitor does, in a real browser: link Alice's bank on its own page, type the code back, ask.

let sotto: RunningSotto;
beforeAll(async () => {
  sotto = await startSotto();
});
afterAll(() => sotto.close());

/** Everything the chat platform could have seen: bodies of /directline answers and frames of its socket. */
function recordTraffic(page: Page): string[] {
  const traffic: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => traffic.push(String(payload))));
  page.on('response', (response) => {
    if (response.url().includes('/directline/'))
      void response.text().then(
        (text) => traffic.push(text),
        () => undefined,
      );
  });
  return traffic;
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
        const seen = recordTraffic(chat);
        const complaints = recordComplaints(chat, [sotto.url]);
        await chat.goto(sotto.url);
        await waitFor(chat, /I’m Sotto/);
        await say(chat, 'balance');
        await waitFor(chat, /once you link your bank/);
        const code = await linkAsAlice(context, chat, sotto.bank.url);
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

        expect(await overflowOf(chat)).toBe(0);
        const folder = process.env['SCREENSHOTS'];
        if (folder !== undefined) await chat.screenshot({ path: join(folder, `${name.replace('a ', '')}.png`) });

        const words = withheldWords();
        const traffic = seen.join('\n').toLowerCase();
        expect(traffic).toContain('18,240 points');
        expect(words.length).toBeGreaterThan(50);
        expect(words.filter((word) => traffic.includes(word))).toEqual([]);
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
    },
    60_000,
  );
});
