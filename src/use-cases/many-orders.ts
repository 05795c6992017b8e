/** One piece of work for many orders, each on its own: what is refused does not stop the others. */
import { Refusal } from '../domain/errors.ts';
import type { Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import type { OrderFlag } from './change-order.ts';
import { openStock, type StockKeeper } from './levels.ts';
import type { OpenOrder } from './move-order.ts';
import { wholeLinesOf } from './order-lines.ts';
import type { Flag } from './order-request.ts';
import { ordersNumbered } from './orders-where.ts';

export interface Many {
  readonly booked: number;
  readonly refused: readonly { readonly order: string; readonly message: string }[];
}

/** Does `work` for each part's order and says in the row what is odd about it, if it tells anything. Orders, lines and stock are read once. */
export function forEachOrder<Part extends { readonly order: string }>(
  shop: Shop,
  parts: readonly Part[],
  admin: string,
  work: (order: OpenOrder, part: Part) => readonly (OrderFlag | Flag)[] | undefined,
): Many {
  const words = bookWords(shop.settings.language);
  const recs = ordersNumbered(
    shop,
    parts.map(({ order }) => order),
  );
  const lines = wholeLinesOf(shop, [...recs.values()]);
  let keeper: StockKeeper | undefined;
  const open = (): StockKeeper => {
    keeper ??= openStock(shop);
    return keeper;
  };
  const refused: { order: string; message: string }[] = [];
  for (const part of parts) {
    const { order } = part;
    const rec = recs.get(order);
    const done = rec
      ? shop.attempt(() => {
          const asked = {
            rec,
            // Money needs no lines: it is booked also where some are missing.
            get lines() {
              return lines(rec);
            },
            keeper: open,
          };
          const flags = work(asked, part);
          if (!flags) return;
          const problem = flags
            .map((flag) =>
              typeof flag === 'string' ? words.flag(flag, {}) : words.flag(flag.code, flag.params),
            )
            .join(' ');
          shop.orders.change(rec, { problem, ...(admin === '' ? {} : { admin }) });
        })
      : new Refusal('order-unknown', { order });
    if (done instanceof Refusal) refused.push({ order, message: words.refusal(done.code, done.params) });
  }
  return { booked: parts.length - refused.length, refused };
}
