import { a1Of } from '../book/a1.ts';
import { isDate } from '../book/display.ts';
import type { Sheet } from '../book/sheet.ts';
import type { CellValue } from '../records.ts';
import { handle, handled, type Methods, read, structure, type Visit } from './method.ts';
import { areaOf, type Place, rangeHandle, sheetHandle, sheetOf } from './places.ts';

/** Columns of a range that hold a date format somewhere in its rows. */
function dateColumns(sheet: Sheet, place: Place): boolean[] {
  return Array.from({ length: place.columns }, (_, at) => {
    const runs = sheet.styleRuns[place.column + at];
    return (
      runs?.some(place.row, place.row + place.rows - 1, (index) => isDate(sheet.styles.get(index).format)) ??
      false
    );
  });
}

/** Cells as a script gets them: numbers under a date format are Dates. */
function valuesOf(visit: Visit, place: Place): (CellValue | Date)[][] {
  const { book } = visit.world;
  const sheet = sheetOf(visit, place);
  const dates = dateColumns(sheet, place);
  return Array.from({ length: place.rows }, (_, at) => {
    const line = sheet.rows[place.row + at - 1];
    return Array.from({ length: place.columns }, (_, offset) => {
      const value = book.valueOf(line?.[place.column + offset - 1]);
      const date =
        typeof value === 'number' &&
        dates[offset] &&
        isDate(sheet.style(place.row + at, place.column + offset).format);
      return date ? new Date(book.zone.instant(Number(value))) : value;
    });
  });
}

function count(visit: Visit, place: Place): void {
  visit.execution.tally.moved(place.rows * place.columns);
}

const place = (self: unknown): Place => self as Place;

interface Finder {
  readonly place: Place;
  readonly text: string;
  readonly whole: boolean;
}

function find(visit: Visit, finder: Finder): ReturnType<typeof rangeHandle> | null {
  const { place: area, text, whole } = finder;
  const sheet = sheetOf(visit, area);
  const wanted = text.toLowerCase();
  const bottom = Math.min(area.row + area.rows - 1, sheet.rows.length);
  visit.execution.tally.looked(Math.max(0, bottom - area.row + 1) * area.columns);
  for (let row = area.row; row <= bottom; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.slot(row, column) === undefined) continue;
      const shown = visit.world.book.display(sheet, row, column).toLowerCase();
      if (whole ? shown === wanted : shown.includes(wanted))
        return rangeHandle({ ...area, row, column, rows: 1, columns: 1 });
    }
  }
  return null;
}

export const rangeReads = {
  getValues: read((visit, self) => {
    count(visit, place(self));
    return valuesOf(visit, place(self));
  }),
  getValue: read((visit, self) => {
    visit.execution.tally.moved(1);
    return valuesOf(visit, { ...place(self), rows: 1, columns: 1 })[0]?.[0];
  }),
  getFormulas: read((visit, self) => {
    const at = place(self);
    const sheet = sheetOf(visit, self);
    count(visit, at);
    return Array.from({ length: at.rows }, (_, row) =>
      Array.from({ length: at.columns }, (_, column) =>
        visit.world.book.formula(sheet.slot(at.row + row, at.column + column)),
      ),
    );
  }),
  getNumberFormat: read((visit, self) => {
    const { row, column } = place(self);
    visit.execution.tally.moved(1);
    return sheetOf(visit, self).style(row, column).format || 'General';
  }),
  getRow: handled((_visit, self) => place(self).row),
  getColumn: handled((_visit, self) => place(self).column),
  getNumRows: handled((_visit, self) => place(self).rows),
  getNumColumns: handled((_visit, self) => place(self).columns),
  getLastRow: handled((_visit, self) => place(self).row + place(self).rows - 1),
  getLastColumn: handled((_visit, self) => place(self).column + place(self).columns - 1),
  getSheet: handled((_visit, self) => sheetHandle(place(self).sheet)),
  getA1Notation: handled((_visit, self) => a1Of(areaOf(place(self)))),
  createTextFinder: handled((_visit, self, args) =>
    handle('TextFinder', { place: self, text: String(args[0]), whole: false }),
  ),
  activate: structure((visit, self) => {
    visit.world.ui(visit.execution.started.account).activate(place(self).sheet, areaOf(place(self)));
    return rangeHandle(place(self));
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range>;

export const textFinder = {
  matchEntireCell: handled((_visit, self, args) =>
    handle('TextFinder', { ...(self as Finder), whole: args[0] !== false }),
  ),
  findNext: read((visit, self) => find(visit, self as Finder)),
} satisfies Methods<GoogleAppsScript.Spreadsheet.TextFinder>;
