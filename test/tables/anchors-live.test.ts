import { describe, expect, it } from 'vitest';
import type { TableName } from '../../src/schema/index.ts';
import { products } from '../../src/schema/products.ts';
import { type Anchor, anchorFormulas, runs } from '../../src/tables/anchors.ts';
import { readBook, rereadAnchors } from '../../src/tables/book.ts';
import { deleteColumns, insertColumns, insertRows } from '../../workbench/book/structure.ts';
import { type ABook, aBook } from './a-book.ts';

const anchor = (book: ABook, name: TableName): Anchor => {
  const found = readBook(book.workbook)?.anchors.get(name);
  if (!found) throw new Error('no anchor');
  return found;
};

const put = (
  book: ABook,
  name: TableName,
  row: number,
  column: string,
  cell: string | number | boolean,
): void => book.sheet(name).put(row, anchor(book, name).columns.get(column) ?? 0, cell);

describe('an anchor in the book', () => {
  it('says where a table ends: where its key or the column beside it ends', () => {
    const book = aBook();
    expect(anchor(book, 'products')).toMatchObject({ rows: 40, end: 1, waiting: 0, broken: undefined });
    put(book, 'products', 7, 'sku', 'A');
    expect(anchor(book, 'products').end).toBe(7);
    put(book, 'products', 9, 'name', 'Kopi');
    expect(anchor(book, 'products').end).toBe(9);
    put(book, 'products', 12, 'description', 'far below');
    expect(anchor(book, 'products').end).toBe(9);
  });

  it('counts requests that differ from what was booked: a typed 0 is one, an empty box is none', () => {
    const book = aBook();
    put(book, 'stock', 2, 'counted', 0);
    put(book, 'stock', 3, 'counted', 4);
    put(book, 'stock', 3, 'countedBooked', 4);
    expect(anchor(book, 'stock').waiting).toBe(1);
    put(book, 'quickEntry', 2, 'book', false);
    expect(anchor(book, 'quickEntry').waiting).toBe(0);
    put(book, 'quickEntry', 2, 'book', true);
    expect(anchor(book, 'quickEntry').waiting).toBe(1);
  });

  it('counts rows without a key that say what they are', () => {
    const book = aBook();
    put(book, 'customers', 2, 'name', 'Budi');
    put(book, 'customers', 3, 'name', 'Sari');
    put(book, 'customers', 3, 'id', 'C-1');
    expect(anchor(book, 'customers').waiting).toBe(1);
    // Where nobody leaves the key to us, nothing waits for one.
    put(book, 'quickEntry', 2, 'customer', 'Budi');
    expect(anchor(book, 'quickEntry').waiting).toBe(0);
  });

  it('of a table that asks for nothing waits for nothing', () => {
    const { waiting, mark } = anchor(aBook(), 'outbox');
    expect(waiting).toBe(0);
    expect(mark).not.toBe('');
  });

  it('sees a header that names another column', () => {
    const book = aBook();
    book.sheet('products').put(1, 4, 'Harga Modal (HPP)');
    expect(anchor(book, 'products').broken).toEqual({ code: 'column-elsewhere', column: 'price' });
  });

  it('has another mark once rows have changed places', () => {
    const book = aBook();
    put(book, 'products', 2, 'sku', 'A');
    put(book, 'products', 3, 'sku', 'LONG');
    const before = anchor(book, 'products').mark;
    put(book, 'products', 2, 'sku', 'LONG');
    put(book, 'products', 3, 'sku', 'A');
    expect(anchor(book, 'products').mark).not.toBe(before);
  });

  it('follows columns and rows, and is found by headers when a column is gone', () => {
    const book = aBook();
    const before = anchor(book, 'products').columns;
    insertColumns(book.spreadsheet, book.sheet('products'), 3, 2);
    insertRows(book.spreadsheet, book.sheet('products'), 5, 10);
    const moved = anchor(book, 'products');
    expect(moved.rows).toBe(50);
    expect([moved.columns.get('name'), moved.columns.get('variation')]).toEqual([2, 5]);
    deleteColumns(book.spreadsheet, book.sheet('products'), 6, 1);
    const gone = anchor(book, 'products');
    expect(gone.broken).toEqual({ code: 'column-gone', column: 'price' });
    expect(gone.columns.get('cost')).toBe((before.get('cost') ?? 0) + 1);
    expect(gone).toMatchObject({ mark: '', waiting: 1, rows: 50 });
  });

  it('is broken when its tab is gone, and the others are not', () => {
    const book = aBook();
    book.spreadsheet.removeSheet(book.sheet('stock'));
    expect(anchor(book, 'stock')).toMatchObject({
      broken: { code: 'tab-gone' },
      rows: 0,
      end: 1,
      waiting: 0,
      mark: '',
    });
    expect(anchor(book, 'products').broken).toBeUndefined();
  });

  it('is read again without its headers, for the tables asked for', () => {
    const book = aBook();
    const opened = readBook(book.workbook);
    if (!opened) throw new Error('no book');
    book.sheet('products').put(1, 4, 'Harga Modal (HPP)');
    insertColumns(book.spreadsheet, book.sheet('products'), 1, 1);
    const now = rereadAnchors(book.workbook, opened, ['products']);
    expect([...now.keys()]).toEqual(['products']);
    expect(now.get('products')?.columns.get('sku')).toBe(2);
    expect(now.get('products')?.broken).toBeUndefined();
  });
});

describe('formulas', () => {
  it('name columns beyond Z', () => {
    const columns = new Map([
      ['sku', 26],
      ['name', 27],
      ['variation', 53],
      ['price', 703],
    ]);
    const { places, headers } = anchorFormulas(products, 'Produk', columns);
    for (const place of ["'Produk'!Z1", "'Produk'!AA1", "'Produk'!BA1", "'Produk'!AAA1"]) {
      expect(places).toContain(`COLUMN(${place})`);
      expect(headers).toContain(place);
    }
    expect(places).toContain("ROWS('Produk'!Z:Z)");
  });
});

it('no columns are no runs', () => {
  expect(runs([])).toEqual([]);
  expect(runs([4])).toEqual([{ from: 4, count: 1 }]);
});
