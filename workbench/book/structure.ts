import { type Axis, shiftForDelete, shiftForInsert, shiftForMove } from '../formula/move.ts';
import { parseFormula } from '../formula/parse.ts';
import { formulaText } from '../formula/text.ts';
import type { Area } from '../records.ts';
import type { Book } from './book.ts';
import { Runs } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { deleteShift, insertShift, moveArea, moveCells, moveKeys, moveSet } from './shift.ts';

/** Conditional formats move with their cells, their formulas too. */
function moveConditions(
  book: Book,
  sheet: Sheet,
  change: (area: Area) => Area | null,
  shift: (formula: ReturnType<typeof parseFormula>) => void,
): void {
  sheet.conditions = sheet.conditions.flatMap((condition) => {
    const areas = condition.areas.map(change).filter((area) => area !== null);
    if (areas.length === 0) return [];
    const formula = parseFormula(condition.formula, book.around(sheet));
    shift(formula);
    const text = formulaText(formula, { decimal: book.locale.decimal, nameOf: (id) => book.byId(id)?.name });
    return [{ ...condition, areas, formula: text }];
  });
}

function moveExtras(
  book: Book,
  sheet: Sheet,
  axis: Axis,
  kind: 'insert' | 'delete',
  at: number,
  count: number,
): void {
  const shift = kind === 'insert' ? insertShift(at, count) : deleteShift(at, count);
  sheet.notes = moveCells(sheet.notes, axis, shift);
  sheet.links = moveCells(sheet.links, axis, shift);
  if (axis === 'rows') {
    sheet.heights = moveKeys(sheet.heights, shift);
    sheet.hiddenRows = moveSet(sheet.hiddenRows, shift);
  } else {
    sheet.widths = moveKeys(sheet.widths, shift);
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns, shift);
  }
  const change = (area: Area): Area | null => moveArea(area, axis, kind, at, count);
  sheet.merges = sheet.merges.map(change).filter((area) => area !== null);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area === null ? null : change(protection.area);
    return protection.area !== null && area === null ? [] : [{ ...protection, area }];
  });
  const move = kind === 'insert' ? shiftForInsert : shiftForDelete;
  const shiftFormula = (formula: ReturnType<typeof parseFormula>): void => {
    for (const reference of formula.references)
      if (reference.sheet === sheet.id) move(reference, axis, at, count);
    formula.seen = null;
  };
  for (const formula of book.allFormulas()) shiftFormula(formula);
  moveConditions(book, sheet, change, shiftFormula);
}

function done(book: Book, sheet: Sheet): void {
  sheet.version++;
  book.touch(sheet.id, null);
}

export function insertRows(book: Book, sheet: Sheet, at: number, count: number): void {
  book.checkSize(count * sheet.maxColumns);
  if (at <= sheet.rows.length) {
    const tail = sheet.rows.splice(at - 1);
    sheet.rows = sheet.rows.concat(new Array(count).fill(undefined), tail);
  }
  for (const runs of [...sheet.styleRuns, ...sheet.ruleRuns]) runs?.insert(at, count);
  sheet.maxRows += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  moveExtras(book, sheet, 'rows', 'insert', at, count);
  done(book, sheet);
}

export function deleteRows(book: Book, sheet: Sheet, at: number, count: number): void {
  if (at < 1 || at + count - 1 > sheet.maxRows) throw new Error('Those rows are out of bounds.');
  if (count >= sheet.maxRows) throw new Error("You can't delete all the rows on the sheet.");
  for (const line of sheet.rows.splice(at - 1, count)) {
    for (const slot of line ?? []) if (typeof slot === 'object') sheet.formulas.delete(slot);
  }
  for (const runs of [...sheet.styleRuns, ...sheet.ruleRuns]) runs?.remove(at, count);
  sheet.maxRows -= count;
  sheet.frozenRows -= Math.max(0, Math.min(sheet.frozenRows, at + count - 1) - at + 1);
  moveExtras(book, sheet, 'rows', 'delete', at, count);
  done(book, sheet);
}

/** New columns look like the one at their left. */
export function insertColumns(book: Book, sheet: Sheet, at: number, count: number): void {
  book.checkSize(count * sheet.maxRows);
  for (const line of sheet.rows) {
    if (line !== undefined && line.length >= at)
      line.splice(at - 1, 0, ...new Array<undefined>(count).fill(undefined));
  }
  for (const list of [sheet.styleRuns, sheet.ruleRuns]) {
    while (list.length < at) list.push(new Runs());
    const like = list[at - 1];
    const fresh = Array.from({ length: count }, () => Runs.from(like?.list(sheet.maxRows) ?? []));
    list.splice(at, 0, ...fresh);
  }
  sheet.maxColumns += count;
  moveExtras(book, sheet, 'columns', 'insert', at, count);
  done(book, sheet);
}

export function deleteColumns(book: Book, sheet: Sheet, at: number, count: number): void {
  if (at < 1 || at + count - 1 > sheet.maxColumns) throw new Error('Those columns are out of bounds.');
  if (count >= sheet.maxColumns) throw new Error("You can't delete all the columns on the sheet.");
  for (const line of sheet.rows) {
    for (const slot of line?.splice(at - 1, count) ?? [])
      if (typeof slot === 'object') sheet.formulas.delete(slot);
  }
  for (const list of [sheet.styleRuns, sheet.ruleRuns]) list.splice(at, count);
  sheet.maxColumns -= count;
  sheet.frozenColumns -= Math.max(0, Math.min(sheet.frozenColumns, at + count - 1) - at + 1);
  moveExtras(book, sheet, 'columns', 'delete', at, count);
  done(book, sheet);
}

/** Moves columns so that they stand before the column that is `before` now. */
export function moveColumns(book: Book, sheet: Sheet, first: number, count: number, before: number): void {
  if (before >= first && before <= first + count) return;
  const order = Array.from({ length: sheet.maxColumns }, (_, index) => index + 1);
  const moved = order.splice(first - 1, count);
  order.splice(before > first ? before - count - 1 : before - 1, 0, ...moved);
  const places = new Map(order.map((old, index) => [old, index + 1]));
  const place = (column: number): number => places.get(column) ?? column;
  sheet.rows = sheet.rows.map((line) => line && order.map((old) => line[old - 1]));
  sheet.styleRuns = [new Runs(), ...order.map((old) => sheet.styleRuns[old] ?? new Runs())];
  sheet.ruleRuns = [new Runs(), ...order.map((old) => sheet.ruleRuns[old] ?? new Runs())];
  sheet.widths = moveKeys(sheet.widths, place);
  sheet.hiddenColumns = moveSet(sheet.hiddenColumns, place);
  sheet.notes = moveCells(sheet.notes, 'columns', place);
  sheet.links = moveCells(sheet.links, 'columns', place);
  const shiftFormula = (formula: ReturnType<typeof parseFormula>): void => {
    for (const reference of formula.references)
      if (reference.sheet === sheet.id) shiftForMove(reference, place);
    formula.seen = null;
  };
  for (const formula of book.allFormulas()) shiftFormula(formula);
  const change = (area: Area): Area => {
    const [left, right] = [place(area.left), place(area.right)];
    return right - left === area.right - area.left ? { ...area, left, right } : area;
  };
  moveConditions(book, sheet, change, shiftFormula);
  done(book, sheet);
}
