import { describe, expect, it } from 'vitest';
import { tables } from '../../src/schema/index.ts';
import { orders } from '../../src/schema/orders.ts';
import { products } from '../../src/schema/products.ts';
import { columnNames } from '../../src/schema/table.ts';
import {
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

  it.each(['#REF!', '', 'Loading...', '1,2|3'])('is not believed when the formula shows %j', (shown) => {
    expect(readAnchor(products, 7, shown, '')).toBeUndefined();
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

it('runs of columns cover each column once', () => {
  expect(runs([3, 1, 2, 7, 8, 2])).toEqual([
    { from: 1, count: 3 },
    { from: 7, count: 2 },
  ]);
});
