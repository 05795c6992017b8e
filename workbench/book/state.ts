import type { CellValue, SheetState } from '../records.ts';
import type { Book } from './book.ts';
import { Runs } from './runs.ts';
import { Sheet } from './sheet.ts';

const runsOf = (list: readonly (Runs | undefined)[], maxRows: number): SheetState['styleRuns'] => {
  const out: Record<number, ReturnType<Runs['list']>> = {};
  list.forEach((runs, column) => {
    const found = runs?.list(maxRows) ?? [];
    if (found.length > 0) out[column] = found;
  });
  return out;
};

function cellsOf(book: Book, sheet: Sheet): Pick<SheetState, 'cells' | 'formulas'> {
  const formulas: Record<string, string> = {};
  const cells = Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from(sheet.rows[row] ?? [], (slot, column) => {
      if (typeof slot !== 'object') return slot === undefined || slot === '' ? null : slot;
      formulas[`${row + 1},${column + 1}`] = book.formula(slot);
      return null;
    }),
  );
  return { cells, formulas };
}

export function sheetState(book: Book, sheet: Sheet): SheetState {
  const { id, name, hidden, color, gridlines, maxRows, maxColumns, frozenRows, frozenColumns } = sheet;
  return {
    ...{ id, name, hidden, color, gridlines, maxRows, maxColumns, frozenRows, frozenColumns },
    widths: Object.fromEntries(sheet.widths),
    heights: Object.fromEntries(sheet.heights),
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    merges: [...sheet.merges],
    protections: [...sheet.protections],
    conditions: [...sheet.conditions],
    ...cellsOf(book, sheet),
    notes: Object.fromEntries(sheet.notes),
    links: Object.fromEntries(sheet.links),
    styles: [...sheet.styles.list()],
    styleRuns: runsOf(sheet.styleRuns, sheet.maxRows),
    rules: sheet.rules.list().filter((rule) => rule !== null),
    ruleRuns: runsOf(sheet.ruleRuns, sheet.maxRows),
  };
}

const numbered = <T>(record: Readonly<Record<number, T>>): Map<number, T> =>
  new Map(Object.entries(record).map(([key, item]) => [Number(key), item]));

function looks(sheet: Sheet, state: SheetState): void {
  const styles = state.styles.map((style) => sheet.styles.index(style));
  const rules = [0, ...state.rules.map((rule) => sheet.rules.index(rule))];
  for (const [column, runs] of Object.entries(state.styleRuns)) {
    sheet.styleRuns[Number(column)] = Runs.from(
      runs.map(([first, last, index]) => [first, last, styles[index] ?? 0]),
    );
  }
  for (const [column, runs] of Object.entries(state.ruleRuns)) {
    sheet.ruleRuns[Number(column)] = Runs.from(
      runs.map(([first, last, index]) => [first, last, rules[index] ?? 0]),
    );
  }
}

function sheetFrom(state: SheetState): Sheet {
  const sheet = new Sheet(state.id, state.name);
  const { hidden, color, gridlines, maxRows, maxColumns, frozenRows, frozenColumns } = state;
  Object.assign(sheet, { hidden, color, gridlines, maxRows, maxColumns, frozenRows, frozenColumns });
  sheet.widths = numbered(state.widths);
  sheet.heights = numbered(state.heights);
  sheet.hiddenColumns = new Set(state.hiddenColumns);
  sheet.hiddenRows = new Set(state.hiddenRows);
  sheet.merges = [...state.merges];
  sheet.protections = [...state.protections];
  sheet.conditions = [...state.conditions];
  sheet.notes = new Map(Object.entries(state.notes));
  sheet.links = new Map(Object.entries(state.links));
  sheet.rows = state.cells.map((line) => line.map((cell: CellValue | null) => cell ?? undefined));
  looks(sheet, state);
  return sheet;
}

/** Puts these tabs in place of the book's. Formulas are read when all tabs are there, for they name each other. */
export function restoreSheets(book: Book, states: readonly SheetState[]): void {
  book.sheets = states.map(sheetFrom);
  for (const state of states) {
    const sheet = book.byId(state.id);
    if (sheet === undefined) continue;
    for (const [key, text] of Object.entries(state.formulas)) {
      const [row = 1, column = 1] = key.split(',').map(Number);
      book.setFormula(sheet, row, column, text);
    }
    book.touch(sheet.id, null);
  }
  book.nextSheetId = Math.max(
    book.nextSheetId,
    ...states.map((state) => (state.id === 0 ? 1_000_001 : state.id + 1)),
  );
  book.touch(0, null);
}
