import type { Node } from './ast.ts';
import type { Evaluator } from './evaluate.ts';
import { checked, compare, FormulaError, type Result, type Scalar, toNumber, toText, type View } from './values.ts';

type Function = (on: Evaluator, args: readonly Node[]) => Scalar;

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

/** Numbers among the arguments: texts and booleans in ranges are left out. */
function* numbers(on: Evaluator, args: readonly Node[]): Generator<number> {
  for (const node of args) {
    const result = on.node(node);
    if ('scalar' in result) yield toNumber(result.scalar);
    else for (const item of on.values(result)) if (typeof checked(item) === 'number') yield Number(item);
  }
}

function counta(on: Evaluator, args: readonly Node[]): number {
  let count = 0;
  for (const node of args) {
    const result = on.node(node);
    for (const item of on.values(result)) if (item !== undefined) count++;
  }
  return count;
}

/** '>=5', '<>x', 'ab*', or a plain value. */
function criterion(wanted: Scalar): (item: Scalar) => boolean {
  const found = typeof wanted === 'string' ? /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted) : null;
  if (found === null) return (item) => item === wanted;
  const [, operator = '=', text = ''] = found;
  const number = text === '' ? Number.NaN : Number(text);
  if (operator === '=' || operator === '<>') {
    const pattern = new RegExp(`^${text.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 'is');
    const equal = (item: Scalar): boolean => (Number.isNaN(number) ? typeof item === 'string' && pattern.test(item) : item === number || item === text);
    return operator === '=' ? equal : (item) => !equal(item);
  }
  const limit: Scalar = Number.isNaN(number) ? text : number;
  return (item) => {
    if (typeof item !== typeof limit) return false;
    const order = compare(item, limit);
    return operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0;
  };
}

function countif(on: Evaluator, args: readonly Node[]): number {
  const test = criterion(value(on, args, 1));
  let count = 0;
  for (const item of on.values(on.node(arg(args, 0)))) if (test(item)) count++;
  return count;
}

function sumproduct(on: Evaluator, args: readonly Node[]): number {
  const factors = args.map((node) => on.matrix(on.node(node)).items);
  let sum = 0;
  for (let at = 0; at < (factors[0]?.length ?? 0); at++) {
    let product = 1;
    for (const items of factors) product *= typeof checked(items[at]) === 'number' ? Number(items[at]) : 0;
    sum += product;
  }
  return sum;
}

function iferror(on: Evaluator, args: readonly Node[]): Scalar {
  try {
    return value(on, args, 0);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return args.length > 1 ? value(on, args, 1) : '';
  }
}

const functions: Readonly<Record<string, Function>> = {
  COLUMN: (on, args) => viewOf(on, args).left,
  ROW: (on, args) => viewOf(on, args).top,
  ROWS: (on, args) => {
    const view = viewOf(on, args);
    return view.bottom - view.top + 1;
  },
  COUNTA: counta,
  COUNTIF: countif,
  SUMPRODUCT: sumproduct,
  IFERROR: iferror,
  SUM: (on, args) => [...numbers(on, args)].reduce((sum, item) => sum + item, 0),
  MAX: (on, args) => [...numbers(on, args)].reduce((most, item) => Math.max(most, item), Number.NEGATIVE_INFINITY),
  MIN: (on, args) => [...numbers(on, args)].reduce((least, item) => Math.min(least, item), Number.POSITIVE_INFINITY),
  LEN: (on, args) => toText(value(on, args, 0), on.tabs.decimal).length,
  IF: (on, args) => (toNumber(value(on, args, 0)) !== 0 ? value(on, args, 1) : args.length > 2 ? value(on, args, 2) : false),
};

/** The few functions the workbench knows; any other is #NAME?, never a stale value. */
export function callFunction(on: Evaluator, name: string, args: readonly Node[]): Result {
  const called = functions[name];
  if (called === undefined) throw new FormulaError('#NAME?');
  // Where a range is asked about, its rows are a column of numbers.
  if (name === 'ROW') {
    const view = viewOf(on, args);
    const items = Array.from({ length: view.bottom - view.top + 1 }, (_, i) => view.top + i);
    return items.length === 1 ? { scalar: view.top } : { matrix: { rows: items.length, columns: 1, items } };
  }
  const scalar = called(on, args);
  return { scalar: scalar === Number.POSITIVE_INFINITY || scalar === Number.NEGATIVE_INFINITY ? 0 : scalar };
}
