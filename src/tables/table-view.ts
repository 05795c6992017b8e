/** One table inside one unit of work: typed rows out of blocks of cells, changes and new rows queued as effects. */
import type { Cell } from '../schema/cell.ts';
import { columnNames, type Row, type Table } from '../schema/table.ts';
import { type Anchor, a1, runs } from './anchors.ts';
import { type BookFormat, type Fault, isBlank, readCell, sameCell, textOf, writeCell } from './cells.ts';
import type { Effect } from './journal.ts';
import type { Grid } from './port.ts';

export interface CellFault extends Fault {
  readonly column: string;
}

/** A row as read: its number holds only within this unit of work. */
export interface Rec<T extends Table> {
  readonly row: number;
  readonly values: Row<T>;
  readonly faults: readonly CellFault[];
}

/** What a unit of work has queued; `undo` takes the newest steps back when a part of the work is refused. */
export interface Queue {
  readonly effects: QueuedEffect[];
  readonly undo: (() => void)[];
}

export interface QueuedEffect {
  readonly table: Table;
  /** Row on which the cells stand, known for changes and given for new rows. */
  readonly row: number;
  readonly kind: 'append' | 'change' | 'refresh';
  readonly key: string;
  /** Column's index in declared order → [before, after]. */
  readonly cells: Map<number, readonly [Cell, Cell]>;
}

export interface TableView<T extends Table> {
  readonly table: T;
  readonly anchor: Anchor;
  /** Every row that holds something in the columns asked for; one read (more when blank rows or foreign columns split the block). */
  all(columns?: readonly (keyof T['columns'] & string)[]): Rec<T>[];
  /** Rows from `row` on, blank ones left out. */
  rows(row: number, count: number, columns?: readonly (keyof T['columns'] & string)[]): Rec<T>[];
  /** By key: the hinted row first, then a search of the key column. */
  find(key: string, hint?: number): Rec<T> | undefined;
  /** Queues a new row and tells where it will stand. */
  append(values: Partial<Row<T>>): number;
  /** Queues changed cells; what is equal already is left alone. */
  change(rec: Rec<T>, values: Partial<Row<T>>): void;
  /** Says what stands in cells that were not read, so that a change of them has its before. */
  assume(rec: Rec<T>, values: Partial<Row<T>>): void;
  /** As `change`, for grey figures that can be worked out again: not journalled. */
  refresh(rec: Rec<T>, values: Partial<Row<T>>): void;
  /** 'C12' of a column in a row. */
  address(row: number, column: keyof T['columns'] & string): string;
}

export function openTable<T extends Table>(
  table: T,
  anchor: Anchor,
  grid: () => Grid,
  format: BookFormat,
  queue: Queue,
): TableView<T> {
  type Name = keyof T['columns'] & string;
  const names = columnNames(table);
  const place = (name: string): number => anchor.columns.get(name) ?? 0;
  const originals = new WeakMap<object, Map<string, Cell>>();
  let appended = 0;

  const readBlock = (row: number, count: number, wanted: readonly string[]): Map<string, Cell>[] => {
    const columns = wanted.map(place);
    const from = Math.min(...columns);
    const width = Math.max(...columns) - from + 1;
    const spans = width > wanted.length + 6 ? runs(columns) : [{ from, count: width }];
    const rows = Array.from({ length: count }, () => new Map<string, Cell>());
    for (const span of spans) {
      const block = grid().read(row, span.from, count, span.count);
      for (const name of wanted) {
        const offset = place(name) - span.from;
        if (offset < 0 || offset >= span.count) continue;
        block.forEach((cells, i) => {
          rows[i]?.set(name, cells[offset] ?? '');
        });
      }
    }
    return rows;
  };

  const toRec = (row: number, cells: Map<string, Cell>): Rec<T> => {
    const values: Record<string, unknown> = {};
    const faults: CellFault[] = [];
    for (const [name, cell] of cells) {
      const column = table.columns[name];
      if (!column) continue;
      const read = readCell(column.kind, cell, format);
      values[name] = read.value;
      if (read.fault) faults.push({ ...read.fault, column: name });
    }
    const rec = { row, values: values as Row<T>, faults };
    originals.set(rec, cells);
    return rec;
  };

  const some = (cells: Map<string, Cell>): boolean => [...cells.values()].some((cell) => !isBlank(cell) && cell !== false);

  const rowsOf = (row: number, count: number, columns: readonly string[] = names): Rec<T>[] => {
    if (count <= 0) return [];
    return readBlock(row, count, columns).flatMap((cells, i) => (some(cells) ? [toRec(row + i, cells)] : []));
  };

  const find = (key: string, hint?: number): Rec<T> | undefined => {
    const at = (row: number): Rec<T> | undefined =>
      rowsOf(row, 1).find((rec) => String((rec.values as Record<string, unknown>)[table.key]) === key);
    const hinted = hint !== undefined && hint > 1 && hint <= anchor.rows ? at(hint) : undefined;
    if (hinted) return hinted;
    const row = grid().find(place(table.key), key);
    return row > 1 ? at(row) : undefined;
  };

  const queued = (rec: Rec<T>, kind: 'change' | 'refresh'): QueuedEffect => {
    const known = queue.effects.find((effect) => effect.table === table && effect.row === rec.row && effect.kind !== 'append' && effect.kind === kind);
    if (known) return known;
    const key = String((rec.values as Record<string, unknown>)[table.key] ?? '');
    const effect: QueuedEffect = { table, row: rec.row, kind, key, cells: new Map() };
    queue.effects.push(effect);
    queue.undo.push(() => queue.effects.splice(queue.effects.indexOf(effect), 1));
    return effect;
  };

  const put = (rec: Rec<T>, values: Partial<Row<T>>, kind: 'change' | 'refresh'): void => {
    const target = rec.values as Record<string, unknown>;
    for (const [name, value] of Object.entries(values)) {
      const column = table.columns[name];
      const index = names.indexOf(name);
      if (!column || index < 0) continue;
      const after = writeCell(column.kind, value as never, format);
      const before = originals.get(rec)?.get(name) ?? '';
      const now = writeCell(column.kind, target[name] as never, format);
      const previous = target[name];
      target[name] = value;
      queue.undo.push(() => {
        target[name] = previous;
      });
      if (sameCell(before, after) && sameCell(now, after)) continue;
      const { cells } = queued(rec, kind);
      const old = cells.get(index);
      cells.set(index, [before, after]);
      queue.undo.push(() => (old ? cells.set(index, old) : cells.delete(index)));
    }
  };

  return {
    table,
    anchor,
    rows: (row, count, columns) => rowsOf(row, count, columns),
    all: (columns) => {
      const wanted: readonly string[] = columns ?? names;
      return rowsOf(2, anchor.end - 1, wanted);
    },
    find,
    append: (values) => {
      const row = anchor.end + 1 + appended;
      appended += 1;
      const cells = new Map<number, readonly [Cell, Cell]>();
      names.forEach((name, i) => {
        const column = table.columns[name];
        const value = (values as Record<string, unknown>)[name];
        if (column) cells.set(i, ['', value === undefined ? '' : writeCell(column.kind, value as never, format)]);
      });
      const key = textOf(cells.get(names.indexOf(table.key))?.[1] ?? '');
      const effect: QueuedEffect = { table, row, kind: 'append', key, cells };
      queue.effects.push(effect);
      queue.undo.push(() => {
        appended -= 1;
        queue.effects.splice(queue.effects.indexOf(effect), 1);
      });
      return row;
    },
    assume: (rec, values) => {
      const known = originals.get(rec);
      for (const [name, value] of Object.entries(values)) {
        const column = table.columns[name];
        if (!column || !known || known.has(name)) continue;
        known.set(name, writeCell(column.kind, value as never, format));
        (rec.values as Record<string, unknown>)[name] = value;
      }
    },
    change: (rec, values) => put(rec, values, 'change'),
    refresh: (rec, values) => put(rec, values, 'refresh'),
    address: (row, column: Name) => a1(row, place(column)),
  };
}

/** As the journal keeps it. */
export function toEffect(tableName: string, queued: QueuedEffect): Effect {
  const cells = [...queued.cells].sort(([a], [b]) => a - b);
  return queued.kind === 'append'
    ? { t: tableName, a: cells.map(([, [, after]]) => after) }
    : { t: tableName, k: queued.key, r: queued.row, c: cells.map(([i, [before, after]]) => [i, before, after] as const) };
}
