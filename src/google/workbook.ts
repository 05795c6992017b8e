/** The spreadsheet behind the port. */
import type { Cell } from '../schema/cell.ts';
import type { Clock, Grid, Workbook } from '../tables/port.ts';
import { readMark, writeMark } from './marks.ts';

/** Number of the last record that has landed, and the id of the tab with the book: to find it by its name costs a read. */
const LANDED = 'landed';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, where a sheet's serial numbers begin, to 1970-01-01. */
const EPOCH = 25_569;

/** How far the workbook's zone is ahead of UTC at an instant, in milliseconds. */
type Offset = (instant: number) => number;

const parseOffset = (text: string): number => {
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5))) * 60_000;
};

/** One call to Google for every hour asked about: no zone changes its offset within one. */
function offsetOf(zone: () => string): Offset {
  const known = new Map<number, number>();
  return (instant) => {
    const hour = Math.floor(instant / 3_600_000);
    const offset = known.get(hour) ?? parseOffset(Utilities.formatDate(new Date(instant), zone(), 'Z'));
    known.set(hour, offset);
    return offset;
  };
}

/**
 * Strings get an apostrophe in front: Sheets then keeps them as text, whatever they begin with, and shows no apostrophe.
 * The one place that does so; whether it holds in cells formatted as text awaits its probe.
 */
const asText = (text: string): string => (text === '' ? '' : `'${text}`);

const toGoogle = (cell: Cell): string | number | boolean =>
  typeof cell === 'object' ? cell.serial : typeof cell === 'string' ? asText(cell) : cell;

const fromGoogle = (value: unknown, offset: Offset): Cell => {
  if (value instanceof Date) {
    const instant = value.getTime();
    const days = (instant + offset(instant)) / DAY_MS + EPOCH;
    return { serial: Math.round(days * 86_400) / 86_400 };
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : '';
};

function gridOf(sheet: Sheet, offset: Offset): Grid {
  let last: { readonly of: string; readonly range: GoogleAppsScript.Spreadsheet.Range } | undefined;
  // A handle is an address: what is read again and again, as the anchors are, needs only one.
  const rangeOf = (...place: [number, number, number, number]): GoogleAppsScript.Spreadsheet.Range => {
    const of = place.join();
    if (last?.of !== of) last = { of, range: sheet.getRange(...place) };
    return last.range;
  };
  return {
    read: (row, column, rows, columns) =>
      rangeOf(row, column, rows, columns)
        .getValues()
        .map((cells) => cells.map((value) => fromGoogle(value, offset))),
    lastRow: () => sheet.getLastRow(),
    height: () => sheet.getMaxRows(),
    lastColumn: () => sheet.getLastColumn(),
    find: (column, text) => {
      const found = sheet
        .getRange(1, column, sheet.getMaxRows(), 1)
        .createTextFinder(text)
        .matchEntireCell(true)
        .findNext();
      return found ? found.getRow() : 0;
    },
    write: (row, column, values) => {
      const [first = []] = values;
      if (first.length === 0) return;
      sheet
        .getRange(row, column, values.length, first.length)
        .setValues(values.map((cells) => cells.map(toGoogle)));
    },
    writeFormula: (row, column, formula) => {
      sheet.getRange(row, column).setFormula(formula);
    },
    formulas: (row, column, rows, columns) => sheet.getRange(row, column, rows, columns).getFormulas(),
    insertRowsAfter: (row, count) => {
      sheet.insertRowsAfter(row, count);
    },
  };
}

function readLanded(): { readonly seq: number; readonly tab: number } | undefined {
  const [, seq, tab] = /^(\d+) (\d+)$/.exec(readMark(LANDED) ?? '') ?? [];
  return seq === undefined || tab === undefined ? undefined : { seq: Number(seq), tab: Number(tab) };
}

function bookTabOf(
  spreadsheet: Spreadsheet,
  offset: Offset,
): Pick<Workbook, 'bookGrid' | 'landed' | 'setLanded'> {
  let landed: ReturnType<typeof readLanded>;
  let tab = -1;
  return {
    bookGrid: (name) => {
      landed = readLanded();
      const known = landed && (spreadsheet.getSheetById(landed.tab) as Sheet | null);
      const sheet = known ?? spreadsheet.getSheetByName(name);
      if (!sheet) return undefined;
      tab = known && landed ? landed.tab : sheet.getSheetId();
      return gridOf(sheet, offset);
    },
    landed: () => landed?.seq,
    setLanded: (seq) => writeMark(LANDED, `${seq} ${tab}`),
  };
}

export interface GoogleBook {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly spreadsheet: Spreadsheet;
}

/** The workbook the script runs in; undefined where there is none (possible in an add-on's clock trigger). */
export function openGoogleBook(): GoogleBook | undefined {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (!spreadsheet) return undefined;
  let zone: string | undefined;
  const offset = offsetOf(() => {
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    return zone;
  });
  const grids = new Map<number, Grid>();
  const keep = (sheet: Sheet | null, id: number): Grid | undefined => {
    if (!sheet) return undefined;
    const grid = gridOf(sheet, offset);
    grids.set(id, grid);
    return grid;
  };
  const workbook: Workbook = {
    id: () => spreadsheet.getId(),
    url: () => spreadsheet.getUrl(),
    zone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    cellsBeside: (ids) =>
      spreadsheet
        .getSheets()
        .filter((sheet) => !ids.has(sheet.getSheetId()))
        .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0),
    grid: (id) => grids.get(id) ?? keep(spreadsheet.getSheetById(id), id),
    ...bookTabOf(spreadsheet, offset),
    setVisible: (id, visible) => {
      const sheet = spreadsheet.getSheetById(id) as Sheet | null;
      if (visible) sheet?.showSheet();
      else sheet?.hideSheet();
    },
    flush: () => SpreadsheetApp.flush(),
  };
  const clock: Clock = {
    assume: (known) => {
      zone ??= known;
    },
    instant: () => Date.now(),
    serial: (instant) => (instant + offset(instant)) / DAY_MS + EPOCH,
  };
  return { workbook, clock, spreadsheet };
}
