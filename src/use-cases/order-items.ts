/** The lines of an order as asked for: what they are, what they cost, whether they are there. */
import { type Day, isoWeek } from '../domain/calendar.ts';
import { refuse } from '../domain/errors.ts';
import type { PriceLevel } from '../domain/price-levels.ts';
import { type Level, NO_STOCK, shortages, wantedPerSku } from '../domain/stock.ts';
import type { Shop } from '../tables/shop.ts';
import { type CatalogueItem, itemCalled, readCatalogue } from './catalogue.ts';
import type { StockKeeper } from './levels.ts';
import type { Flag, LineRequest } from './order-request.ts';

export interface OrderedItem extends LineRequest {
  readonly item: CatalogueItem;
  readonly price: number;
}

/** Refuses with the line's place ('lines.0.quantity') as parameter `field`. */
export function orderedItems(shop: Shop, lines: readonly LineRequest[], level: PriceLevel): OrderedItem[] {
  const catalogue = readCatalogue(shop, level);
  return lines.map((line, at) => orderedItem(itemCalled(shop, catalogue, line.sku), line, at));
}

/** `found` under its SKU; `place` among the lines, from 0. */
export function orderedItem(
  found: CatalogueItem | 'doubled' | undefined,
  line: LineRequest,
  place: number,
): OrderedItem {
  const at = { line: place + 1, sku: line.sku };
  const field = (name: string) => ({ ...at, field: `lines.${place}.${name}` });
  const item = found ?? refuse('sku-unknown', field('sku'));
  if (item === 'doubled') return refuse('sku-doubled', field('sku'));
  checkQuantity(line.quantity, field('quantity'));
  const price = line.price ?? item.listed ?? refuse('no-price', field('price'));
  return { ...line, sku: item.sku, item, price };
}

/** Whole pieces, from 1. */
export function checkQuantity(quantity: number, where: Readonly<Record<string, string | number>>): void {
  if (!Number.isSafeInteger(quantity) || quantity <= 0 || quantity > 1_000_000)
    refuse('quantity-invalid', { ...where, quantity });
}

export interface Wanted {
  readonly sku: string;
  readonly quantity: number;
  readonly name: string;
  /** false: digital. */
  readonly stocked: boolean;
  /** Sold although nothing is available. */
  readonly backorder: boolean;
}

/**
 * Refuses what is not there, unless it may be sold empty or `anyway` (pre-orders, marketplaces): then it is flagged.
 * `shelved`: pieces that come back with the same booking.
 */
export function checkStock(
  wanted: readonly Wanted[],
  keeper: StockKeeper,
  {
    anyway,
    shelved,
  }: { readonly anyway: boolean; readonly shelved?: ReadonlyMap<string, number> | undefined },
): Flag[] {
  const stocked = wanted.filter((each) => each.stocked && each.quantity > 0);
  const sums = wantedPerSku(stocked);
  const levelOf = (sku: string): Level => {
    const level = keeper.level(sku) ?? NO_STOCK;
    return { ...level, onHand: level.onHand + (shelved?.get(sku) ?? 0) };
  };
  const levels = new Map([...sums.keys()].map((sku) => [sku, levelOf(sku)] as const));
  const backorder = new Set(stocked.filter((each) => anyway || each.backorder).map(({ sku }) => sku));
  const [short] = shortages(sums, levels, backorder);
  if (short) {
    const at = wanted.findIndex(({ sku }) => sku === short.sku);
    const name = wanted[at]?.name ?? short.sku;
    const left = Math.max(0, short.available);
    refuse('not-enough', { ...short, name, available: left, field: `lines.${at}.quantity` });
  }
  return shortages(sums, levels, new Set()).map(({ sku, available }) => ({
    code: 'backordered',
    params: { sku, available: Math.max(0, available) },
  }));
}

export const wantedOf = ({ sku, quantity, item }: OrderedItem): Wanted => ({
  ...{ sku, quantity, name: item.name, backorder: item.backorder },
  stocked: item.type !== 'digital',
});

/** Takes hold of pieces (or lets go: negative) and counts them as asked for in the week of the order. */
export function holdStock(
  keeper: StockKeeper,
  pieces: readonly Pick<Wanted, 'sku' | 'quantity' | 'stocked'>[],
  day: Day,
): void {
  for (const [sku, quantity] of wantedPerSku(pieces.filter(({ stocked }) => stocked))) {
    if (quantity === 0) continue;
    keeper.act(sku, 'allocate', quantity);
    keeper.demand(sku, isoWeek(day), quantity);
  }
}
