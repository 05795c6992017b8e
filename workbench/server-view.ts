/** From the workbench's tabs to what the page draws. */
import type { BlankRun, CellView, StyleView, TabView } from './page/protocol.ts';
import type { Area, Style } from './records.ts';
import { grownHeight, heightsOf } from './row-heights.ts';
import type { SheetView } from './types.ts';

/** Gives every distinct style a number, 0 first. */
class StyleTable {
  readonly styles: StyleView[] = [];
  readonly #known = new Map<string, number>();
  readonly #seen = new Map<Style, number>();

  index(style: Style): number {
    const seen = this.#seen.get(style);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(style);
    const known = this.#known.get(key) ?? this.styles.push(style) - 1;
    this.#known.set(key, known);
    this.#seen.set(style, known);
    return known;
  }
}

/** Collects empty styled cells of a column into runs. */
class BlankRuns {
  readonly runs: [number, number, number, number][] = [];
  readonly #open = new Map<number, [number, number, number, number]>();

  add(row: number, column: number, style: number): void {
    const open = this.#open.get(column);
    if (open !== undefined && open[2] === row - 1 && open[3] === style) {
      open[2] = row;
      return;
    }
    const run: [number, number, number, number] = [column, row, row, style];
    this.#open.set(column, run);
    this.runs.push(run);
  }
}

interface Cells {
  readonly styles: readonly StyleView[];
  readonly cells: readonly CellView[];
  readonly blanks: readonly BlankRun[];
  readonly formulas: Readonly<Record<string, string>>;
}

function cellsOf(sheet: SheetView): Cells {
  const table = new StyleTable();
  const blanks = new BlankRuns();
  const cells: CellView[] = [];
  const formulas: Record<string, string> = {};
  sheet.each((row, column, value, style, formula) => {
    const index = table.index(style);
    if (formula !== '') formulas[`${row},${column}`] = formula;
    if (value === '') blanks.add(row, column, index);
    else cells.push([row, column, value, index]);
  });
  return { styles: table.styles, cells, blanks: blanks.runs, formulas };
}

const nothing: Cells = { styles: [], cells: [], blanks: [], formulas: {} };

/** A hidden tab comes without its cells: the journal alone is megabytes, and nobody looks at it. */
export function tabView(sheet: SheetView): TabView {
  const loaded = !sheet.hidden;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    color: sheet.color,
    loaded,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: sheet.gridlines,
    widths: Object.fromEntries(sheet.widths),
    heights: loaded ? heightsOf(sheet) : {},
    hiddenColumns: sheet.hiddenColumns,
    hiddenRows: sheet.hiddenRows,
    merges: sheet.merges,
    notes: loaded ? Object.fromEntries(sheet.notes()) : {},
    links: loaded ? Object.fromEntries(sheet.links()) : {},
    validations: loaded ? sheet.validations().map(({ areas, rule }) => ({ ...rule, areas })) : [],
    conditions: loaded ? sheet.conditions : [],
    ...(loaded ? cellsOf(sheet) : nothing),
  };
}

/**
 * The cells of some areas, empty ones too; undefined when formulas stand there, for then their texts must follow, or when
 * a row grows.
 */
export function areaCells(
  sheet: SheetView,
  areas: readonly Area[],
): { cells: CellView[]; styles: readonly StyleView[] } | undefined {
  const table = new StyleTable();
  const found = new Map<string, CellView>();
  let more = false;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        found.set(`${row},${column}`, [row, column, '', table.index(sheet.styleAt(row, column))]);
      }
    }
    sheet.each((row, column, value, style, formula) => {
      if (formula !== '' || grownHeight(value, style, sheet.widths.get(column)) !== undefined) more = true;
      found.set(`${row},${column}`, [row, column, value, table.index(style)]);
    }, area);
  }
  return more ? undefined : { cells: [...found.values()], styles: table.styles };
}
