import { describe, expect, it } from 'vitest';
import { currencyOf } from '../../src/domain/money.ts';
import type { Cell } from '../../src/schema/cell.ts';
import type { KindName, KindTypes } from '../../src/schema/table.ts';
import { type BookFormat, isBlank, readCell, sameCell, textOf, writeCell } from '../../src/tables/cells.ts';

const idr: BookFormat = { language: 'id', currency: currencyOf('IDR', 'id') };
const usd: BookFormat = { language: 'en', currency: currencyOf('USD', 'en') };

type Sample<K extends KindName = KindName> = readonly [kind: K, value: KindTypes[K], cell: Cell];
const sample = <K extends KindName>(kind: K, value: KindTypes[K], cell: Cell): Sample => [kind, value, cell];

const samples: readonly Sample[] = [
  sample('text', 'Kopi', 'Kopi'),
  sample('note', 'a note', 'a note'),
  sample('phone', '+62811', '+62811'),
  sample('email', 'budi@example.com', 'budi@example.com'),
  sample('integer', 3, 3),
  sample('maybeInteger', 4, 4),
  sample('decimal', 1.5, 1.5),
  sample('money', 1_050, 10.5),
  sample('maybeMoney', 25, 0.25),
  sample('day', '2026-11-21', { serial: 46_347 }),
  sample('moment', 46_347.5, { serial: 46_347.5 }),
  sample('flag', true, true),
  sample('status', 'shipped', 'Shipped'),
  sample('paymentStatus', 'paid', 'Paid'),
  sample('productType', 'digital', 'Digital'),
  sample('movementKind', 'receipt', 'Receipt'),
  sample('alert', 'low', 'Low'),
  sample('messageState', 'sent', 'Sent'),
  sample('returnKind', 'exchange', 'Exchange'),
  sample('condition', 'write-off', 'Write off'),
  sample('request', 'Lunas', 'Lunas'),
  sample('booked', 12, 12),
];

const blanks: { readonly [K in KindName]: KindTypes[K] } = {
  ...{ text: '', note: '', phone: '', email: '', day: '', request: '', booked: '' },
  ...{ integer: 0, money: 0, moment: 0, flag: false },
  ...{ maybeInteger: undefined, decimal: undefined, maybeMoney: undefined },
  ...{ status: '', paymentStatus: '', productType: '', movementKind: '', alert: '', messageState: '' },
  ...{ returnKind: '', condition: '' },
};

describe('a cell', () => {
  it.each(samples)('of kind %s holds %j as %j', (kind, value, cell) => {
    expect(writeCell(kind, value as never, usd)).toEqual(cell);
    expect(readCell(kind, cell, usd)).toEqual({ value });
  });

  it.each(Object.entries(blanks))('of kind %s reads as %j when it is blank', (kind, blank) => {
    for (const cell of ['', '   ']) expect(readCell(kind as KindName, cell, idr)).toEqual({ value: blank });
    if (blank === '' || blank === undefined)
      expect(writeCell(kind as KindName, blank as never, idr)).toBe('');
  });

  it('never written of no moment is blank', () => {
    expect(writeCell('moment', 0, idr)).toBe('');
    expect(writeCell('money', 0, idr)).toBe(0);
  });

  it.each<[KindName, Cell, string, string]>([
    ['integer', 1.5, 'not-whole', '1.5'],
    ['integer', 'dua', 'not-a-number', 'dua'],
    ['decimal', 'dua', 'not-a-number', 'dua'],
    ['moment', 'besok', 'not-a-date', 'besok'],
    ['moment', '46347', 'not-a-date', '46347'],
    ['moment', 20_000, 'not-a-date', '20000'],
    ['moment', 80_000, 'not-a-date', '80000'],
    ['day', 46_000, 'not-a-date', '46000'],
    ['day', true, 'not-a-date', 'true'],
    ['email', ' budi ', 'not-an-email', 'budi'],
    ['flag', 'mungkin', 'not-a-choice', 'mungkin'],
    ['messageState', 'melayang', 'not-a-choice', 'melayang'],
    ['status', { serial: 46_347 }, 'not-a-choice', '2026-11-21'],
    ['text', '#N/A', 'formula-error', '#N/A'],
    ['integer', 'x'.repeat(80), 'not-a-number', 'x'.repeat(60)],
  ])('of kind %s with %j is a fault', (kind, cell, code, found) => {
    expect(readCell(kind, cell, idr)).toEqual({ value: blanks[kind], fault: { code, found } });
  });

  it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#ERROR!'])(
    'with %s is a broken formula',
    (text) => {
      expect(readCell('text', text, idr).fault?.code).toBe('formula-error');
    },
  );

  it.each(['#REF! ', 'x#REF!', '#REF', '#'])('with %j is a text', (text) => {
    expect(readCell('text', text, idr)).toEqual({ value: text.trim() });
  });

  it('of a moment may have lost its format', () => {
    expect(readCell('moment', 46_347.5, idr)).toEqual({ value: 46_347.5 });
    expect(readCell('moment', 20_001, idr)).toEqual({ value: 20_001 });
    expect(readCell('moment', 79_999, idr)).toEqual({ value: 79_999 });
  });

  it('of a phone may be a number', () => {
    expect(readCell('phone', 628_110, idr)).toEqual({ value: '628110' });
    expect(readCell('phone', ' 0811 ', idr)).toEqual({ value: '0811' });
  });

  it.each(['TRUE', 'ya', 'Yes', 'y', 'x', '✓', '1', 'benar', true])('of a flag with %j is ticked', (cell) => {
    expect(readCell('flag', cell, idr)).toEqual({ value: true });
  });

  it.each(['FALSE', 'tidak', 'No', 'n', '-', '0', 'salah', false])('of a flag with %j is not', (cell) => {
    expect(readCell('flag', cell, idr)).toEqual({ value: false });
  });
});

describe('cells', () => {
  const date = { serial: 46_347 };

  it.each<[Cell, Cell, boolean]>([
    [1, 1, true],
    [1, 2, false],
    [1, '1', false],
    ['a', 'a', true],
    ['', false, false],
    [date, { serial: 46_347 + 5e-7 }, true],
    [date, { serial: 46_347 + 2e-6 }, false],
    [{ serial: 0 }, { serial: 1e-6 }, false],
    [date, 46_347, true],
    [date, 46_347 + 5e-7, true],
    [46_347, date, true],
    [date, 46_348, false],
    [date, '2026-11-21', false],
    [date, '46347', false],
    ['46347', date, false],
    [{ serial: 0 }, '', false],
    ['', date, false],
    [date, true, false],
  ])('%j and %j are the same: %j', (a, b, same) => {
    expect(sameCell(a, b)).toBe(same);
  });

  it.each<[Cell, string]>([
    [' a ', 'a'],
    [1.5, '1.5'],
    [true, 'true'],
    [{ serial: 46_347.9 }, '2026-11-21'],
  ])('%j reads %j', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });

  it('are blank when a person sees nothing', () => {
    expect(['', ' \t', 0, false, 'a', date].map((cell) => isBlank(cell))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
