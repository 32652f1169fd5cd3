import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { minorDigits } from '../../bot/kernel/currency.ts';
import { moneyFromDecimal, negate } from '../../bot/kernel/money.ts';

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

  test('every amount that a currency can hold is read exactly', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(9_999), fc.boolean(), currency, (whole, part, owed, code) => {
        const digits = minorDigits(code);
        const fraction = String(part).padStart(4, '0').slice(0, digits);
        const text = `${owed ? '-' : ''}${whole}${digits > 0 ? `.${fraction}` : ''}`;
        const minor = BigInt(`${whole}${fraction}`) * (owed ? -1n : 1n);
        expect(moneyFromDecimal(text, code)).toEqual({ currency: code, minor });
        expect(negate(negate({ currency: code, minor }))).toEqual({ currency: code, minor });
      }),
    );
  });

  test('exponents are those of ISO 4217, where the runtime has others', () => {
    expect(['JPY', 'IQD', 'KWD', 'UGX', 'CLF', 'SGD'].map(minorDigits)).toEqual([0, 3, 3, 0, 4, 2]);
  });
});
