import { refuse } from '../domain/errors.ts';
import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

/** Nobody has sorted as a rule, so BT-0012 and C-00012 stand in row 13 of their tabs. */
export function rowHint(key: string): number | undefined {
  const serial = /(\d+)$/.exec(key)?.[1];
  return serial === undefined ? undefined : Number(serial) + 1;
}

/** By number. Refuses order-unknown. */
export function findOrder(shop: Shop, number: string): Rec<typeof orders> {
  return shop.orders.find(number, rowHint(number)) ?? refuse('order-unknown', { order: number });
}
