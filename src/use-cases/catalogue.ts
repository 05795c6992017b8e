import type { PriceLevel } from '../domain/price-levels.ts';
import type { ProductType } from '../schema/choices.ts';
import type { Shop } from '../tables/shop.ts';
import { nowCalled } from './now-called.ts';

/** What order entry knows of a product; money in minor units. */
export interface CatalogueItem {
  readonly sku: string;
  /** With its variation, as orders keep it. */
  readonly name: string;
  readonly variation: string;
  readonly price: number | undefined;
  /** What this customer pays: the price of their level, the selling price where there is none. */
  readonly listed: number | undefined;
  readonly cost: number | undefined;
  readonly type: ProductType;
  readonly backorder: boolean;
}

/** Where Products keeps what a customer of a level pays. */
export const LEVEL_COLUMNS = { reseller: 'priceReseller', wholesale: 'priceWholesale' } as const;

export type Catalogue = ReadonlyMap<string, CatalogueItem | 'doubled'>;

const COLUMNS = ['sku', 'name', 'variation', 'price', 'cost', 'type', 'backorder'] as const;

/**
 * SKU → product; a SKU that stands in two rows can be either, so it is sold as neither. One read, two at a level other
 * than retail.
 */
export function readCatalogue(
  shop: Shop,
  level: PriceLevel = 'retail',
): Map<string, CatalogueItem | 'doubled'> {
  const catalogue = new Map<string, CatalogueItem | 'doubled'>();
  const column = level === 'retail' ? undefined : LEVEL_COLUMNS[level];
  const recs = shop.products.all(COLUMNS);
  // The same rows once more: the price joins what was read of them.
  if (column) shop.products.all([column]);
  for (const { values } of recs) {
    if (values.sku === '') continue;
    const { sku, name, variation, price, cost, type, backorder } = values;
    const whole = variation === '' ? name : `${name} (${variation})`;
    const listed = (column && values[column]) ?? price;
    const item: CatalogueItem = {
      ...{ sku, variation, price, listed, cost, backorder },
      name: whole || sku,
      type: type || 'goods',
    };
    catalogue.set(sku, catalogue.has(sku) ? 'doubled' : item);
  }
  return catalogue;
}

/** What stands under a SKU, or under the one it was renamed to: drafts and lists keep the old one. */
export const itemCalled = (
  shop: Pick<Shop, 'state'>,
  catalogue: Catalogue,
  sku: string,
): CatalogueItem | 'doubled' | undefined => catalogue.get(sku) ?? catalogue.get(nowCalled(shop, sku));
