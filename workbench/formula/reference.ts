import { columnNumber } from '../book/a1.ts';
import type { Node, Reference } from './ast.ts';
import type { Surroundings } from './parse.ts';

/** 'A2:A' has no last row. */
const endless = 100_000_000;

interface Corner {
  readonly column: string;
  readonly row: string;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

function corner(text: string): Corner {
  const [, columnMark = '', column = '', rowMark = '', row = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // '$3' alone puts its '$' where a column's would stand.
  const rowFixed = rowMark === '$' || (column === '' && columnMark === '$');
  return { column, row, columnFixed: columnMark === '$', rowFixed };
}

function tabOf(text: string, mark: number, around: Surroundings): number | undefined {
  if (mark < 0) return around.sheet;
  return around.sheetNamed(text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"));
}

/** "'My tab'!$A2:C", 'C:C', '3:3' or 'B7'; #REF! when there is no such tab. */
export function parseReference(text: string, around: Surroundings): Node {
  const mark = text.lastIndexOf('!');
  const sheet = tabOf(text, mark, around);
  if (sheet === undefined) return { kind: 'error', value: '#REF!' };
  const [first = '', second] = text.slice(mark + 1).split(':');
  const from = corner(first);
  const to = corner(second ?? first);
  const node: Reference = {
    kind: 'reference',
    sheet,
    top: Number(from.row || 1),
    left: from.column === '' ? 1 : columnNumber(from.column),
    bottom: Number(to.row || endless),
    right: to.column === '' ? endless : columnNumber(to.column),
    whole: from.row === '' ? 'columns' : from.column === '' ? 'rows' : null,
    single: second === undefined,
    named: mark >= 0,
    fixed: [from.columnFixed, from.rowFixed, to.columnFixed, to.rowFixed],
  };
  return node;
}
