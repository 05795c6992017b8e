import { BLOCK, type Sheet } from '../book/sheet.ts';
import { lost, type Node, references } from './ast.ts';
import type { Evaluator } from './evaluate.ts';
import type { Scalar } from './values.ts';

/** Functions that work on an array item by item: what they make of some rows does not depend on the others. */
const rowwise: ReadonlySet<string> = new Set(['LEN', 'ROW', 'RIGHT', 'CODE', 'MOD', 'IFERROR']);

interface Kept {
  readonly sheet: Sheet;
  readonly shape: string;
  /** By block: its mark when it was worked out, and what came out. */
  readonly marks: (number | undefined)[];
  readonly parts: number[];
}

const kept = new WeakMap<Node, Kept>();

function isRowwise(node: Node): boolean {
  switch (node.kind) {
    case 'reference':
      return node.left === node.right && node.bottom > node.top;
    case 'call':
      return (
        rowwise.has(node.name) && node.args.every((arg, at) => (at === 0 ? isRowwise(arg) : isConstant(arg)))
      );
    case 'unary':
    case 'group':
      return isRowwise(node.of);
    case 'binary':
      return isRowwise(node.left) && isRowwise(node.right);
    default:
      return isConstant(node);
  }
}

const isConstant = ({ kind }: Node): boolean => kind === 'number' || kind === 'text' || kind === 'truth';

/** The one tab all whole columns of the expression are of; undefined when rows depend on anything else. */
function tabOf(on: Evaluator, node: Node): { sheet: Sheet; top: number; bottom: number } | undefined {
  if (!isRowwise(node)) return undefined;
  const [first, ...others] = references(node);
  if (first === undefined || first.sheet === lost) return undefined;
  const { top, bottom } = first;
  const same = others.every(
    (other) => other.sheet === first.sheet && other.top === top && other.bottom === bottom,
  );
  const sheet = on.tabs.sheet(first.sheet);
  // A formula in a cell may change without its own tab being written to.
  return same && sheet !== undefined && sheet.formulas.size === 0 ? { sheet, top, bottom } : undefined;
}

/**
 * What `part` makes of each block of rows of an expression on whole columns; only blocks with a changed cell are worked
 * out again. undefined: the expression is no such one.
 */
export function byBlocks(
  on: Evaluator,
  node: Node,
  part: (items: readonly Scalar[]) => number,
): readonly number[] | undefined {
  const tab = tabOf(on, node);
  if (tab === undefined) return undefined;
  const { sheet, top } = tab;
  const bottom = Math.min(tab.bottom, sheet.maxRows);
  const shape = `${sheet.version - sheet.puts} ${top} ${bottom}`;
  const before = kept.get(node);
  const own: Kept =
    before?.sheet === sheet && before.shape === shape ? before : { sheet, shape, marks: [], parts: [] };
  on.look(sheet);
  for (let block = Math.floor((top - 1) / BLOCK); block * BLOCK < bottom; block++) {
    const mark = sheet.marks[block] ?? 0;
    if (own.marks[block] === mark) continue;
    const rows = { top: Math.max(top, block * BLOCK + 1), bottom: Math.min(bottom, (block + 1) * BLOCK) };
    own.parts[block] = part(on.within(rows, () => on.matrix(on.node(node)).items));
    own.marks[block] = mark;
  }
  kept.set(node, own);
  return own.parts.filter((each) => each !== undefined);
}
