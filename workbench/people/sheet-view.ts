import { parseA1 } from '../book/a1.ts';
import type { Book } from '../book/book.ts';
import { Runs } from '../book/runs.ts';
import type { Sheet } from '../book/sheet.ts';
import type { Area, CellValue, Style, Validation } from '../records.ts';
import type { SheetView } from '../types.ts';

function grid<T>(sheet: Sheet, item: (row: number, column: number) => T): T[][] {
  const columns = sheet.lastColumn();
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: columns }, (_, column) => item(row + 1, column + 1)),
  );
}

/** Areas of equal rules: runs of neighbouring columns are joined. */
function validations(sheet: Sheet): { readonly areas: Area[]; readonly rule: Validation }[] {
  const areas = new Map<number, Area[]>();
  for (let column = 1; column < sheet.ruleRuns.length; column++) {
    for (const [top, bottom, index] of (sheet.ruleRuns[column] ?? new Runs()).list(sheet.maxRows)) {
      const list = areas.get(index) ?? [];
      const left = list.findIndex(
        (area) => area.right === column - 1 && area.top === top && area.bottom === bottom,
      );
      const joined = list[left];
      if (joined === undefined) list.push({ top, left: column, bottom, right: column });
      else list[left] = { ...joined, right: column };
      areas.set(index, list);
    }
  }
  return [...areas].flatMap(([index, list]) => {
    const rule = sheet.rules.get(index);
    return rule === null ? [] : [{ areas: list, rule }];
  });
}

type Visit = (row: number, column: number, value: CellValue, style: Style, formula: string) => void;

/** Rows with content cell by cell; rows without it as far as they have a style. */
function each(book: Book, sheet: Sheet, visit: Visit, area: Area): void {
  const bottom = Math.min(area.bottom, sheet.maxRows);
  for (let column = area.left; column <= Math.min(area.right, sheet.maxColumns); column++) {
    const styles = sheet.styleRuns[column]?.slice(area.top, bottom);
    for (let row = area.top; row <= bottom; row++) {
      const slot = sheet.rows[row - 1]?.[column - 1];
      const style = styles?.[row - area.top] ?? 0;
      if (style === 0 && (slot === undefined || slot === '')) continue;
      visit(row, column, book.valueOf(slot), sheet.styles.get(style), book.formula(slot));
    }
  }
}

function looks(
  sheet: Sheet,
): Omit<
  SheetView,
  | 'lastRow'
  | 'lastColumn'
  | 'values'
  | 'display'
  | 'formulas'
  | 'row'
  | 'cell'
  | 'valueAt'
  | 'styleAt'
  | 'each'
  | 'notes'
  | 'links'
  | 'validations'
> {
  const {
    id,
    name,
    hidden,
    color,
    gridlines,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    widths,
    heights,
    merges,
    conditions,
  } = sheet;
  return {
    ...{
      id,
      name,
      hidden,
      color,
      gridlines,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      widths,
      heights,
      merges,
      conditions,
    },
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    protections: sheet.protections,
  };
}

/** A tab as it stands at this moment. */
export function sheetView(book: Book, sheet: Sheet): SheetView {
  const valueAt = (row: number, column: number): CellValue => book.value(sheet, row, column);
  const styleAt = (row: number, column: number): Style => sheet.style(row, column);
  return {
    ...looks(sheet),
    get lastRow() {
      return sheet.lastRow();
    },
    get lastColumn() {
      return sheet.lastColumn();
    },
    valueAt,
    styleAt,
    values: () => grid(sheet, valueAt),
    display: () => grid(sheet, (row, column) => book.display(sheet, row, column)),
    formulas: () => grid(sheet, (row, column) => book.formula(sheet.slot(row, column))),
    row: (row) => Array.from({ length: sheet.lastColumn() }, (_, at) => valueAt(row, at + 1)),
    cell: (a1) => {
      const { top, left } = parseA1(a1, sheet.maxRows, sheet.maxColumns);
      const key = `${top},${left}`;
      const formula = book.formula(sheet.slot(top, left));
      const [note, link] = [sheet.notes.get(key) ?? '', sheet.links.get(key) ?? ''];
      return {
        value: valueAt(top, left),
        display: book.display(sheet, top, left),
        formula,
        style: styleAt(top, left),
        note,
        link,
      };
    },
    each: (visit, area) => each(book, sheet, visit, area ?? sheet.all()),
    notes: () => sheet.notes,
    links: () => sheet.links,
    validations: () => validations(sheet),
  };
}
