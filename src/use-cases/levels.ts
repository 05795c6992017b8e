/** The stock rows a booking touches, read once and changed together with their stock card. */
import type { Week } from '../domain/calendar.ts';
import { refuse } from '../domain/errors.ts';
import { addDemand, packLevel, type SkuLevel, unpackLevel } from '../domain/packed-level.ts';
import { apply, available, type StockAct } from '../domain/stock.ts';
import type { MovementKind } from '../schema/choices.ts';
import type { stock } from '../schema/stock.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { nowCalled } from './now-called.ts';

export interface StockKeeper {
  /** What a product goes by now: lines keep the name it was sold under. */
  readonly sku: (named: string) => string;
  readonly level: (sku: string) => SkuLevel | undefined;
  readonly rec: (sku: string) => Rec<typeof stock> | undefined;
  /** Does `act` to the level; acts that are movements also get their row in the stock card. SKUs without a stock row (digital) are left out. */
  readonly act: (
    sku: string,
    act: StockAct,
    quantity: number,
    reference?: { order?: string; reason?: string },
  ) => void;
  /** Counts units as asked for in a week: what reordering looks at. Negative takes back. */
  readonly demand: (sku: string, week: Week, units: number) => void;
}

const MOVEMENTS: ReadonlySet<StockAct> = new Set<StockAct>([
  'opening',
  'receipt',
  'sale',
  'return',
  'adjustment',
  'write-off',
  'transfer',
]);

/** Opens the stock for booking: SKU, name and booked level of every row, one read. */
export function openStock(shop: Shop): StockKeeper {
  const recs = new Map<string, Rec<typeof stock>>();
  for (const rec of shop.stock.all(['sku', 'name', 'level'])) {
    if (rec.values.sku !== '' && !recs.has(rec.values.sku)) recs.set(rec.values.sku, rec);
  }
  return keeperOf(shop, recs);
}

/** The same over rows that were read already. */
export function keeperOf(shop: Shop, recs: ReadonlyMap<string, Rec<typeof stock>>): StockKeeper {
  const current = (sku: string): string => (recs.has(sku) ? sku : nowCalled(shop, sku));
  const level = (named: string): SkuLevel | undefined => {
    const sku = current(named);
    const rec = recs.get(sku);
    if (!rec) return undefined;
    const unpacked = unpackLevel(rec.values.level);
    // A sort of half the tab tears rows apart: the level names another SKU than its row.
    return unpacked && unpacked.sku === sku
      ? unpacked
      : refuse('stock-row-torn', { sku, cell: shop.stock.address(rec.row, 'sku') });
  };

  const put = (sku: string, before: SkuLevel, after: SkuLevel): void => {
    const rec = recs.get(sku);
    if (!rec) return;
    shop.stock.assume(rec, visible(before));
    shop.stock.change(rec, { level: packLevel(after), ...visible(after) });
  };

  return {
    sku: current,
    level,
    rec: (sku) => recs.get(sku),
    act: (named, act, quantity, reference = {}) => {
      const sku = current(named);
      const before = level(sku);
      if (!before || quantity === 0) return;
      put(sku, before, { ...before, ...apply(before, { act, quantity }) });
      if (MOVEMENTS.has(act)) addMovement(shop, sku, act as MovementKind, signed(act, quantity), reference);
    },
    demand: (named, week, units) => {
      const sku = current(named);
      const before = level(sku);
      if (before) put(sku, before, { ...before, demand: addDemand(before.demand, week, units) });
    },
  };
}

const visible = (level: SkuLevel) => ({
  onHand: level.onHand,
  allocated: level.allocated,
  available: available(level),
});

// The stock card shows what came as plus and what went as minus.
const signed = (act: StockAct, quantity: number): number =>
  act === 'sale' || act === 'write-off' ? -quantity : quantity;

export function addMovement(
  shop: Shop,
  sku: string,
  kind: MovementKind,
  quantity: number,
  { order = '', reason = '' }: { order?: string; reason?: string },
): void {
  shop.state.movement += 1;
  shop.movements.append({ id: `S-${shop.state.movement}`, at: shop.now, sku, kind, quantity, order, reason });
}
