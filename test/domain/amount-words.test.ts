import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInWords, numberInWords } from '../../src/domain/amount-words.ts';
import { currencyOf } from '../../src/domain/money.ts';

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ').map((word, n) => [word, n]),
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, n) => [word, n]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, n) => [word, (n + 2) * 10]),
]);
const POWERS: Readonly<Record<string, bigint>> = Object.fromEntries(
  ['ribu thousand', 'juta million', 'miliar billion', 'triliun trillion', 'kuadriliun quadrillion'].flatMap(
    (names, n) => names.split(' ').map((name) => [name, 1_000n ** BigInt(n + 1)]),
  ),
);

/** Reads words back by another way than they are made: word by word, a stack of one group. */
function read(words: string): bigint {
  const spelled = words
    .replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1')
    .replace(/-| and /g, ' ')
    .split(' ');
  let [all, group, ones] = [0n, 0n, 0n];
  for (const word of spelled) {
    const power = POWERS[word];
    if (power !== undefined) {
      all += (group + ones) * power;
      [group, ones] = [0n, 0n];
    } else if (word === 'ratus' || word === 'hundred') {
      group += ones * 100n;
      ones = 0n;
    } else if (word === 'puluh') {
      group += ones * 10n;
      ones = 0n;
    } else if (word === 'belas') ones += 10n;
    else ones += BigInt(DIGITS[word] ?? Number.NaN);
  }
  return all + group + ones;
}

describe('a number in words', () => {
  it.each([
    [0, 'nol', 'zero'],
    [1, 'satu', 'one'],
    [10, 'sepuluh', 'ten'],
    [11, 'sebelas', 'eleven'],
    [15, 'lima belas', 'fifteen'],
    [21, 'dua puluh satu', 'twenty-one'],
    [100, 'seratus', 'one hundred'],
    [1_000, 'seribu', 'one thousand'],
    [11_000, 'sebelas ribu', 'eleven thousand'],
    [
      125_345,
      'seratus dua puluh lima ribu tiga ratus empat puluh lima',
      'one hundred and twenty-five thousand three hundred and forty-five',
    ],
    [1_100_000, 'satu juta seratus ribu', 'one million one hundred thousand'],
    [1_001_000, 'satu juta seribu', 'one million one thousand'],
    [1_000_000_000, 'satu miliar', 'one billion'],
    [-5, 'minus lima', 'minus five'],
  ])('%d is %s, %s', (n, id, en) => {
    expect(numberInWords(n, 'id')).toBe(id);
    expect(numberInWords(n, 'en')).toBe(en);
  });

  it('reads back as the same number, in both languages', () => {
    const numbers = fc.oneof(
      fc.maxSafeNat(),
      fc.nat(2_000),
      fc.nat(5).chain((power) => fc.nat(3_000).map((n) => n * 1_000 ** Math.min(power, 4))),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom('id', 'en'), (n, language) => {
        const words = numberInWords(n, language);
        expect(read(words)).toBe(BigInt(n));
        expect(words).toBe(words.trim().replace(/ {2,}/g, ' '));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is refused for a fraction', () => {
    expect(() => numberInWords(0.5, 'id')).toThrow(RangeError);
  });
});

describe('an amount in words', () => {
  it.each([
    ['IDR', 125_000, 'seratus dua puluh lima ribu rupiah', 'one hundred and twenty-five thousand rupiah'],
    ['USD', 1_250, 'dua belas dolar Amerika lima puluh sen', 'twelve US dollars and fifty cents'],
    ['USD', 101, 'satu dolar Amerika satu sen', 'one US dollar and one cent'],
    ['GBP', 101, 'satu pound sterling satu penny', 'one pound and one penny'],
    ['CHF', 1_005, 'sepuluh CHF 05/100', 'ten CHF 05/100'],
    ['IDR', -2_000, 'minus dua ribu rupiah', 'minus two thousand rupiah'],
  ])('%s %d is %s, %s', (code, minor, id, en) => {
    expect(moneyInWords(minor, currencyOf(code, 'id'), 'id')).toBe(id);
    expect(moneyInWords(minor, currencyOf(code, 'en'), 'en')).toBe(en);
  });
});
