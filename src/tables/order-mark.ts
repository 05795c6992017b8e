/**
 * The order mark: a number that changes when rows change places. `_book` works it out as a formula; here is the same sum
 * for what we write ourselves, so that after a booking it is known what the mark must be.
 */
import type { Cell } from '../schema/cell.ts';
import { columnNames, type Table } from '../schema/table.ts';

/** Primes: neighbouring rows weigh very differently, and every sum stays a whole number of nine digits. */
const STEP = 7_919;
const ROUND = 10_007;
const LIMIT = 999_999_937;

/** Column beside the key: it tells rows that have no key yet. */
export const besideOf = (table: Table): string =>
  columnNames(table).find((name) => name !== table.key) ?? table.key;

/** `key` and `beside` are whole columns. What stands beside the key of a hidden tab may be a date, whose length nobody knows. */
export function markFormula(table: Table, key: string, beside: string): string {
  const end = (width: number, pad: string): string => `(CODE(RIGHT("${pad}"&${key};${width}))-32)`;
  const ofKey = `IFERROR(LEN(${key})+13*${end(1, ' ')}+101*${end(2, '  ')};1)`;
  const weight = table.visible ? `(${ofKey}+IFERROR(7*LEN(${beside});1))` : ofKey;
  return `MOD(SUMPRODUCT(MOD(${STEP}*ROW(${key});${ROUND})*${weight});${LIMIT})`;
}

const code = (text: string, from: number): number =>
  text.padStart(from).charCodeAt(Math.max(0, text.length - from)) - 32;

function weight(table: Table, name: string, cell: Cell): number {
  const text = typeof cell === 'object' ? '' : String(cell);
  if (name === table.key) return text.length + 13 * code(text, 1) + 101 * code(text, 2);
  return table.visible && name === besideOf(table) ? 7 * text.length : 0;
}

/** The mark once some cells of a row have become others; `cells`: column's index → [before, after]. */
export function markAfter(
  table: Table,
  mark: string,
  row: number,
  cells: ReadonlyMap<number, readonly [Cell, Cell]>,
): string {
  if (mark === '') return '';
  const names = columnNames(table);
  const grown = [...cells].reduce((sum, [i, [before, after]]) => {
    const name = names[i] ?? '';
    return sum + weight(table, name, after) - weight(table, name, before);
  }, 0);
  const rowWeight = (STEP * row) % ROUND;
  return String((((Number(mark) + rowWeight * grown) % LIMIT) + LIMIT) % LIMIT);
}
