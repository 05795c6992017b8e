/** One table inside one unit of work: typed rows out of blocks of cells, changes and new rows queued as effects. */
import type { Cell } from '../schema/cell.ts';
import { columnNames, type Row, type Table } from '../schema/table.ts';
import { type Anchor, a1 } from './anchors.ts';
import { type BookFormat, type Fault, sameCell, textOf, writeCell } from './cells.ts';
import type { Effect } from './journal.ts';
import { besideOf } from './order-mark.ts';
import type { Grid } from './port.ts';
import { type Cells, openReader, type Reader } from './read-rows.ts';

export interface CellFault extends Fault {
  readonly column: string;
}

/** A row as read: its number holds only within this unit of work. */
export interface Rec<T extends Table> {
  readonly row: number;
  readonly values: Row<T>;
  readonly faults: CellFault[];
}

/** What a unit of work has queued; `undo` takes the newest steps back when a part of the work is refused. */
export interface Queue {
  /** Rows read are one row as long as this stays; whoever goes on after a commit raises it. */
  generation: number;
  readonly effects: QueuedEffect[];
  readonly undo: (() => void)[];
}

export interface QueuedEffect {
  readonly table: Table;
  /** Row on which the cells stand, known for changes and given for new rows. */
  readonly row: number;
  readonly kind: 'append' | 'change' | 'refresh';
  readonly key: string;
  readonly beside: string;
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
  /** Queues the row's own cells as blank; a person's columns stay. */
  clear(rec: Rec<T>): void;
  /** 'C12' of a column in a row. */
  address(row: number, column: keyof T['columns'] & string): string;
}

/** What opening a table needs. */
export interface TableContext {
  readonly anchor: Anchor;
  readonly grid: () => Grid;
  readonly format: BookFormat;
  readonly queue: Queue;
}

export function openTable<T extends Table>(table: T, context: TableContext): TableView<T> {
  const { anchor } = context;
  const reader = openReader(table, context);
  const { change, clear } = openChanges(table, context, reader.cellsOf);
  return {
    table,
    anchor,
    rows: reader.rows,
    all: (columns) => reader.rows(2, anchor.end - 1, columns),
    find: reader.find,
    append: openAppends(table, context),
    assume: (rec, values) => assume(table, context.format, reader.cellsOf(rec), rec.values, values),
    change: (rec, values) => change(rec, values, 'change'),
    refresh: (rec, values) => change(rec, values, 'refresh'),
    clear: (rec) => {
      reader.rows(rec.row, 1);
      clear(rec);
    },
    address: (row, column) => a1(row, anchor.columns.get(column) ?? 0),
  };
}

function openAppends<T extends Table>(
  table: T,
  { anchor, format, queue }: TableContext,
): TableView<T>['append'] {
  const names = columnNames(table);
  let appended = 0;
  return (values) => {
    appended += 1;
    const row = anchor.end + appended;
    const cells: QueuedEffect['cells'] = new Map();
    names.forEach((name, i) => {
      const column = table.columns[name];
      const value = (values as Record<string, unknown>)[name];
      if (column)
        cells.set(i, ['', value === undefined ? '' : writeCell(column.kind, value as never, format)]);
    });
    const key = textOf(cells.get(names.indexOf(table.key))?.[1] ?? '');
    push(queue, { table, row, kind: 'append', key, beside: '', cells }, () => {
      appended -= 1;
    });
    return row;
  };
}

function push(queue: Queue, effect: QueuedEffect, undone: () => void = () => {}): QueuedEffect {
  queue.effects.push(effect);
  queue.undo.push(() => {
    queue.effects.splice(queue.effects.indexOf(effect), 1);
    undone();
  });
  return effect;
}

/** Queues a cell and tells how that is undone. */
function put({ kind, cells }: QueuedEffect, index: number, before: Cell, after: Cell): () => void {
  const old = cells.get(index);
  // Back to what stands there: nothing to write, so nothing that could go astray.
  if (kind === 'change' && sameCell(before, after)) cells.delete(index);
  else cells.set(index, [before, after]);
  return () => (old ? cells.set(index, old) : cells.delete(index));
}

type Put<T extends Table> = (rec: Rec<T>, values: Partial<Row<T>>, kind: 'change' | 'refresh') => void;

function openChanges<T extends Table>(
  table: T,
  { format, queue }: TableContext,
  cellsOf: Reader<T>['cellsOf'],
): { readonly change: Put<T>; readonly clear: (rec: Rec<T>) => void } {
  const names = columnNames(table);
  const effects = new Map<string, QueuedEffect>();

  const effectOf = (rec: Rec<T>, kind: 'change' | 'refresh'): QueuedEffect => {
    const known = effects.get(`${kind}${rec.row}`);
    if (known) return known;
    const made: QueuedEffect = {
      table,
      row: rec.row,
      kind,
      key: textOf(cellsOf(rec).get(table.key) ?? ''),
      beside: textOf(cellsOf(rec).get(besideOf(table)) ?? ''),
      cells: new Map(),
    };
    effects.set(`${kind}${rec.row}`, made);
    return push(queue, made, () => effects.delete(`${kind}${rec.row}`));
  };

  const clear = (rec: Rec<T>): void => {
    const { cells } = effectOf(rec, 'change');
    for (const [name, cell] of cellsOf(rec)) if (cell !== '') cells.set(names.indexOf(name), [cell, '']);
  };

  const change: Put<T> = (rec, values, kind) => {
    const held = rec.values as Record<string, unknown>;
    for (const [name, value] of Object.entries(values)) {
      const column = table.columns[name];
      const index = names.indexOf(name);
      if (!column || index < 0) continue;
      const before = cellsOf(rec).get(name) ?? '';
      const after = writeCell(column.kind, value as never, format);
      const previous = held[name];
      const unchanged = sameCell(writeCell(column.kind, previous as never, format), after);
      held[name] = value;
      queue.undo.push(() => {
        held[name] = previous;
      });
      // Grey figures go out as one block, also those that are as they were.
      if (kind === 'change' && sameCell(before, after) && unchanged) continue;
      queue.undo.push(put(effectOf(rec, kind), index, before, after));
    }
  };
  return { change, clear };
}

function assume<T extends Table>(
  table: T,
  format: BookFormat,
  known: Cells,
  held: Row<T>,
  values: Partial<Row<T>>,
): void {
  for (const [name, value] of Object.entries(values)) {
    const column = table.columns[name];
    if (!column || known.has(name)) continue;
    known.set(name, writeCell(column.kind, value as never, format));
    (held as Record<string, unknown>)[name] = value;
  }
}

/** As the journal keeps it. */
export function toEffect(tableName: string, queued: QueuedEffect): Effect {
  const cells = [...queued.cells].sort(([a], [b]) => a - b);
  return queued.kind === 'append'
    ? { t: tableName, r: queued.row, a: cells.map(([, [, after]]) => after) }
    : {
        t: tableName,
        k: queued.key,
        r: queued.row,
        ...(queued.key === '' ? { w: queued.beside } : {}),
        c: cells.map(([i, [before, after]]) => [i, before, after] as const),
      };
}
