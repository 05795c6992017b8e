/** How a tab should look, as data: from the declarations, for whoever can dress a real tab. */
import { DECISIONS } from '../domain/decisions.ts';
import { labelsOf, ORDER_STATUSES, PRODUCT_TYPES } from '../domain/labels.ts';
import { PRICE_LEVELS } from '../domain/price-levels.ts';
import { type Choices, type Column, columnNames, type KindName, type Table } from '../schema/table.ts';
import { bookWords } from '../words/book.ts';
import { notesEn } from '../words/hints.en.ts';
import { notesId } from '../words/hints.id.ts';
import type { BookFormat } from './cells.ts';
import type { Settings } from './settings.ts';

export interface ColumnLook {
  readonly header: string;
  readonly note: string;
  readonly width: number;
  readonly hidden: boolean;
  /** Number format in US symbols; '@' is text, '' is left alone. */
  readonly format: string;
  readonly tone: 'admin' | 'system' | 'request';
  readonly align: 'left' | 'right' | 'center';
  readonly wrap: boolean;
  /** Offered, never enforced: a rejecting rule would abort the add-on's own writing. */
  readonly choices: readonly string[];
  readonly checkbox: boolean;
  /** Column (from 1) whose difference from this one marks a request as waiting; 0: none. */
  readonly twin: number;
}

export interface TabLook {
  readonly title: string;
  readonly columns: readonly ColumnLook[];
  readonly rows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly color: string;
}

/** Makes and dresses tabs; only set-up and the doctor need it. */
export interface Decorator {
  tabs(): readonly { readonly id: number; readonly title: string }[];
  /** Adds a tab of exactly that many rows and columns and tells its id. */
  addTab(title: string, place: number, rows: number, columns: number): number;
  dress(id: number, look: TabLook): void;
  /** Makes the tab exactly so large. */
  resize(id: number, rows: number, columns: number): void;
  /** Sets the number format of a column below its header. */
  formatColumn(id: number, at: number, format: string): void;
  /** Whatever is typed into the cell stays text, unless a person has formatted it. */
  keepText(id: number, row: number, column: number): void;
  /** Makes room for a column at that place and dresses it; its header is the caller's to write. */
  addColumn(id: number, at: number, look: ColumnLook): void;
  /** The Dashboard is no table: its widths and colours, and its cells one by one. */
  frameDashboard(id: number): void;
  dressCells(id: number, cells: readonly DashboardCell[]): void;
  hide(id: number): void;
  show(id: number): void;
  /** A new workbook brings an empty tab; one that holds anything is the shop's and stays. */
  removeIfEmpty(id: number): void;
  select(id: number): void;
  deleteRows(id: number, from: number, count: number): void;
}

export interface DashboardCell {
  readonly row: number;
  readonly column: number;
  readonly text?: string;
  readonly formula?: string;
  readonly link?: number;
  /** Number format of a figure. */
  readonly format?: string;
  readonly style: 'title' | 'heading' | 'column' | 'label' | 'figure' | 'money' | 'text' | 'banner' | 'step';
}

export const moneyFormat = ({ currency }: BookFormat): string =>
  `"${currency.symbol}"#,##0${currency.exponent > 0 ? `.${'0'.repeat(currency.exponent)}` : ''}`;

const formats: { readonly [K in KindName]?: (format: BookFormat) => string } = {
  text: () => '@',
  phone: () => '@',
  email: () => '@',
  integer: () => '#,##0',
  maybeInteger: () => '#,##0',
  decimal: () => '#,##0.0',
  money: moneyFormat,
  maybeMoney: moneyFormat,
  day: () => 'yyyy-mm-dd',
  moment: () => 'yyyy-mm-dd hh:mm',
};

/** Columns of free requests that hold ids: text, so that no digit or zero is lost. */
const textRequests = new Set([
  'tracking',
  'trackingBooked',
  'courier',
  'courierBooked',
  'status',
  'statusBooked',
]);
const RIGHT: ReadonlySet<KindName> = new Set(['integer', 'maybeInteger', 'decimal', 'money', 'maybeMoney']);

const choicesOf = (choices: Choices, settings: Settings): readonly string[] => {
  const words = bookWords(settings.language).choices;
  const lists: Readonly<Record<Choices, readonly string[]>> = {
    statuses: labelsOf(ORDER_STATUSES, settings.language),
    productTypes: labelsOf(PRODUCT_TYPES, settings.language),
    couriers: settings.couriers.map(({ name }) => name),
    channels: settings.channels,
    yesNo: [words.yes, words.no],
    priceLevels: labelsOf(PRICE_LEVELS, settings.language),
    decisions: labelsOf(DECISIONS, settings.language),
  };
  return lists[choices];
};

// Columns only we write stay unformatted: an apostrophe keeps their text, and no belief about '@' cells is needed.
function formatOf(name: string, column: Column, settings: Settings): string {
  if (textRequests.has(name)) return '@';
  const format = formats[column.kind]?.(settings) ?? '';
  return format === '@' && column.owner !== 'admin' ? '' : format;
}

/** What is said to a person is read whole; anything else stays in one line, so that a list stays a list. */
const SPOKEN: ReadonlySet<string> = new Set(['problem', 'answer', 'found', 'todo', 'hint']);

function columnLook(table: Table, name: string, column: Column, settings: Settings): ColumnLook {
  const names = columnNames(table);
  const twin = table.twins[name];
  return {
    header: column.header[settings.language],
    note: (settings.language === 'en' ? notesEn : notesId)[`${table.name}.${name}`] ?? '',
    width: column.width,
    hidden: column.owner === 'hidden',
    format: formatOf(name, column, settings),
    tone: column.owner === 'hidden' ? 'system' : column.owner,
    align: RIGHT.has(column.kind) ? 'right' : 'left',
    wrap: SPOKEN.has(name),
    choices: column.choices ? choicesOf(column.choices, settings) : [],
    checkbox: column.kind === 'flag' || column.tick,
    twin: twin === undefined ? 0 : names.indexOf(twin) + 1,
  };
}

const COLORS: Readonly<Record<string, string>> = {
  orders: '#1a73e8',
  quickEntry: '#1a73e8',
  products: '#188038',
  stock: '#188038',
  customers: '#f29900',
  settings: '#5f6368',
  review: '#d93025',
};

const START_ROWS = 300;

export function tabLook(table: Table, settings: Settings): TabLook {
  return {
    title: table.title[settings.language],
    columns: columnNames(table).flatMap((name) => {
      const column = table.columns[name];
      return column ? [columnLook(table, name, column, settings)] : [];
    }),
    rows: START_ROWS,
    frozenColumns: table.frozenColumns,
    hidden: !table.visible,
    color: COLORS[table.name] ?? '#9aa0a6',
  };
}
