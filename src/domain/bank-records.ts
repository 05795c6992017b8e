import { type MoneyText, readDirection, readMoneyText } from './bank-amount.ts';
import { type BankColumn, headerColumns, isHeaderLine, isSummary } from './bank-columns.ts';
import { isDayCell } from './bank-day.ts';
import { leadingDay, lineCells } from './bank-lines.ts';
import type { Currency } from './money.ts';
import { type Divider, type PastedRow, pastedRows } from './pasted-cells.ts';

/** One entry of a statement, put together again where a page broke it over several lines. */
export interface BankRecord extends PastedRow {
  /** Place of the cell with the day; −1 when there is none. */
  readonly dayAt: number;
}

export interface BankRecords {
  readonly records: readonly BankRecord[];
  readonly headers: readonly PastedRow[];
  /** From the first header of a table; a page or chat has none. */
  readonly columns: readonly BankColumn[] | undefined;
}

/** Splits a pasted statement into entries and headers. */
export function bankRecords(text: string, currency: Currency): BankRecords {
  const { divider, rows } = pastedRows(text);
  const headers: PastedRow[] = [];
  const body: PastedRow[] = [];
  let columns: readonly BankColumn[] | undefined;
  for (const row of rows) {
    const found = startsWithDay(row, divider) ? undefined : headerOf(row, divider);
    if (found) headers.push(row);
    else body.push(row);
    columns = columns ?? (found === 'line' ? undefined : found);
  }
  const dated = body.some((row) => startsWithDay(row, divider));
  const records = (dated ? entriesOf(body, divider, currency) : body).map((row) => {
    const cells = cellsOf(row, divider, currency);
    return { line: row.line, cells, dayAt: cells.findIndex(isDayCell) };
  });
  return { records, headers, columns };
}

function headerOf({ cells }: PastedRow, divider: Divider): BankColumn[] | 'line' | undefined {
  if (divider !== 'space') return headerColumns(cells);
  return isHeaderLine(cells[0] ?? '') ? 'line' : undefined;
}

/** A line and the day printed above it, where an app prints a day once for all that happened on it. */
interface Line extends PastedRow {
  readonly day: string | undefined;
  /** Directly under its day. */
  readonly first: boolean;
}

function underDays(body: readonly PastedRow[], divider: Divider): Line[] {
  let day: string | undefined;
  let first = false;
  return body.flatMap((row) => {
    const own = divider === 'space' ? leadingDay(row.cells[0] ?? '') : undefined;
    if (own) day = own.rest.trim() === '' ? own.day : undefined;
    const line = { ...row, day, first };
    first = own !== undefined && day !== undefined;
    return first ? [] : [line];
  });
}

/** Joins entries that were broken over lines. */
function entriesOf(body: readonly PastedRow[], divider: Divider, currency: Currency): PastedRow[] {
  const entries: PastedRow[] = [];
  for (const line of underDays(body, divider)) {
    const more = continuation(line.first ? undefined : entries.at(-1), line, divider, currency);
    if (more) entries.push(joined(entries.pop(), more, divider));
    else entries.push(line.day === undefined ? line : { ...line, cells: [`${line.day} ${line.cells[0]}`] });
  }
  return entries;
}

function startsWithDay({ cells }: PastedRow, divider: Divider): boolean {
  return divider === 'space' ? leadingDay(cells[0] ?? '') !== undefined : cells.slice(0, 3).some(isDayCell);
}

/**
 * What a line adds to the entry before: all of it while that has no money yet; else text alone, also beside the
 * same amount again, as BCA's PDF prints it. undefined when it is an entry of its own.
 */
function continuation(
  before: PastedRow | undefined,
  line: Line,
  divider: Divider,
  currency: Currency,
): PastedRow | undefined {
  if (!before || !startsWithDay(before, divider) || startsWithDay(line, divider)) return undefined;
  if (isSummary(line.cells.join(' '))) return undefined;
  const [had = [], has = []] = [before, line].map((each) => moneyIn(each, divider, currency));
  if (had.length === 0) return line;
  if (has.length === 0) return line.day === undefined ? line : undefined;
  if (!has.every((each) => each.direction === undefined && repeats(each, had))) return undefined;
  return { ...line, cells: [textIn(line, divider, currency)] };
}

function repeats({ digits }: MoneyText, had: readonly MoneyText[]): boolean {
  const bare = (text: string) => text.replace(/[.,]/g, '');
  return had.some((each) => bare(each.digits) === bare(digits));
}

function cellsOf({ cells }: PastedRow, divider: Divider, currency: Currency): readonly string[] {
  return divider === 'space' ? lineCells(cells[0] ?? '', currency) : cells;
}

function moneyIn(row: PastedRow, divider: Divider, currency: Currency): MoneyText[] {
  return cellsOf(row, divider, currency).flatMap((cell) => {
    const money = isDayCell(cell) ? undefined : readMoneyText(cell, currency);
    return money?.marked ? [money] : [];
  });
}

function textIn(row: PastedRow, divider: Divider, currency: Currency): string {
  const cells = cellsOf(row, divider, currency);
  return cells.filter((cell) => !readMoneyText(cell, currency)?.marked).join(' ');
}

/** The last cell goes on in the first of the next line. */
function joined(before: PastedRow | undefined, row: PastedRow, divider: Divider): PastedRow {
  if (!before) return row;
  const [first = '', ...rest] = row.cells;
  const last = before.cells.at(-1) ?? '';
  const cells = [...before.cells.slice(0, -1), `${last} ${first}`.trim(), ...rest];
  return { line: before.line, cells: divider === 'space' ? [cells.join(' ')] : cells };
}

/** The amounts of an entry with their places; a cell of its own that says CR or DB goes with the one before. */
export function moneyOf(
  { cells, dayAt }: BankRecord,
  currency: Currency,
): readonly (MoneyText & { readonly at: number })[] {
  return cells.flatMap((cell, at) => {
    if (at === dayAt || isDayCell(cell)) return [];
    const money = readMoneyText(cell, currency);
    const beside = readDirection(cells[at + 1] ?? '');
    if (!money || !(money.marked || beside)) return [];
    return [{ ...money, direction: money.direction ?? beside, at }];
  });
}
