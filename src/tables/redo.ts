/** The effects of a record done again after a crash, or after a person moved what they were decided on. */

import type { Cell } from '../schema/cell.ts';
import { type TableName, tables } from '../schema/index.ts';
import { columnNames, type Table } from '../schema/table.ts';
import { type Anchor, runs } from './anchors.ts';
import { sameCell, textOf } from './cells.ts';
import type { Append, Change, Effect } from './journal.ts';
import { besideOf } from './order-mark.ts';
import type { Grid } from './port.ts';
import { type Placed, writePlaced } from './project.ts';

/** What a person did between the decision and a redo. */
export interface Conflict {
  readonly table: Table;
  readonly key: string;
  /** undefined: the row is gone, or its tab cannot be written to. */
  readonly row: number | undefined;
  /** Cells of this row were written over when rows or columns moved while a booking landed. */
  readonly astray?: true;
}

/** What was written, by table, and what could not be. */
export interface Redone {
  readonly placed: Map<TableName, readonly Placed[]>;
  readonly conflicts: readonly Conflict[];
}

/**
 * Writes only where a cell still holds what was there before. A cell that holds neither before nor after was changed by
 * a person and is left alone.
 */
export function redo(
  effects: readonly Effect[],
  open: (name: TableName) => { anchor: Anchor; grid: () => Grid },
): Redone {
  const conflicts: Conflict[] = [];
  const placed: Redone['placed'] = new Map();
  for (const name of new Set(effects.map(({ t }) => t as TableName))) {
    const mine = effects.filter(({ t }) => t === name);
    const { anchor, grid } = open(name);
    if (anchor.broken) {
      conflicts.push(
        ...mine.map((effect) => ({ table: tables[name], key: keyOf(effect, tables[name]), row: undefined })),
      );
      continue;
    }
    const done = redoTable(mine, tables[name], anchor, grid());
    placed.set(name, done.placed);
    conflicts.push(...done.conflicts);
  }
  return { placed, conflicts };
}

const keyOf = (effect: Effect, table: Table): string =>
  'k' in effect ? effect.k : textOf(effect.a[columnNames(table).indexOf(table.key)] ?? '');

function redoTable(
  effects: readonly Effect[],
  table: Table,
  anchor: Anchor,
  grid: Grid,
): { placed: Placed[]; conflicts: Conflict[] } {
  const look = lookAt(effects, table, anchor, grid);
  const placed: Placed[] = [];
  const conflicts: Conflict[] = [];
  let { end } = anchor;
  for (const effect of effects) {
    const key = keyOf(effect, table);
    const there = 'k' in effect ? rowOfChange(effect, table, look) : rowOfAppend(effect, table, look);
    if (there >= 2) {
      const { cells, left } = fill(there, cellsOf(effect), look);
      if (cells.size > 0) placed.push({ row: there, key, beside: besideIn(effect), fresh: false, cells });
      if (left) conflicts.push({ table, key, row: there });
    } else if ('k' in effect) conflicts.push({ table, key, row: undefined });
    else {
      end += 1;
      const cells = new Map(effect.a.map((cell, i) => [i, ['', cell] as const]));
      placed.push({ row: end, key, beside: '', fresh: true, cells });
    }
  }
  writePlaced(grid, anchor, placed);
  return { placed, conflicts };
}

const besideIn = (effect: Effect): string => ('k' in effect ? (effect.w ?? '') : '');

// A row that was torn by the crash has its key and not the rest: what is blank is filled in.
const cellsOf = (effect: Effect): readonly (readonly [number, Cell, Cell])[] =>
  'k' in effect
    ? effect.c
    : effect.a.map((after, i) => [i, '', after] as const).filter(([, , after]) => after !== '');

/** Cells that still hold what was there before; `left`: others were changed meanwhile and are left alone. */
function fill(
  row: number,
  wanted: readonly (readonly [number, Cell, Cell])[],
  look: Look,
): { cells: Map<number, readonly [Cell, Cell]>; left: boolean } {
  const cells = new Map<number, readonly [Cell, Cell]>();
  let left = false;
  for (const [i, before, after] of wanted) {
    const now = look.cell(row, i);
    if (sameCell(now, after)) continue;
    if (sameCell(now, before)) cells.set(i, [before, after]);
    else left = true;
  }
  return { cells, left };
}

/** What a row is known by. */
export interface Known {
  readonly row: number;
  /** The key it had and the one it was given; a key may stand in several rows. */
  readonly keys: readonly string[];
  readonly beside: string;
  /** Its key is taken away: once that is done, the row stands where it stood. */
  readonly emptied: boolean;
}

/** The row it stood in, if it is still that one; otherwise wherever its key stands, or what stood beside a key to come. */
export function homeOf({ row, keys, beside, emptied }: Known, table: Table, look: Look): number {
  const names = columnNames(table);
  const [keyAt, besideAt] = [names.indexOf(table.key), names.indexOf(besideOf(table))];
  const named = keys.filter((key) => key !== '');
  const nameless = keys.includes('');
  const isIt = (at: number): boolean =>
    at > 1 &&
    (nameless && beside !== '' ? keys : named).includes(textOf(look.cell(at, keyAt))) &&
    (!nameless || beside === '' || textOf(look.cell(at, besideAt)) === beside);
  if (isIt(row) || (emptied && textOf(look.cell(row, keyAt)) === '')) return row;
  const found = named.map((key) => look.find(key, keyAt)).find(isIt);
  const at = found || !nameless || beside === '' ? 0 : look.find(beside, besideAt);
  return found ?? (isIt(at) ? at : 0);
}

function rowOfChange({ k, r, w = '', c }: Change, table: Table, look: Look): number {
  const written = c.find(([i]) => i === columnNames(table).indexOf(table.key))?.[2];
  const given = written === undefined ? undefined : textOf(written);
  const keys = given ? [k, given] : [k];
  return homeOf({ row: r, keys, beside: w, emptied: given === '' }, table, look);
}

function rowOfAppend(effect: Append, table: Table, look: Look): number {
  const key = keyOf(effect, table);
  return key === '' ? 0 : look.find(key, columnNames(table).indexOf(table.key));
}

/** Cells by row and column's index; rows by the whole text of one column. */
export interface Look {
  cell(row: number, index: number): Cell;
  find(text: string, index: number): number;
}

/** More effects than this in one table are looked at in whole columns, fewer cell by cell. */
const FEW = 12;

function lookAt(effects: readonly Effect[], table: Table, anchor: Anchor, grid: Grid): Look {
  const names = columnNames(table);
  const place = (index: number): number => anchor.columns.get(names[index] ?? '') ?? 0;
  const keyIndex = names.indexOf(table.key);
  const one = (row: number, index: number): Cell =>
    row > anchor.rows ? '' : (grid.read(row, place(index), 1, 1)[0]?.[0] ?? '');
  if (effects.length <= FEW) {
    return {
      cell: one,
      find: (text, index) => {
        const row = grid.find(place(index), text);
        // The finder takes capitals and small letters for the same.
        return row > 1 && textOf(one(row, index)) === text ? row : 0;
      },
    };
  }
  const touched = new Set([
    keyIndex,
    names.indexOf(besideOf(table)),
    ...effects.flatMap((effect) => cellsOf(effect).map(([i]) => i)),
  ]);
  const columns = wholeColumns([...touched].map(place), anchor, grid);
  return {
    cell: (row, index) => columns.get(place(index))?.[row - 1] ?? '',
    find: (text, index) => (columns.get(place(index)) ?? []).findIndex((cell) => textOf(cell) === text) + 1,
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
