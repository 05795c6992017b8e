/** A line of pasted text cut into cells. */
export interface PastedRow {
  /** Of the text, from 1; where it begins, when a quoted cell spans several. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What divides the cells; 'space' where nothing does: a copied page or chat. */
export type Divider = '\t' | ';' | '|' | ',' | 'space';

/** A quoted cell never spans more than this: a stray quote must not swallow the rest. */
const LONGEST_QUOTED = 2_000;

/** Cuts pasted text (a sheet, CSV, a web page's table, plain lines) into cells; blank lines are left out. */
export function pastedRows(text: string): { readonly divider: Divider; readonly rows: PastedRow[] } {
  const plain = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\u00a0|\u202f/g, ' ');
  const divider = dividerOf(plain.split('\n').filter((line) => line.trim() !== ''));
  const rows = divider === 'space' ? linesOf(plain) : cut(plain, divider);
  return { divider, rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}

/** Tabs are never typed by hand; the others divide when most lines have them. */
function dividerOf(lines: readonly string[]): Divider {
  if (lines.some((line) => line.trim().includes('\t'))) return '\t';
  const most = (within: (line: string) => boolean) => lines.filter(within).length * 2 > lines.length;
  if (most((line) => line.includes(';'))) return ';';
  if (most((line) => line.includes('|'))) return '|';
  return most(hasDividingComma) ? ',' : 'space';
}

/** A comma that is not inside an amount: '1,250,345.00', '1.250,00' and '125.000,-' have none. */
function hasDividingComma(line: string): boolean {
  return line.replace(/\d,(?=\d{1,3}(?!\d)|-)/g, '').includes(',');
}

function linesOf(text: string): PastedRow[] {
  return text.split('\n').map((line, at) => ({ line: at + 1, cells: [clean(line)] }));
}

function cut(text: string, divider: string): PastedRow[] {
  const end = `(\\${divider}|\\n|$)`;
  const blank = divider === '\t' ? ' *' : '[^\\S\\n]*';
  const quoted = `${blank}"((?:[^"]|""){0,${LONGEST_QUOTED}})"${blank}${end}`;
  const pattern = new RegExp(`${quoted}|([^\\${divider}\\n]*)${end}`, 'y');
  const rows: PastedRow[] = [];
  let cells: string[] = [];
  let [line, start] = [1, 1];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    cells.push(clean(match[1] === undefined ? (match[3] ?? '') : match[1].replace(/""/g, '"')));
    line += match[0].split('\n').length - 1;
    if ((match[2] ?? match[4]) === divider) continue;
    rows.push({ line: start, cells });
    [cells, start] = [[], line];
    if (pattern.lastIndex >= text.length) break;
  }
  return rows;
}

/** Without the apostrophe that keeps a sheet from taking '0000 for a number. */
function clean(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim().replace(/^'/, '');
}
