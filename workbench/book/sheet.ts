import type { Formula } from '../formula/formula.ts';
import type { Area, CellValue, Condition, Protection, Style, Validation } from '../records.ts';
import { Interned } from './interned.ts';
import { Runs } from './runs.ts';

/** What is stored in a cell: nothing, a value, or a formula that gives one. */
export type Slot = CellValue | Formula | undefined;

/** Rows of a block whose changes are marked together. */
export const BLOCK = 256;

/** One tab: rows as plain arrays, everything about looks as runs or sparse maps. Indices count from 1. */
export class Sheet {
  readonly id: number;
  name: string;
  hidden = false;
  color = '';
  gridlines = true;
  maxRows = 1000;
  maxColumns = 26;
  frozenRows = 0;
  frozenColumns = 0;
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  merges: Area[] = [];
  conditions: Condition[] = [];
  protections: Protection[] = [];
  /** 'row,column' → text. */
  notes = new Map<string, string>();
  links = new Map<string, string>();
  readonly styles = new Interned<Style>({});
  readonly rules = new Interned<Validation | null>(null);
  /** By column, from index 1. */
  styleRuns: Runs[] = [];
  ruleRuns: Runs[] = [];
  rows: (Slot[] | undefined)[] = [];
  readonly formulas = new Set<Formula>();
  /** Goes up with every change of a value or of the shape. */
  version = 0;
  /** How often single cells were put: all other changes of `version` are changes of the shape. */
  puts = 0;
  /** By block of rows: goes up with every cell put in it. */
  readonly marks: number[] = [];

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }

  slot(row: number, column: number): Slot {
    return this.rows[row - 1]?.[column - 1];
  }

  /** The cells of a row, made when there are none. */
  line(row: number): Slot[] {
    const known = this.rows[row - 1];
    if (known !== undefined) return known;
    const fresh: Slot[] = [];
    while (this.rows.length < row - 1) this.rows.push(undefined);
    this.rows[row - 1] = fresh;
    return fresh;
  }

  put(row: number, column: number, slot: Slot): void {
    const line = this.line(row);
    const old = line[column - 1];
    if (typeof old === 'object') this.formulas.delete(old);
    if (typeof slot === 'object') this.formulas.add(slot);
    while (line.length < column - 1) line.push(undefined);
    line[column - 1] = slot === '' ? undefined : slot;
    const block = Math.floor((row - 1) / BLOCK);
    this.marks[block] = (this.marks[block] ?? 0) + 1;
    this.puts++;
    this.version++;
  }

  style(row: number, column: number): Style {
    return this.styles.get(this.styleRuns[column]?.at(row) ?? 0);
  }

  rule(row: number, column: number): Validation | null {
    return this.rules.get(this.ruleRuns[column]?.at(row) ?? 0);
  }

  /** Changes the looks of an area, keeping what `change` does not name. */
  restyle(area: Area, change: (style: Style) => Style): void {
    for (let column = area.left; column <= area.right; column++) {
      columnRuns(this.styleRuns, column).map(area.top, area.bottom, (index) =>
        this.styles.index(change(this.styles.get(index))),
      );
    }
  }

  setRule(area: Area, rule: Validation | null): void {
    const index = this.rules.index(rule);
    for (let column = area.left; column <= area.right; column++) {
      columnRuns(this.ruleRuns, column).set(area.top, area.bottom, index);
    }
  }

  /** Last row with content, 0 when there is none. */
  lastRow(): number {
    while (this.rows.length > 0 && isBlank(this.rows[this.rows.length - 1])) this.rows.pop();
    return this.rows.length;
  }

  lastColumn(): number {
    let last = 0;
    for (const line of this.rows) {
      if (line === undefined) continue;
      let at = line.length;
      while (at > last && (line[at - 1] === undefined || line[at - 1] === '')) at--;
      if (at > last) last = at;
    }
    return last;
  }

  all(): Area {
    return { top: 1, left: 1, bottom: this.maxRows, right: this.maxColumns };
  }
}

/** The runs of a column, made when there are none. */
export function columnRuns(list: Runs[], column: number): Runs {
  const known = list[column];
  if (known !== undefined) return known;
  const fresh = new Runs();
  while (list.length < column) list.push(new Runs());
  list[column] = fresh;
  return fresh;
}

function isBlank(line: Slot[] | undefined): boolean {
  return line === undefined || line.every((slot) => slot === undefined || slot === '');
}
