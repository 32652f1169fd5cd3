// Link codes: what they look like, and which messages are taken for one.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findLinkCode, newLinkCode } from '../../bot/linking/link-code.ts';

const codes = fc.constant(undefined).map(newLinkCode);

test('a new code has two halves of four, each with a clear digit and a letter, and none of I, L, O, U', () => {
  const seen = new Set(Array.from({ length: 500 }, newLinkCode));
  expect(seen.size).toBe(500);
  for (const code of seen) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    for (const half of code.split('-')) expect(half).toMatch(/^(?=.*[2-9])(?=.*[A-Z])/);
  }
});

test('every code is found however it is typed', () => {
  const separators = fc.constantFrom('', ' ', '-', ' - ', '–', '\u2011', '−', '\u200b', '\u00a0');
  const zeros = fc.constantFrom('0', 'o', 'O');
  const ones = fc.constantFrom('1', 'i', 'L', 'l');
  const around = fc.constantFrom(
    ['', ''],
    [' ', '\n'],
    ['my code is ', '.'],
    ['(', ') thanks'],
    ['code: ', ''],
    ['', '!'],
  );
  fc.assert(
    fc.property(
      codes,
      separators,
      zeros,
      ones,
      around,
      fc.boolean(),
      (code, separator, zero, one, [before, after], lower) => {
        const typed = code.replace('-', separator).replaceAll('0', zero).replaceAll('1', one);
        const found = findLinkCode(`${before}${lower ? typed.toLowerCase() : typed}${after}`);
        expect(found).toEqual({ code, alone: `${before}${after}`.trim() === '' });
      },
    ),
    { numRuns: 500 },
  );
});

test('full-width letters and invisible marks do not hide a code', () => {
  expect(findLinkCode('\u2068Ｋ７ＱＭ－２ＸＰＡ\u2069')).toEqual({ code: 'K7QM-2XPA', alone: true });
});

describe('what customers say otherwise is no code', () => {
  test.each([
    'card 4821',
    'CARD4821',
    '4821 card',
    'from 2026',
    '2026-Nov',
    '20261122',
    '1234-5678',
    '4111 1111 1111 1111',
    'balances',
    'following',
    'millions of children',
    'points please',
    'last 3 on the card',
    'K7QM-2XP',
    'K7QM-2XPAB',
    'XK7QM-2XPA',
    'K7QM_2XPA',
    'K7QM-2XPU',
    'K7QM\n\n\n\n2XPA',
    'éK7QM2XPA',
    'SG12ABCD34EFGH56',
    '',
    '🙂',
  ])('%j', (text) => {
    expect(findLinkCode(text)).toBeUndefined();
  });
});

test('a very long message costs no time', () => {
  const started = performance.now();
  for (const text of [
    'A1'.repeat(50_000),
    'A1B2 '.repeat(20_000) + 'U',
    '- '.repeat(50_000),
    'A1B2\u200b'.repeat(20_000),
  ]) {
    findLinkCode(text);
  }
  expect(performance.now() - started).toBeLessThan(500);
});
