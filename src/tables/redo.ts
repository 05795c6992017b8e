/** The effects of a record done again after a crash, or after a person moved what they were decided on. */

import type { Cell } from '../schema/cell.ts';
import { type TableName, tables } from '../schema/index.ts';
import { columnNames, type Table } from '../schema/table.ts';
import { type Anchor, runs } from './anchors.ts';
import { sameCell, textOf } from './cells.ts';
import type { Append, Change, Effect } from './journal.ts';
import type { Grid } from './port.ts';
import { type Placement, writePlacement } from './project.ts';

/** What a person did between the decision and a redo. */
export interface Conflict {
  readonly table: Table;
  readonly key: string;
  /** undefined: the row is gone, or its tab cannot be written to. */
  readonly row: number | undefined;
}

/**
 * Writes only where a cell still holds what was there before. A cell that holds neither before nor after was changed by
 * a person and is left alone.
 */
export function redo(
  effects: readonly Effect[],
  open: (name: TableName) => { anchor: Anchor; grid: () => Grid },
): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const name of new Set(effects.map(({ t }) => t as TableName))) {
    const mine = effects.filter(({ t }) => t === name);
    const { anchor, grid } = open(name);
    if (anchor.broken) {
      conflicts.push(
        ...mine.map((effect) => ({ table: tables[name], key: keyOf(effect, tables[name]), row: undefined })),
      );
      continue;
    }
    conflicts.push(...redoTable(mine, tables[name], anchor, grid()));
  }
  return conflicts;
}

const keyOf = (effect: Effect, table: Table): string =>
  'k' in effect ? effect.k : textOf(effect.a[columnNames(table).indexOf(table.key)] ?? '');

function redoTable(effects: readonly Effect[], table: Table, anchor: Anchor, grid: Grid): Conflict[] {
  const look = lookAt(effects, table, anchor, grid);
  const placement: Placement = new Map();
  const conflicts: Conflict[] = [];
  let { end } = anchor;
  for (const effect of effects) {
    const there = 'k' in effect ? rowOfChange(effect, table, look) : rowOfAppend(effect, table, look);
    if (there >= 2)
      conflicts.push(...fill(there, cellsOf(effect), keyOf(effect, table), { table, look, placement }));
    else if ('k' in effect) conflicts.push({ table, key: effect.k, row: undefined });
    else {
      end += 1;
      placement.set(end, new Map(effect.a.map((cell, i) => [i, cell])));
    }
  }
  if (placement.size > 0) writePlacement(grid, anchor, placement);
  return conflicts;
}

// A row that was torn by the crash has its key and not the rest: what is blank is filled in.
const cellsOf = (effect: Effect): readonly (readonly [number, Cell, Cell])[] =>
  'k' in effect
    ? effect.c
    : effect.a.map((after, i) => [i, '', after] as const).filter(([, , after]) => after !== '');

interface Filling {
  readonly table: Table;
  readonly look: Look;
  readonly placement: Placement;
}

function fill(
  row: number,
  wanted: readonly (readonly [number, Cell, Cell])[],
  key: string,
  { table, look, placement }: Filling,
): Conflict[] {
  const conflicts: Conflict[] = [];
  const cells = placement.get(row) ?? new Map<number, Cell>();
  for (const [i, before, after] of wanted) {
    const now = cells.get(i) ?? look.cell(row, i);
    if (sameCell(now, after)) continue;
    if (sameCell(now, before)) cells.set(i, after);
    else conflicts.push({ table, key, row });
  }
  if (cells.size > 0) placement.set(row, cells);
  return conflicts.slice(0, 1);
}

/** The row it stood in, if its key is still there; a key may stand in several rows, and may be what the effect writes. */
function rowOfChange({ k, r, c }: Change, table: Table, look: Look): number {
  const keyIndex = columnNames(table).indexOf(table.key);
  const written = c.find(([i]) => i === keyIndex)?.[2];
  const names = [k, ...(written === undefined ? [] : [textOf(written)])];
  if (names.includes(textOf(look.cell(r, keyIndex)))) return r;
  return names.map((name) => (name === '' ? 0 : look.find(name))).find((row) => row > 1) ?? 0;
}

function rowOfAppend(effect: Append, table: Table, look: Look): number {
  const key = keyOf(effect, table);
  return key === '' ? 0 : look.find(key);
}

/** Cells by row and column's index; rows by key. */
interface Look {
  cell(row: number, index: number): Cell;
  find(key: string): number;
}

/** More effects than this in one table are looked at in whole columns, fewer cell by cell. */
const FEW = 12;

function lookAt(effects: readonly Effect[], table: Table, anchor: Anchor, grid: Grid): Look {
  const names = columnNames(table);
  const place = (index: number): number => anchor.columns.get(names[index] ?? '') ?? 0;
  const keyIndex = names.indexOf(table.key);
  const one = (row: number, index: number): Cell =>
    row < 1 || row > anchor.rows ? '' : (grid.read(row, place(index), 1, 1)[0]?.[0] ?? '');
  if (effects.length <= FEW) {
    return {
      cell: one,
      find: (key) => {
        const row = grid.find(place(keyIndex), key);
        // The finder takes capitals and small letters for the same.
        return row > 1 && textOf(one(row, keyIndex)) === key ? row : 0;
      },
    };
  }
  const touched = new Set([keyIndex, ...effects.flatMap((effect) => cellsOf(effect).map(([i]) => i))]);
  const columns = wholeColumns([...touched].map(place), anchor, grid);
  const rows = new Map(columns.get(place(keyIndex))?.map((cell, i) => [textOf(cell), i + 1]));
  return {
    cell: (row, index) => columns.get(place(index))?.[row - 1] ?? '',
    find: (key) => rows.get(key) ?? 0,
  };
}

function wholeColumns(places: readonly number[], anchor: Anchor, grid: Grid): Map<number, Cell[]> {
  const columns = new Map<number, Cell[]>();
  for (const { from, count } of runs(places)) {
    const block = grid.read(1, from, Math.max(1, anchor.end), count);
    for (let i = 0; i < count; i += 1)
      columns.set(
        from + i,
        block.map((cells) => cells[i] ?? ''),
      );
  }
  return columns;
}
