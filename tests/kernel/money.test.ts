import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minorDigits } from '../../bot/kernel/currency.ts';
import { addMoney, decimalOf, moneyFromDecimal, negate } from '../../bot/kernel/money.ts';

const minor = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
const currency = fc.constantFrom('SGD', 'JPY', 'KWD', 'CLF');

describe('money', () => {
  test.each([
    ['3204.10', 'SGD', 320_410n],
    ['-18.9', 'SGD', -1_890n],
    ['+0.05', 'SGD', 5n],
    ['1230', 'JPY', 1_230n],
    ['1230.00', 'JPY', 1_230n],
    ['1.234', 'KWD', 1_234n],
    ['9999999999999.99', 'SGD', 999_999_999_999_999n],
    ['-0.00', 'SGD', 0n],
  ])('reads %s %s', (text, code, expected) => {
    expect(moneyFromDecimal(text, code)).toEqual({ currency: code, minor: expected });
  });

  test.each(['', '-', '.5', '1.', '1,230.00', '1e3', 'NaN', '0x10', ' 1', '1.005', '１２', '1'.repeat(19)])(
    'refuses %p',
    (text) =>
      expect(() => moneyFromDecimal(text, 'SGD')).toThrow(expect.objectContaining({ code: 'amount-malformed' })),
  );

  test('reading is the inverse of writing, in every exponent', () => {
    fc.assert(
      fc.property(minor, currency, (value, code) => {
        expect(moneyFromDecimal(decimalOf({ currency: code, minor: value }), code).minor).toBe(value);
      }),
    );
  });

  test('sums are exact, and never mix currencies', () => {
    fc.assert(
      fc.property(minor, minor, currency, (a, b, code) => {
        const sum = addMoney({ currency: code, minor: a }, { currency: code, minor: b });
        expect(addMoney(sum, negate({ currency: code, minor: b }))).toEqual({ currency: code, minor: a });
      }),
    );
    expect(() => addMoney({ currency: 'SGD', minor: 1n }, { currency: 'JPY', minor: 1n })).toThrow(
      expect.objectContaining({ code: 'currency-mismatch' }),
    );
  });

  test('exponents are those of ISO 4217, where the runtime has others', () => {
    expect(['JPY', 'IQD', 'KWD', 'UGX', 'CLF', 'SGD'].map(minorDigits)).toEqual([0, 3, 3, 0, 4, 2]);
  });
});
