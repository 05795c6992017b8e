import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/schema/cell.ts';
import { products } from '../../src/schema/products.ts';
import { columnNames } from '../../src/schema/table.ts';
import { type Placed, SPARE_ROWS, writePlaced } from '../../src/tables/project.ts';
import { moveColumns } from '../../workbench/book/structure.ts';
import type { ABook } from './a-book.ts';
import { filled, open } from './deeds.ts';

const names = columnNames(products);

const placed = (row: number, cells: Readonly<Record<string, Cell>>): Placed => ({
  ...{ row, key: '', beside: '', fresh: false },
  cells: new Map(Object.entries(cells).map(([name, cell]) => [names.indexOf(name), ['', cell] as const])),
});

/** Writes them, and tells in how many calls. */
function write(book: ABook, ...rows: readonly Placed[]): number {
  const anchor = open(book).book.anchors.get('products');
  const grid = anchor && book.workbook.grid(anchor.gridId);
  if (!grid) throw new Error('no products');
  book.fail();
  writePlaced(grid, anchor, rows);
  const calls = book.calls();
  book.workbook.flush();
  return calls;
}

const column = (book: ABook, name: string, from: number, count: number) =>
  Array.from({ length: count }, (_, i) => book.sheet('products').slot(from + i, names.indexOf(name) + 1));

describe('cells that are written', () => {
  it('go out as one block where they are neighbours, in whatever order they come', () => {
    const book = filled();
    const rows = [4, 2, 3].map((row) => placed(row, { price: row, name: `N${row}`, variation: `V${row}` }));
    expect(write(book, ...rows)).toBe(1);
    expect(column(book, 'name', 1, 5)).toEqual(['Nama Produk', 'N2', 'N3', 'N4', undefined]);
    expect(column(book, 'variation', 2, 3)).toEqual(['V2', 'V3', 'V4']);
    expect(column(book, 'price', 2, 3)).toEqual([2, 3, 4]);
  });

  it('go out as a block for each gap between rows or columns', () => {
    const book = filled();
    expect(write(book, placed(2, { name: 'A' }), placed(4, { name: 'C' }), placed(5, { name: 'D' }))).toBe(2);
    expect(column(book, 'name', 2, 5)).toEqual(['A', undefined, 'C', 'D', undefined]);
    expect(write(book, placed(2, { sku: 'S', price: 7 }), placed(3, { sku: 'T', price: 8 }))).toBe(2);
    expect(column(book, 'sku', 2, 2)).toEqual(['S', 'T']);
    expect(column(book, 'price', 2, 2)).toEqual([7, 8]);
    // The same rows in other columns are other blocks, also of the same width or the same beginning.
    expect(
      write(book, placed(2, { name: 'X' }), placed(3, { price: 1 }), placed(4, { price: 2, cost: 3 })),
    ).toBe(3);
    expect(column(book, 'name', 2, 3)).toEqual(['X', undefined, 'C']);
    expect(column(book, 'price', 2, 3)).toEqual([7, 1, 2]);
    expect(column(book, 'cost', 2, 3)).toEqual([undefined, undefined, 3]);
  });

  it('of one row that several effects meet in go out together, the last one on top', () => {
    const book = filled();
    expect(
      write(book, placed(2, { sku: 'S', name: 'old' }), placed(2, { name: 'new', variation: 'V' })),
    ).toBe(1);
    expect(['sku', 'name', 'variation'].flatMap((name) => column(book, name, 2, 1))).toEqual([
      'S',
      'new',
      'V',
    ]);
  });

  it('follow a column to where it stands now', () => {
    const book = filled();
    const sheet = book.sheet('products');
    moveColumns(book.spreadsheet, sheet, 4, 1, 1);
    write(book, placed(2, { price: 5, sku: 'S' }));
    expect([sheet.slot(2, 1), sheet.slot(2, 2)]).toEqual([5, 'S']);
  });
});

describe('a tab that is full', () => {
  it('is made longer for its last row, and not before', () => {
    const book = filled();
    const { maxRows } = book.sheet('products');
    write(book, placed(maxRows - 1, { sku: 'S' }));
    expect(book.sheet('products').maxRows).toBe(maxRows);
    write(book, placed(maxRows, { sku: 'T' }), placed(2, { sku: 'R' }));
    expect(book.sheet('products').maxRows).toBe(maxRows + SPARE_ROWS);
    expect(column(book, 'sku', maxRows - 1, 2)).toEqual(['S', 'T']);
    write(book, placed(maxRows + SPARE_ROWS + 7, { sku: 'U' }));
    expect(book.sheet('products').maxRows).toBe(maxRows + 2 * SPARE_ROWS + 7);
    expect(SPARE_ROWS).toBe(200);
  });

  it('grows above its last row while that is blank, so that its colours and lists reach into the new ones', () => {
    const book = filled();
    const sheet = book.sheet('products');
    const { maxRows } = sheet;
    const note = names.indexOf('description') + 1;
    sheet.put(maxRows, note, 'below all');
    write(book, placed(maxRows, { sku: 'T' }));
    expect([sheet.slot(maxRows, note), sheet.slot(maxRows + SPARE_ROWS, note)]).toEqual([
      undefined,
      'below all',
    ]);
  });

  it('grows below its last row where somebody filled that in', () => {
    const book = filled();
    const sheet = book.sheet('products');
    const { maxRows } = sheet;
    sheet.put(maxRows, 1, 'LAST');
    write(book, placed(maxRows + 1, { sku: 'T' }));
    expect(column(book, 'sku', maxRows, 2)).toEqual(['LAST', 'T']);
    expect(sheet.maxRows).toBe(maxRows + 1 + SPARE_ROWS);
  });
});
