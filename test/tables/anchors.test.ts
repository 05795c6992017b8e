import { describe, expect, it } from 'vitest';
import { tables } from '../../src/schema/index.ts';
import { orders } from '../../src/schema/orders.ts';
import { products } from '../../src/schema/products.ts';
import { columnNames } from '../../src/schema/table.ts';
import {
  a1,
  anchorFormulas,
  anchorFromHeaders,
  columnOfHeader,
  readAnchor,
  runs,
} from '../../src/tables/anchors.ts';

const names = columnNames(products);
const places = names.map((_, i) => i + 1).join(',');
const headers = (language: 'en' | 'id') =>
  names.map((name) => products.columns[name as 'sku'].header[language]);

const withHeaders = (...changes: [number, string][]) => {
  const changed = headers('en');
  for (const [at, text] of changes) changed[at] = text;
  return changed.join('¦');
};

describe('headers', () => {
  it('name one column each, in either language and whatever the case', () => {
    for (const table of Object.values(tables)) {
      for (const name of columnNames(table)) {
        const { header, aliases } = table.columns[name as keyof typeof table.columns] as {
          header: { en: string; id: string };
          aliases: string[];
        };
        for (const spelling of [header.en, header.id, ...aliases]) {
          expect(`${table.name}.${columnOfHeader(table, ` ${spelling.toUpperCase()} `)}`).toBe(
            `${table.name}.${name}`,
          );
        }
      }
    }
  });
});

describe('an anchor', () => {
  it('tells places, rows, end and what waits', () => {
    const anchor = readAnchor(products, 7, `${places}|300|12|5|99`, headers('id').join('¦'));
    expect(anchor).toMatchObject({
      gridId: 7,
      rows: 300,
      end: 12,
      waiting: 3,
      mark: '99',
      broken: undefined,
    });
    expect(anchor?.columns.get('price')).toBe(4);
  });

  it('holds for a renamed header and for one in the other language', () => {
    const renamed = withHeaders([3, 'What it costs']);
    expect(readAnchor(products, 7, `${places}|300|12|5|99`, renamed)?.broken).toBeUndefined();
  });

  it('is broken when a header names another column', () => {
    const swapped = withHeaders([3, 'Cost price'], [4, 'Selling price']);
    expect(readAnchor(products, 7, `${places}|300|12|5|99`, swapped)?.broken).toEqual({
      code: 'column-elsewhere',
      column: 'price',
    });
  });

  it.each([
    '#REF!',
    '',
    'Loading...',
    '1,2|3',
    `#${places}|300|12|5|99`,
    `${places}|300|12|5|99#`,
    // Written by a version that knew fewer columns, or more.
    '1,2,3|300|12|5|99',
    `${places},99|300|12|5|99`,
  ])('is not believed when the formula shows %j', (shown) => {
    expect(readAnchor(products, 7, shown, '')).toBeUndefined();
  });

  it('waits for nothing where only headers differ, and ends in the header where even that is blank', () => {
    const shown = (end: number, waiting: number) =>
      readAnchor(products, 7, `${places}|300|${end}|${waiting}|`, headers('id').join('¦'));
    expect([0, 1, 2, 3, 12].map((waiting) => shown(9, waiting)?.waiting)).toEqual([0, 0, 0, 1, 10]);
    expect([0, 1, 2].map((end) => shown(end, 2)?.end)).toEqual([1, 1, 2]);
    expect(shown(9, 2)?.mark).toBe('');
  });

  it('is believed where a header is blank or its own in other letters', () => {
    const typed = withHeaders([3, ''], [4, ' hARGA mODAL (hpp) ']);
    expect(readAnchor(products, 7, `${places}|300|12|5|99`, typed)?.broken).toBeUndefined();
  });

  it('is found by the header row: the first of two alike, and no column of another’s making', () => {
    const seen = ['Note', ...headers('id'), 'SKU', 'Nama Produk', ''];
    const found = anchorFromHeaders(products, 7, seen, { rows: 100, end: 0 });
    expect(found).toMatchObject({ table: products, gridId: 7, rows: 100, end: 1, waiting: 1, mark: '' });
    expect([...found.columns]).toEqual(names.map((name, i) => [name, i + 2]));
    expect(anchorFromHeaders(products, 7, seen, { rows: 100, end: 5 }).end).toBe(5);
  });

  it('is found again by the header row, and names the column that is gone', () => {
    const found = anchorFromHeaders(products, 7, ['Note', ...headers('id')], { rows: 100, end: 5 });
    expect(found.columns.get('sku')).toBe(2);
    expect(found.broken).toBeUndefined();
    const gone = anchorFromHeaders(products, 7, headers('en').slice(1), { rows: 100, end: 5 });
    expect(gone.broken).toEqual({ code: 'column-gone', column: 'sku' });
  });

  it('quotes a tab with an apostrophe', () => {
    expect(anchorFormulas(orders, "Siti's", new Map([['number', 1]])).places).toContain(
      "COLUMN('Siti''s'!A1)",
    );
  });
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(a1(12, column)).toBe(`${letters}12`);
});

it('runs of columns cover each column once', () => {
  expect(runs([3, 1, 2, 7, 8, 2])).toEqual([
    { from: 1, count: 3 },
    { from: 7, count: 2 },
  ]);
});
