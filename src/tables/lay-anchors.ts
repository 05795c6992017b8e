/** The anchors' formulas in `_book`, laid down where a table's tab is made or mended. */
import { type TableName, tables } from '../schema/index.ts';
import { anchorFormulas } from './anchors.ts';
import { BEHIND, behindFormulas } from './behind.ts';
import { ANCHOR_TOP, tableNames } from './book.ts';
import type { Grid } from './port.ts';

/** Lays the anchors down: where the columns of each table's tab stand now. */
export function writeAnchors(
  grid: Grid,
  tabs: ReadonlyMap<
    TableName,
    { readonly id: number; readonly title: string; readonly columns: ReadonlyMap<string, number> }
  >,
): void {
  tableNames.forEach((name, i) => {
    const tab = tabs.get(name);
    if (!tab) return;
    const formulas = anchorFormulas(tables[name], tab.title, tab.columns);
    grid.write(ANCHOR_TOP + i, 1, [[tab.id]]);
    grid.writeFormula(ANCHOR_TOP + i, 2, formulas.places);
    grid.writeFormula(ANCHOR_TOP + i, 3, formulas.headers);
  });
  const orders = tabs.get('orders');
  if (!orders) return;
  behindFormulas(orders.title, orders.columns).forEach((formula, i) => {
    grid.writeFormula(BEHIND.row + i, BEHIND.column, formula);
  });
}
