/** A book that was just set up, opened in memory: the add-on's use cases fill it in seconds where scripts need hours. */
import type { Cell } from '../../src/schema/cell.ts';
import { type TableName, tables } from '../../src/schema/index.ts';
import { columnNames, type Table } from '../../src/schema/table.ts';
import type { Anchor } from '../../src/tables/anchors.ts';
import { ANCHOR_TOP, BOOK_TAB, type Book, tableNames } from '../../src/tables/book.ts';
import type { Desk } from '../../src/tables/shop.ts';
import type { Identity, BookState as Memory } from '../../src/tables/state.ts';
import { Zone } from '../book/zone.ts';
import type { BookState, SheetState } from '../records.ts';
import { MemoryGrid } from './memory-grid.ts';

export interface MemoryDesk extends Desk {
  /** By the id of the tab. */
  readonly grids: ReadonlyMap<number, MemoryGrid>;
  /** Milliseconds since 1970; whoever fills the book moves it. */
  readonly time: { instant: number };
}

const gridOf = ({ cells, maxRows }: SheetState): MemoryGrid =>
  new MemoryGrid(
    cells.map((line) => line.map((cell): Cell => cell ?? '')),
    maxRows,
  );

/** The tab of a table, in whichever language the book was set up. */
function sheetOf(state: BookState, name: TableName): SheetState {
  const { en, id } = tables[name].title;
  const sheet = state.sheets.find((each) => each.name === en || each.name === id);
  if (sheet === undefined) throw new Error(`the book has no tab ${en}: set it up first`);
  return sheet;
}

// As the anchors' formulas have it: the key or the column beside it holds something; empty checkboxes do not count.
function endOf(table: Table, cells: readonly (readonly unknown[])[]): number {
  const names = columnNames(table);
  const places = [table.key, names.find((name) => name !== table.key) ?? ''].map((name) =>
    names.indexOf(name),
  );
  let row = cells.length;
  while (row > 1 && places.every((place) => (cells[row - 1]?.[place] ?? '') === '')) row -= 1;
  return Math.max(1, row);
}

function anchorOf(state: BookState, name: TableName): Anchor {
  const { id, maxRows, cells } = sheetOf(state, name);
  const table = tables[name];
  const names = columnNames(table);
  const columns = new Map(names.map((column, i) => [column, i + 1]));
  return {
    table,
    gridId: id,
    columns,
    rows: maxRows,
    end: endOf(table, cells),
    waiting: 0,
    mark: '',
    broken: undefined,
  };
}

/** `_book` without formulas: asked where the columns stand, it tells how the tabs are; nobody sorts them, so no order mark. */
function bookGridOf(sheet: SheetState, tabs: () => Tabs): MemoryGrid {
  const grid = gridOf(sheet);
  const read = grid.read.bind(grid);
  grid.read = (row, column, rows, columns) =>
    row === ANCHOR_TOP && column === 2 ? placesOf(tabs()) : read(row, column, rows, columns);
  return grid;
}

interface Tabs {
  readonly anchors: Book['anchors'];
  readonly grids: ReadonlyMap<number, MemoryGrid>;
}

const placesOf = ({ anchors, grids }: Tabs): Cell[][] =>
  [...anchors.values()].map(({ columns, gridId, table }) => {
    const { rows = [], maxRows = 0 } = grids.get(gridId) ?? {};
    const twins = Object.keys(table.twins).length;
    return [`${[...columns.values()].join(',')}|${maxRows}|${endOf(table, rows)}|${twins}|`];
  });

/** Throws when the book was not set up, or holds orders already: a book is filled once. */
export function openMemory(state: BookState): MemoryDesk {
  const grids = new Map(state.sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  const bookSheet = state.sheets.find(({ name }) => name === BOOK_TAB);
  const bookGrid = bookSheet && bookGridOf(bookSheet, () => ({ anchors: book.anchors, grids }));
  if (bookSheet && bookGrid) grids.set(bookSheet.id, bookGrid);
  const [identity, memory] = bookGrid?.read(1, 1, 1, 2)[0] ?? [];
  if (!bookGrid || typeof identity !== 'string' || typeof memory !== 'string')
    throw new Error('set the book up first');
  const book: Book = {
    grid: bookGrid,
    identity: JSON.parse(identity) as Identity,
    state: JSON.parse(memory) as Memory,
    anchors: new Map(tableNames.map((name) => [name, anchorOf(state, name)])),
    ring: new Map(),
    torn: false,
  };
  if (book.state.order > 0) throw new Error('the book holds orders already');
  const time = { instant: Date.parse(state.now) };
  const zone = new Zone(state.timeZone);
  const serials = {
    assume: () => undefined,
    instant: (): number => time.instant,
    serial: (instant: number): number => zone.serial(instant),
  };
  const workbook = {
    id: () => state.id,
    url: () => `https://docs.google.com/spreadsheets/d/${state.id}/edit`,
    zone: () => state.timeZone,
    locale: () => state.locale,
    cellsBeside: () => 0,
    grid: (id: number) => grids.get(id),
    bookGrid: (name: string) => (name === BOOK_TAB ? bookGrid : undefined),
    flush: () => undefined,
    landed: () => undefined,
    setLanded: () => undefined,
    setVisible: () => undefined,
  };
  return { workbook, clock: serials, book, openedAt: Number.POSITIVE_INFINITY, grids, time };
}
