import { checked, compare, FormulaError, type Scalar, toNumber, toText } from './values.ts';

export type Operation = (left: Scalar, right: Scalar) => Scalar;

const order =
  (test: (order: number) => boolean): Operation =>
  (left, right) =>
    test(compare(checked(left), checked(right)));

const sum =
  (of: (left: number, right: number) => number): Operation =>
  (left, right) =>
    of(toNumber(left), toNumber(right));

const operations: Readonly<Record<string, Operation>> = {
  '=': (left, right) => checked(left) === checked(right) || compare(left, right) === 0,
  '<>': (left, right) => checked(left) !== checked(right) && compare(left, right) !== 0,
  '<': order((between) => between < 0),
  '>': order((between) => between > 0),
  '<=': order((between) => between <= 0),
  '>=': order((between) => between >= 0),
  '+': sum((left, right) => left + right),
  '-': sum((left, right) => left - right),
  '*': sum((left, right) => left * right),
  '^': sum((left, right) => left ** right),
  '/': sum((left, right) => {
    if (right === 0) throw new FormulaError('#DIV/0!');
    return left / right;
  }),
};

/** What an operator does with two values; errors spread. */
export function operation(operator: string, decimal: '.' | ','): Operation {
  return operations[operator] ?? ((left, right) => toText(left, decimal) + toText(right, decimal));
}
