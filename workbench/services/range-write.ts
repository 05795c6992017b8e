import { dateFormat } from '../book/coerce.ts';
import { isDate } from '../book/display.ts';
import type { Sheet } from '../book/sheet.ts';
import type { CellValue, Style, Validation } from '../records.ts';
import { guard, overlaps } from './guard.ts';
import {
  handle,
  isHandleOf,
  type Method,
  type Methods,
  mismatch,
  structure,
  textAt,
  type Visit,
  write,
} from './method.ts';
import { areaOf, type Place, sheetOf } from './places.ts';

const place = (self: unknown): Place => self as Place;

/** A Date becomes a serial day, and its cell shows a date when it was automatic. */
function put(visit: Visit, sheet: Sheet, row: number, column: number, value: unknown, year: number): void {
  const { book } = visit.world;
  if (value instanceof Date) {
    sheet.put(row, column, Number.isNaN(value.getTime()) ? '' : book.zone.serial(value.getTime()));
    const shown = dateFormat(book.locale);
    if (!isDate(sheet.style(row, column).format))
      sheet.restyle({ top: row, left: column, bottom: row, right: column }, (style) => ({
        ...style,
        format: style.format ?? shown,
      }));
  } else if (value === null || value === undefined) sheet.put(row, column, undefined);
  else if (typeof value === 'string' || typeof value === 'boolean')
    book.enter(sheet, row, column, value, year);
  else if (typeof value === 'number' && Number.isFinite(value)) sheet.put(row, column, value);
  else book.enter(sheet, row, column, String(value), year);
}

function block(visit: Visit, self: unknown, values: readonly (readonly unknown[])[]): () => void {
  const at = place(self);
  const { world, execution } = visit;
  const year = new Date(execution.time + world.book.zone.offset(execution.time)).getUTCFullYear();
  execution.tally.moved(at.rows * at.columns);
  return () => {
    const sheet = sheetOf(visit, self);
    const area = areaOf(at);
    // Somebody may have deleted rows or columns since the script asked for the range.
    if (at.row + at.rows - 1 > sheet.maxRows || at.column + at.columns - 1 > sheet.maxColumns)
      throw new Error(world.say('outside'));
    guard(visit, sheet, area, values);
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        put(visit, sheet, at.row + row, at.column + column, value, year);
      });
    });
    world.book.touch(sheet.id, area);
  };
}

function shaped(visit: Visit, self: unknown, args: readonly unknown[]): readonly (readonly unknown[])[] {
  const at = place(self);
  const values = args[0];
  if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) throw mismatch(visit, args);
  const lines: readonly (readonly unknown[])[] = values;
  if (lines.length !== at.rows)
    throw new Error(visit.world.say('rows', String(lines.length), String(at.rows)));
  const wrong = lines.find((line) => line.length !== at.columns);
  if (wrong !== undefined)
    throw new Error(visit.world.say('columns', String(wrong.length), String(at.columns)));
  return lines;
}

/** A setter of looks; `change` answers what is to be merged into each cell's style. */
function look(change: (value: unknown) => Style): Method {
  return write((visit, self, args) => {
    const merged = change(args[0]);
    return () => {
      const sheet = sheetOf(visit, self);
      sheet.restyle(areaOf(place(self)), (style) => ({ ...style, ...merged }));
      sheet.version++;
      visit.world.book.touch(sheet.id, areaOf(place(self)));
    };
  });
}

const among = <T extends string>(value: unknown, ...names: readonly T[]): T | undefined =>
  names.find((name) => name === value);

function onCell(change: (sheet: Sheet, at: Place, args: readonly unknown[]) => void): Method {
  return write((visit, self, args) => () => {
    const sheet = sheetOf(visit, self);
    change(sheet, place(self), args);
    visit.world.book.touch(sheet.id, null);
  });
}

function eachCell(at: Place, visit: (key: string, row: number, column: number) => void): void {
  for (let row = at.row; row < at.row + at.rows; row++) {
    for (let column = at.column; column < at.column + at.columns; column++)
      visit(`${row},${column}`, row, column);
  }
}

const setFormula = write((visit, self, args) => {
  const text = textAt(visit, args, 0);
  visit.execution.tally.moved(1);
  return () => {
    const sheet = sheetOf(visit, self);
    eachCell(place(self), (_key, row, column) => visit.world.book.setFormula(sheet, row, column, text));
    visit.world.book.touch(sheet.id, areaOf(place(self)));
  };
});

const setRichText = write((visit, self, args) => {
  const rich = isHandleOf(args[0], 'RichTextValue')
    ? (args[0].data as { readonly text: string; readonly link: string })
    : { text: '', link: '' };
  visit.execution.tally.moved(1);
  return () => {
    const sheet = sheetOf(visit, self);
    eachCell(place(self), (key, row, column) => {
      sheet.put(row, column, rich.text as CellValue);
      if (rich.link === '') sheet.links.delete(key);
      else sheet.links.set(key, rich.link);
    });
    visit.world.book.touch(sheet.id, areaOf(place(self)));
  };
});

const setDataValidation = onCell((sheet, at, args) => {
  const rule = isHandleOf(args[0], 'DataValidation') ? (args[0].data as Validation) : null;
  sheet.setRule(areaOf(at), rule);
  // A new checkbox shows FALSE, which counts as content.
  if (rule?.kind !== 'checkbox') return;
  eachCell(at, (_key, row, column) => {
    if (sheet.slot(row, column) === undefined) sheet.put(row, column, false);
  });
});

export const rangeWrites = {
  setValues: write((visit, self, args) => block(visit, self, shaped(visit, self, args))),
  setValue: write((visit, self, args) => {
    const at = place(self);
    return block(
      visit,
      self,
      Array.from({ length: at.rows }, () => new Array<unknown>(at.columns).fill(args[0])),
    );
  }),
  setFormula,
  setRichTextValue: setRichText,
  setDataValidation,
  setNumberFormat: look((value) => ({ format: String(value) })),
  setBackground: look((value) => ({ background: value === null ? '' : String(value) })),
  setFontColor: look((value) => ({ color: value === null ? '' : String(value) })),
  setFontWeight: look((value) => ({ bold: value === 'bold' })),
  setFontStyle: look((value) => ({ italic: value === 'italic' })),
  setFontSize: look((value) => ({ size: Number(value) })),
  setHorizontalAlignment: look((value) => ({
    horizontal: among(value, 'left', 'center', 'right') ?? 'left',
  })),
  setVerticalAlignment: look((value) => ({ vertical: among(value, 'top', 'middle', 'bottom') ?? 'bottom' })),
  setWrap: look((value) => ({ wrap: value === true })),
  setNote: onCell((sheet, at, args) => {
    eachCell(at, (key) => {
      if (args[0] === null || args[0] === '') sheet.notes.delete(key);
      else sheet.notes.set(key, String(args[0]));
    });
  }),
  merge: onCell((sheet, at) => {
    sheet.merges = [...sheet.merges.filter((other) => !overlaps(other, areaOf(at))), areaOf(at)];
  }),
  clearContent: write((visit, self) => () => {
    const sheet = sheetOf(visit, self);
    eachCell(place(self), (_key, row, column) => {
      if (sheet.slot(row, column) !== undefined) sheet.put(row, column, undefined);
    });
    visit.world.book.touch(sheet.id, areaOf(place(self)));
  }),
  protect: structure((visit, self) => {
    const sheet = sheetOf(visit, self);
    sheet.protections = [
      ...sheet.protections,
      {
        area: areaOf(place(self)),
        description: '',
        warningOnly: false,
        editors: [visit.execution.started.account, visit.world.owner],
      },
    ];
    return handle('Protection', { sheet: sheet.id, index: sheet.protections.length - 1 });
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Range>;
