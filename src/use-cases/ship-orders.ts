/** Ship many orders at once, each on its own: what is refused does not stop the others. */
import { Refusal } from '../domain/errors.ts';
import { columnNames } from '../schema/table.ts';
import { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { openStock, type StockKeeper } from './levels.ts';
import { linesOf } from './order-lines.ts';
import { ordersNumbered } from './orders-where.ts';
import { type ParcelRequest, shipParcel } from './ship-parcel.ts';

export interface OrderParcel extends ParcelRequest {
  readonly order: string;
}

export interface Shipped {
  readonly booked: number;
  readonly refused: readonly { readonly order: string; readonly message: string }[];
}

export function shipOrders(shop: Shop, parcels: readonly OrderParcel[], admin: string): Shipped {
  const words = bookWords(shop.settings.language);
  const recs = ordersNumbered(shop, parcels.map(({ order }) => order), columnNames(orders) as (keyof typeof orders.columns)[]);
  const lines = linesOf(shop, [...recs.values()]);
  let keeper: StockKeeper | undefined;
  const open = () => {
    keeper ??= openStock(shop);
    return keeper;
  };
  const refused: { order: string; message: string }[] = [];
  for (const parcel of parcels) {
    const { order } = parcel;
    const rec = recs.get(order);
    const done = rec
      ? shop.attempt(() => {
          const flags = shipParcel(shop, { rec, lines: lines.get(order) ?? [], keeper: open }, parcel);
          shop.orders.change(rec, {
            problem: flags.map((flag) => words.flag(flag, {})).join(' '),
            ...(admin === '' ? {} : { admin }),
          });
        })
      : new Refusal('order-unknown', { order });
    if (done instanceof Refusal) refused.push({ order, message: words.refusal(done.code, done.params) });
  }
  return { booked: parcels.length - refused.length, refused };
}
