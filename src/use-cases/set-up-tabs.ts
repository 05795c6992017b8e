/**
 * The tabs of a book, made or found again. Set-up may have died half-way, a person may have deleted a tab or a column,
 * or the book may be older than the add-on: each run brings what is missing and touches nothing else.
 */
import { type TableName, tables } from '../schema/index.ts';
import { type Columns, columnNames, type Table } from '../schema/table.ts';
import { type Anchor, anchorFromHeaders, columnOfHeader } from '../tables/anchors.ts';
import { type Book, tableNames } from '../tables/book.ts';
import { type Decorator, type TabLook, tabLook } from '../tables/layout.ts';
import type { Grid, Workbook } from '../tables/port.ts';
import type { Settings } from '../tables/settings.ts';

export interface MadeTab {
  readonly id: number;
  readonly title: string;
  /** Column's name → its number from 1. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface Maker {
  readonly workbook: Workbook;
  readonly decorator: Decorator;
  readonly settings: Settings;
}

interface TabMaker extends Maker {
  readonly book: Book | undefined;
}

/** Every table's tab, in the order they stand. */
export function makeTabs(maker: TabMaker): Map<TableName, MadeTab> {
  return new Map(tableNames.map((name, i) => [name, tabOf(maker, name, i + 1)]));
}

function tabOf(maker: TabMaker, name: TableName, place: number): MadeTab {
  const { decorator, settings, book } = maker;
  const look = tabLook(tables[name], settings);
  const existing = decorator.tabs();
  const anchor = book?.anchors.get(name);
  const known = anchor && existing.find(({ id }) => id === anchor.gridId);
  if (known) return mended(maker, name, known, look, anchor);
  const namesake = existing.find(({ title }) => title === look.title);
  if (namesake && isOurs(maker, name, namesake.id)) return adopted(maker, name, namesake, look);
  const title = namesake ? freeTitle(look.title, existing) : look.title;
  const id = decorator.addTab(title, place, look.rows, look.columns.length);
  return filled(maker, name, { id, title }, look);
}

const freeTitle = (title: string, existing: readonly { readonly title: string }[]): string => {
  let number = 2;
  while (existing.some((tab) => tab.title === `${title} ${number}`)) number += 1;
  return `${title} ${number}`;
};

const gridOf = ({ workbook }: Maker, id: number): Grid => {
  const grid = workbook.grid(id);
  if (!grid) throw new Error(`tab ${id} cannot be opened`);
  return grid;
};

const headerOf = (grid: Grid): string[] => {
  const width = grid.lastColumn();
  return width === 0 ? [] : (grid.read(1, 1, 1, width)[0] ?? []).map(String);
};

// A tab of that name that is empty, or has most of our headers: left by a set-up that died.
function isOurs(maker: Maker, name: TableName, id: number): boolean {
  const grid = gridOf(maker, id);
  const header = headerOf(grid);
  const ours = header.filter((text) => columnOfHeader(tables[name], text) !== undefined).length;
  return header.length === 0 || ours > columnNames(tables[name]).length / 2;
}

function filled(maker: Maker, name: TableName, tab: { id: number; title: string }, look: TabLook): MadeTab {
  const grid = gridOf(maker, tab.id);
  grid.write(1, 1, [look.columns.map(({ header }) => header)]);
  maker.decorator.dress(tab.id, { ...look, title: tab.title });
  return {
    ...tab,
    columns: new Map(columnNames(tables[name]).map((column, i) => [column, i + 1])),
  };
}

// Left by a set-up that died: finished where the columns stand as declared, else found by their headers.
function adopted(maker: Maker, name: TableName, tab: { id: number; title: string }, look: TabLook): MadeTab {
  const grid = gridOf(maker, tab.id);
  const header = headerOf(grid);
  const names = columnNames(tables[name]);
  const inOrder = header.every((text, i) => text === '' || columnOfHeader(tables[name], text) === names[i]);
  if (!inOrder) return mended(maker, name, tab, look, undefined);
  maker.decorator.resize(
    tab.id,
    Math.max(look.rows, grid.lastRow()),
    Math.max(look.columns.length, header.length),
  );
  return filled(maker, name, tab, look);
}

// What is typed beside a hidden column that was lost counts as booked: otherwise it would all be booked again.
function takeAsBooked(
  table: Table,
  column: string,
  { columns, at }: { columns: ReadonlyMap<string, number>; at: number },
  grid: Grid,
): void {
  const asked = Object.keys(table.twins).find((name) => table.twins[name] === column) ?? '';
  const from = columns.get(asked);
  const count = from === undefined ? 0 : grid.lastRow() - 1;
  if (from !== undefined && count > 0) grid.write(2, at, grid.read(2, from, count, 1));
}

// A header that says something of the shop's own: the column is still where it was last seen.
function keepRenamed(
  table: Table,
  columns: Map<string, number>,
  anchor: Anchor,
  header: readonly string[],
): void {
  for (const [column, at] of anchor.columns) {
    const text = header[at - 1] ?? '';
    const free =
      ![...columns.values()].includes(at) && text !== '' && columnOfHeader(table, text) === undefined;
    if (free && !columns.has(column)) columns.set(column, at);
  }
}

function mended(
  maker: Maker,
  name: TableName,
  tab: { id: number; title: string },
  look: TabLook,
  anchor: Anchor | undefined,
): MadeTab {
  const grid = gridOf(maker, tab.id);
  const header = headerOf(grid);
  const trusted = anchor && !anchor.broken && anchor.columns.size === columnNames(tables[name]).length;
  const columns = new Map(
    trusted ? anchor.columns : anchorFromHeaders(tables[name], tab.id, header, { rows: 0, end: 0 }).columns,
  );
  if (anchor && !trusted) keepRenamed(tables[name], columns, anchor, header);
  let at = header.length;
  columnNames(tables[name]).forEach((column, i) => {
    const columnLook = look.columns[i];
    if (columns.has(column) || !columnLook) return;
    at += 1;
    maker.decorator.addColumn(tab.id, at, columnLook);
    grid.write(1, at, [[columnLook.header]]);
    columns.set(column, at);
    takeAsBooked(tables[name], column, { columns, at }, grid);
  });
  // The shop may have changed its currency.
  columnNames(tables[name]).forEach((column, i) => {
    const kind = (tables[name].columns as Columns)[column]?.kind;
    const format = look.columns[i]?.format ?? '';
    if (kind === 'money' || kind === 'maybeMoney')
      maker.decorator.formatColumn(tab.id, columns.get(column) ?? 1, format);
  });
  return { ...tab, columns };
}
