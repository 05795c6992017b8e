import { describe, expect, it } from 'vitest';
import { customers } from '../../src/schema/customers.ts';
import { homeOf, type Known, type Look } from '../../src/tables/redo.ts';

/** Rows of customers as [id, name], the header first. */
const lookAt = (...rows: readonly (readonly [string, string])[]): Look => ({
  cell: (row, index) => rows[row - 1]?.[index] ?? '',
  find: (text, index) => rows.findIndex((cells) => cells[index] === text) + 1,
});
const home = (known: Partial<Known> & Pick<Known, 'keys'>, look: Look): number =>
  homeOf({ row: 2, beside: '', emptied: false, ...known }, customers, look);
const HEADER = ['No. Pelanggan', 'Nama'] as const;

describe('a row is looked for', () => {
  it('where it stood, then wherever its key stands', () => {
    expect(home({ keys: ['C-1'] }, lookAt(HEADER, ['C-1', 'Ani']))).toBe(2);
    expect(home({ keys: ['C-1'] }, lookAt(HEADER, ['C-2', 'Budi'], ['C-1', 'Ani']))).toBe(3);
    expect(home({ keys: ['C-1'] }, lookAt(HEADER, ['C-2', 'Budi']))).toBe(0);
    // What stands beside a key is a person's to change.
    expect(home({ keys: ['C-1'], beside: 'Ani' }, lookAt(HEADER, ['C-1', 'Ani Baru']))).toBe(2);
  });

  it('never in the header', () => {
    expect(home({ keys: ['No. Pelanggan'] }, lookAt(HEADER, ['C-2', 'Budi']))).toBe(0);
    expect(home({ keys: ['', 'C-1'], beside: 'Nama', row: 1 }, lookAt(['', 'Nama'], ['C-2', 'Budi']))).toBe(
      0,
    );
  });

  it('by what stands beside the key, where the key is still to come', () => {
    const wanted = { keys: ['', 'C-1'], beside: 'Ani' };
    expect(home(wanted, lookAt(HEADER, ['', 'Ani']))).toBe(2);
    expect(home(wanted, lookAt(HEADER, ['', 'Budi'], ['', 'Ani']))).toBe(3);
    expect(home(wanted, lookAt(HEADER, ['C-9', 'Ani']))).toBe(0);
    expect(home(wanted, lookAt(HEADER, ['', 'Budi']))).toBe(0);
  });

  it('by the key it was given, where another run gave it one already', () => {
    const wanted = { keys: ['', 'C-1'], beside: 'Ani' };
    expect(home(wanted, lookAt(HEADER, ['C-1', 'Ani']))).toBe(2);
    expect(home(wanted, lookAt(HEADER, ['', 'Ani'], ['C-2', 'Budi'], ['C-1', 'Ani']))).toBe(2);
    expect(home({ ...wanted, row: 9 }, lookAt(HEADER, ['', 'Ani'], ['C-1', 'Ani']))).toBe(3);
    // The same key beside another name is another row.
    expect(home({ ...wanted, row: 9 }, lookAt(HEADER, ['C-2', 'Budi'], ['C-1', 'Citra']))).toBe(0);
  });

  it('by no blank cell, where nothing stood beside the key either', () => {
    const wanted = { keys: ['', 'C-1'] };
    expect(home(wanted, lookAt(HEADER, ['', '']))).toBe(0);
    expect(home(wanted, lookAt(HEADER, ['', ''], ['C-1', 'Ani']))).toBe(3);
  });

  it('with no more searches than it takes to know', () => {
    const searches = (known: Partial<Known> & Pick<Known, 'keys'>, ...rows: [string, string][]): string[] => {
      const asked: string[] = [];
      const look = lookAt(HEADER, ...rows);
      home(known, {
        cell: look.cell,
        find: (text, index) => {
          asked.push(text);
          return look.find(text, index);
        },
      });
      return asked;
    };
    const wanted = { keys: ['', 'C-1'], beside: 'Ani' };
    expect(searches({ keys: ['C-1'] }, ['C-1', 'Ani'])).toEqual([]);
    expect(searches({ keys: ['C-1'], beside: 'Ani' }, ['C-2', 'Budi'])).toEqual(['C-1']);
    expect(searches({ ...wanted, row: 9 }, ['', 'Budi'], ['C-1', 'Ani'])).toEqual(['C-1']);
    expect(searches(wanted, ['', 'Budi'], ['', 'Ani'])).toEqual(['C-1', 'Ani']);
    expect(searches({ keys: ['', 'C-1'] }, ['', 'Budi'], ['', 'Ani'])).toEqual(['C-1']);
  });

  it('where it stood, once its key is taken away', () => {
    const wanted = { keys: ['C-1'], emptied: true };
    expect(home(wanted, lookAt(HEADER, ['', 'Ani']))).toBe(2);
    expect(home(wanted, lookAt(HEADER, ['C-2', 'Budi'], ['C-1', 'Ani']))).toBe(3);
    expect(home(wanted, lookAt(HEADER, ['C-2', 'Budi']))).toBe(0);
    expect(home({ ...wanted, emptied: false }, lookAt(HEADER, ['', 'Ani']))).toBe(0);
  });
});
