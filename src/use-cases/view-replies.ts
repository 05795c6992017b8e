/** What a shop answers all day: its price list, how to order, to pay, and how it ships. Read only. */
import { unpackLevel } from '../domain/packed-level.ts';
import { REPLIES, type Reply } from '../domain/quick-replies.ts';
import { available } from '../domain/stock.ts';
import type { Shop } from '../tables/shop.ts';
import { viewShop } from './view-shop.ts';

const COLUMNS = [
  ...(['sku', 'name', 'variation', 'price', 'type', 'backorder'] as const),
  ...(['priceReseller', 'priceWholesale', 'active'] as const),
];

export function viewReplies(shop: Shop) {
  const { texts, bankAccounts, methods, couriers, cutOffHour, salutation } = shop.settings;
  return {
    ...viewShop(shop),
    ...{ methods, accounts: bankAccounts, cutOffHour, greeting: salutation },
    // Who takes no number takes no parcel: the shop's own rider, the customer.
    couriers: couriers.filter(({ needsNumber }) => needsNumber !== 'no').map(({ name }) => name),
    /** The shop's own; '' where the usual one does. */
    texts: Object.fromEntries(REPLIES.map((name) => [name, texts[name]])) as Record<Reply, string>,
    products: pricedProducts(shop),
  };
}

/**
 * What can be sold now, in the order of Products, as name and price at each level, minor units; null where there is none.
 * A shop that ticks no product as active sells all of them.
 */
function pricedProducts(shop: Shop) {
  const left = new Map(
    shop.stock.all(['sku', 'name', 'level']).map(({ values: { sku, level } }) => {
      const unpacked = unpackLevel(level);
      return [sku, unpacked?.sku === sku ? available(unpacked) : 0] as const;
    }),
  );
  const products = shop.products.all(COLUMNS).map(({ values }) => values);
  const ticked = products.some(({ active }) => active);
  return products
    .filter(({ sku, active }) => sku !== '' && (active || !ticked))
    .filter(({ sku, type, backorder }) => backorder || type === 'digital' || (left.get(sku) ?? 0) > 0)
    .map(({ sku, name, variation, price, priceReseller, priceWholesale }) => ({
      name: [name || sku, variation].filter((part) => part !== '').join(' '),
      retail: price ?? null,
      reseller: priceReseller ?? price ?? null,
      wholesale: priceWholesale ?? price ?? null,
    }));
}
