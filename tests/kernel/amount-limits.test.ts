import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMeant, isWithin, type AmountLimits } from '../../bot/kernel/amount-limits.ts';
import { minorDigits } from '../../bot/kernel/currency.ts';
import { moneyFromDecimal } from '../../bot/kernel/money.ts';

describe('amount limits', () => {
  test.each<[AmountLimits, string, string, boolean]>([
    [{ over: '50' }, '-50.01', 'SGD', true],
    [{ over: '50' }, '50.00', 'SGD', false],
    [{ atLeast: '50' }, '-50.00', 'SGD', true],
    [{ under: '0.1' }, '-0.09', 'SGD', true],
    [{ under: '12.50' }, '12.5', 'SGD', false],
    [{ atMost: '12.5' }, '12.50', 'SGD', true],
    [{ over: '20', under: '100' }, '-99.99', 'SGD', true],
    [{ atLeast: '20', atMost: '100' }, '-100.01', 'SGD', false],
    [{ over: '50' }, '51', 'JPY', true],
    [{ over: '50.5' }, '50', 'JPY', false],
    [{ over: '50.5' }, '51', 'JPY', true],
    [{ over: '1.234' }, '-1.234', 'KWD', false],
    [{ over: '1.2339' }, '-1.234', 'KWD', true],
    [{ atMost: '0.0001' }, '0.0001', 'CLF', true],
    [{ over: '999999999.9999' }, '1000000000', 'SGD', true],
    [{ over: '50', currency: '$' }, '60', 'SGD', true],
    [{ over: '50', currency: '$' }, '60', 'EUR', false],
    [{ over: '50', currency: 'EUR' }, '60', 'SGD', false],
    [{ currency: 'SGD' }, '0', 'SGD', true],
  ])('%j of %s %s: %p', (limits, decimal, currency, expected) => {
    expect(isWithin(limits, moneyFromDecimal(decimal, currency))).toBe(expected);
  });

  test.each(['USD', 'SGD', 'AUD', 'HKD', 'TWD', 'NZD', 'CAD'])('%s is a dollar', (currency) => {
    expect(isMeant({ currency: '$' }, currency)).toBe(true);
  });

  test.each(['EUR', 'MXN', 'BRL', 'CLP', 'JPY', 'GBP'])('%s is none', (currency) => {
    expect(isMeant({ currency: '$' }, currency)).toBe(false);
  });

  test.each(['', '-5', '5.', '.5', '1e3', '1,000', '1234567890', '0.12345', 'NaN'])('%p is no limit', (over) => {
    expect(() => isWithin({ over }, { currency: 'SGD', minor: 1n })).toThrow(
      expect.objectContaining({ code: 'amount-malformed' }),
    );
  });

  test('a limit compares as the amount that it names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('SGD', 'JPY', 'KWD', 'CLF'),
        fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }),
        fc.bigInt({ min: 0n, max: 10n ** 8n }),
        (currency, minor, limit) => {
          const digits = minorDigits(currency);
          const text = limit.toString().padStart(digits + 1, '0');
          const decimal = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
          const size = minor < 0n ? -minor : minor;
          expect([
            isWithin({ over: decimal }, { currency, minor }),
            isWithin({ atLeast: decimal }, { currency, minor }),
            isWithin({ under: decimal }, { currency, minor }),
            isWithin({ atMost: decimal }, { currency, minor }),
          ]).toEqual([size > limit, size >= limit, size < limit, size <= limit]);
        },
      ),
    );
  });
});
