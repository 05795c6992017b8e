/** `window.workbench`: the grid is a canvas, so tests ask and type through here. */
import type { Grid } from './grid.ts';
import type { Area } from './protocol.ts';
import { act } from './state.ts';

export interface WorkbenchHook {
  tabs(): { id: number; name: string; hidden: boolean }[];
  activeTab(): string;
  openTab(name: string): void;
  selection(): Area;
  select(tab: string, area: Area): void;
  /** What the cell shows, formatted. Rows and columns count from 1. */
  display(tab: string, row: number, column: number): string;
  value(tab: string, row: number, column: number): unknown;
  /** All filled cells of the first `rows` rows, as shown. */
  rows(tab: string, rows?: number): string[][];
  /** Colour behind the cell as drawn, conditional formats included; '' for none. */
  background(tab: string, row: number, column: number): string;
  /** Types into a cell as a person; false when the server refused. */
  type(tab: string, row: number, column: number, text: string): Promise<boolean>;
  paste(tab: string, row: number, column: number, values: string[][]): Promise<boolean>;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}

function sheetOf(grid: Grid, name: string) {
  const tab = grid.tabs().find((one) => one.name === name);
  const sheet = grid.parts.api.getActiveWorkbook()?.getSheetBySheetId(String(tab?.id));
  if (tab === undefined || sheet === null || sheet === undefined) throw new Error(`no tab "${name}"`);
  return { id: tab.id, sheet };
}

export function provideHook(grid: Grid): void {
  const range = (tab: string, row: number, column: number, rows = 1, columns = 1) =>
    sheetOf(grid, tab).sheet.getRange(row - 1, column - 1, rows, columns);
  const edit = (tab: string, row: number, column: number, values: string[][]) =>
    act({ do: 'edit', tab: sheetOf(grid, tab).id, row, column, values });
  window.workbench = {
    tabs: () => grid.tabs().map(({ id, name, hidden }) => ({ id, name, hidden })),
    activeTab: () => grid.tab(grid.activeTab())?.name ?? '',
    openTab: (name) => grid.activate(sheetOf(grid, name).id, null),
    selection: () => grid.selection(),
    select: (tab, area) => grid.activate(sheetOf(grid, tab).id, area),
    display: (tab, row, column) => range(tab, row, column).getDisplayValue() ?? '',
    value: (tab, row, column) => range(tab, row, column).getRawValue(),
    rows: (tab, rows = 20) =>
      range(tab, 1, 1, rows, grid.tab(sheetOf(grid, tab).id)?.columns ?? 1).getDisplayValues(),
    background: (tab, row, column) => shownStyle(grid, tab, row, column),
    type: (tab, row, column, text) => edit(tab, row, column, [[text]]),
    paste: edit,
  };
}

function shownStyle(grid: Grid, tab: string, row: number, column: number): string {
  const cell = sheetOf(grid, tab)
    .sheet.getSheet()
    .getCell(row - 1, column - 1);
  const own = typeof cell?.s === 'object' ? cell.s : undefined;
  return cell?.interceptorStyle?.bg?.rgb ?? own?.bg?.rgb ?? '';
}
