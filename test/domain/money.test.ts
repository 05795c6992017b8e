import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currencyOf,
  formatMoney,
  parseMoney,
  percentOff,
  prorate,
  roundHalfUp,
  toMajor,
  toMinor,
} from '../../src/domain/money.ts';

const rupiah = currencyOf('IDR', 'id');
const languages = fc.constantFrom('id', 'en');
const currencies = fc.constantFrom('IDR', 'USD', 'EUR', 'SGD', 'MYR', 'JPY', 'KWD', 'CLP', 'XYZ');

describe('an amount as text', () => {
  it.each([
    ['IDR', 125_000, 'Rp125.000', 'Rp125,000'],
    ['IDR', 0, 'Rp0', 'Rp0'],
    ['IDR', -1_500, '-Rp1.500', '-Rp1,500'],
    ['USD', 123_456_789, '$1.234.567,89', '$1,234,567.89'],
    ['USD', 5, '$0,05', '$0.05'],
    ['JPY', 999, '¥999', '¥999'],
    ['XYZ', 100, 'XYZ 1,00', 'XYZ 1.00'],
  ] as const)('%s %d is written %s and %s', (code, minor, id, en) => {
    expect(formatMoney(minor, currencyOf(code, 'id'), 'id')).toBe(id);
    expect(formatMoney(minor, currencyOf(code, 'en'), 'en')).toBe(en);
  });

  it('is read back as the same amount, in every currency and language', () => {
    fc.assert(
      fc.property(currencies, languages, fc.integer({ min: 0, max: 1e13 }), (code, language, minor) => {
        const currency = currencyOf(code, language);
        const text = formatMoney(minor, currency, language);
        expect(parseMoney(text, currency)).toBe(minor);
        expect(parseMoney(text.replace(currency.symbol, ''), currency)).toBe(minor);
      }),
    );
  });

  it('refuses to write a fraction of a minor unit', () => {
    expect(() => formatMoney(0.5, rupiah, 'id')).toThrow(RangeError);
  });
});

describe('reading what an admin types', () => {
  it.each([
    ['Rp 125.000', 125_000],
    ['Rp\u00a0125.000', 125_000],
    ['Rp\u202f125.000', 125_000],
    ['Rp. 125.000,-', 125_000],
    ['Rp125.000,00', 125_000],
    ['rp125000', 125_000],
    ['125000', 125_000],
    ['  125.000 ', 125_000],
    ['IDR 125.000', 125_000],
    ['125.000 IDR', 125_000],
    ['125rb', 125_000],
    ['125 ribu', 125_000],
    ['125k', 125_000],
    ['125K', 125_000],
    ['Rp 1,5jt', 1_500_000],
    ['1.5jt', 1_500_000],
    ['1,25 juta', 1_250_000],
    ['2jt', 2_000_000],
    ['12,5rb', 12_500],
    ['125,000.00', 125_000],
    ['0', 0],
  ])('%s is Rp%d in an Indonesian book', (text, minor) => {
    expect(parseMoney(text, rupiah)).toBe(minor);
  });

  it.each([
    '',
    ' ',
    'Rp',
    '-5',
    '-Rp5.000',
    'abc',
    '125.00',
    '125,000',
    '12.34.567',
    '1.250jt',
    '1.250rb',
    '0,5',
    '125000,50',
    '$12',
    '08123456789',
    '1e6',
    '2 500',
    '50 M',
    '1..000',
    '.500',
    '99999999999999999999',
    'Lunas',
  ])('%j is no certain amount in an Indonesian book', (text) => {
    expect(parseMoney(text, rupiah)).toBeUndefined();
  });

  it('never takes 37.200 for either of its two readings where the point is the decimal sign', () => {
    expect(parseMoney('37.200', rupiah)).toBe(37_200);
    for (const code of ['IDR', 'USD']) expect(parseMoney('37.200', currencyOf(code, 'en'))).toBeUndefined();
    expect(parseMoney('37.000', currencyOf('IDR', 'en'))).toBeUndefined();
  });

  it('reads dollars in both languages', () => {
    const [id, en] = [currencyOf('USD', 'id'), currencyOf('USD', 'en')];
    expect(parseMoney('$12.5', en)).toBe(1_250);
    expect(parseMoney('1,234.50', en)).toBe(123_450);
    expect(parseMoney('1.5k', en)).toBe(150_000);
    expect(parseMoney('12,50', id)).toBe(1_250);
    expect(parseMoney('12.50', id)).toBe(1_250);
    expect(parseMoney('12.505', en)).toBeUndefined();
  });
});

describe('major and minor units', () => {
  it('agree whatever the float', () => {
    const currency = currencyOf('USD', 'en');
    expect(toMinor(0.1 + 0.2, currency)).toBe(30);
    expect(toMinor(0.005, currency)).toBeUndefined();
    expect(toMinor(Number.NaN, currency)).toBeUndefined();
    expect(toMinor(Number.POSITIVE_INFINITY, currency)).toBeUndefined();
    expect(toMinor(37.2, rupiah)).toBeUndefined();
    fc.assert(
      fc.property(currencies, fc.integer({ min: -1e13, max: 1e13 }), (code, minor) => {
        const of = currencyOf(code, 'id');
        expect(toMinor(toMajor(minor, of), of)).toBe(minor);
      }),
    );
  });
});

describe('shares', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 20 });

  it('sum to the whole, and none is a unit away from its exact part', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (total, parts) => {
        const shares = prorate(total, parts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        const all = parts.reduce((sum, part) => sum + BigInt(part), 0n);
        shares.forEach((share, at) => {
          const off = BigInt(share) * all - BigInt(total) * BigInt(parts[at] ?? 0);
          if (all > 0n) expect(off < all && off > -all).toBe(true);
        });
      }),
    );
  });

  it('give the odd unit to the largest remainder, the earlier one among equals', () => {
    expect(prorate(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(prorate(10, [1, 5, 1])).toEqual([2, 7, 1]);
    expect(prorate(7, [0, 0])).toEqual([4, 3]);
    expect(prorate(0, [])).toEqual([]);
    expect(() => prorate(1, [])).toThrow(RangeError);
  });
});

describe('rounding', () => {
  it('takes halves away from zero and forgives the float', () => {
    expect([0.5, 1.5, 2.4, -0.5, 1.005 * 100, 0].map(roundHalfUp)).toEqual([1, 2, 2, -1, 101, 0]);
  });

  it('leaves what remains after a percentage, half-up', () => {
    expect(percentOff(1_000, 10)).toBe(900);
    expect(percentOff(10, 5)).toBe(10);
    expect(percentOff(1_001, 50)).toBe(501);
    expect(percentOff(333, 12.5)).toBe(291);
    expect(percentOff(999, 0)).toBe(999);
    expect(percentOff(999, 100)).toBe(0);
  });
});
