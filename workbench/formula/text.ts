import { columnLetters } from '../book/a1.ts';
import { lost, type Node, type Reference } from './ast.ts';
import type { Formula } from './formula.ts';

export interface Names {
  readonly decimal: '.' | ',';
  /** undefined when the tab is gone. */
  nameOf(sheet: number): string | undefined;
}

function place(
  column: number,
  row: number,
  fixed: readonly [boolean, boolean],
  whole: Reference['whole'],
): string {
  const letters = whole === 'rows' ? '' : `${fixed[0] ? '$' : ''}${columnLetters(column)}`;
  return letters + (whole === 'columns' ? '' : `${fixed[1] ? '$' : ''}${row}`);
}

function referenceText(node: Reference, names: Names): string {
  const name = names.nameOf(node.sheet);
  if (node.sheet === lost || name === undefined) return '#REF!';
  const prefix = node.named
    ? `${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!`
    : '';
  const [leftFixed, topFixed, rightFixed, bottomFixed] = node.fixed;
  const from = place(node.left, node.top, [leftFixed, topFixed], node.whole);
  if (node.single) return prefix + from;
  const openEnd = node.whole === null && node.bottom >= 10_000_000 ? 'columns' : node.whole;
  return `${prefix}${from}:${place(node.right, node.bottom, [rightFixed, bottomFixed], openEnd)}`;
}

function write(node: Node, names: Names): string {
  switch (node.kind) {
    case 'number':
      return String(node.value).replace('.', names.decimal);
    case 'text':
      return `"${node.value.replaceAll('"', '""')}"`;
    case 'truth':
      return node.value ? 'TRUE' : 'FALSE';
    case 'error':
      return node.value;
    case 'reference':
      return referenceText(node, names);
    case 'unary':
      return node.operator + write(node.of, names);
    case 'percent':
      return `${write(node.of, names)}%`;
    case 'group':
      return `(${write(node.of, names)})`;
    case 'binary':
      return write(node.left, names) + node.operator + write(node.right, names);
    case 'call':
      return `${node.name}(${node.args.map((arg) => write(arg, names)).join(names.decimal === ',' ? ';' : ',')})`;
  }
}

/** The formula as the book's locale writes it, with the references where they are now. */
export function formulaText(formula: Formula, names: Names): string {
  return formula.broken === '' ? `=${write(formula.root, names)}` : formula.broken;
}
