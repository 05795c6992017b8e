import type { Sheet } from '../book/sheet.ts';
import type { CellValue } from '../records.ts';
import { lost, type Node, type Reference } from './ast.ts';
import type { Formula } from './formula.ts';
import { callFunction } from './functions.ts';
import { operation } from './operators.ts';
import {
  checked,
  FormulaError,
  inPlace,
  type Matrix,
  type Result,
  type Scalar,
  toNumber,
  type View,
} from './values.ts';

/** Where formulas find the tabs. */
export interface Tabs {
  readonly decimal: '.' | ',';
  sheet(id: number): Sheet | undefined;
  /** Of the book's clock in its zone. */
  today(): number;
}

/** Stands among the tabs a formula looked at for the day. */
const DAY = -1;

/** Works out formulas when asked, and again only when a tab they looked at has changed. */
export class Evaluator {
  readonly tabs: Tabs;
  private seen = new Map<number, number>();
  /** Rows that are looked at alone for the moment. */
  private window: { readonly top: number; readonly bottom: number } | null = null;

  constructor(tabs: Tabs) {
    this.tabs = tabs;
  }

  valueOf(formula: Formula): CellValue {
    if (formula.seen === null || !this.current(formula.seen)) this.calculate(formula);
    for (const [id, version] of formula.seen ?? []) this.seen.set(id, version);
    return formula.value;
  }

  private current(seen: ReadonlyMap<number, number>): boolean {
    for (const [id, version] of seen) if (this.versionOf(id) !== version) return false;
    return true;
  }

  private versionOf(id: number): number {
    return id === DAY ? this.tabs.today() : (this.tabs.sheet(id)?.version ?? -1);
  }

  today(): number {
    const day = this.tabs.today();
    this.seen.set(DAY, day);
    return day;
  }

  private calculate(formula: Formula): void {
    if (formula.busy) throw new FormulaError('#REF!');
    const outer = this.seen;
    this.seen = new Map();
    formula.busy = true;
    try {
      formula.value = checked(this.scalar(this.node(formula.root))) ?? 0;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      formula.value = error.code;
    } finally {
      formula.busy = false;
      formula.seen = this.seen;
      this.seen = outer;
    }
  }

  node(node: Node): Result {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'truth':
        return { scalar: node.value };
      case 'error':
        throw new FormulaError(node.value);
      case 'reference':
        return { view: this.view(node) };
      case 'group':
        return this.node(node.of);
      case 'percent':
        return { scalar: toNumber(this.scalar(this.node(node.of))) / 100 };
      case 'unary':
        return this.each(this.node(node.of), (value) =>
          node.operator === '-' ? -toNumber(value) : checked(value),
        );
      case 'binary':
        return this.pair(node.operator, this.node(node.left), this.node(node.right));
      case 'call':
        return callFunction(this, node.name, node.args);
    }
  }

  /** Remembers that the formula looks at the tab. */
  look(sheet: Sheet): void {
    this.seen.set(sheet.id, sheet.version);
  }

  /** Works something out as if all ranges were these rows of them. */
  within<R>(rows: { readonly top: number; readonly bottom: number }, work: () => R): R {
    this.window = rows;
    try {
      return work();
    } finally {
      this.window = null;
    }
  }

  view(node: Reference): View {
    const sheet = node.sheet === lost ? undefined : this.tabs.sheet(node.sheet);
    if (sheet === undefined) throw new FormulaError('#REF!');
    this.look(sheet);
    return {
      sheet,
      top: this.window?.top ?? node.top,
      left: node.left,
      bottom: this.window?.bottom ?? Math.min(node.bottom, sheet.maxRows),
      right: Math.min(node.right, sheet.maxColumns),
    };
  }

  at(view: View, row: number, column: number): Scalar {
    const slot = view.sheet.rows[row - 1]?.[column - 1];
    return typeof slot === 'object' ? this.valueOf(slot) : slot === '' ? undefined : slot;
  }

  /** One value; of a range, its upper left cell. */
  scalar(result: Result): Scalar {
    if ('scalar' in result) return result.scalar;
    if ('view' in result) return this.at(result.view, result.view.top, result.view.left);
    return result.matrix.items[0];
  }

  /** Non-blank values of a range, or all of anything else. */
  *values(result: Result): Generator<Scalar> {
    if ('scalar' in result) yield result.scalar;
    else if ('matrix' in result) yield* result.matrix.items;
    else {
      const { view } = result;
      const bottom = Math.min(view.bottom, view.sheet.rows.length);
      for (let row = view.top; row <= bottom; row++) {
        for (let column = view.left; column <= view.right; column++) {
          const value = this.at(view, row, column);
          if (value !== undefined) yield value;
        }
      }
    }
  }

  matrix(result: Result): Matrix {
    if ('matrix' in result) return result.matrix;
    if ('scalar' in result) return { rows: 1, columns: 1, items: [result.scalar] };
    const { view } = result;
    const items: Scalar[] = [];
    const { rows } = view.sheet;
    for (let row = view.top; row <= view.bottom; row++) {
      const line = rows[row - 1];
      for (let column = view.left; column <= view.right; column++) {
        const slot = line?.[column - 1];
        items.push(typeof slot === 'object' ? this.valueOf(slot) : slot === '' ? undefined : slot);
      }
    }
    return { rows: view.bottom - view.top + 1, columns: view.right - view.left + 1, items };
  }

  each(result: Result, change: (value: Scalar) => Scalar): Result {
    if ('scalar' in result) return { scalar: change(result.scalar) };
    if ('view' in result && single(result.view)) return { scalar: change(this.scalar(result)) };
    const matrix = this.matrix(result);
    return { matrix: { ...matrix, items: matrix.items.map((item) => inPlace(() => change(item))) } };
  }

  private pair(operator: string, left: Result, right: Result): Result {
    const a = this.narrow(left);
    const b = this.narrow(right);
    const operate = operation(operator, this.tabs.decimal);
    if ('scalar' in a && 'scalar' in b) return { scalar: operate(a.scalar, b.scalar) };
    const x = this.matrix(a);
    const y = this.matrix(b);
    const fixedX = 'scalar' in a;
    const fixedY = 'scalar' in b;
    const long = fixedX ? y : x;
    if (!fixedX && !fixedY && (x.rows !== y.rows || x.columns !== y.columns)) throw new FormulaError('#N/A');
    const items = new Array<Scalar>(long.items.length);
    for (let at = 0; at < items.length; at++) {
      items[at] = inPlace(() => operate(x.items[fixedX ? 0 : at], y.items[fixedY ? 0 : at]));
    }
    return { matrix: { rows: long.rows, columns: long.columns, items } };
  }

  private narrow(result: Result): Result {
    return 'view' in result && single(result.view) ? { scalar: this.scalar(result) } : result;
  }
}

function single(view: View): boolean {
  return view.top === view.bottom && view.left === view.right;
}
