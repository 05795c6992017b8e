/**
 * What a person typed in the very moment in which a booking landed on the same cells is gone: the edit event comes after,
 * and by it they learn of it. Only new rows and levels are written over without being looked at.
 */
import type { Cell } from '../schema/cell.ts';
import type { TableName } from '../schema/index.ts';
import { columnNames } from '../schema/table.ts';
import { recordsSince } from '../tables/book.ts';
import { sameCell } from '../tables/cells.ts';
import type { Effect } from '../tables/journal.ts';
import { addReviewItems } from '../tables/review.ts';
import { type Desk, gridOf } from '../tables/shop.ts';
import { inOneBooking } from './one-booking.ts';

/** As an edit event names it. */
export interface Edited {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** What a booking left in a cell: the row, and the column from the edit's first. */
interface Landed {
  readonly at: number;
  readonly from: number;
  readonly after: Cell;
}

/** A booking older than this had landed before the edit was made. */
const MOMENT_MS = 30_000;

export function tellOverwritten(desk: Desk, name: TableName, { row, rows, column, columns }: Edited): void {
  const anchor = desk.book.anchors.get(name);
  if (!anchor || anchor.broken) return;
  const names = columnNames(anchor.table);
  const blind = new Map<number, Landed[]>();
  for (const { effects } of recordsSince(desk.book, desk.clock.instant() - MOMENT_MS))
    for (const effect of effects.filter((each) => each.t === name && each.r >= row && each.r < row + rows)) {
      const landed = written(effect).map(([i, after]) => ({
        at: effect.r,
        from: (anchor.columns.get(names[i] ?? '') ?? 0) - column,
        after,
      }));
      // A later booking has looked at the row: whatever was typed before it was seen.
      blind.set(effect.r, unseen(effect, names) ? [...(blind.get(effect.r) ?? []), ...landed] : []);
    }
  const within = [...blind.values()].flat().filter(({ from }) => from >= 0 && from < columns);
  if (within.length === 0) return;
  const now = gridOf(desk, name).read(row, column, rows, columns);
  const lost = within.find(({ at, from, after }) => sameCell(now[at - row]?.[from] ?? '', after));
  if (!lost) return;
  inOneBooking(desk, 'overwritten', (shop) => {
    const where = anchor.table.title[shop.settings.language];
    addReviewItems(shop, [{ where, code: 'typed-over', params: { row: lost.at } }]);
  });
}

// A level that was only put back is an answer to what was typed; one that was booked never saw it.
const unseen = (effect: Effect, names: readonly string[]): boolean =>
  'a' in effect || effect.c.some(([i]) => names[i] === 'level');

const written = (effect: Effect): (readonly [number, Cell])[] =>
  'a' in effect
    ? effect.a.flatMap((after, i) => (after === '' ? [] : [[i, after] as const]))
    : effect.c.flatMap(([i, before, after]) => (sameCell(before, after) ? [] : [[i, after] as const]));
