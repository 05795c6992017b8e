/** Whether goods that were let go can be taken hold of again. */
import { refuse } from '../domain/errors.ts';
import { NO_STOCK, shortages, wantedPerSku } from '../domain/stock.ts';
import type { OrderLine } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { type CatalogueItem, readCatalogue } from './catalogue.ts';
import type { StockKeeper } from './levels.ts';

/** What lay on the shelf again may have been sold since. Refuses not-enough. */
export function checkStillThere(
  shop: Shop,
  {
    lines,
    keeper,
  }: { readonly keeper: () => StockKeeper; readonly lines: readonly Pick<OrderLine, 'sku' | 'quantity'>[] },
): void {
  const catalogue = readCatalogue(shop);
  const itemOf = (sku: string): CatalogueItem | undefined => {
    const item = catalogue.get(sku);
    return item === 'doubled' ? undefined : item;
  };
  const named = lines.map(({ sku, quantity }) => ({ sku: keeper().sku(sku), quantity }));
  const stocked = named.filter(({ sku }) => keeper().level(sku) !== undefined);
  const backorder = stocked.filter(({ sku }) => itemOf(sku)?.backorder).map(({ sku }) => sku);
  const levels = new Map(stocked.map(({ sku }) => [sku, keeper().level(sku) ?? NO_STOCK] as const));
  const [short] = shortages(wantedPerSku(stocked), levels, new Set(backorder));
  if (!short) return;
  const name = itemOf(short.sku)?.name ?? short.sku;
  refuse('not-enough', { ...short, name, available: Math.max(0, short.available) });
}
