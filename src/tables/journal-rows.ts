/** What a record did, row by row. */
import type { Cell } from '../schema/cell.ts';
import { type TableName, tables } from '../schema/index.ts';
import { columnNames } from '../schema/table.ts';
import { textOf } from './cells.ts';
import type { Effect } from './journal.ts';

export interface BookedRow {
  readonly table: string;
  readonly key: string;
  /** It was added. */
  readonly made: boolean;
  /** Number of the order it belongs to, '' where it belongs to none. */
  readonly order: string;
  /** Column's name → before and after. */
  readonly cells: Readonly<Record<string, readonly [before: Cell, after: Cell]>>;
}

export function rowsBooked(effects: readonly Effect[]): BookedRow[] {
  return effects.map((effect) => {
    const table = tables[effect.t as TableName];
    const names = columnNames(table);
    const cells: Record<string, readonly [Cell, Cell]> = Object.fromEntries(
      'k' in effect
        ? effect.c.map(([i, before, after]) => [names[i] ?? '', [before, after] as const])
        : effect.a.map((after, i) => [names[i] ?? '', ['', after] as const]),
    );
    const key = 'k' in effect ? effect.k : textOf(cells[table.key]?.[1] ?? '');
    const named = textOf(cells.order?.[1] ?? '');
    const ofLine = effect.t === 'orderLines' ? key.replace(/-\d+$/, '') : named;
    return { table: effect.t, key, made: 'a' in effect, order: effect.t === 'orders' ? key : ofLine, cells };
  });
}
