/** Rules and styles kept as runs down columns, turned into areas and back. */
import type { Area, Run, SheetState, Validation } from './records.ts';

interface RuleAreas {
  readonly rule: Validation;
  readonly areas: Area[];
}

/** Each rule of a tab with where it holds. */
export function areasOfRule(sheet: Pick<SheetState, 'rules' | 'ruleRuns'>): RuleAreas[] {
  const found = new Map<number, RuleAreas>();
  for (const [column, runs] of Object.entries(sheet.ruleRuns)) {
    for (const [top, bottom, index] of runs) {
      const rule = sheet.rules[index - 1];
      if (rule === undefined) continue;
      const entry = found.get(index) ?? { rule, areas: [] };
      addArea(entry.areas, { top, bottom, left: Number(column), right: Number(column) });
      found.set(index, entry);
    }
  }
  return [...found.values()];
}

/** Joins an area with the one to its left when both have the same rows. */
function addArea(areas: Area[], area: Area): void {
  const at = areas.findIndex(
    (one) => one.right === area.left - 1 && one.top === area.top && one.bottom === area.bottom,
  );
  const left = areas[at];
  if (left === undefined) areas.push(area);
  else areas[at] = { ...left, right: area.right };
}

/** Collects what cells hold, in any order, into runs and an index without doubles; index 0 is `none`. */
export class RunTable<T> {
  readonly list: T[];
  readonly #known = new Map<string, number>();
  readonly #columns = new Map<number, Map<number, number>>();

  constructor(none: T) {
    this.list = [none];
    this.#known.set(JSON.stringify(none), 0);
  }

  put(row: number, column: number, thing: T): void {
    const key = JSON.stringify(thing);
    const index = this.#known.get(key) ?? this.list.push(thing) - 1;
    this.#known.set(key, index);
    const rows = this.#columns.get(column) ?? new Map<number, number>();
    this.#columns.set(column, rows.set(row, index));
  }

  runs(): Record<number, Run[]> {
    const found: Record<number, Run[]> = {};
    for (const [column, rows] of this.#columns) found[column] = runsOf(rows);
    return found;
  }
}

function runsOf(rows: ReadonlyMap<number, number>): Run[] {
  const runs: [number, number, number][] = [];
  for (const [row, index] of [...rows].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (index === 0) continue;
    if (last !== undefined && last[1] === row - 1 && last[2] === index) last[1] = row;
    else runs.push([row, row, index]);
  }
  return runs;
}
