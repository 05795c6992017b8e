/** What a workbook holds, read from its cells as a person's eye would: nothing of the add-on's own reading is used for rows. */
import { type TableName, tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import { readAnchor } from '../../src/tables/anchors.ts';
import { type JournalRecord, RING, readRecord } from '../../src/tables/journal.ts';
import type { BookState } from '../../src/tables/state.ts';
import type { CellValue } from '../../workbench/records.ts';
import type { SheetView, Workbench } from '../../workbench/types.ts';

/** A row of a table: cells by column's name. */
export interface Line {
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Cells of columns that are a person's own: header → value. */
  readonly foreign: Readonly<Record<string, CellValue>>;
}

/** A record as it stands in the ring; `whole` is undefined when it is torn. */
export interface Kept {
  readonly seq: number;
  readonly key: string;
  readonly answer: string;
  readonly whole: JournalRecord | undefined;
}

export interface Ledger {
  readonly state: BookState;
  readonly ring: readonly Kept[];
  readonly tables: Readonly<Record<TableName, readonly Line[]>>;
  readonly tabs: readonly string[];
}

const RING_TOP = 21;
const ANCHOR_TOP = 4;
export const names = Object.keys(tables) as TableName[];

const last = new WeakMap<Workbench, { ledger: Ledger | undefined; stale: boolean }>();

/** undefined before set-up. A table whose tab or columns cannot be found reads as empty. Read anew only when a cell has changed. */
export function readLedger(shop: Workbench): Ledger | undefined {
  const known = last.get(shop);
  if (known && !known.stale) return known.ledger;
  const kept = known ?? { ledger: undefined, stale: true };
  if (!known) {
    shop.on('change', () => {
      kept.stale = true;
    });
    last.set(shop, kept);
  }
  kept.ledger = ledgerOf(shop);
  kept.stale = false;
  return kept.ledger;
}

type Anchor = ReturnType<typeof readAnchor>;
const anchors = new Map<string, Anchor>();

function anchorOf(name: TableName, ...cells: readonly [number, string, string]): Anchor {
  const text = JSON.stringify([name, ...cells]);
  if (!anchors.has(text)) anchors.set(text, readAnchor(tables[name], ...cells));
  return anchors.get(text);
}

/** What the add-on remembers; undefined before set-up. */
export function readState(shop: Workbench): BookState | undefined {
  const text = shop
    .sheets()
    .find(({ name }) => name === '_book')
    ?.valueAt(1, 2);
  return typeof text === 'string' && text !== '' ? (JSON.parse(text) as BookState) : undefined;
}

function ledgerOf(shop: Workbench): Ledger | undefined {
  const views = shop.sheets();
  const book = views.find(({ name }) => name === '_book');
  const state = readState(shop);
  if (!book || !state) return undefined;
  const lines = names.map((name, i): readonly [TableName, Line[]] => {
    const [id, places, headers] = cellsOf(book, ANCHOR_TOP + i, 3);
    const anchor = anchorOf(name, Number(id), String(places), String(headers));
    const view = views.find((each) => each.id === Number(id));
    return [name, view && anchor ? linesOf(view.values(), name, anchor.columns) : []];
  });
  return {
    state,
    ring: Array.from({ length: RING }, (_, i) => cellsOf(book, RING_TOP + i, 8)).flatMap(readKept),
    tables: Object.fromEntries(lines) as Record<TableName, Line[]>,
    tabs: views.map(({ name }) => name),
  };
}

// Only the cells that are asked for: the sheet's formulas cost more than all the rest of a run's reading.
const cellsOf = (view: SheetView, row: number, width: number): CellValue[] =>
  Array.from({ length: width }, (_, at) => view.valueAt(row, at + 1));

function readKept(row: readonly CellValue[]): Kept[] {
  const [seq, key, , answer] = row;
  if (typeof seq !== 'number') return [];
  const whole = readRecord(row.slice(0, 4), row.slice(4, 8));
  return [{ seq, key: String(key), answer: String(answer), whole }];
}

const empty = (cell: CellValue): boolean => cell === '' || cell === false;

function linesOf(
  values: readonly (readonly CellValue[])[],
  name: TableName,
  columns: ReadonlyMap<string, number>,
): Line[] {
  const owned = new Set(columns.values());
  const [header = []] = values;
  const declared = columnNames(tables[name]);
  return values.slice(1).flatMap((cells, i): Line[] => {
    if (cells.every(empty)) return [];
    const line: Line = {
      row: i + 2,
      cells: Object.fromEntries(
        declared.map((column) => [column, cells[(columns.get(column) ?? 0) - 1] ?? '']),
      ),
      foreign: Object.fromEntries(
        header.flatMap((title, at) =>
          owned.has(at + 1) || (title === '' && (cells[at] ?? '') === '')
            ? []
            : [[String(title), cells[at] ?? '']],
        ),
      ),
    };
    return [line];
  });
}

export const textAt = (line: Line, column: string): string => String(line.cells[column] ?? '');
export const numberAt = (line: Line, column: string): number => Number(line.cells[column] ?? 0);

/** Rows whose key is filled: what the shop recorded, and not what a person jotted beside it. */
export const keyed = (ledger: Ledger, name: TableName): readonly Line[] =>
  ledger.tables[name].filter((line) => textAt(line, tables[name].key) !== '');
