/** A book as an .xlsx file that any office program opens: dates are dates, ids are text. */
import {
  type Cell,
  type DataValidation,
  type CellValue as FileValue,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import { Runs } from './book/runs.ts';
import type { BookState, CellValue, SheetState } from './records.ts';
import {
  areasText,
  charactersOf,
  listsTab,
  longestText,
  pointsOf,
  tabName,
  toFileFormula,
} from './store-names.ts';
import { areasOfRule } from './store-rules.ts';
import { toConditionStyle, toXlsxStyle } from './store-style.ts';

/** What a formula's cell holds now. */
export type Cached = (tab: number, row: number, column: number) => CellValue;

/** Prepared rows that are written with their formats below the last filled one. */
const prepared = 50;

interface Lists {
  /** Answers the reference of a range that holds the values. */
  add(values: readonly string[]): string;
  readonly columns: (readonly string[])[];
}

function createLists(): Lists {
  const columns: (readonly string[])[] = [];
  const add = (values: readonly string[]): string => {
    columns.push(values);
    const letter = columnLetters(columns.length);
    return `${listsTab}!$${letter}$1:$${letter}$${values.length}`;
  };
  return { add, columns };
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Also how the reader knows a text again that the file could not hold whole. */
export function fitting(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

const address = (key: string): [number, number] => {
  const [row = '1', column = '1'] = key.split(',');
  return [Number(row), Number(column)];
};

class SheetCells {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly rows: FileValue[][] = [];

  put(row: number, column: number, part: Partial<Cell>): void {
    const key = `${row - 1},${column - 1}`;
    this.cells.set(key, { ...this.cells.get(key), ...part });
    while (this.rows.length < row) this.rows.push([]);
    const line = this.rows[row - 1];
    while (line !== undefined && line.length < column) line.push(null);
    if (line !== undefined && part.value !== undefined) line[column - 1] = part.value;
  }
}

function putValues(into: SheetCells, sheet: SheetState, cached: Cached): void {
  sheet.cells.forEach((line, index) => {
    line.forEach((value, at) => {
      if (value === null || value === '') return;
      into.put(index + 1, at + 1, { value: typeof value === 'string' ? fitting(value) : value });
    });
  });
  for (const [key, formula] of Object.entries(sheet.formulas)) {
    const [row, column] = address(key);
    const value = cached(sheet.id, row, column);
    const shown = typeof value === 'string' ? fitting(value) : value;
    into.put(row, column, {
      value: shown,
      type: 'formula',
      formula: toFileFormula(formula),
      formulaResult: shown,
    });
  }
}

function putLooks(into: SheetCells, sheet: SheetState): void {
  const last = Math.min(sheet.maxRows, into.rows.length + prepared);
  for (const [column, runs] of Object.entries(sheet.styleRuns)) {
    for (const [first, end, index] of runs) {
      const style = toXlsxStyle(sheet.styles[index] ?? {});
      if (style === undefined) continue;
      for (let row = first; row <= Math.min(end, last); row += 1) into.put(row, Number(column), { style });
    }
  }
}

function putExtras(into: SheetCells, sheet: SheetState): void {
  for (const [key, text] of Object.entries(sheet.notes))
    into.put(...address(key), { comment: { text, author: '' } });
  for (const [key, target] of Object.entries(sheet.links))
    into.put(...address(key), { hyperlink: { target } });
  for (const [column, runs] of Object.entries(sheet.ruleRuns)) {
    const rule = Runs.from(runs);
    sheet.cells.forEach((line, index) => {
      if (typeof line[Number(column) - 1] !== 'boolean') return;
      if (sheet.rules[rule.at(index + 1) - 1]?.kind === 'checkbox')
        into.put(index + 1, Number(column), { checkbox: true });
    });
  }
}

function validations(sheet: SheetState, lists: Lists): DataValidation[] {
  return areasOfRule(sheet).flatMap(({ rule, areas }): DataValidation[] => {
    if (rule.kind !== 'list' || rule.values.length === 0) return [];
    const range = areasText(areas);
    const inline = rule.values.join(',').length <= 250 && rule.values.every((value) => !/[,"]/.test(value));
    const values = inline ? { values: [...rule.values] } : { formula1: lists.add(rule.values) };
    const message = rule.help === '' ? {} : { showInputMessage: true, inputMessage: rule.help.slice(0, 255) };
    const errorStyle = rule.allowInvalid ? 'information' : 'stop';
    return [
      {
        type: 'list',
        ...values,
        range,
        allowBlank: true,
        errorStyle,
        showErrorMessage: !rule.allowInvalid,
        ...message,
      },
    ];
  });
}

function conditions(sheet: SheetState): NonNullable<WriteSheet['conditionalRules']> {
  return sheet.conditions.map((condition, index) => ({
    type: 'expression',
    priority: index + 1,
    formula: toFileFormula(condition.formula),
    range: areasText(condition.areas),
    style: toConditionStyle(condition),
  }));
}

function columns(sheet: SheetState): NonNullable<WriteSheet['columns']> {
  return Array.from({ length: sheet.maxColumns }, (_, index) => ({
    width: charactersOf(sheet.widths[index + 1] ?? 100),
    ...(sheet.hiddenColumns.includes(index + 1) ? { hidden: true } : {}),
  }));
}

function rowDefs(sheet: SheetState): NonNullable<WriteSheet['rowDefs']> {
  const defs = new Map<number, { height?: number; hidden?: boolean }>();
  for (const [row, pixels] of Object.entries(sheet.heights))
    defs.set(Number(row) - 1, { height: pointsOf(pixels) });
  for (const row of sheet.hiddenRows) defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
  return defs;
}

function fileSheet(sheet: SheetState, cached: Cached, lists: Lists): WriteSheet {
  const content = new SheetCells();
  putValues(content, sheet, cached);
  putLooks(content, sheet);
  putExtras(content, sheet);
  const locked = sheet.protections.some((one) => one.area === null && !one.warningOnly);
  return {
    name: tabName(sheet.name),
    rows: content.rows,
    cells: content.cells,
    columns: columns(sheet),
    rowDefs: rowDefs(sheet),
    merges: sheet.merges.map((area) => ({
      startRow: area.top - 1,
      startCol: area.left - 1,
      endRow: area.bottom - 1,
      endCol: area.right - 1,
    })),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    dataValidations: validations(sheet, lists),
    conditionalRules: conditions(sheet),
    view: {
      showGridLines: sheet.gridlines,
      ...(sheet.color === '' ? {} : { tabColor: { rgb: sheet.color.replace('#', '') } }),
    },
    hidden: sheet.hidden,
    ...(locked ? { protection: { sheet: true } } : {}),
  };
}

/** `cached` gives what formulas show, for programs that do not calculate. */
export async function writeBook(state: BookState, cached: Cached): Promise<Uint8Array> {
  const lists = createLists();
  const sheets = state.sheets.map((sheet) => fileSheet(sheet, cached, lists));
  if (lists.columns.length > 0) sheets.push(listsSheet(lists));
  const properties = { title: state.name, creator: 'Buku Toko workbench' };
  return writeXlsx({ sheets, properties, defaultFont: { name: 'Arial', size: 10 } });
}

function listsSheet(lists: Lists): WriteSheet {
  const longest = Math.max(...lists.columns.map((values) => values.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.columns.map((values) => values[row] ?? null),
  );
  return { name: listsTab, rows, hidden: true };
}
