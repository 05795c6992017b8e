import type { Order, orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

/** Orders that are looked at, the newest. */
const RECENT = 4_000;

/** What a customer ordered among the shop's newest orders, the oldest first; only the columns asked for are read. */
export function ordersOfCustomer(
  shop: Shop,
  id: string,
  columns: readonly (keyof Order)[],
): Rec<typeof orders>[] {
  const { end } = shop.orders.anchor;
  const from = Math.max(2, end - RECENT + 1);
  const theirs = shop.orders
    .rows(from, end - from + 1, ['customerId'])
    .filter(({ values }) => values.customerId === id);
  const [first, last] = [theirs[0]?.row, theirs[theirs.length - 1]?.row];
  if (first === undefined || last === undefined) return [];
  const rows = new Set(theirs.map(({ row }) => row));
  return shop.orders.rows(first, last - first + 1, columns).filter(({ row }) => rows.has(row));
}
