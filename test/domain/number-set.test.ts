import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, numbersOf, sizeOf, withNumber, withoutNumber } from '../../src/domain/number-set.ts';

const step = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 40 }));

describe('a set of numbers as text', () => {
  it('holds what was put in and not taken out', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const model = new Set<number>();
        let text = '';
        for (const [put, number] of steps) {
          if (put) model.add(number);
          else model.delete(number);
          text = put ? withNumber(text, number) : withoutNumber(text, number);
        }
        expect(numbersOf(text)).toEqual([...model].sort((a, b) => a - b));
        expect(sizeOf(text)).toBe(model.size);
        for (let number = 0; number <= 41; number += 1) expect(holds(text, number)).toBe(model.has(number));
      }),
    );
  });

  it('is short where numbers follow each other', () => {
    const text = Array.from({ length: 500 }, (_, i) => i + 1).reduce(withNumber, '');
    expect(withoutNumber(text, 12)).toBe('1-11,13-500');
  });

  it('says nothing of what was taken out at either end', () => {
    expect(['5', '9', '7', '4', '10'].map((out) => withoutNumber('5-9', Number(out)))).toEqual([
      '6-9',
      '5-8',
      '5-6,8-9',
      '5-9',
      '5-9',
    ]);
    expect(withoutNumber('5,9', 5)).toBe('9');
    expect(withoutNumber('5', 5)).toBe('');
  });

  it('says a number once, wherever it is put in', () => {
    expect([4, 5, 7, 9, 10, 12].map((number) => withNumber('5-9', number))).toEqual([
      '4-9',
      '5-9',
      '5-9',
      '5-9',
      '5-10',
      '5-9,12',
    ]);
  });
});
