import { describe, expect, test } from '@jest/globals';
import { readActivity } from '../../bot/channels/activity/read-activity.ts';
import { renderActivity } from '../../bot/channels/activity/render-activity.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { ticketFrom } from '../../bot/kernel/ids.ts';
import { phrase } from '../../bot/kernel/phrase.ts';
import { open, say, type Reply } from '../../bot/kernel/reply.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import { createDisclosure } from '../../bot/privacy/disclose.ts';
import { createLastCheck } from '../../bot/privacy/last-check.ts';
import { createCatalogue } from '../../bot/privacy/phrases/catalogue.ts';
import { en } from '../../bot/privacy/phrases/en.ts';

const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
const urls = { bankWebUrl: 'https://bank.example/online', publicUrl: 'https://sotto.example' };

function setUp(allowed: readonly string[] = Object.values(urls).map((url) => new URL(url).origin)) {
  const lines: string[] = [];
  const disclosure = createDisclosure({
    catalogue: createCatalogue('en', en),
    clock,
    timeZone: 'Asia/Singapore',
    ...urls,
  });
  const lastCheck = createLastCheck(
    disclosure,
    allowed,
    createLogger('info', { write: (line) => void lines.push(line) }),
  );
  return { disclosure, lastCheck, lines };
}

const account = { kind: 'card', mask: '••9014', currency: 'SGD' } as const;
const ticket = ticketFrom('A'.repeat(43))!;
const reply: Reply = {
  lines: [phrase('balance.header'), phrase('balance.owed', { account, owed: { currency: 'SGD', minor: -81_245n } })],
  choices: [
    say(phrase('button.transactions')),
    open(phrase('button.details'), { to: 'bank-web' }),
    open(phrase('button.open-link'), { to: 'link-page', ticket }),
  ],
};

describe('disclosure', () => {
  test('renders words, and links only to the bank’s pages and our link page', () => {
    expect(setUp().disclosure.disclose(reply, 'exact')).toMatchObject({
      lines: ['Here are your balances.', 'Card ••9014: SGD 812.45 owed'],
      choices: [
        { kind: 'say', label: 'Transactions' },
        { kind: 'open', label: 'See details', url: 'https://bank.example/online' },
        { kind: 'open', label: 'Link my bank', url: `https://sotto.example/link/${ticket}` },
      ],
    });
  });

  test('a first line with a digit, or no line at all, is refused', () => {
    for (const lines of [[...reply.lines].reverse(), []]) {
      expect(() => setUp().disclosure.disclose({ lines }, 'exact')).toThrow(
        expect.objectContaining({ code: 'slot-invalid' }),
      );
    }
  });
});

describe('the last check', () => {
  test.each(['emulator', 'msteams', 'webchat'])('what the renderer makes for %s is permitted', (channel) => {
    const { disclosure, lastCheck } = setUp();
    const disclosed = disclosure.disclose(reply, 'exact');
    const wire: unknown = JSON.parse(JSON.stringify(renderActivity(disclosed, channel)));
    expect(lastCheck.permits(readActivity(wire), disclosed)).toBe(true);
    expect(lastCheck.refused()).toBe(0);
  });

  const card = ['attachments', 0, 'content'];
  const say = ['suggestedActions', 'actions', 0];
  const detail = [...card, 'buttons', 0];
  const append = (more: string) => (old: unknown) => String(old) + more;
  test.each<[string, readonly (string | number)[], (old: unknown) => unknown]>([
    ['a word more', ['text'], append(' Kopi')],
    ['a digit changed', ['text'], (old) => String(old).replace('812', '813')],
    ['a line less', ['text'], () => 'Here are your balances.'],
    ['an invisible character', ['text'], append('\u200b')],
    ['Markdown', ['textFormat'], () => 'markdown'],
    ['an unknown property', ['summary'], () => 'Kopi'],
    ['speech', ['speak'], () => 'Kopi'],
    ['channel data', ['channelData'], () => ({ note: 'Kopi' })],
    ['an entity', ['entities'], () => [{ type: 'Place', name: 'Kopi' }]],
    ['the sender’s name', ['from'], () => ({ id: 'bot', name: 'Kopi' })],
    ['a card title', [...card, 'title'], () => 'Kopi'],
    ['an image', [...card, 'images'], () => [{ url: 'https://bank.example/kopi.png', alt: 'Kopi' }]],
    ['a second card', ['attachments', 1], () => ({ contentType: 'text/plain', content: 'Kopi' })],
    ['another card', ['attachments', 0, 'contentType'], () => 'application/vnd.microsoft.card.adaptive'],
    ['a button title', [...say, 'title'], () => 'Kopi'],
    ['a button value apart from its title', [...say, 'value'], () => 'Kopi'],
    ['a button’s alt text', [...say, 'imageAltText'], () => 'Kopi'],
    ['a link with a parameter', [...detail, 'value'], append('?shop=kopi')],
    ['a link elsewhere', [...detail, 'value'], () => 'https://kopi.example/'],
    ['another ticket', [...card, 'buttons', 1, 'value'], () => `https://sotto.example/link/${'B'.repeat(43)}`],
    ['a button more', ['suggestedActions', 'actions', 1], () => ({ type: 'imBack', title: 'Kopi', value: 'Kopi' })],
    ['a button less', ['suggestedActions'], () => undefined],
  ])('%s is refused and counted, and the log has none of it', (_what, path, change) => {
    const { disclosure, lastCheck, lines } = setUp();
    const disclosed = disclosure.disclose(reply, 'exact');
    const wire = changed(renderActivity(disclosed, 'emulator'), path, change);
    expect(lastCheck.permits(readActivity(wire), disclosed)).toBe(false);
    expect(lastCheck.refused()).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('reply-blocked');
    expect(lines[0]).not.toMatch(/kopi|812/i);
  });

  test('even a rendered link is refused when its origin isn’t configured', () => {
    const { disclosure, lastCheck } = setUp(['https://sotto.example']);
    const disclosed = disclosure.disclose(reply, 'exact');
    expect(lastCheck.permits(readActivity(renderActivity(disclosed, 'emulator')), disclosed)).toBe(false);
  });

  test('a reply said before midnight still passes after it', () => {
    const evening = fixedClock(new Date('2026-12-31T15:59:59Z'));
    const disclosure = createDisclosure({
      catalogue: createCatalogue('en', en),
      clock: evening,
      timeZone: 'Asia/Singapore',
      ...urls,
    });
    const lastCheck = createLastCheck(disclosure, [], createLogger('silent', { write: () => undefined }));
    const row = phrase('transactions.row', { n: 1, day: '2026-12-30', amount: { currency: 'SGD', minor: 1n } });
    const disclosed = disclosure.disclose(
      { lines: [phrase('transactions.header', { status: 'any', flow: 'both' }), row] },
      'exact',
    );
    evening.advance(2_000);
    expect(lastCheck.permits(readActivity(renderActivity(disclosed, 'emulator')), disclosed)).toBe(true);
  });
});

/** The wire message with one property changed, as it would be read from the socket. */
function changed(activity: object, path: readonly (string | number)[], change: (old: unknown) => unknown): unknown {
  const wire = JSON.parse(JSON.stringify(activity)) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof wire, wire);
  const last = path.at(-1) ?? '';
  parent[last] = change(parent[last]);
  return JSON.parse(JSON.stringify(wire));
}
