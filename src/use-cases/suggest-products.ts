import { boughtTogether } from '../domain/bought-together.ts';
import { unpackLevel } from '../domain/packed-level.ts';
import { available } from '../domain/stock.ts';
import type { Shop } from '../tables/shop.ts';
import { nowCalled } from './now-called.ts';

/** Order lines that are looked at, the newest. */
const RECENT = 4_000;
const MOST = 3;

/** Products that were bought together with these before and are in stock, the likeliest first. Two reads. */
export function suggestProducts(shop: Shop, skus: readonly string[]): string[] {
  const { end } = shop.orderLines.anchor;
  const from = Math.max(2, end - RECENT + 1);
  const lines = shop.orderLines.rows(from, end - from + 1, ['order', 'sku']);
  const likely = boughtTogether(
    lines.map(({ values: { order, sku } }) => ({ order, sku: nowCalled(shop, sku) })),
    skus,
  );
  if (likely.length === 0) return [];
  const inStock = new Set(
    shop.stock.all(['sku', 'name', 'level']).flatMap(({ values }) => {
      const level = unpackLevel(values.level);
      return level && level.sku === values.sku && available(level) > 0 ? [values.sku] : [];
    }),
  );
  return likely.filter((sku) => inStock.has(sku)).slice(0, MOST);
}
