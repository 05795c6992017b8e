import type { Node } from './ast.ts';
import { byBlocks } from './blocks.ts';
import { countRows } from './count-rows.ts';
import { criterion } from './criterion.ts';
import type { Evaluator } from './evaluate.ts';
import {
  checked,
  FormulaError,
  isErrorText,
  type Matrix,
  type Result,
  type Scalar,
  toNumber,
  toText,
  type View,
} from './values.ts';

type Function = (on: Evaluator, args: readonly Node[]) => Scalar | Matrix | Result;

function arg(args: readonly Node[], at: number): Node {
  const node = args[at];
  if (node === undefined) throw new FormulaError('#N/A');
  return node;
}

function value(on: Evaluator, args: readonly Node[], at: number): Scalar {
  return checked(on.scalar(on.node(arg(args, at))));
}

function viewOf(on: Evaluator, args: readonly Node[]): View {
  const result = on.node(arg(args, 0));
  if (!('view' in result)) throw new FormulaError('#N/A');
  return result.view;
}

/** Numbers of an argument: texts and booleans in ranges are left out. */
function* numbers(on: Evaluator, node: Node): Generator<number> {
  const result = on.node(node);
  if ('scalar' in result) yield toNumber(result.scalar);
  else for (const item of on.values(result)) if (typeof checked(item) === 'number') yield Number(item);
}

function fold(start: number, step: (sum: number, item: number) => number): Function {
  return (on, args) => {
    let sum = start;
    for (const node of args) for (const item of numbers(on, node)) sum = step(sum, item);
    return Number.isFinite(sum) ? sum : 0;
  };
}

/** first, first + 1, … along one axis: of more than one cell an array, as inside SUMPRODUCT. */
function places(axis: 'rows' | 'columns', first: number, last: number): Scalar | Matrix {
  const items = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (items.length === 1) return first;
  return axis === 'rows'
    ? { rows: items.length, columns: 1, items }
    : { rows: 1, columns: items.length, items };
}

function counta(on: Evaluator, args: readonly Node[]): number {
  let count = 0;
  for (const node of args) {
    const result = on.node(node);
    for (const item of on.values(result)) if (item !== undefined) count++;
  }
  return count;
}

function countif(on: Evaluator, args: readonly Node[]): number {
  const test = criterion(value(on, args, 1));
  let count = 0;
  for (const item of on.values(on.node(arg(args, 0)))) if (test(item)) count++;
  return count;
}

/** Rows in which every range meets its criterion; all ranges are columns. */
function countifs(on: Evaluator, args: readonly Node[]): number {
  const conditions = args.flatMap((node, at) => {
    if (at % 2 === 1) return [];
    const result = on.node(node);
    if (!('view' in result)) throw new FormulaError('#N/A');
    const wanted = value(on, args, at + 1);
    return [{ view: result.view, wanted, test: criterion(wanted) }];
  });
  return countRows(on, arg(args, 0), conditions);
}

const numeric = (item: Scalar): number => (typeof checked(item) === 'number' ? Number(item) : 0);
const highest = (items: readonly Scalar[]): number =>
  items.reduce<number>(
    (most, item) => (typeof checked(item) === 'number' ? Math.max(most, Number(item)) : most),
    Number.NEGATIVE_INFINITY,
  );

/** The sum, or for MAX inside it the greatest, of an expression on whole columns; undefined when it is none. */
function overColumns(on: Evaluator, node: Node): number | undefined {
  if (node.kind === 'call' && node.name === 'MAX' && node.args[0] !== undefined && node.args.length === 1) {
    const parts = byBlocks(on, node.args[0], highest);
    const most = parts && Math.max(...parts);
    return most === Number.NEGATIVE_INFINITY ? 0 : most;
  }
  const parts = byBlocks(on, node, (items) => items.reduce<number>((sum, item) => sum + numeric(item), 0));
  return parts?.reduce((sum, part) => sum + part, 0);
}

function sumproduct(on: Evaluator, args: readonly Node[]): number {
  const whole = args[0] !== undefined && args.length === 1 ? overColumns(on, args[0]) : undefined;
  if (whole !== undefined) return whole;
  const factors = args.map((node) => on.matrix(on.node(node)).items);
  let sum = 0;
  for (let at = 0; at < (factors[0]?.length ?? 0); at++) {
    let product = 1;
    for (const items of factors) product *= typeof checked(items[at]) === 'number' ? Number(items[at]) : 0;
    sum += product;
  }
  return sum;
}

function iferror(on: Evaluator, args: readonly Node[]): Result {
  const instead = (): Scalar => (args.length > 1 ? value(on, args, 1) : '');
  try {
    const result = on.node(arg(args, 0));
    if (!('matrix' in result)) return { scalar: checked(on.scalar(result)) };
    const { matrix } = result;
    return {
      matrix: { ...matrix, items: matrix.items.map((item) => (isErrorText(item) ? instead() : item)) },
    };
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return { scalar: instead() };
  }
}

/** A function of one value that also takes an array, item by item; the other arguments are single values. */
const mapped =
  (change: (item: Scalar, on: Evaluator, args: readonly Node[]) => Scalar): Function =>
  (on, args) =>
    on.each(on.node(arg(args, 0)), (item) => change(item, on, args));

function right(item: Scalar, on: Evaluator, args: readonly Node[]): string {
  const text = toText(item, on.tabs.decimal);
  return text.slice(Math.max(0, text.length - (args.length > 1 ? toNumber(value(on, args, 1)) : 1)));
}

function code(item: Scalar, on: Evaluator): number {
  const text = toText(item, on.tabs.decimal);
  if (text === '') throw new FormulaError('#VALUE!');
  return text.codePointAt(0) ?? 0;
}

function mod(item: Scalar, on: Evaluator, args: readonly Node[]): number {
  const by = toNumber(value(on, args, 1));
  if (by === 0) throw new FormulaError('#DIV/0!');
  return toNumber(item) - by * Math.floor(toNumber(item) / by);
}

const functions: Readonly<Record<string, Function>> = {
  COLUMN: (on, args) => {
    const { left, right } = viewOf(on, args);
    return places('columns', left, right);
  },
  ROW: (on, args) => {
    const { top, bottom } = viewOf(on, args);
    return places('rows', top, bottom);
  },
  ROWS: (on, args) => {
    const view = viewOf(on, args);
    return view.bottom - view.top + 1;
  },
  COUNTA: counta,
  COUNTIF: countif,
  COUNTIFS: countifs,
  TODAY: (on) => on.today(),
  SUMPRODUCT: sumproduct,
  IFERROR: iferror,
  SUM: fold(0, (sum, item) => sum + item),
  MAX: fold(Number.NEGATIVE_INFINITY, Math.max),
  MIN: fold(Number.POSITIVE_INFINITY, Math.min),
  LEN: mapped((item, on) => toText(checked(item), on.tabs.decimal).length),
  RIGHT: mapped(right),
  CODE: mapped(code),
  MOD: mapped(mod),
  IF: (on, args) =>
    toNumber(value(on, args, 0)) !== 0 ? value(on, args, 1) : args.length > 2 ? value(on, args, 2) : false,
};

/** The few functions the workbench knows; any other is #NAME?, never a stale value. */
export function callFunction(on: Evaluator, name: string, args: readonly Node[]): Result {
  const called = functions[name];
  if (called === undefined) throw new FormulaError('#NAME?');
  const answer = called(on, args);
  if (typeof answer !== 'object') return { scalar: answer };
  return 'items' in answer ? { matrix: answer } : answer;
}
