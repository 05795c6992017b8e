/**
 * Cells that landed in the wrong place because rows or columns moved in the very moment of writing: they are put back to
 * what stood there before, as far as this booking or the journal knows it, and always told of.
 */
import type { Cell } from '../schema/cell.ts';
import type { TableName } from '../schema/index.ts';
import { columnNames, type Table } from '../schema/table.ts';
import type { Anchor } from './anchors.ts';
import { recordsSince } from './book.ts';
import { sameCell, textOf } from './cells.ts';
import type { JournalRecord } from './journal.ts';
import { besideOf } from './order-mark.ts';
import type { Grid } from './port.ts';
import { type Placed, writePlaced } from './project.ts';
import { type Conflict, homeOf } from './redo.ts';
import { type Desk, gridOf } from './shop.ts';

/** What was written, and the anchor before, as it should have become, and as it is. */
export interface Landing {
  readonly was: Anchor;
  readonly expected: Anchor;
  readonly is: Anchor;
  readonly rows: readonly Placed[];
}

interface TakenBack {
  readonly placed: readonly Placed[];
  readonly conflicts: readonly Conflict[];
}

/** Key → column's index → what was booked there last. */
type Booked = ReadonlyMap<string, ReadonlyMap<number, Cell>>;

interface Sight extends Landing {
  readonly grid: Grid;
  readonly table: Table;
  readonly names: readonly string[];
  readonly keyIndex: number;
  readonly booked: () => Booked;
  /** Cells of a row by column's number in the tab, from 1. */
  readonly line: (row: number) => readonly Cell[];
}

/** Puts back what went astray in one table. The rightful rows are still to be written. */
export function takeBack(desk: Desk, name: TableName, landing: Landing): TakenBack {
  const sight = lookAround(desk, name, landing);
  const placed: Placed[] = [];
  const conflicts: Conflict[] = [];
  for (const written of landing.rows) {
    const back = wentAstray(sight, written) ? putBack(sight, written) : underneath(sight, written);
    if (!back) continue;
    if (back.cells.size > 0) placed.push(back);
    conflicts.push({ table: sight.table, key: back.key, row: back.row, astray: true });
  }
  if (placed.length > 0) writePlaced(sight.grid, landing.is, placed);
  return { placed, conflicts };
}

function lookAround(desk: Desk, name: TableName, landing: Landing): Sight {
  const grid = gridOf(desk, name);
  const { table } = landing.is;
  const names = columnNames(table);
  // Not as it was: the tab may have lost a column.
  const width = Math.max(...landing.is.columns.values());
  const lines = new Map<number, readonly Cell[]>();
  let known: Booked | undefined;
  return {
    ...landing,
    grid,
    table,
    names,
    keyIndex: names.indexOf(table.key),
    booked: () => {
      known ??= bookedLast(recordsSince(desk.book), name, names.indexOf(table.key));
      return known;
    },
    line: (row) => {
      const line = lines.get(row) ?? (row > landing.is.rows ? [] : (grid.read(row, 1, 1, width)[0] ?? []));
      lines.set(row, line);
      return line;
    },
  };
}

const place = ({ names }: Sight, anchor: Anchor, index: number): number =>
  anchor.columns.get(names[index] ?? '') ?? 0;

const cellAt = (sight: Sight, row: number, column: number): Cell => sight.line(row)[column - 1] ?? '';

const keyAt = (sight: Sight, row: number): string =>
  textOf(cellAt(sight, row, place(sight, sight.is, sight.keyIndex)));

/** The keys a row may go by: the one it had, and the one it was given. */
const keysOf = ({ keyIndex }: Sight, { key, cells }: Placed): string[] =>
  [key, textOf(cells.get(keyIndex)?.[1] ?? '')].filter((text) => text !== '');

/** The row it belongs in now, 0 when there is none. */
function homeRow(sight: Sight, written: Placed): number {
  const keys = written.key === '' ? ['', ...keysOf(sight, written)] : keysOf(sight, written);
  const given = written.cells.get(sight.keyIndex)?.[1];
  const emptied = written.key !== '' && given !== undefined && textOf(given) === '';
  return homeOf({ row: written.row, keys, beside: written.beside, emptied }, sight.table, {
    cell: (row, index) => cellAt(sight, row, place(sight, sight.is, index)),
    find: (text, index) => sight.grid.find(place(sight, sight.is, index), text),
  });
}

/** What was written stands where it was written, and that is not where it belongs. */
function wentAstray(sight: Sight, written: Placed): boolean {
  const home = homeRow(sight, written);
  const cells = [...written.cells];
  const atHome = cells.every(([i]) => place(sight, sight.was, i) === place(sight, sight.is, i));
  if (home === written.row && atHome) return false;
  const standing = cells.filter(([i, [, after]]) =>
    sameCell(cellAt(sight, written.row, place(sight, sight.was, i)), after),
  );
  if (home === 0) return standing.length === cells.length;
  // It may have landed well and been moved afterwards, and others like it have come there.
  const missing = cells.some(
    ([i, [before, after]]) =>
      !sameCell(before, after) && !sameCell(cellAt(sight, home, place(sight, sight.is, i)), after),
  );
  return missing && standing.length > 0;
}

function putBack(sight: Sight, written: Placed): Placed {
  const { row } = written;
  const key = keyBefore(sight, written);
  const cells = new Map<number, readonly [Cell, Cell]>();
  const home = homeRow(sight, written) === row;
  for (const [i, [, after]] of written.cells) {
    const column = place(sight, sight.was, i);
    const index = sight.names.findIndex((_, at) => place(sight, sight.is, at) === column);
    if (home && index === i) continue;
    // Not one of our columns: all we can do is not to leave ours in it.
    if (index < 0) sight.grid.write(row, column, [['']]);
    else {
      const before = index === sight.keyIndex ? key : stoodBefore(sight, written, key, index);
      if (before !== undefined) cells.set(index, [after, before]);
    }
  }
  return { row, key: home ? (keysOf(sight, written)[0] ?? '') : key, beside: '', fresh: false, cells };
}

function keyBefore(sight: Sight, { row, cells }: Placed): string {
  const column = place(sight, sight.is, sight.keyIndex);
  const covered = [...cells.keys()].some((i) => place(sight, sight.was, i) === column);
  return covered ? formerKey(sight, row) : keyAt(sight, row);
}

/** The key of a row whose key was written over, by what stands beside it; '' when there was none, or nobody knows. */
function formerKey(sight: Sight, row: number): string {
  const besideIndex = sight.names.indexOf(besideOf(sight.table));
  const beside = textOf(cellAt(sight, row, place(sight, sight.is, besideIndex)));
  const column = place(sight, sight.is, sight.keyIndex);
  const mine = new Set(sight.rows.flatMap((written) => keysOf(sight, written)));
  const former = [...sight.booked()].find(
    ([key, held]) =>
      !mine.has(key) && textOf(held.get(besideIndex) ?? '') === beside && sight.grid.find(column, key) === 0,
  );
  return beside === '' ? '' : (former?.[0] ?? '');
}

/** undefined: nobody knows. */
function stoodBefore(sight: Sight, written: Placed, key: string, index: number): Cell | undefined {
  if (key === '') return '';
  const owner = sight.rows.find((each) => each.cells.has(index) && keysOf(sight, each).includes(key));
  if (owner) return owner.cells.get(index)?.[0];
  return written.fresh && sight.is.rows === sight.was.rows ? '' : sight.booked().get(key)?.get(index);
}

/** A new row that came upon another, because rows were inserted above: the one the journal knows and the table has lost. */
function underneath(sight: Sight, written: Placed): Placed | undefined {
  const { expected, is } = sight;
  const shifted = is.rows !== expected.rows && (expected.mark === '' || is.mark !== expected.mark);
  if (!written.fresh || !shifted || homeRow(sight, written) !== written.row) return undefined;
  const column = place(sight, is, sight.keyIndex);
  const lost = [...sight.booked()]
    .reverse()
    .find(
      ([key]) => key !== '' && !keysOf(sight, written).includes(key) && sight.grid.find(column, key) === 0,
    );
  if (!lost)
    return {
      row: written.row,
      key: keysOf(sight, written)[0] ?? '',
      beside: '',
      fresh: false,
      cells: new Map(),
    };
  const [key, held] = lost;
  const cells = sight.names.map((_, i) => {
    const now = cellAt(sight, written.row, place(sight, is, i));
    return [i, [now, held.get(i) ?? ''] as const] as const;
  });
  return { row: written.row, key, beside: '', fresh: false, cells: new Map(cells) };
}

/** What the journal remembers of a table's rows that were made in its time, oldest first. */
function bookedLast(records: readonly JournalRecord[], name: TableName, keyIndex: number): Booked {
  const booked = new Map<string, Map<number, Cell>>();
  for (const effect of records.flatMap(({ effects }) => effects)) {
    if (effect.t !== name) continue;
    const key = 'k' in effect ? effect.k : textOf(effect.a[keyIndex] ?? '');
    const cells = booked.get(key) ?? new Map<number, Cell>();
    booked.set(key, cells);
    const news = 'k' in effect ? effect.c.map(([i, , after]) => [i, after] as const) : effect.a.entries();
    for (const [i, after] of news) cells.set(i, after);
  }
  return booked;
}
