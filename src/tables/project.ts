/** Effects → cells: the fewest blocks, and never a cell that is not ours. */

import type { Cell } from '../schema/cell.ts';
import { columnNames } from '../schema/table.ts';
import { type Anchor, runs } from './anchors.ts';
import type { Grid } from './port.ts';

/** Cells to write in one table: row → column's index → cell. */
export type Placement = Map<number, Map<number, Cell>>;

/** Rows a tab is lengthened by; the last one always stays blank. */
export const SPARE_ROWS = 200;

/** Writes a placement in blocks of neighbouring columns and rows; makes room first where the tab is too short. */
export function writePlacement(grid: Grid, anchor: Anchor, placement: Placement): void {
  const names = columnNames(anchor.table);
  const last = Math.max(...placement.keys());
  if (last >= anchor.rows) lengthen(grid, anchor, last - anchor.rows + SPARE_ROWS);
  const pending = new Map<string, { from: number; row: number; values: Cell[][] }>();
  const flush = (block: { from: number; row: number; values: Cell[][] }): void =>
    grid.write(block.row, block.from, block.values);
  for (const [row, cells] of [...placement].sort(([a], [b]) => a - b)) {
    const byColumn = new Map([...cells].map(([i, cell]) => [anchor.columns.get(names[i] ?? '') ?? 0, cell]));
    for (const run of runs([...byColumn.keys()])) {
      const values = Array.from({ length: run.count }, (_, i) => byColumn.get(run.from + i) ?? '');
      const shape = `${run.from}:${run.count}`;
      const block = pending.get(shape);
      if (block && block.row + block.values.length === row) {
        block.values.push(values);
        continue;
      }
      if (block) flush(block);
      pending.set(shape, { from: run.from, row, values: [values] });
    }
  }
  for (const block of pending.values()) flush(block);
}

// Above the blank last row, so that formats, lists and colours of the rows around reach into the new ones.
function lengthen(grid: Grid, anchor: Anchor, count: number): void {
  grid.insertRowsAfter(anchor.end < anchor.rows ? anchor.rows - 1 : anchor.rows, count);
}
