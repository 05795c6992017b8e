import { describe, expect, it } from 'vitest';
import { tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import { readBook } from '../../src/tables/book.ts';
import type { Change } from '../../src/tables/journal.ts';
import { redo } from '../../src/tables/redo.ts';
import { again, append, change, NAME, PRICE, placed, told, width } from './again.ts';
import { filled, skus } from './deeds.ts';

describe('effects done again', () => {
  it('are written where the cell holds what was there before, and named by row, key and columns', () => {
    const book = filled('A', 'B');
    const done = again(book, [{ ...change('B', 3, [PRICE, 1_000, 2_000]), w: 'Barang B' }]);
    expect(skus(book)).toEqual([
      ['A', 'Barang A', 1_000],
      ['B', 'Barang B', 2_000],
    ]);
    expect(placed(done)).toEqual([{ row: 3, key: 'B', beside: 'Barang B', fresh: false, at: [PRICE] }]);
    expect(told(done)).toEqual([]);
  });

  it('write nothing where it is done already', () => {
    const book = filled('A');
    const done = again(book, [change('A', 2, [PRICE, 500, 1_000])]);
    expect(placed(done)).toEqual([]);
    expect(told(done)).toEqual([]);
    expect(skus(book)).toEqual([['A', 'Barang A', 1_000]]);
  });

  it('leave what a person changed, and do the rest of the row', () => {
    const book = filled('A');
    const done = again(book, [change('A', 2, [NAME, 'Barang A', 'Baru'], [PRICE, 7, 8])]);
    expect(skus(book)).toEqual([['A', 'Baru', 1_000]]);
    expect(placed(done)).toEqual([{ row: 2, key: 'A', beside: '', fresh: false, at: [NAME] }]);
    expect(told(done)).toEqual([['products', 'A', 2]]);
  });

  it('find a row that was moved, and no other whose key differs by capitals or is a header', () => {
    const book = filled('A', 'b');
    const done = again(book, [
      change('A', 9, [PRICE, 1_000, 2_000]),
      change('b', 10_000, [PRICE, 1_000, 3_000]),
      change('B', 2, [PRICE, 1_000, 4_000]),
      change('SKU', 2, [PRICE, 1_000, 5_000]),
    ]);
    expect(skus(book).map(([, , price]) => price)).toEqual([2_000, 3_000]);
    expect(told(done)).toEqual([
      ['products', 'B', undefined],
      ['products', 'SKU', undefined],
    ]);
  });

  it('follow a row that was given its new key already', () => {
    const book = filled('A', 'NEW');
    const done = again(book, [change('OLD', 2, [PRICE, 1_000, 2_000], [0, 'OLD', 'NEW'])]);
    expect(skus(book)).toEqual([
      ['A', 'Barang A', 1_000],
      ['NEW', 'Barang NEW', 2_000],
    ]);
    expect(told(done)).toEqual([]);
  });

  it('know a row whose key they took away by its place', () => {
    const book = filled('A', 'B');
    book.sheet('products').put(3, 1, '');
    const done = again(book, [change('B', 3, [0, 'B', ''], [PRICE, 1_000, 2_000])]);
    expect(skus(book)[1]).toEqual(['', 'Barang B', 2_000]);
    expect(told(done)).toEqual([]);
  });

  it('add rows below the last, one below the other, unless their key stands there', () => {
    const book = filled('A');
    const done = again(book, [
      append('B', 'Barang B', 5),
      append('A', 'Barang A', 1_000),
      append('C', 'Barang C', 6),
    ]);
    expect(skus(book)).toEqual([
      ['A', 'Barang A', 1_000],
      ['B', 'Barang B', 5],
      ['C', 'Barang C', 6],
    ]);
    expect(
      placed(done)?.map(({ row, key, beside, fresh, at }) => [row, key, beside, fresh, at.length]),
    ).toEqual([
      [3, 'B', '', true, width],
      [4, 'C', '', true, width],
    ]);
    expect(told(done)).toEqual([]);
  });

  it('know a key that is a number by its digits', () => {
    const book = filled('A');
    book.sheet('products').put(3, 1, 12);
    again(book, [{ ...append('', 'Dua belas', 5), a: [12, 'Dua belas'] }]);
    expect(skus(book).slice(1)).toEqual([[12, 'Dua belas', '']]);
  });

  it('add a row whose key stands there in other letters only', () => {
    const book = filled('b');
    again(book, [append('B', 'Barang B', 5)]);
    expect(skus(book)[1]).toEqual(['B', 'Barang B', 5]);
  });

  it('find a row on the very last of the tab', () => {
    const book = filled('A');
    const sheet = book.sheet('products');
    const last = sheet.maxRows;
    sheet.put(last, 1, 'Z');
    again(book, [change('Z', last, [PRICE, '', 9])]);
    expect(sheet.slot(last, PRICE + 1)).toBe(9);
  });

  it('look for a row that is gone by its own key, and by no other', () => {
    const book = filled('A');
    const anchor = readBook(book.workbook)?.anchors.get('products');
    const grid = anchor && book.workbook.grid(anchor.gridId);
    if (!grid) throw new Error('no products');
    book.fail();
    const gone = redo([change('GONE', 2, [PRICE, 1_000, 5])], () => ({ anchor, grid: () => grid }));
    expect(told(gone)).toEqual([['products', 'GONE', undefined]]);
    // The row it stood in, and one search.
    expect(book.calls()).toBe(2);
  });

  it('add a row without a key also where other rows have none', () => {
    const book = filled('A');
    book.sheet('products').put(3, 2, 'Tanpa SKU');
    again(book, [append('', 'Juga tanpa', 5)]);
    expect(skus(book)).toEqual([
      ['A', 'Barang A', 1_000],
      ['', 'Tanpa SKU', ''],
      ['', 'Juga tanpa', 5],
    ]);
  });

  it('fill what is blank in a row that landed in part, and nothing that they leave blank', () => {
    const book = filled('A');
    const sheet = book.sheet('products');
    sheet.put(3, 1, 'B');
    sheet.put(3, 3, 'punyaku');
    const done = again(book, [append('B', 'Barang B', 5)]);
    expect(skus(book)[1]).toEqual(['B', 'Barang B', 5]);
    expect(sheet.slot(3, 3)).toBe('punyaku');
    expect(placed(done)).toEqual([{ row: 3, key: 'B', beside: '', fresh: false, at: [NAME, PRICE] }]);
    expect(told(done)).toEqual([]);
  });

  it('pass over a tab that cannot be written to, name each, and do those of the other tabs', () => {
    const book = filled('A');
    const stocked: Change = {
      t: 'stock',
      k: 'A',
      r: 2,
      c: [[columnNames(tables.stock).indexOf('onHand'), 5, 4]],
    };
    const done = again(
      book,
      [change('A', 2, [PRICE, 1_000, 2_000]), stocked, append('B', 'Barang B', 5)],
      'products',
    );
    expect(told(done)).toEqual([
      ['products', 'A', undefined],
      ['products', 'B', undefined],
    ]);
    expect(done.placed.has('products')).toBe(false);
    expect(skus(book)).toEqual([['A', 'Barang A', 1_000]]);
    expect(book.rows('stock')[0]).toMatchObject({ sku: 'A', onHand: 4 });
  });
});
