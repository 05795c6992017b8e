/** A book that was just set up, in process: the add-on's port over the workbench's own tabs. Writes wait, as at Google. */
import type { Cell } from '../../src/schema/cell.ts';
import { type TableName, tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import {
  BOOK_SIZE,
  BOOK_TAB,
  readBook,
  tableNames,
  writeIdentity,
  writeState,
} from '../../src/tables/book.ts';
import { writeAnchors } from '../../src/tables/lay-anchors.ts';
import type { Clock, Grid, Workbook } from '../../src/tables/port.ts';
import { freshState } from '../../src/tables/state.ts';
import { Book as Spreadsheet } from '../../workbench/book/book.ts';
import { isDate } from '../../workbench/book/display.ts';
import type { Sheet } from '../../workbench/book/sheet.ts';
import { insertRows } from '../../workbench/book/structure.ts';

/** The script is over: nothing it does any more has an effect. */
export class Death extends Error {}

/** Whether a waiting write lands although the script dies: its place among so many. */
export type Keeps = (at: number, waiting: number) => boolean;

/** How a call fails. */
export type Failure =
  | { readonly call: number; readonly how: 'throw' }
  | { readonly call: number; readonly how: 'kill'; readonly keeps: Keeps };

export interface ABook {
  readonly spreadsheet: Spreadsheet;
  readonly workbook: Workbook;
  readonly clock: Clock;
  /** Calls of the port since `fail` or the beginning. */
  calls(): number;
  /** Counts calls anew; the failure strikes once. */
  fail(failure?: Failure): void;
  /** Done before that call, once: a person is quick. */
  before(call: number, person: () => void): void;
  sheet(name: TableName): Sheet;
  /** Landed cells of a table below its header, column's name → cell; blank rows left out. */
  rows(name: TableName): Record<string, Cell>[];
  visible(name: TableName): boolean | undefined;
}

const ROWS = 40;
const DATES: ReadonlySet<string> = new Set(['day', 'moment']);

class Port {
  readonly spreadsheet = new Spreadsheet('a-book', 'Toko', 'id_ID', 'Asia/Jakarta', () => undefined);
  readonly shown = new Map<number, boolean>();
  count = 0;
  failure: Failure | undefined;
  person: { readonly call: number; readonly work: () => void } | undefined;
  landed: number | undefined;
  private waiting: (() => void)[] = [];
  private dead = false;

  revive(failure: Failure | undefined): void {
    this.land();
    this.dead = false;
    this.count = 0;
    this.failure = failure;
  }

  land(): void {
    for (const write of this.waiting.splice(0)) write();
  }

  call(): void {
    if (this.dead) throw new Death('over');
    this.count += 1;
    const { person, failure } = this;
    if (person?.call === this.count) {
      this.person = undefined;
      person.work();
    }
    if (failure?.call !== this.count) return;
    this.failure = undefined;
    if (failure.how === 'throw') throw new Error('Service Spreadsheets failed');
    const waiting = this.waiting.splice(0);
    for (const write of waiting.filter((_, i) => failure.keeps(i, waiting.length))) write();
    this.dead = true;
    throw new Death('killed');
  }

  later(write: () => void): void {
    this.call();
    this.waiting.push(write);
  }

  read<R>(work: () => R): R {
    this.call();
    this.land();
    return work();
  }
}

function cellOf(book: Spreadsheet, sheet: Sheet, row: number, column: number): Cell {
  const value = book.value(sheet, row, column);
  return typeof value === 'number' && isDate(sheet.style(row, column).format) ? { serial: value } : value;
}

function gridOf(port: Port, sheet: Sheet): Grid {
  const book = port.spreadsheet;
  const put = (row: number, column: number, cell: Cell): void =>
    sheet.put(row, column, typeof cell === 'object' ? cell.serial : cell);
  return {
    read: (row, column, rows, columns) =>
      port.read(() => {
        // As Google answers a range beyond the tab.
        if (row < 1 || column < 1 || row + rows - 1 > sheet.maxRows) throw new Error('out of bounds');
        return Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (__, j) => cellOf(book, sheet, row + i, column + j)),
        );
      }),
    lastRow: () => port.read(() => sheet.lastRow()),
    height: () => port.read(() => sheet.maxRows),
    lastColumn: () => port.read(() => sheet.lastColumn()),
    find: (column, text) =>
      port.read(() => {
        const rows = Array.from({ length: sheet.lastRow() }, (_, i) => i + 1);
        return rows.find((row) => book.display(sheet, row, column).toLowerCase() === text.toLowerCase()) ?? 0;
      }),
    write: (row, column, values) =>
      port.later(() => {
        if (row + values.length - 1 > sheet.maxRows) throw new Error('out of bounds');
        values.forEach((cells, i) => {
          cells.forEach((cell, j) => {
            put(row + i, column + j, cell);
          });
        });
      }),
    writeFormula: (row, column, formula) => port.later(() => book.setFormula(sheet, row, column, formula)),
    formulas: (row, column, rows, columns) =>
      port.read(() =>
        Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (__, j) => book.formula(sheet.slot(row + i, column + j))),
        ),
      ),
    insertRowsAfter: (row, count) => port.later(() => insertRows(book, sheet, row + 1, count)),
  };
}

function workbookOf(port: Port): Workbook {
  const book = port.spreadsheet;
  const open = (sheet: Sheet | undefined): Grid | undefined => sheet && gridOf(port, sheet);
  return {
    id: () => book.id,
    url: () => '',
    zone: () => 'Asia/Jakarta',
    locale: () => 'id_ID',
    cellsBeside: () => 0,
    grid: (id) => open(book.byId(id)),
    bookGrid: (name) => port.read(() => open(book.byName(name))),
    landed: () => port.landed,
    setLanded: (seq) => {
      port.call();
      port.landed = seq;
    },
    setVisible: (id, visible) => port.later(() => port.shown.set(id, visible)),
    flush: () => port.read(() => undefined),
  };
}

function makeTab(
  book: Spreadsheet,
  name: TableName,
): { id: number; title: string; columns: Map<string, number> } {
  const title = tables[name].title.id;
  const sheet = book.addSheet(title);
  const names = columnNames(tables[name]);
  sheet.maxRows = ROWS;
  sheet.maxColumns = names.length;
  names.forEach((column, i) => {
    const declared = (tables[name].columns as Record<string, { header: { id: string }; kind: string }>)[
      column
    ];
    sheet.put(1, i + 1, declared?.header.id ?? '');
    if (declared && DATES.has(declared.kind))
      sheet.restyle({ top: 2, left: i + 1, bottom: ROWS, right: i + 1 }, () => ({ format: 'yyyy-mm-dd' }));
  });
  return { id: sheet.id, title, columns: new Map(names.map((column, i) => [column, i + 1])) };
}

const EPOCH = 25_569;

export function aBook(): ABook {
  const port = new Port();
  const book = port.spreadsheet;
  const workbook = workbookOf(port);
  const tabs = new Map(tableNames.map((name) => [name, makeTab(book, name)]));
  const home = book.addSheet(BOOK_TAB);
  home.maxRows = BOOK_SIZE.rows;
  home.maxColumns = BOOK_SIZE.columns;
  const grid = gridOf(port, home);
  const identity = { version: 1, zone: 'Asia/Jakarta', spreadsheet: book.id, settings: {} };
  const fresh = { grid, identity, state: freshState(), anchors: new Map(), ring: new Map(), torn: false };
  writeIdentity(fresh);
  writeState(fresh);
  writeAnchors(grid, tabs);
  port.revive(undefined);
  if (!readBook(workbook)) throw new Error('the book was not set up');
  const idOf = (name: TableName): number => tabs.get(name)?.id ?? -1;
  const sheet = (name: TableName): Sheet => {
    const found = book.byId(idOf(name));
    if (!found) throw new Error(`no tab ${name}`);
    return found;
  };
  return {
    spreadsheet: book,
    workbook,
    clock: {
      assume: () => undefined,
      instant: () => 1_763_860_000_000,
      serial: (instant) => instant / 86_400_000 + EPOCH,
    },
    calls: () => port.count,
    fail: (failure) => port.revive(failure),
    before: (call, work) => {
      port.person = { call, work };
    },
    sheet,
    visible: (name) => port.shown.get(idOf(name)),
    rows: (name) => {
      const anchor = readBook(workbook)?.anchors.get(name);
      const tab = sheet(name);
      const lines = Array.from({ length: Math.max(0, tab.lastRow() - 1) }, (_, i) =>
        Object.fromEntries(
          [...(anchor?.columns ?? [])].map(([column, at]) => [column, cellOf(book, tab, i + 2, at)]),
        ),
      );
      return lines.filter((line) => Object.values(line).some((cell) => cell !== ''));
    },
  };
}
