import { compare } from '../formula/values.ts';
import type { Area } from '../records.ts';
import type { Book } from './book.ts';
import { columnRuns, type Sheet, type Slot } from './sheet.ts';

/** Blanks stand last whichever way the sort goes, as in Google Sheets. */
function sorted(book: Book, sheet: Sheet, area: Area, column: number, ascending: boolean): number[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const keys = new Map(rows.map((row) => [row, book.value(sheet, row, column)]));
  return rows.sort((left, right) => {
    const a = keys.get(left) ?? '';
    const b = keys.get(right) ?? '';
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    return ascending ? compare(a, b) : compare(b, a);
  });
}

/** Sorts the cells of an area only: columns outside it stay, and so come apart from their rows. */
export function sortArea(book: Book, sheet: Sheet, area: Area, column: number, ascending: boolean): void {
  const order = sorted(book, sheet, area, column, ascending);
  const lines: Slot[][] = order.map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, at) => sheet.slot(row, area.left + at)),
  );
  lines.forEach((line, index) => {
    line.forEach((slot, at) => {
      place(sheet, area.top + index, area.left + at, slot);
    });
  });
  for (let at = area.left; at <= area.right; at++) {
    const old = sheet.styleRuns[at]?.slice(area.top, area.bottom);
    if (old === undefined) continue;
    const runs = columnRuns(sheet.styleRuns, at);
    order.forEach((row, index) => {
      runs.set(area.top + index, area.top + index, old[row - area.top] ?? 0);
    });
  }
  sheet.version++;
  book.touch(sheet.id, area);
}

/** A formula that changes places keeps being the same formula, so nothing is unregistered. */
function place(sheet: Sheet, row: number, column: number, slot: Slot): void {
  const line = sheet.line(row);
  while (line.length < column) line.push(undefined);
  line[column - 1] = slot;
}
