/** From a book in memory back to one that the workbench can open: looks and rules reach down to the new rows. */
import type { Cell } from '../../src/schema/cell.ts';
import { BOOK_TAB, writeState } from '../../src/tables/book.ts';
import type { BookState, CellValue, Run, SheetState } from '../records.ts';
import type { MemoryDesk } from './memory-desk.ts';
import type { MemoryGrid } from './memory-grid.ts';

type RunsByColumn = Readonly<Record<number, readonly Run[]>>;

const stored = (cell: Cell): CellValue | null =>
  typeof cell === 'object' ? cell.serial : cell === '' ? null : cell;

/** Rows added at the end take after the row above them. */
const longer = (columns: RunsByColumn, before: number, after: number): RunsByColumn =>
  Object.fromEntries(
    Object.entries(columns).map(([column, runs]) => [
      column,
      runs.map(([first, last, index]): Run => [first, last === before ? after : last, index]),
    ]),
  );

function sheetAfter(sheet: SheetState, grid: MemoryGrid | undefined): SheetState {
  if (grid === undefined) return sheet;
  const { maxRows: before } = sheet;
  const after = grid.maxRows;
  return {
    ...sheet,
    maxRows: after,
    cells: grid.rows.slice(0, grid.lastRow()).map((line) => line.map(stored)),
    styleRuns: longer(sheet.styleRuns, before, after),
    ruleRuns: longer(sheet.ruleRuns, before, after),
    conditions: sheet.conditions.map((condition) => ({
      ...condition,
      areas: condition.areas.map((area) => (area.bottom === before ? { ...area, bottom: after } : area)),
    })),
  };
}

/** `state` is the book as it was opened; formulas, triggers, properties and the rest of it stay. */
export function closeMemory(state: BookState, desk: MemoryDesk): BookState {
  writeState(desk.book);
  const { properties } = state;
  const tab = state.sheets.find(({ name }) => name === BOOK_TAB)?.id;
  const landed = `${desk.book.state.seq} ${tab}`;
  return {
    ...state,
    // Nothing is left to be done again: every record stands in its tables.
    properties: { ...properties, document: { ...properties.document, landed } },
    sheets: state.sheets.map((sheet) => sheetAfter(sheet, desk.grids.get(sheet.id))),
  };
}
