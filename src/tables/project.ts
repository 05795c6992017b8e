/** Effects → cells: the fewest blocks, and never a cell that is not ours. */

import type { Cell } from '../schema/cell.ts';
import { columnNames } from '../schema/table.ts';
import { type Anchor, runs } from './anchors.ts';
import type { Grid } from './port.ts';

/** Cells of one row that are written together. */
export interface Placed {
  readonly row: number;
  readonly key: string;
  /** What stands beside the key: tells rows that have no key yet. */
  readonly beside: string;
  /** A new row: what stood there before was blank. */
  readonly fresh: boolean;
  /** Column's index in declared order → [before, after]. */
  readonly cells: ReadonlyMap<number, readonly [Cell, Cell]>;
}

/** Rows a tab is lengthened by; the last one always stays blank. */
export const SPARE_ROWS = 200;

/** Writes rows in blocks of neighbouring columns and rows; makes room first where the tab is too short. */
export function writePlaced(grid: Grid, anchor: Anchor, placed: readonly Placed[]): void {
  const names = columnNames(anchor.table);
  const last = Math.max(...placed.map(({ row }) => row));
  if (last >= anchor.rows) lengthen(grid, anchor, last - anchor.rows + SPARE_ROWS);
  const pending = new Map<string, { from: number; row: number; values: Cell[][] }>();
  const flush = (block: { from: number; row: number; values: Cell[][] }): void =>
    grid.write(block.row, block.from, block.values);
  for (const [row, cells] of [...byRow(placed)].sort(([a], [b]) => a - b)) {
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

// Several effects may meet in one row.
function byRow(placed: readonly Placed[]): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, cells } of placed) {
    const merged = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, merged);
    for (const [i, [, after]] of cells) merged.set(i, after);
  }
  return rows;
}

// Above the blank last row, so that formats, lists and colours of the rows around reach into the new ones.
function lengthen(grid: Grid, anchor: Anchor, count: number): void {
  grid.insertRowsAfter(anchor.end < anchor.rows ? anchor.rows - 1 : anchor.rows, count);
}
