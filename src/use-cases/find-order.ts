import { refuse } from '../domain/errors.ts';
import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

/** By number. Nobody has sorted as a rule, so BT-0012 stands in row 13. Refuses order-unknown. */
export function findOrder(shop: Shop, number: string): Rec<typeof orders> {
  const serial = /(\d+)$/.exec(number)?.[1];
  const hint = serial === undefined ? undefined : Number(serial) + 1;
  return shop.orders.find(number, hint) ?? refuse('order-unknown', { order: number });
}
