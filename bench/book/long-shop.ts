/**
 * One unit of work that serves thousands of bookings: what each queues lands at once, then the queue is taken back so
 * that the same views serve the next. The use cases see the rows they will ask for and no others, so that a booking
 * costs the same however large the book has grown.
 */
import { serialToDay } from '../../src/domain/calendar.ts';
import { type TableName, tables } from '../../src/schema/index.ts';
import type { Table } from '../../src/schema/table.ts';
import type { Anchor } from '../../src/tables/anchors.ts';
import { tableNames } from '../../src/tables/book.ts';
import { SPARE_ROWS, writePlaced } from '../../src/tables/project.ts';
import { gridOf, openShop, type Shop } from '../../src/tables/shop.ts';
import type { QueuedEffect, TableView } from '../../src/tables/table-view.ts';
import type { MemoryDesk } from '../../workbench/sample/memory-desk.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface LongShop {
  readonly shop: Shop;
  /** SKUs that the next booking may ask for. */
  look(skus: readonly string[]): void;
  /** Makes what was queued stand, as one more booking, and sets the clock of the next. */
  land(): void;
}

export function openLongShop(desk: MemoryDesk): LongShop {
  const anchors = ownAnchors(desk);
  let wanted: readonly string[] = [];
  const opened = openShop(desk);
  const narrowed = <T extends Table>(view: TableView<T>, name: TableName): TableView<T> => ({
    ...view,
    all: (columns) => wanted.flatMap((sku) => view.rows(gridOf(desk, name).find(1, sku), 1, columns)),
  });
  const shop: Mutable<Shop> = {
    ...opened,
    products: narrowed(opened.products, 'products'),
    stock: narrowed(opened.stock, 'stock'),
    // Nobody is looked for by phone: who buys is named, or is known to be new.
    customers: { ...opened.customers, all: () => [] },
    attempt: (part) => part(),
  };
  const tick = (): void => {
    const instant = desk.clock.instant();
    shop.instant = instant;
    shop.now = Math.round(desk.clock.serial(instant) * 86_400) / 86_400;
    shop.today = serialToDay(Math.floor(shop.now));
  };
  return {
    shop,
    look: (skus) => {
      wanted = [...new Set(skus)];
      tick();
    },
    land: () => {
      if (shop.queue.effects.length > 0) shop.state.seq += 1;
      landEffects(desk, anchors, shop.queue.effects);
      while (shop.queue.undo.length > 0) shop.queue.undo.pop()?.();
      shop.queue.generation += 1;
      desk.book.state = shop.state;
    },
  };
}

/** The ends of tables, which the views hold on to: moved in place, every view sees where the last booking ended. */
function ownAnchors(desk: MemoryDesk): ReadonlyMap<TableName, Mutable<Anchor>> {
  const own = new Map(
    tableNames.flatMap((name) => {
      const anchor = desk.book.anchors.get(name);
      return anchor ? [[name, { ...anchor }] as const] : [];
    }),
  );
  for (const [name, anchor] of own) desk.book.anchors.set(name, anchor);
  return own;
}

function landEffects(
  desk: MemoryDesk,
  anchors: ReadonlyMap<TableName, Mutable<Anchor>>,
  effects: readonly QueuedEffect[],
): void {
  for (const table of new Set(effects.map((effect) => effect.table))) {
    const name = tableNames.find((each) => tables[each] === table);
    const anchor = name && anchors.get(name);
    if (!anchor) continue;
    const placed = effects
      .filter((effect) => effect.table === table)
      .map((effect) => ({ ...effect, fresh: effect.kind === 'append' }));
    writePlaced(gridOf(desk, name), anchor, placed);
    const last = Math.max(...placed.map(({ row }) => row));
    if (last >= anchor.rows) anchor.rows = last + SPARE_ROWS;
    anchor.end = Math.max(anchor.end, last);
  }
}
