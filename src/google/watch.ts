/**
 * Which edits concern us, known without reading the sheet: tab ids and request columns, as they stood at the last
 * booking, in one document property. A stale one costs at most an hour: the beat looks at what was typed, not at this.
 */
import { type TableName, tables } from '../schema/index.ts';
import { columnNames } from '../schema/table.ts';
import type { Anchor } from '../tables/anchors.ts';
import type { Book } from '../tables/book.ts';

const WATCH = 'watch';

/** Tab id → its table and the columns (from 1) whose edits are requests. */
type Watch = Readonly<Record<string, readonly [TableName, readonly number[]]>>;

/** Tabs in which every admin column matters, not only requests. */
const WHOLE: ReadonlySet<TableName> = new Set<TableName>(['products', 'customers', 'settings', 'outbox']);

const watched = (name: TableName, column: string, whole: boolean): boolean => {
  const table = tables[name];
  const declared = (table.columns as Record<string, { owner: string }>)[column];
  if (name === 'stock' && (column === 'onHand' || column === 'allocated' || column === 'available'))
    return true;
  return whole ? declared?.owner !== 'hidden' : Object.keys(table.twins).includes(column);
};

// An order of Quick entry that was refused is tried again when any cell of it changes.
const isWhole = (name: TableName, { waiting }: Anchor, done: TableName | undefined): boolean =>
  WHOLE.has(name) || (name === 'quickEntry' && name !== done && waiting > 0);

function watchOf(book: Book, done: TableName | undefined): Watch {
  const entries = [...book.anchors]
    .filter(([name]) => tables[name].visible || name === 'review' || name === 'outbox')
    .map(([name, anchor]) => {
      const whole = isWhole(name, anchor, done);
      const columns = columnNames(tables[name]).filter((column) => watched(name, column, whole));
      return [
        String(anchor.gridId),
        [name, columns.map((column) => anchor.columns.get(column) ?? 0)],
      ] as const;
    });
  return Object.fromEntries(entries);
}

/** Keeps the watch up to date; written only when it changed. `done`: a tab in which nothing waits any more. */
export function keepWatch(book: Book, done?: TableName): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = JSON.stringify(watchOf(book, done));
  if (properties.getProperty(WATCH) !== text) properties.setProperty(WATCH, text);
}

export interface EditedArea {
  readonly gridId: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** The table whose requests an edit touches; undefined: none of ours. */
export function tableOfEdit({ gridId, column, columns }: EditedArea): TableName | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(WATCH);
  const [name, places] = (text === null ? undefined : (JSON.parse(text) as Watch)[String(gridId)]) ?? [];
  return name && places?.some((place) => place >= column && place < column + columns) ? name : undefined;
}
