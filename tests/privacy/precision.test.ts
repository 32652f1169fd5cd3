// How much of an amount is said: rounding as arithmetic, and each level kept to the socket.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readActivity } from '../../bot/channels/activity/read-activity.ts';
import { renderActivity } from '../../bot/channels/activity/render-activity.ts';
import { fixedClock } from '../../bot/kernel/clock.ts';
import { magnitude, moneyFromDecimal } from '../../bot/kernel/money.ts';
import { phraseSlots } from '../../bot/kernel/phrase-slots.ts';
import { phrase, type Phrase, type PhraseId } from '../../bot/kernel/phrase.ts';
import { PRECISIONS, type Precision } from '../../bot/kernel/precision.ts';
import { createLogger } from '../../bot/logging/logger.ts';
import { createDisclosure } from '../../bot/privacy/disclose.ts';
import { createLastCheck } from '../../bot/privacy/last-check.ts';
import { createCatalogue } from '../../bot/privacy/phrases/catalogue.ts';
import { en } from '../../bot/privacy/phrases/en.ts';
import { rounded } from '../../bot/privacy/phrases/rounded.ts';

const currency = fc.constantFrom('SGD', 'JPY', 'KWD', 'BHD');
const huge = 10n ** 40n;
const minor = fc.oneof(fc.bigInt({ min: -huge, max: huge }), fc.bigInt({ min: -100_000n, max: 100_000n }));
const money = fc.record({ currency, minor });
const roundedMinor = (value: bigint) => rounded({ currency: 'SGD', minor: value }).minor;

describe('rounding', () => {
  test('two significant digits, the nearest, with its sign; twice is once', () => {
    fc.assert(
      fc.property(minor, (value) => {
        const result = roundedMinor(value);
        expect(magnitude(result).toString()).toMatch(/^(?:\d|\d\d0*)$/);
        expect(magnitude(result - value) * 20n).toBeLessThanOrEqual(magnitude(value));
        expect(result < 0n).toBe(value < 0n);
        expect(result === 0n).toBe(value === 0n);
        expect(roundedMinor(-value)).toBe(-result);
        expect(roundedMinor(result)).toBe(result);
      }),
    );
  });

  test('a larger amount never reads smaller', () => {
    fc.assert(
      fc.property(minor, fc.bigInt({ min: 0n, max: 10n ** 6n }), (value, more) => {
        expect(roundedMinor(value + more)).toBeGreaterThanOrEqual(roundedMinor(value));
      }),
    );
  });

  test('points are rounded alike and stay points', () => {
    fc.assert(
      fc.property(fc.constantFrom('points' as const, 'miles' as const), minor, (unit, amount) => {
        expect(rounded({ unit, amount })).toEqual({ unit, amount: roundedMinor(amount) });
      }),
    );
  });

  test.each<[string, string, string]>([
    ['0', 'SGD', 'about SGD 0'],
    ['0.05', 'SGD', 'about SGD 0.05'],
    ['6.50', 'SGD', 'about SGD 6.50'],
    ['6.55', 'SGD', 'about SGD 6.60'],
    ['-18.90', 'SGD', 'about −SGD 19'],
    ['994.99', 'SGD', 'about SGD 990'],
    ['995', 'SGD', 'about SGD 1,000'],
    ['3204.10', 'SGD', 'about SGD 3,200'],
    ['1234567', 'JPY', 'about JPY 1,200,000'],
    ['1.234', 'KWD', 'about KWD 1.200'],
    ['-98765.432', 'KWD', 'about −KWD 99,000'],
    ['999999999999999999', 'SGD', 'about SGD 1,000,000,000,000,000,000'],
  ])('%s %s reads %p', (decimal, code, text) => {
    const account = { kind: 'other', mask: '', currency: code } as const;
    const line = phrase('balance.same', { account, amount: moneyFromDecimal(decimal, code) });
    expect(render(line, 'rounded')).toBe(`Account: ${text}`);
  });

  test('the words say the rounded amount and nothing finer', () => {
    fc.assert(
      fc.property(money, (amount) => {
        const account = { kind: 'other', mask: '', currency: amount.currency } as const;
        const line = phrase('balance.same', { account, amount });
        const roundLine = phrase('balance.same', { account, amount: rounded(amount) });
        const inFull = render(roundLine, 'exact').replace('Account: ', 'Account: about ');
        expect(render(line, 'rounded')).toBe(inFull.replace(/\.0+$/, ''));
        expect(render(roundLine, 'rounded')).toBe(render(line, 'rounded'));
      }),
    );
  });
});

const clock = fixedClock(new Date('2026-11-22T02:42:00Z'));
const catalogue = createCatalogue('en', en);
const urls = { bankWebUrl: 'https://bank.example/online', publicUrl: 'https://sotto.example' };
const disclosure = createDisclosure({ catalogue, clock, timeZone: 'Asia/Singapore', ...urls });

function render(line: Phrase, precision: Precision): string {
  return catalogue.render(line, { today: '2026-11-22', timeZone: 'Asia/Singapore', precision });
}

const amount = { currency: 'SGD', minor: 7_777_777n };
const figures: Readonly<Record<string, unknown>> = {
  money: amount,
  signed: amount,
  size: amount,
  points: { unit: 'points', amount: 7_777_777n },
  quantity: { unit: 'points', amount: 7_777_777n },
};
const others: Readonly<Record<string, unknown>> = {
  date: '2026-12-31',
  day: '2026-11-21',
  moment: clock.now(),
  account: { kind: 'card', mask: '••9014', currency: 'SGD' },
  kind: 'card',
  unit: 'miles',
  count: 3,
  limit: { value: '50', currency: 'SGD' },
  bound: 'atLeast',
  order: 'smallest',
  status: 'pending',
  flow: 'in',
  phone: 'bank',
  told: 'points',
  precision: 'none',
};

describe('each level, over every phrase of the catalogue', () => {
  const phrases = (Object.keys(phraseSlots) as PhraseId[]).map((id) => {
    const kinds = Object.entries<string>(phraseSlots[id]);
    const slots: unknown = Object.fromEntries(kinds.map(([name, kind]) => [name, figures[kind] ?? others[kind]]));
    return { line: { id, slots } as Phrase, isFigure: kinds.some(([, kind]) => kind in figures) };
  });
  const withFigures = phrases.filter(({ isFigure }) => isFigure);

  test('exact says it, rounded only its two digits, none not even those', () => {
    expect(withFigures.length).toBeGreaterThan(20);
    for (const { line } of withFigures) {
      expect(render(line, 'exact')).toMatch(/77,777\.77|7,777,777/);
      expect(render(line, 'rounded')).toMatch(/about [+]?(?:SGD )?(?:78,000|7,800,000)/);
      expect(render(line, 'rounded')).not.toContain('777');
      expect(render(line, 'none')).not.toMatch(/7|8,/);
    }
  });

  test('without a figure the level changes no word', () => {
    const plain = phrases.filter(({ isFigure }) => !isFigure);
    expect(plain.length).toBeGreaterThan(60);
    for (const { line } of plain) {
      for (const precision of PRECISIONS) expect(render(line, precision)).toBe(render(line, 'exact'));
    }
  });

  test.each(PRECISIONS)('%s: a first line with a figure is refused wherever it would show a digit', (precision) => {
    for (const { line } of withFigures) {
      const hasDigit = /\d/.test(render(line, precision));
      const disclose = () => disclosure.disclose({ lines: [line] }, precision);
      if (hasDigit) expect(disclose).toThrow(expect.objectContaining({ code: 'slot-invalid' }));
      else expect(disclose().lines.join()).not.toMatch(/\d/);
    }
  });
});

describe('the last check', () => {
  const account = { kind: 'savings', mask: '••7730', currency: 'SGD' } as const;
  const reply = { lines: [phrase('balance.header'), phrase('balance.same', { account, amount })] };
  const wire = (precision: Precision) =>
    readActivity(JSON.parse(JSON.stringify(renderActivity(disclosure.disclose(reply, precision), 'emulator'))));

  test('permits the words of the level that was chosen, and of no other', () => {
    const log = createLogger('silent', { write: () => undefined });
    const lastCheck = createLastCheck(disclosure, [], log);
    for (const chosen of PRECISIONS) {
      for (const sent of PRECISIONS) {
        expect([chosen, sent, lastCheck.permits(wire(sent), disclosure.disclose(reply, chosen))]).toEqual([
          chosen,
          sent,
          chosen === sent,
        ]);
      }
    }
    expect(lastCheck.refused()).toBe(6);
  });
});
