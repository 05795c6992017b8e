import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code128, symbolValues } from '../../src/domain/code-128.ts';

/** A symbol is bars and gaps in turn, eleven modules; the bars have an even sum (the code's own parity). */
const symbolsOf = (widths: readonly number[]) =>
  Array.from({ length: Math.floor((widths.length - 7) / 6) }, (_, at) => widths.slice(at * 6, at * 6 + 6));

/** All of them: each printable sign in set B, each pair of digits in set C. */
const ALL = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  ...Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0')),
];

/** What a scanner reads. */
function read(values: readonly number[]): string {
  let [, inPairs] = ['', values[0] === 105];
  let text = '';
  for (const value of values.slice(1, -1)) {
    if (inPairs && value < 100) text += String(value).padStart(2, '0');
    else if (inPairs) inPairs = false;
    else if (value === 99) inPairs = true;
    else text += String.fromCharCode(value + 32);
  }
  return text;
}

describe('Code 128', () => {
  it('writes the example of the books: PJJ123C in set B', () => {
    expect(symbolValues('PJJ123C')).toEqual([104, 48, 42, 42, 17, 18, 19, 35, 55]);
  });

  it('takes pairs of digits together where that is shorter', () => {
    expect(symbolValues('030260008408119')?.length).toBe(1 + 7 + 2 + 1);
    expect(symbolValues('JT8120174819')?.slice(0, 5)).toEqual([104, 42, 52, 99, 81]);
    expect(symbolValues('12')?.slice(0, 2)).toEqual([105, 12]);
  });

  it('draws every symbol eleven modules wide, its bars even, and no two alike', () => {
    const patterns = new Map<number, string>();
    for (const text of ALL) {
      const values = symbolValues(text) ?? [];
      symbolsOf(code128(text) ?? []).forEach((symbol, at) => {
        expect(symbol.reduce((sum, width) => sum + width, 0)).toBe(11);
        expect((symbol[0] + symbol[2] + symbol[4]) % 2).toBe(0);
        patterns.set(values[at], symbol.join(''));
      });
      expect(code128(text)?.slice(-7)).toEqual([2, 3, 3, 1, 1, 1, 2]);
    }
    expect(patterns.size).toBeGreaterThanOrEqual(102);
    expect(new Set(patterns.values()).size).toBe(patterns.size);
  });

  it('reads back as it was written, with a check symbol', () => {
    const texts = fc.oneof(
      fc.stringMatching(/^[ -~]{1,40}$/),
      fc.stringMatching(/^[A-Z]{0,5}\d{1,20}$/),
      fc.stringMatching(/^(\d{1,7}[A-Z]){1,4}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text !== '');
        const values = symbolValues(text) ?? [];
        expect(read(values)).toBe(text);
        const sum = values.slice(0, -1).reduce((all, value, at) => all + value * Math.max(at, 1), 0);
        expect(values.at(-1)).toBe(sum % 103);
      }),
    );
  });

  it.each(['', 'é', 'a\nb'])('draws nothing for %j', (text) => {
    expect(code128(text)).toBeUndefined();
  });
});
