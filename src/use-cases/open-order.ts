import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { openStock, type StockKeeper } from './levels.ts';
import type { OpenOrder } from './move-order.ts';
import { wholeLinesOf } from './order-lines.ts';

/** One order with its lines and the stock, read once and only when they are needed. */
export function openOrder(shop: Shop, rec: Rec<typeof orders>): OpenOrder {
  let lines: OpenOrder['lines'] | undefined;
  let keeper: StockKeeper | undefined;
  return {
    rec,
    get lines() {
      lines ??= wholeLinesOf(shop, [rec])(rec);
      return lines;
    },
    keeper: () => {
      keeper ??= openStock(shop);
      return keeper;
    },
  };
}
