/** An .xlsx file as a book. What the file cannot say is taken from how the book stood when it was saved. */
import { type Cell, type Workbook as File, type Sheet as FileSheet, readXlsx } from 'hucre';
import { Runs } from './book/runs.ts';
import type { BookState, CellValue, SheetState, Style, Validation } from './records.ts';
import {
  fromFileFormula,
  listsTab,
  pixelsOfCharacters,
  pixelsOfPoints,
  serialOf,
  tabName,
  textAreas,
} from './store-names.ts';
import { RunTable } from './store-rules.ts';
import { fromConditionStyle, fromXlsxStyle } from './store-style.ts';
import { fitting } from './store-write.ts';

interface Reading {
  readonly locale: string;
  readonly sheet: FileSheet;
  readonly old: SheetState | undefined;
  readonly lists: FileSheet | undefined;
  readonly rows: number;
  readonly columns: number;
}

function cellValue(value: Cell['value']): CellValue | null {
  return value instanceof Date ? serialOf(value) : value;
}

/** A text too long for the file is known again by its beginning. */
function wholeText(value: CellValue | null, before: CellValue | null | undefined): CellValue | null {
  return typeof value === 'string' && typeof before === 'string' && value === fitting(before)
    ? before
    : value;
}

function readCells({
  sheet,
  old,
  locale,
}: Reading): Pick<SheetState, 'cells' | 'formulas' | 'notes' | 'links'> {
  const formulas: Record<string, string> = {};
  const notes: Record<string, string> = {};
  const links: Record<string, string> = {};
  const cells = sheet.rows.map((line, row) =>
    line.map((value, column) => wholeText(cellValue(value), old?.cells[row]?.[column])),
  );
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const at = `${row + 1},${column + 1}`;
    if (cell.comment !== undefined) notes[at] = cell.comment.text;
    if (cell.hyperlink !== undefined) links[at] = cell.hyperlink.target;
    if (cell.formula === undefined) continue;
    formulas[at] = fromFileFormula(cell.formula, locale);
    const line = cells[row];
    if (line !== undefined) line[column] = null;
  }
  return { cells, formulas, notes, links };
}

function readStyles(reading: Reading): Pick<SheetState, 'styles' | 'styleRuns'> {
  const table = new RunTable<Style>({});
  for (const [key, cell] of reading.sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const style = fromXlsxStyle(cell.style);
    if (Object.keys(style).length > 0) table.put(row + 1, column + 1, style);
  }
  keepPrepared(reading, reading.old?.styleRuns, (index) => reading.old?.styles[index], table);
  return { styles: table.list, styleRuns: table.runs() };
}

/** Rows the file says nothing of stay prepared as they were, in columns whose head is still the same. */
function keepPrepared<T>(
  { sheet, old, rows }: Reading,
  runs: SheetState['styleRuns'] | undefined,
  thing: (index: number) => T | undefined,
  table: RunTable<T>,
): void {
  const head = Math.max(1, old?.frozenRows ?? 1) - 1;
  for (const [column, list] of Object.entries(runs ?? {})) {
    const at = Number(column) - 1;
    if ((old?.cells[head]?.[at] ?? null) !== (sheet.rows[head]?.[at] ?? null)) continue;
    const before = Runs.from(list);
    for (let row = sheet.rows.length + 1; row <= rows; row += 1) {
      const kept = thing(before.at(row));
      if (kept !== undefined) table.put(row, at + 1, kept);
    }
  }
}

function listValues(
  reading: Reading,
  values: readonly string[] | undefined,
  formula: string | undefined,
): string[] {
  if (values !== undefined) return [...values];
  const found = new RegExp(`^'?${listsTab}'?!\\$?([A-Z]+)\\$?\\d+:\\$?[A-Z]+\\$?(\\d+)$`).exec(formula ?? '');
  if (found === null || reading.lists === undefined) return [];
  const column = [...(found[1] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return reading.lists.rows.slice(0, Number(found[2])).map((line) => String(line[column] ?? ''));
}

function readRules(reading: Reading): Pick<SheetState, 'rules' | 'ruleRuns'> {
  const { sheet, rows, columns } = reading;
  const table = new RunTable<Validation | null>(null);
  const put = (range: string, rule: Validation): void => {
    for (const area of textAreas(range, rows, columns)) {
      for (let column = area.left; column <= Math.min(area.right, columns); column += 1) {
        for (let row = area.top; row <= Math.min(area.bottom, rows); row += 1) table.put(row, column, rule);
      }
    }
  };
  for (const one of sheet.dataValidations ?? []) {
    const values = listValues(reading, one.values, one.formula1);
    if (one.type !== 'list' || values.length === 0) continue;
    const allowInvalid = one.errorStyle !== 'stop' && one.errorStyle !== undefined;
    put(one.range, { kind: 'list', values, dropdown: true, allowInvalid, help: one.inputMessage ?? '' });
  }
  checkboxes(reading, table);
  return { rules: table.list.filter((rule): rule is Validation => rule !== null), ruleRuns: table.runs() };
}

const checkbox: Validation = { kind: 'checkbox', values: [], dropdown: false, allowInvalid: false, help: '' };

function checkboxes({ sheet, old, rows }: Reading, table: RunTable<Validation | null>): void {
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (cell.checkbox) table.put(row + 1, column + 1, checkbox);
  }
  for (const [column, runs] of Object.entries(old?.ruleRuns ?? {})) {
    for (const [first, last, index] of runs) {
      const rule = old?.rules[index - 1];
      if (rule?.kind !== 'checkbox') continue;
      for (let row = first; row <= Math.min(last, rows); row += 1) table.put(row, Number(column), rule);
    }
  }
}

function readFrame({
  sheet,
  old,
  rows,
  columns,
  locale,
}: Reading): Pick<
  SheetState,
  | 'widths'
  | 'heights'
  | 'hiddenColumns'
  | 'hiddenRows'
  | 'merges'
  | 'conditions'
  | 'frozenRows'
  | 'frozenColumns'
> {
  const defs = [...(sheet.rowDefs ?? [])];
  const widths = (sheet.columns ?? []).flatMap((column, index) => {
    const pixels = column.width === undefined ? 100 : pixelsOfCharacters(column.width);
    return pixels === 100 ? [] : [[index + 1, pixels] as const];
  });
  return {
    widths: Object.fromEntries(widths),
    heights: Object.fromEntries(
      defs.flatMap(([row, def]) => (def.height ? [[row + 1, pixelsOfPoints(def.height)]] : [])),
    ),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index + 1] : [])),
    hiddenRows: old?.hiddenRows ?? defs.flatMap(([row, def]) => (def.hidden ? [row + 1] : [])),
    merges: (sheet.merges ?? []).map((area) => ({
      top: area.startRow + 1,
      left: area.startCol + 1,
      bottom: area.endRow + 1,
      right: area.endCol + 1,
    })),
    conditions: (sheet.conditionalRules ?? [])
      .filter((rule) => rule.type === 'expression')
      .map((rule) => ({
        areas: textAreas(rule.range, rows, columns),
        formula: fromFileFormula([rule.formula ?? ''].flat()[0] ?? '', locale),
        ...fromConditionStyle(rule.style ?? {}),
      })),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
  };
}

function readSheet(
  file: File,
  sheet: FileSheet,
  id: number,
  old: SheetState | undefined,
  locale: string,
): SheetState {
  const width = Math.max(0, ...sheet.rows.map((line) => line.length));
  const rows = Math.max(old?.maxRows ?? 1000, sheet.rows.length);
  const columns = Math.max(old?.maxColumns ?? 26, width);
  const reading: Reading = {
    locale,
    sheet,
    old,
    rows,
    columns,
    lists: file.sheets.find((one) => one.name === listsTab),
  };
  const color = sheet.view?.tabColor?.rgb;
  return {
    id,
    name: old?.name ?? sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    color: color === undefined ? '' : `#${color.slice(-6).toLowerCase()}`,
    gridlines: sheet.view?.showGridLines !== false,
    maxRows: rows,
    maxColumns: columns,
    protections: old?.protections ?? (sheet.protection?.sheet ? [whole] : []),
    ...readFrame(reading),
    ...readCells(reading),
    ...readStyles(reading),
    ...readRules(reading),
  };
}

const whole = { area: null, description: '', warningOnly: false, editors: [] };

/** `old` is the book as it was saved, or an empty one of the language and zone wanted. Tabs are known again by name. */
export async function readBook(bytes: Uint8Array, old: BookState): Promise<BookState> {
  const file = await readXlsx(bytes, { readStyles: true });
  let next = old.nextSheetId;
  const sheets = file.sheets
    .filter((sheet) => sheet.name !== listsTab)
    .map((sheet) => {
      const before = old.sheets.find((one) => tabName(one.name) === sheet.name);
      const id = before?.id ?? next++;
      return readSheet(file, sheet, id, before, old.locale);
    });
  return { ...old, sheets, nextSheetId: next };
}
