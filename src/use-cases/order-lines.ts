import { readOrderLink } from '../domain/order-details.ts';
import type { OrderLine, orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

export const wasNew = (order: Rec<typeof orders>): boolean =>
  readOrderLink(order.values.details)?.isNew ?? false;

/** Rows that one read may cover although nobody asked for those between. */
const GAP = 2_500;

/**
 * The lines of several orders, in one read where they stand close together. The link is a hint: rows that
 * do not name the order are not its lines, and then the whole tab is searched.
 */
export function linesOf(shop: Shop, wanted: readonly Rec<typeof orders>[]): Map<string, OrderLine[]> {
  const links = wanted.flatMap(({ values }) => readOrderLink(values.details) ?? []);
  const found = new Map<string, OrderLine[]>(wanted.map(({ values }) => [values.number, []]));
  const take = (rows: readonly { values: OrderLine }[]): void => {
    for (const { values } of rows) found.get(values.order)?.push(values);
  };
  const from = Math.min(...links.map(({ row }) => row));
  const to = Math.max(...links.map(({ row, count }) => row + count - 1));
  if (links.length > 0 && to - from < GAP * wanted.length) take(shop.orderLines.rows(from, to - from + 1));
  const short = wanted.some(
    ({ values }) => (found.get(values.number)?.length ?? 0) !== (readOrderLink(values.details)?.count ?? -1),
  );
  if (!short) return found;
  for (const lines of found.values()) lines.length = 0;
  take(shop.orderLines.all());
  return found;
}
