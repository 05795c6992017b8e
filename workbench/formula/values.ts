import type { Sheet } from '../book/sheet.ts';
import type { CellValue } from '../records.ts';

/** undefined is a blank cell, which is neither '' nor 0 and compares equal to both. */
export type Scalar = CellValue | undefined;

/** Cells seen as a rectangle of a tab. */
export interface View {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The result of an operator on ranges, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly items: Scalar[];
}

export type Result = { readonly scalar: Scalar } | { readonly view: View } | { readonly matrix: Matrix };

/** An error that spreads through a formula until IFERROR catches it. */
export class FormulaError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export function isErrorText(value: Scalar): value is string {
  // A first look at the first letter: this is asked of every cell of long columns.
  return (
    typeof value === 'string' &&
    value.charCodeAt(0) === 35 &&
    /^#(REF!|NAME\?|VALUE!|N\/A|DIV\/0!|NUM!|ERROR!)$/.test(value)
  );
}

export function checked(value: Scalar): Scalar {
  if (isErrorText(value)) throw new FormulaError(value);
  return value;
}

/** What `work` makes of one item of an array: an error stays in its place. */
export function inPlace(work: () => Scalar): Scalar {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return error.code;
  }
}

export function toNumber(value: Scalar): number {
  checked(value);
  if (value === undefined || value === '') return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = Number(value);
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

export function toText(value: Scalar, decimal: '.' | ','): string {
  checked(value);
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('.', decimal);
  return value;
}

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Order of Google Sheets: numbers before texts before booleans; texts without regard to case. */
export function compare(left: Scalar, right: Scalar): number {
  const a = left === undefined ? blankLike(right) : left;
  const b = right === undefined ? blankLike(left) : right;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const x = typeof a === 'string' ? a.toLowerCase() : Number(a);
  const y = typeof b === 'string' ? b.toLowerCase() : Number(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

function blankLike(other: Scalar): Scalar {
  return typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
}
