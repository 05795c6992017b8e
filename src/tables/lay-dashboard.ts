/** Lays the Dashboard out, or brings one up to date that an older version made: what a person wrote there stays. */
import type { Cell } from '../schema/cell.ts';
import type { dashboardCells } from './dashboard.ts';
import type { DashboardCell } from './layout.ts';
import type { Grid } from './port.ts';

/** Cells of a row that belong together. */
interface Line {
  readonly row: number;
  /** What its first cell says; undefined where that is a figure. The tab has the language of its title. */
  readonly label: string | undefined;
  readonly cells: readonly DashboardCell[];
}

/** What stands in the tab, from its first cell on. */
interface Seen {
  readonly texts: Cell[][];
  readonly formulas: string[][];
}

interface Dresser {
  /** Widths and colours of the tab. */
  readonly frame: () => void;
  readonly cells: (cells: readonly DashboardCell[]) => void;
  readonly flush: () => void;
}

/**
 * Adds the figures that are missing, each below the one before it, on a row of its own where something else stands; in a
 * tab where the title is missing, for nobody finished it, the texts too. A tab with nothing but a person's cells stays.
 */
export function layDashboard(grid: Grid, dress: Dresser, wanted: ReturnType<typeof dashboardCells>): void {
  const [height, width] = [Math.max(1, grid.lastRow()), Math.max(1, grid.lastColumn())];
  const seen = { texts: grid.read(1, 1, height, width), formulas: grid.formulas(1, 1, height, width) };
  const groups = wanted.groups.map(linesOf);
  const [title] = linesOf([wanted.title]);
  const known = [...linesOf([wanted.title]), ...groups.flat()].some(
    (line) => rowOf(seen, line) !== undefined,
  );
  const empty = seen.texts.every((cells) => cells.every((cell) => cell === ''));
  if (!title || !(known || empty)) return;
  const fresh = rowOf(seen, title) === undefined && isBlank(seen, title.row, title);
  if (fresh) dress.frame();
  for (const group of groups) layGroup(grid, dress, { seen, fresh, group });
  // Of what is still on its way any part may get lost: the title says that all the rest stands.
  if (fresh) dress.flush();
  if (fresh) dress.cells(title.cells);
}

interface Laying {
  readonly seen: Seen;
  readonly fresh: boolean;
  readonly group: readonly Line[];
}

function layGroup(grid: Grid, dress: Dresser, { seen, fresh, group }: Laying): void {
  // How much lower than at first its lines stand by now.
  let lower = 0;
  for (const line of group) {
    const found = rowOf(seen, line);
    if (found === ELSEWHERE || (found === undefined && !fresh && !isFigure(line))) continue;
    const row = found ?? line.row + lower;
    if (found === undefined && isTaken(seen, row, line, group)) {
      grid.insertRowsAfter(row - 1, 1);
      // Were only what is written into the new row to land, it would stand over what was there.
      dress.flush();
      seen.texts.splice(row - 1, 0, []);
      seen.formulas.splice(row - 1, 0, []);
    }
    lower = row - line.row;
    const missing = line.cells.filter(({ column }) => isFree(seen, row, column));
    dress.cells(missing.map((cell) => ({ ...cell, row })));
  }
}

function linesOf(cells: readonly DashboardCell[]): Line[] {
  return [...new Set(cells.map(({ row }) => row))].map((row) => {
    const mine = cells.filter((cell) => cell.row === row);
    return { row, label: mine[0]?.text, cells: mine };
  });
}

const ELSEWHERE = 0;

/** Where a line stands: by its label, or by what it counts. */
function rowOf({ texts, formulas }: Seen, { label, cells }: Line): number | undefined {
  const at = (cells[0]?.column ?? 1) - 1;
  const row = texts.findIndex((each) => String(each[at] ?? '').trim() === label) + 1;
  if (row > 0) return row;
  for (const { formula, column } of cells) {
    if (formula === undefined) continue;
    const same = (other = ''): boolean => essence(other) === essence(formula);
    const found = formulas.findIndex((each) => each.some(same));
    if (found >= 0) return same(formulas[found]?.[column - 1]) ? found + 1 : ELSEWHERE;
  }
  return undefined;
}

// Sheets may leave quotes away, and write other separators than it was given.
const essence = (formula: string): string => formula.replace(/['\s]/g, '').replace(/,/g, ';').toUpperCase();

const isFigure = ({ cells }: Line): boolean => cells.some(({ formula }) => formula !== undefined);

/** Empty, or counting over a tab that is gone. */
const isFree = ({ texts, formulas }: Seen, row: number, column: number): boolean =>
  (texts[row - 1]?.[column - 1] ?? '') === '' || (formulas[row - 1]?.[column - 1] ?? '').includes('#REF!');

const isBlank = (seen: Seen, row: number, { cells }: Line): boolean =>
  cells.every(({ column }) => isFree(seen, row, column));

// The empty row below a group is no room for another line: it parts the group from what follows.
const isTaken = (seen: Seen, row: number, line: Line, group: readonly Line[]): boolean =>
  !isBlank(seen, row, line) ||
  (!isBlank(seen, row + 1, line) && !group.some((each) => rowOf(seen, each) === row + 1));
