import type { ProductType } from '../schema/choices.ts';
import type { Shop } from '../tables/shop.ts';

/** What order entry knows of a product; money in minor units. */
export interface CatalogueItem {
  readonly sku: string;
  /** With its variation, as orders keep it. */
  readonly name: string;
  readonly variation: string;
  readonly price: number | undefined;
  readonly cost: number | undefined;
  readonly type: ProductType;
  readonly backorder: boolean;
}

/** Where Products keeps what a customer of a level pays. */
export const LEVEL_COLUMNS = { reseller: 'priceReseller', wholesale: 'priceWholesale' } as const;

/** SKU → product; a SKU that stands in two rows can be either, so it is sold as neither. One read. */
export function readCatalogue(shop: Shop): Map<string, CatalogueItem | 'doubled'> {
  const catalogue = new Map<string, CatalogueItem | 'doubled'>();
  for (const { values } of shop.products.all([
    'sku',
    'name',
    'variation',
    'price',
    'cost',
    'type',
    'backorder',
  ])) {
    if (values.sku === '') continue;
    const { sku, name, variation, price, cost, type, backorder } = values;
    const whole = variation === '' ? name : `${name} (${variation})`;
    const item: CatalogueItem = {
      sku,
      name: whole || sku,
      variation,
      price,
      cost,
      type: type || 'goods',
      backorder,
    };
    catalogue.set(sku, catalogue.has(sku) ? 'doubled' : item);
  }
  return catalogue;
}
