import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyOf } from '../../src/domain/money.ts';
import type { Cell } from '../../src/schema/cell.ts';
import { type BookFormat, readCell, writeCell } from '../../src/tables/cells.ts';

const idr: BookFormat = { language: 'id', currency: currencyOf('IDR', 'id') };
const usd: BookFormat = { language: 'en', currency: currencyOf('USD', 'en') };

describe('cells', () => {
  it('of money keep integer minor units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (minor) => {
        for (const format of [idr, usd])
          expect(readCell('money', writeCell('money', minor, format), format)).toEqual({ value: minor });
      }),
    );
  });

  it.each<[string, Cell, string]>([
    ['text', '37.200', 'not-a-number'],
    ['a half', 12.5, 'too-many-decimals'],
    ['a date', { serial: 46_000 }, 'not-a-number'],
    ['a tick', true, 'not-a-number'],
    ['a broken formula', '#REF!', 'formula-error'],
  ])('of rupiah refuse %s', (_, cell, code) => {
    expect(readCell('money', cell, idr).fault?.code).toBe(code);
  });

  it('of choices are read in both languages and written in the book’s', () => {
    expect(readCell('status', ' shipped ', idr).value).toBe('shipped');
    expect(readCell('status', 'DIKIRIM', usd).value).toBe('shipped');
    expect(writeCell('status', 'shipped', idr)).toBe('Dikirim');
    expect(readCell('status', 'melayang', idr).fault?.code).toBe('not-a-choice');
  });

  it('of days come from real dates and ISO text, never from other text', () => {
    expect(readCell('day', { serial: 46_347.6 }, idr).value).toBe('2026-11-21');
    expect(readCell('day', '2026-11-21', idr).value).toBe('2026-11-21');
    expect(readCell('day', '21/11/2026', idr).fault?.code).toBe('not-a-date');
  });

  it('that are blank read as blank, not as a fault', () => {
    for (const kind of ['money', 'maybeMoney', 'day', 'flag', 'status', 'email', 'integer'] as const) {
      expect(readCell(kind, '  ', idr).fault).toBeUndefined();
    }
  });
});
