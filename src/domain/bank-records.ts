import { type MoneyText, readDirection, readMoneyText } from './bank-amount.ts';
import { type BankColumn, headerColumns, isHeaderLine } from './bank-columns.ts';
import { isDayCell } from './bank-day.ts';
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

const DAY =
  /^(pend(?:ing)?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}[ -][a-z]{3,9}(?:[ -]\d{4}|-\d{2})?)(?:[ T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?(?=\s|$)/i;
const MONEY =
  /(?<=^|\s)[+\u2212-]? ?(?:rp\.? ?|idr ?)?[+\u2212-]?\d[\d.,]*(?:,-)?(?: ?[+\u2212-](?=\s|$))?(?: ?(?:cr|db|dr|d|k|c|kredit|debet|debit|credit)\b\.?)?(?=\s|$)/gi;
const PLAUSIBLE = /^\d{1,3}([.,]\d{3})*([.,]\d{1,2})?$|^\d+([.,]\d{1,2})?$/;

/** Splits a pasted statement into entries and headers. */
export function bankRecords(text: string, currency: Currency): BankRecords {
  const { divider, rows } = pastedRows(text);
  const headers: PastedRow[] = [];
  const raw: PastedRow[] = [];
  const dated = rows.some((row) => startsWithDay(row, divider));
  let columns: readonly BankColumn[] | undefined;
  for (const row of rows) {
    const found = startsWithDay(row, divider) ? undefined : headerOf(row, divider);
    if (found) {
      headers.push(row);
      columns = columns ?? (found === 'line' ? undefined : found);
    } else if (!dated || !continues(raw.at(-1), row, divider, currency)) raw.push(row);
    else raw.push(joined(raw.pop(), row, divider));
  }
  const records = raw.map((row) => {
    const cells = divider === 'space' ? lineCells(row.cells[0] ?? '', currency) : row.cells;
    return { line: row.line, cells, dayAt: cells.findIndex(isDayCell) };
  });
  return { records, headers, columns };
}

function headerOf({ cells }: PastedRow, divider: Divider): BankColumn[] | 'line' | undefined {
  if (divider !== 'space') return headerColumns(cells);
  return isHeaderLine(cells[0] ?? '') ? 'line' : undefined;
}

function startsWithDay({ cells }: PastedRow, divider: Divider): boolean {
  if (divider !== 'space') return cells.slice(0, 3).some(isDayCell);
  const found = DAY.exec(cells[0] ?? '');
  return found !== null && isDayCell(found[0]);
}

/**
 * A page breaks an entry over several lines. A line goes with the one before when that has no money yet, or
 * when it is only more text.
 */
function continues(
  before: PastedRow | undefined,
  row: PastedRow,
  divider: Divider,
  currency: Currency,
): boolean {
  if (!before || !startsWithDay(before, divider)) return false;
  const [had, has] = [before, row].map((each) => holdsMoney(each, divider, currency));
  if (had) return !has && !startsWithDay(row, divider);
  return !startsWithDay(row, divider);
}

function holdsMoney({ cells }: PastedRow, divider: Divider, currency: Currency): boolean {
  const all = divider === 'space' ? lineCells(cells[0] ?? '', currency) : cells;
  return all.some((cell) => !isDayCell(cell) && readMoneyText(cell, currency)?.marked === true);
}

/** The last cell goes on in the first of the next line. */
function joined(before: PastedRow | undefined, row: PastedRow, divider: Divider): PastedRow {
  if (!before) return row;
  const [first = '', ...rest] = row.cells;
  const last = before.cells.at(-1) ?? '';
  const cells = [...before.cells.slice(0, -1), `${last} ${first}`.trim(), ...rest];
  return { line: before.line, cells: divider === 'space' ? [cells.join(' ')] : cells };
}

/** A line without dividers as day, text and amounts, in their order. */
function lineCells(line: string, currency: Currency): string[] {
  const day = DAY.exec(line)?.[0] ?? '';
  const isDay = isDayCell(day);
  const rest = isDay ? line.slice(day.length) : line;
  const cells: string[] = isDay ? [day] : [];
  let from = 0;
  for (const match of rest.matchAll(MONEY)) {
    const money = plausible(match[0], currency);
    if (!money) continue;
    cells.push(rest.slice(from, match.index).trim(), match[0].trim());
    from = match.index + match[0].length;
  }
  return [...cells, rest.slice(from).trim()].filter((cell) => cell !== '');
}

function plausible(text: string, currency: Currency): MoneyText | undefined {
  const money = readMoneyText(text, currency);
  return money?.marked === true && PLAUSIBLE.test(money.digits) ? money : undefined;
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
