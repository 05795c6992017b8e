/** Brings Univer's picture of a tab from one state to the next with as few mutations as there are kinds of change. */
import type { ICellData, IStyleData } from '@univerjs/core';
import type { CellView, StyleView, TabView } from './protocol.ts';
import { conditionRules, validationRules } from './rules.ts';
import { allCells, freeze, range, univerCell } from './snapshot.ts';
import type { UniverParts } from './univer-start.ts';

const unit = 'book';

type Matrix = Record<number, Record<number, ICellData | null>>;

/** Not `onlyLocal`: then Univer would leave conditional formats as they were. */
function run(parts: UniverParts, id: string, tab: number, params: object): void {
  parts.commands.syncExecuteCommand(id, { unitId: unit, subUnitId: String(tab), ...params });
}

function put(matrix: Matrix, row: number, column: number, cell: ICellData | null): void {
  const line = matrix[row - 1] ?? {};
  line[column - 1] = cell;
  matrix[row - 1] = line;
}

/** Univer merges styles: what shall go must be said. */
const plain: IStyleData = {
  n: null,
  bg: null,
  cl: null,
  bl: 0,
  it: 0,
  ul: { s: 0 },
  fs: 10,
  ff: 'Arial',
  ht: null,
  vt: null,
  tb: null,
};
const emptied: ICellData = { v: null, p: null, f: null, t: null, s: plain };

function filled(cell: CellView, styles: readonly StyleView[]): ICellData {
  const drawn = univerCell(cell, styles);
  const s = typeof drawn.s === 'object' ? { ...plain, ...drawn.s } : plain;
  return { ...emptied, ...drawn, s };
}

/** Writes changed cells into Univer. */
export function patchCells(
  parts: UniverParts,
  id: number,
  cells: readonly CellView[],
  styles: readonly StyleView[],
): void {
  if (cells.length === 0) return;
  const matrix: Matrix = {};
  for (const cell of cells) put(matrix, cell[0], cell[1], filled(cell, styles));
  run(parts, 'sheet.mutation.set-range-values', id, { cellValue: matrix });
}

const styleKeys = Object.keys(plain) as (keyof IStyleData)[];

function styleKey(style: IStyleData): string {
  return JSON.stringify(styleKeys.map((key) => style[key] ?? plain[key]));
}

/** Only what differs from what Univer shows now is written: a full tab would take seconds. */
function cellChanges(parts: UniverParts, after: TabView): Matrix {
  const matrix: Matrix = {};
  const book = parts.api.getUniverSheet(unit);
  const shown = book?.getSheetBySheetId(String(after.id))?.getSheet();
  if (book === null || shown === undefined) return matrix;
  const styles = book.getWorkbook().getStyles();
  const kept = new Set<string>();
  for (const cell of allCells(after)) {
    const now = shown.getCellRaw(cell[0] - 1, cell[1] - 1);
    const target = filled(cell, after.styles);
    kept.add(`${cell[0] - 1},${cell[1] - 1}`);
    const sameValue = (now?.v ?? null) === (target.v ?? null) && (now?.t ?? null) === (target.t ?? null);
    const targetStyle = typeof target.s === 'object' && target.s !== null ? target.s : plain;
    if (!sameValue || styleKey(styles.getStyleByCell(now) ?? plain) !== styleKey(targetStyle)) {
      put(matrix, cell[0], cell[1], target);
    }
  }
  shown.getCellMatrix().forValue((row, column, cell) => {
    const filledNow = cell?.v !== undefined && cell.v !== null;
    if ((filledNow || cell?.s != null) && !kept.has(`${row},${column}`))
      put(matrix, row + 1, column + 1, emptied);
  });
  return matrix;
}

const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function patchColumns(parts: UniverParts, before: TabView, after: TabView): void {
  const columnData: Record<number, { w: number; hd: number }> = {};
  for (let column = 1; column <= Math.max(before.columns, after.columns); column += 1) {
    const w = after.widths[column] ?? 100;
    const hd = after.hiddenColumns.includes(column) ? 1 : 0;
    const same = w === (before.widths[column] ?? 100) && (hd === 1) === before.hiddenColumns.includes(column);
    if (!same) columnData[column - 1] = { w, hd };
  }
  if (Object.keys(columnData).length > 0) run(parts, 'sheet.mutation.set-col-data', after.id, { columnData });
}

function patchRows(parts: UniverParts, before: TabView, after: TabView): void {
  const rowData: Record<number, { h: number; hd: number; ia: number }> = {};
  const touched = new Set(
    [before, after].flatMap((tab) => [...Object.keys(tab.heights).map(Number), ...tab.hiddenRows]),
  );
  for (const row of touched) {
    rowData[row - 1] = { h: after.heights[row] ?? 21, hd: after.hiddenRows.includes(row) ? 1 : 0, ia: 0 };
  }
  const changed = differ(before.heights, after.heights) || differ(before.hiddenRows, after.hiddenRows);
  if (!changed) return;
  run(parts, 'sheet.mutation.set-row-data', after.id, { rowData });
  // Only this one makes Univer draw the rows in their new heights.
  const grown = Object.entries(rowData).filter(
    ([row, { h }]) => h !== (before.heights[Number(row) + 1] ?? 21),
  );
  const ranges = grown.map(([row]) => ({
    ...{ startRow: Number(row), endRow: Number(row) },
    ...{ startColumn: 0, endColumn: after.columns - 1 },
  }));
  const rowHeight = Object.fromEntries(grown.map(([row, { h }]) => [row, h]));
  if (grown.length > 0)
    run(parts, 'sheet.mutation.set-worksheet-row-height', after.id, { ranges, rowHeight });
}

function patchRules(parts: UniverParts, before: TabView, after: TabView): void {
  if (differ(before.validations, after.validations)) {
    const ruleId = validationRules(before).map((rule) => rule.uid);
    if (ruleId.length > 0)
      run(parts, 'data-validation.mutation.removeRule', after.id, { ruleId, source: 'patched' });
    const rule = validationRules(after);
    if (rule.length > 0)
      run(parts, 'data-validation.mutation.addRule', after.id, { rule, source: 'patched' });
  }
  if (differ(before.conditions, after.conditions)) {
    for (const rule of conditionRules(before)) {
      run(parts, 'sheet.mutation.delete-conditional-rule', after.id, { cfId: rule.cfId });
    }
    for (const rule of conditionRules(after).reverse())
      run(parts, 'sheet.mutation.add-conditional-rule', after.id, { rule });
  }
}

function patchFrame(parts: UniverParts, before: TabView, after: TabView): void {
  const set = (id: string, params: object): void => run(parts, `sheet.mutation.${id}`, after.id, params);
  if (before.name !== after.name) set('set-worksheet-name', { name: after.name });
  if (before.hidden !== after.hidden) set('set-worksheet-hidden', { hidden: after.hidden ? 1 : 0 });
  if (before.color !== after.color) set('set-tab-color', { color: after.color });
  if (before.rows !== after.rows) set('set-worksheet-row-count', { rowCount: after.rows });
  if (before.columns !== after.columns) set('set-worksheet-column-count', { columnCount: after.columns });
  if (before.gridlines !== after.gridlines)
    set('toggle-gridlines', { showGridlines: after.gridlines ? 1 : 0 });
  if (differ(freeze(before), freeze(after))) set('set-frozen', freeze(after));
  if (differ(before.merges, after.merges)) {
    set('remove-worksheet-merge', { ranges: before.merges.map(range) });
    set('add-worksheet-merge', { ranges: after.merges.map(range) });
  }
}

/** Frame first, so that cells and rules find their rows and columns. */
export function patchTab(parts: UniverParts, before: TabView, after: TabView): void {
  patchFrame(parts, before, after);
  patchColumns(parts, before, after);
  patchRows(parts, before, after);
  const cellValue = cellChanges(parts, after);
  if (Object.keys(cellValue).length > 0)
    run(parts, 'sheet.mutation.set-range-values', after.id, { cellValue });
  patchRules(parts, before, after);
}
