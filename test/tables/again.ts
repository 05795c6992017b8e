/** Effects on Products done again in a book, and what came of them. */
import { type TableName, tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import { readBook } from '../../src/tables/book.ts';
import type { Append, Change, Effect } from '../../src/tables/journal.ts';
import { type Redone, redo } from '../../src/tables/redo.ts';
import type { ABook } from './a-book.ts';

export const NAME = 1;
export const PRICE = 3;
export const width = columnNames(tables.products).length;

export const change = (k: string, r: number, ...c: Change['c']): Change => ({ t: 'products', k, r, c });
export const append = (sku: string, name: string, price: number): Append => ({
  t: 'products',
  r: 99,
  a: Array.from({ length: width }, (_, i) => (i === 0 ? sku : i === NAME ? name : i === PRICE ? price : '')),
});

export function again(book: ABook, effects: readonly Effect[], broken?: TableName): Redone {
  const anchors = readBook(book.workbook)?.anchors;
  const done = redo(effects, (name) => {
    const anchor = anchors?.get(name);
    if (!anchor) throw new Error(`no anchor of ${name}`);
    const grid = book.workbook.grid(anchor.gridId);
    if (!grid) throw new Error(`no tab of ${name}`);
    return {
      anchor: name === broken ? { ...anchor, broken: { code: 'tab-gone' as const } } : anchor,
      grid: () => grid,
    };
  });
  book.fail();
  return done;
}

export const told = ({ conflicts }: Redone) => conflicts.map(({ table, key, row }) => [table.name, key, row]);
export const placed = ({ placed: all }: Redone, name: TableName = 'products') =>
  all
    .get(name)
    ?.map(({ row, key, beside, fresh, cells }) => ({ row, key, beside, fresh, at: [...cells.keys()] }));
