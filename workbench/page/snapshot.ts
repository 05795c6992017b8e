/** From what the server says of a tab to what Univer draws. */
import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Area, CellView, StyleView, TabView } from './protocol.ts';

const horizontal = { left: 1, center: 2, right: 3 } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;
const text = 1;
const number = 2;
const truth = 3;

export function range(area: Area): IRange {
  return {
    startRow: area.top - 1,
    endRow: area.bottom - 1,
    startColumn: area.left - 1,
    endColumn: area.right - 1,
  };
}

function univerStyle(style: StyleView): IStyleData {
  return {
    ...(style.format !== undefined && style.format !== 'General' ? { n: { pattern: style.format } } : {}),
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    fs: style.size ?? 10,
    ff: 'Arial',
    ...(style.horizontal === undefined ? {} : { ht: horizontal[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: vertical[style.vertical] }),
    ...(style.wrap ? { tb: 3 } : {}),
  };
}

/** The cells of a tab with its styled blanks, each by itself. */
export function allCells(tab: TabView): CellView[] {
  const blanks: CellView[] = [];
  for (const [column, first, last, style] of tab.blanks) {
    for (let row = first; row <= last; row += 1) blanks.push([row, column, '', style]);
  }
  return [...tab.cells, ...blanks];
}

/** Values only, never formulas: Univer would calculate them again, by other rules than the workbook's. */
export function univerCell(cell: CellView, styles: readonly StyleView[]): ICellData {
  const value = cell[2];
  const s = univerStyle(styles[cell[3]] ?? {});
  if (value === '') return { s };
  if (typeof value === 'number') return { v: value, t: number, s };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: truth, s };
  return { v: value, t: text, s };
}

function columnData(tab: TabView): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, w] of Object.entries(tab.widths)) columns[Number(column) - 1] = { w };
  for (const column of tab.hiddenColumns) columns[column - 1] = { ...columns[column - 1], hd: 1 };
  return columns;
}

function rowData(tab: TabView): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, h] of Object.entries(tab.heights)) rows[Number(row) - 1] = { h, ia: 0 };
  for (const row of tab.hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: 1 };
  return rows;
}

export function freeze(tab: TabView): IWorksheetData['freeze'] {
  return {
    xSplit: tab.frozenColumns,
    ySplit: tab.frozenRows,
    startRow: tab.frozenRows || -1,
    startColumn: tab.frozenColumns || -1,
  };
}

export function univerSheet(tab: TabView): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of allCells(tab)) {
    const row = cellData[cell[0] - 1] ?? {};
    row[cell[1] - 1] = univerCell(cell, tab.styles);
    cellData[cell[0] - 1] = row;
  }
  return {
    id: String(tab.id),
    name: tab.name,
    tabColor: tab.color,
    hidden: tab.hidden ? 1 : 0,
    rowCount: tab.rows,
    columnCount: tab.columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    freeze: freeze(tab),
    defaultStyle: { ff: 'Arial', fs: 10 },
    mergeData: tab.merges.map(range),
    cellData,
    columnData: columnData(tab),
    rowData: rowData(tab),
    showGridlines: tab.gridlines ? 1 : 0,
  };
}
