/** Effects → cells: the fewest blocks, and never a cell that is not ours. */

import type { Cell } from '../schema/cell.ts';
import { type TableName, tables } from '../schema/index.ts';
import { columnNames, type Table } from '../schema/table.ts';
import { type Anchor, runs } from './anchors.ts';
import { sameCell, textOf } from './cells.ts';
import type { Append, Change, Effect } from './journal.ts';
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

/** What a person did between the decision and a redo. */
export interface Conflict {
  readonly table: Table;
  readonly key: string;
  /** undefined: the row is gone. */
  readonly row: number | undefined;
}

/**
 * Does the effects again after a crash: only where a cell still holds what was there before.
 * A cell that holds neither before nor after was changed by a person and is left alone.
 */
export function redo(
  effects: readonly Effect[],
  table: (name: TableName) => { anchor: Anchor; grid: () => Grid },
): Conflict[] {
  const conflicts: Conflict[] = [];
  const placements = new Map<TableName, Placement>();
  const ends = new Map<TableName, number>();
  for (const effect of effects) {
    const name = effect.t as TableName;
    const { anchor, grid: open } = table(name);
    if (anchor.broken) {
      conflicts.push({ table: tables[name], key: 'k' in effect ? effect.k : '', row: undefined });
      continue;
    }
    const grid = open();
    const placement = placements.get(name) ?? new Map<number, Map<number, Cell>>();
    placements.set(name, placement);
    conflicts.push(
      ...('a' in effect
        ? redoAppend(effect, name, anchor, grid, placement, ends)
        : redoChange(effect, name, anchor, grid, placement)),
    );
  }
  for (const [name, placement] of placements) {
    const { anchor, grid } = table(name);
    if (placement.size > 0) writePlacement(grid(), anchor, placement);
  }
  return conflicts;
}

function redoAppend(
  effect: Append,
  name: TableName,
  anchor: Anchor,
  grid: Grid,
  placement: Placement,
  ends: Map<TableName, number>,
): Conflict[] {
  const table = tables[name];
  const key = effect.a[columnNames(table).indexOf(table.key)] ?? '';
  const there =
    typeof key === 'string' && key !== '' ? grid.find(anchor.columns.get(table.key) ?? 0, key) : 0;
  // A row that was torn by the crash has its key and not the rest: what is blank is filled in.
  if (there > 0) {
    const cells = effect.a.map((after, i) => [i, '', after] as const).filter(([, , after]) => after !== '');
    return redoChange({ t: name, k: String(key), r: there, c: cells }, name, anchor, grid, placement);
  }
  const row = (ends.get(name) ?? anchor.end) + 1;
  ends.set(name, row);
  placement.set(row, new Map(effect.a.map((cell, i) => [i, cell])));
  return [];
}

function redoChange(
  effect: Change,
  name: TableName,
  anchor: Anchor,
  grid: Grid,
  placement: Placement,
): Conflict[] {
  const table = tables[name];
  const names = columnNames(table);
  const row = rowOf(effect, anchor.columns.get(table.key) ?? 0, grid);
  if (row < 2) return [{ table, key: effect.k, row: undefined }];
  const conflicts: Conflict[] = [];
  const cells = placement.get(row) ?? new Map<number, Cell>();
  for (const [i, before, after] of effect.c) {
    const column = anchor.columns.get(names[i] ?? '') ?? 0;
    const now = grid.read(row, column, 1, 1)[0]?.[0] ?? '';
    if (sameCell(now, after)) continue;
    if (sameCell(now, before)) cells.set(i, after);
    else conflicts.push({ table, key: effect.k, row });
  }
  if (cells.size > 0) placement.set(row, cells);
  return conflicts;
}

// The row it stood in, if its key is still there; a key may stand in several rows (Quick entry).
function rowOf({ k, r }: Change, keyColumn: number, grid: Grid): number {
  const [[there = ''] = []] = grid.read(r, keyColumn, 1, 1);
  if (textOf(there) === k) return r;
  const found = k === '' ? 0 : grid.find(keyColumn, k);
  // The finder takes capitals and small letters for the same.
  return found > 0 && textOf(grid.read(found, keyColumn, 1, 1)[0]?.[0] ?? '') === k ? found : 0;
}
