import { describe, expect, it } from 'vitest';
import { readOptions } from '../../workbench/main-options.ts';
import { a1, advanceBy, toMonday } from '../../workbench/server-actions.ts';

describe('the command line', () => {
  it('has defaults for everything', () => {
    expect(readOptions([])).toEqual({
      port: 4173,
      open: true,
      book: '',
      sample: 'toko',
      locale: 'id_ID',
      smtp: '',
      idleMinutes: 0,
    });
  });

  it.each([
    [['--port', 'x'], '--port'],
    [['--sample', 'x'], '--sample'],
    [['--book', 'x.ods'], '--book'],
    [['--smtp', 'x'], '--smtp'],
    [['--locale', 'x'], '--locale'],
    [['--nonsense'], 'nonsense'],
  ])('%j is refused by name', (args, name) => {
    expect(() => readOptions(args)).toThrow(name);
  });
});

describe('moving the clock', () => {
  it.each([
    ['2026-11-23T00:59:00Z', 60_000],
    ['2026-11-23T01:00:00Z', 7 * 86_400_000],
    ['2026-11-22T01:00:00Z', 86_400_000],
  ])('from %s it is %d ms to Monday 8:00 in Jakarta', (now, span) => {
    expect(toMonday(new Date(now), 'Asia/Jakarta')).toBe(span);
  });

  it('understands both languages', () => {
    expect(advanceBy('3 jam')).toBe('3 hours');
    expect(advanceBy('1 minggu')).toBe('7 days');
    expect(advanceBy('90 menit')).toBe('90 minutes');
    expect(advanceBy('2 days')).toBe('2 days');
  });
});

describe('an address', () => {
  it.each([
    [1, 1, 'A1'],
    [10, 26, 'Z10'],
    [2, 28, 'AB2'],
  ])('row %d, column %d is %s', (row, column, name) => {
    expect(a1(row, column)).toBe(name);
  });
});
