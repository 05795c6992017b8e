import { BLOCK, type Sheet } from '../book/sheet.ts';
import type { Node } from './ast.ts';
import type { Evaluator } from './evaluate.ts';
import type { Scalar, View } from './values.ts';

/** A range and what its cells must be. */
export interface Condition {
  readonly view: View;
  readonly wanted: Scalar;
  readonly test: (item: Scalar) => boolean;
}

interface Kept {
  readonly sheet: Sheet;
  readonly shape: string;
  /** By block: its mark when it was counted, and the count. */
  readonly marks: number[];
  readonly counts: number[];
}

const kept = new WeakMap<Node, Kept>();

/** Rows that meet every condition; of one tab only blocks with a changed cell are counted again. `key`: the formula's own node. */
export function countRows(on: Evaluator, key: Node, conditions: readonly Condition[]): number {
  const sheet = conditions[0]?.view.sheet;
  if (!sheet) return 0;
  const top = Math.max(...conditions.map(({ view }) => view.top));
  const bottom = Math.min(...conditions.map(({ view }) => Math.min(view.bottom, view.sheet.rows.length)));
  const count = (from: number, to: number): number => {
    let found = 0;
    for (let row = from; row <= to; row++)
      if (conditions.every(({ view, test }) => test(on.at(view, row, view.left)))) found++;
    return found;
  };
  // A formula in a cell may change without its own tab being written to.
  if (sheet.formulas.size > 0 || conditions.some(({ view }) => view.sheet !== sheet))
    return count(top, bottom);
  const own = keptOf(key, sheet, top, conditions);
  for (let block = Math.floor((top - 1) / BLOCK); block * BLOCK < bottom; block++) {
    const mark = sheet.marks[block] ?? 0;
    if (own.marks[block] === mark) continue;
    own.counts[block] = count(Math.max(top, block * BLOCK + 1), Math.min(bottom, (block + 1) * BLOCK));
    own.marks[block] = mark;
  }
  return own.counts.reduce((sum, each) => sum + each, 0);
}

function keptOf(key: Node, sheet: Sheet, top: number, conditions: readonly Condition[]): Kept {
  const asked = conditions.map(({ view, wanted }) => [view.left, wanted]);
  const shape = `${sheet.version - sheet.puts} ${top} ${JSON.stringify(asked)}`;
  const before = kept.get(key);
  const own: Kept =
    before?.sheet === sheet && before.shape === shape ? before : { sheet, shape, marks: [], counts: [] };
  kept.set(key, own);
  return own;
}
