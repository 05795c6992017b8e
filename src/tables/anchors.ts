/**
 * Where the columns of a table stand now. `_book` holds one formula a table that names every column's header cell;
 * Sheets keeps those references right through inserts, moves and renames, and one read of `_book` tells all of it.
 */
import { columnNames, type Table } from '../schema/table.ts';
import { besideOf, markFormula } from './order-mark.ts';

export interface Anchor {
  readonly table: Table;
  readonly gridId: number;
  /** Column's name → its number from 1. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows the tab has, empty ones included. */
  readonly rows: number;
  /** Last row in which the key or the next column holds something; 1 when there is only the header. */
  readonly end: number;
  /** Requests that differ from what was booked. */
  readonly waiting: number;
  /** Changes when rows change places; '' when it is not known. */
  readonly mark: string;
  /** Why nothing may be written to this table, if so. */
  readonly broken: Broken | undefined;
}

export type Broken =
  | { readonly code: 'tab-gone' }
  | { readonly code: 'column-gone'; readonly column: string }
  | { readonly code: 'column-elsewhere'; readonly column: string };

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** 'C12' from row and column counted from 1. */
export const a1 = (row: number, column: number): string => `${letters(column)}${row}`;

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

const HEADER_MARK = '¦';

/** The two formulas of a table whose columns stand where `columns` says in the tab `title`. */
export function anchorFormulas(
  table: Table,
  title: string,
  columns: ReadonlyMap<string, number>,
): { readonly places: string; readonly headers: string } {
  const names = columnNames(table);
  const tab = quoted(title);
  const letter = (name: string): string => letters(columns.get(name) ?? 1);
  const whole = (name: string): string => `${tab}!${letter(name)}:${letter(name)}`;
  const places = names.map((name) => `COLUMN(${tab}!${letter(name)}1)`).join('&","&');
  const key = whole(table.key);
  const beside = whole(besideOf(table));
  const waiting = Object.entries(table.twins).map(([asked, booked]) => {
    // As text: to Sheets an empty cell equals 0, and a typed 0 is a request. A box that is not ticked is none.
    const text = table.columns[asked]?.tick ? '' : '&""';
    return `SUMPRODUCT(IFERROR(--(${whole(asked)}${text}<>${whole(booked)}${text});1))`;
  });
  // An error in a cell (#REF!, #N/A) counts as something that stands there, and takes nothing else with it.
  const last = `SUMPRODUCT(MAX(IFERROR(--(${key}&${beside}<>"");1)*ROW(${key})))`;
  if (table.keyed) waiting.push(`SUMPRODUCT(IFERROR((${key}="")*(${beside}<>"");0))`);
  return {
    places: `=${places}&"|"&ROWS(${key})&"|"&${last}&"|"&(${waiting.join('+') || '0'})&"|"&${markFormula(table, key, beside)}`,
    headers: `=${names.map((name) => `${tab}!${letter(name)}1`).join(`&"${HEADER_MARK}"&`)}`,
  };
}

/** What the second formula answers, as the headers of the columns in declared order. */
export const headersOf = (answer: string): string[] => answer.split(HEADER_MARK);

const essence = (header: string): string => header.trim().toLowerCase();

type Spellings = ReadonlyMap<string, readonly string[]>;

const spelled = new Map<Table, Spellings>();

/** All spellings of the headers, by column; made once, for every booking asks for them many times. */
function spellings(table: Table): Spellings {
  const known = spelled.get(table);
  if (known) return known;
  const made = new Map(
    Object.entries(table.columns).map(([name, { header, aliases }]) => [
      name,
      [header.en, header.id, ...aliases].map(essence),
    ]),
  );
  spelled.set(table, made);
  return made;
}

/** The column a header names, in either language. */
export function columnOfHeader(table: Table, header: string): string | undefined {
  const wanted = essence(header);
  for (const [name, texts] of spellings(table)) if (texts.includes(wanted)) return name;
  return undefined;
}

/** Reads the two formulas' answers; undefined when they cannot be trusted and the header row must be read. */
export function readAnchor(
  table: Table,
  gridId: number,
  places: string,
  headers: string,
): Anchor | undefined {
  const parts = /^([\d,]+)\|(\d+)\|(\d+)\|(\d+)\|(\d*)$/.exec(places);
  if (!parts) return undefined;
  const [, numbers = '', rows = '', end = '', waiting = '', mark = ''] = parts;
  const names = columnNames(table);
  const positions = numbers.split(',').map(Number);
  if (positions.length !== names.length) return undefined;
  const columns = new Map(names.map((name, i) => [name, positions[i] ?? 0]));
  const [stray] = strayHeaders(table, headersOf(headers));
  return {
    table,
    gridId,
    columns,
    rows: Number(rows),
    end: Math.max(1, Number(end)),
    // The headers of a request and of its twin differ too.
    waiting: Math.max(0, Number(waiting) - Object.keys(table.twins).length),
    mark,
    broken: stray === undefined ? undefined : { code: 'column-elsewhere', column: stray },
  };
}

/** Columns whose header names another column of the table: the anchor says one thing, the person another. */
export const strayHeaders = (table: Table, seen: readonly string[]): string[] =>
  columnNames(table).filter((name, i) => {
    const text = seen[i] ?? '';
    return columnOfHeader(table, text) !== undefined && !spellings(table).get(name)?.includes(essence(text));
  });

/** The anchor as the header row alone tells it: used when a formula is broken or late. */
export function anchorFromHeaders(
  table: Table,
  gridId: number,
  header: readonly string[],
  extent: { readonly rows: number; readonly end: number },
): Anchor {
  const columns = new Map<string, number>();
  header.forEach((text, i) => {
    const name = columnOfHeader(table, text);
    if (name !== undefined && !columns.has(name)) columns.set(name, i + 1);
  });
  const missing = columnNames(table).find((name) => !columns.has(name));
  return {
    table,
    gridId,
    columns,
    rows: extent.rows,
    end: Math.max(1, extent.end),
    waiting: 1,
    mark: '',
    broken: missing === undefined ? undefined : { code: 'column-gone', column: missing },
  };
}

/** Columns next to each other in the tab, as runs: what one read or write can cover. */
export function runs(columns: readonly number[]): { readonly from: number; readonly count: number }[] {
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  const result: { from: number; count: number }[] = [];
  for (const column of sorted) {
    const last = result[result.length - 1];
    if (last && last.from + last.count === column) last.count += 1;
    else result.push({ from: column, count: 1 });
  }
  return result;
}
