import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { phraseSlots } from '../../bot/kernel/phrase-slots.ts';
import { phrase, type Phrase, type PhraseId } from '../../bot/kernel/phrase.ts';
import type { SlotKind, SlotValues } from '../../bot/kernel/slot.ts';
import { createCatalogue } from '../../bot/privacy/phrases/catalogue.ts';
import { en } from '../../bot/privacy/phrases/en.ts';

const setting = { today: '2026-11-22', timeZone: 'Asia/Singapore', precision: 'exact' } as const;
const catalogue = createCatalogue('en', en);
const money = (minor: bigint, currency = 'SGD') => ({ currency, minor });

const SAMPLES: SlotValues = {
  money: money(320_410n),
  signed: money(-1_890n),
  size: money(-81_245n),
  points: { unit: 'points', amount: 18_240n },
  quantity: { unit: 'points', amount: 1_200n },
  date: '2026-12-31',
  day: '2026-11-21',
  moment: new Date('2026-11-22T02:42:00Z'),
  account: { kind: 'card', mask: '••9014', currency: 'SGD' },
  kind: 'card',
  unit: 'miles',
  count: 3,
  limit: { value: '1250.5', currency: 'SGD' },
  bound: 'over',
  order: 'largest',
  status: 'booked',
  flow: 'out',
  phone: 'bank',
  told: 'balances',
  precision: 'rounded',
};
const ids = Object.keys(phraseSlots) as PhraseId[];

function sampleOf(id: PhraseId): Phrase {
  const slots = Object.entries<SlotKind>(phraseSlots[id]).map(([name, kind]) => [name, SAMPLES[kind]]);
  return { id, slots: Object.fromEntries(slots) as unknown } as Phrase;
}

describe('the catalogue', () => {
  test('every phrase uses exactly the slots of its entry in the table', () => {
    expect(ids.length).toBeGreaterThan(80);
    for (const id of ids) {
      const used = [
        ...JSON.stringify(new IntlMessageFormat(en[id], 'en').getAst()).matchAll(/"type":[1-6],"value":"(\w+)"/g),
      ].map(([, name]) => name);
      expect([id, [...new Set(used)].sort()]).toEqual([id, Object.keys(phraseSlots[id]).sort()]);
    }
  });

  test('every phrase renders, without a brace left over', () => {
    for (const id of ids) expect(catalogue.render(sampleOf(id), setting)).toMatch(/^[^{}<>]+$/);
  });

  test('buttons fit the smallest button of any channel, 20 characters', () => {
    for (const id of ids.filter((one) => one.startsWith('button.'))) {
      expect(catalogue.render(sampleOf(id), setting).length).toBeLessThanOrEqual(20);
    }
  });

  test.each<[Phrase, string]>([
    [phrase('balance.same', { account: SAMPLES.account, amount: money(-5n) }), 'Card ••9014: −SGD 0.05'],
    [
      phrase('balance.same', {
        account: { kind: 'savings', mask: '', currency: 'JPY' },
        amount: money(1_234_567n, 'JPY'),
      }),
      'Savings: JPY 1,234,567',
    ],
    [
      phrase('balance.booked', {
        account: { kind: 'other', mask: '', currency: 'KWD' },
        booked: money(1_234_567n, 'KWD'),
      }),
      'Account: KWD 1,234.567 booked',
    ],
    [phrase('balance.owed', { account: SAMPLES.account, owed: money(-81_245n) }), 'Card ••9014: SGD 812.45 owed'],
    [phrase('transactions.row', { n: 3, day: '2026-11-19', amount: money(3_250n) }), '3 · 19 Nov · +SGD 32.50'],
    [phrase('transactions.row', { n: 1_000, day: '2025-11-19', amount: money(0n) }), '1000 · 19 Nov 2025 · SGD 0.00'],
    [phrase('rewards.available', { available: { unit: 'miles', amount: 1n } }), '1 mile'],
    [phrase('rewards.available', { available: money(1_200n) }), 'SGD 12.00'],
    [phrase('rewards.expiring', { quantity: SAMPLES.quantity, date: '2026-12-31' }), '1,200 expire on 31 Dec 2026'],
    [phrase('balance.as-of', { at: SAMPLES.moment }), 'As of 22 Nov, 10:42'],
    [
      phrase('link.tries-left', { count: 1 }),
      'You have 1 try left. The code is on the page that opened after your bank’s.',
    ],
    [phrase('rewards.header', { unit: 'miles' }), 'Your miles.'],
  ])('%j reads %p', (value, text) => expect(catalogue.render(value, setting)).toBe(text));

  test.each<[string, unknown]>([
    [
      'a name for a mask',
      phrase('button.account', { account: { kind: 'card', mask: 'Kopi Republik', currency: 'SGD' } }),
    ],
    ['a currency that is none', phrase('balance.owed', { account: SAMPLES.account, owed: money(1n, 'Kopi') })],
    ['a surplus slot', { id: 'thanks.welcome', slots: { merchant: 'Kopi' } }],
    ['a missing slot', { id: 'balance.owed', slots: { account: SAMPLES.account } }],
    ['a surplus field', { id: 'button.account', slots: { account: { ...SAMPLES.account, nickname: 'Kopi' } } }],
    ['an unknown phrase', { id: 'Kopi', slots: {} }],
    ['a fraction', phrase('link.tries-left', { count: 1.5 })],
  ])('%s is refused', (_what, value) => {
    expect(() => catalogue.render(value as Phrase, setting)).toThrow(expect.objectContaining({ code: 'slot-invalid' }));
  });

  test('no amount loses a digit on its way to words', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (minor) => {
        const text = catalogue.render(
          phrase('balance.same', { account: SAMPLES.account, amount: money(minor) }),
          setting,
        );
        const digits = text.slice('Card ••9014: '.length).replace(/[^\d]/g, '');
        expect(BigInt(digits) * (text.includes('−') ? -1n : 1n)).toBe(minor);
      }),
    );
  });
});
