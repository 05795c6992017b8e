/** What two runs must agree on, whatever their moments and row numbers: the book without its clock and its places. */
import { type TableName, tables } from '../../src/schema/index.ts';
import { ANSWERED } from '../../src/use-cases/row-marks.ts';
import { type Ledger, type Line, names } from './ledger.ts';

const VOLATILE: ReadonlySet<string> = new Set(['moment']);
/** Columns that hold a row number, a moment in words, or a figure the clock works out anew every day. */
const PLACES: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  orders: ['message'],
  outbox: ['row'],
  review: ['where'],
  stock: ['reorderPoint', 'weeklyDemand', 'daysCover', 'toOrder', 'why'],
};

export interface EssenceOptions {
  /** Tables left out: what a lost mail may change. */
  readonly without?: readonly TableName[];
  /** Leaves out items of Review that the book has closed itself: nobody is asked for anything any more. */
  readonly closed?: boolean;
  /** Takes people's own columns in. */
  readonly foreign?: boolean;
  /** Leaves out by which number a movement goes. */
  readonly unnumbered?: boolean;
}

const MOVEMENT = /\bid=S-\d+ \| /;
const NEVER = /(?!)/;

/** Equal texts mean equal books. One line a row, so that a difference reads as one. */
export function essence(
  ledger: Ledger | undefined,
  { without = [], foreign = false, closed = false, unnumbered = false }: EssenceOptions = {},
): string {
  if (!ledger) return 'no book';
  const kept = names.filter((name) => !without.includes(name));
  const rows = kept.flatMap((name) =>
    ledger.tables[name]
      .filter((line) => !(closed && name === 'review' && line.cells.decisionBooked === '✓'))
      .map((line) => `${name} ${rowText(name, line, foreign)}`.replace(unnumbered ? MOVEMENT : NEVER, ''))
      .sort(),
  );
  return [`state ${stateText(ledger, without)}`, ...rows].join('\n');
}

function rowText(name: TableName, line: Line, foreign: boolean): string {
  const cells = Object.entries(line.cells).flatMap(([column, cell]) => {
    const kind = tables[name].columns[column as never] as { kind: string } | undefined;
    if (cell === '' || cell === false || PLACES[name]?.includes(column)) return [];
    if (kind && VOLATILE.has(kind.kind)) return [`${column}@`];
    return [`${column}=${(TEXTS[column] ?? String)(String(cell))}`];
  });
  const own = foreign
    ? Object.entries(line.foreign)
        .filter(([, cell]) => cell !== '')
        .map(([title, cell]) => `[${title}]=${cell}`)
    : [];
  return [...cells, ...own].join(' | ');
}

const TEXTS: Readonly<Record<string, (cell: string) => string>> = {
  // Without the row of its lines and the moments in it.
  details: (cell) => cell.replace(/^\d+/, '').replace(/"(reminded|digital)":[\d.]+/, '"$1":@'),
  // The clock asks with another sign than whoever books what was typed.
  problem: (cell) => cell.replace(ANSWERED, ''),
};

function stateText({ state }: Ledger, without: readonly TableName[]): string {
  const { order, customer, payment, message, mode, days, counts, sender } = state;
  const counted = Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .sort();
  const mail = without.includes('outbox') ? {} : { unsent: state.unsent, unknown: state.unknown };
  const moved = without.includes('movements') ? {} : { movement: state.movement };
  const review = without.includes('review') ? {} : { open: state.open };
  return JSON.stringify({
    order,
    customer,
    payment,
    message,
    mode,
    days,
    counted,
    sender: sender?.name,
    ...mail,
    ...moved,
    ...review,
  });
}

/** The first lines in which two essences differ, for a person to read. */
export function difference(expected: string, found: string): string {
  const [left, right] = [expected.split('\n'), found.split('\n')];
  const missing = left.filter((line) => !right.includes(line)).slice(0, 3);
  const extra = right.filter((line) => !left.includes(line)).slice(0, 3);
  return [...missing.map((line) => `− ${line}`), ...extra.map((line) => `+ ${line}`)].join('\n    ');
}
