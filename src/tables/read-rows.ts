/** Blocks of cells → typed rows. */
import type { Cell } from '../schema/cell.ts';
import { columnNames, type Row, type Table } from '../schema/table.ts';
import { type Anchor, runs } from './anchors.ts';
import { isBlank, readCell } from './cells.ts';
import type { Grid } from './port.ts';
import type { Rec, TableContext, TableView } from './table-view.ts';

export type Cells = Map<string, Cell>;

export interface Reader<T extends Table> {
  readonly rows: TableView<T>['rows'];
  readonly find: TableView<T>['find'];
  /** The cells a row was read from, by column. */
  readonly cellsOf: (rec: Rec<T>) => Cells;
}

/** Columns between those asked for that one read may bring along rather than cost a second read. */
const STRAY_COLUMNS = 6;

function readCells(
  anchor: Anchor,
  grid: Grid,
  row: number,
  count: number,
  wanted: readonly string[],
): Cells[] {
  const place = (name: string): number => anchor.columns.get(name) ?? 0;
  const columns = wanted.map(place);
  const from = Math.min(...columns);
  const width = Math.max(...columns) - from + 1;
  const spans = width > wanted.length + STRAY_COLUMNS ? runs(columns) : [{ from, count: width }];
  const rows = Array.from({ length: count }, (): Cells => new Map());
  for (const span of spans) {
    const block = grid.read(row, span.from, count, span.count);
    for (const name of wanted) {
      const offset = place(name) - span.from;
      if (offset < 0 || offset >= span.count) continue;
      block.forEach((cells, i) => {
        rows[i]?.set(name, cells[offset] ?? '');
      });
    }
  }
  return rows;
}

const holdsSomething = (cells: Cells): boolean =>
  [...cells.values()].some((cell) => !isBlank(cell) && cell !== false);

export function openReader<T extends Table>(
  table: T,
  { anchor, grid, format, queue }: TableContext,
): Reader<T> {
  const names = columnNames(table);
  const originals = new WeakMap<Rec<T>, Cells>();

  const known = new Map<number, Rec<T>>();
  let { generation } = queue;

  // A row read twice in one unit of work is one row: what was queued for it is seen, and queued on.
  const toRec = (row: number, cells: Cells): Rec<T> => {
    if (generation !== queue.generation) known.clear();
    generation = queue.generation;
    const rec: Rec<T> = known.get(row) ?? { row, values: {} as Row<T>, faults: [] };
    const held = originals.get(rec) ?? new Map<string, Cell>();
    for (const [name, cell] of cells) {
      const column = table.columns[name];
      if (!column || held.has(name)) continue;
      const read = readCell(column.kind, cell, format);
      (rec.values as Record<string, unknown>)[name] = read.value;
      if (read.fault) rec.faults.push({ ...read.fault, column: name });
      held.set(name, cell);
    }
    originals.set(rec, held);
    known.set(row, rec);
    return rec;
  };

  const rows: TableView<T>['rows'] = (row, count, columns) => {
    if (count <= 0) return [];
    const cells = readCells(anchor, grid(), row, count, columns ?? names);
    return cells.flatMap((each, i) => (holdsSomething(each) ? [toRec(row + i, each)] : []));
  };

  const find: TableView<T>['find'] = (key, hint) => {
    const at = (row: number): Rec<T> | undefined => rows(row, 1).find((rec) => keyOf(table, rec) === key);
    const hinted = hint !== undefined && hint > 1 && hint <= anchor.rows ? at(hint) : undefined;
    if (hinted) return hinted;
    const row = grid().find(anchor.columns.get(table.key) ?? 0, key);
    return row > 1 ? at(row) : undefined;
  };

  return { rows, find, cellsOf: (rec) => originals.get(rec) ?? new Map() };
}

const keyOf = <T extends Table>(table: T, { values }: Rec<T>): string =>
  String((values as Record<string, unknown>)[table.key] ?? '');
