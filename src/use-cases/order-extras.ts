import { type OrderExtras, readOrderLink, writeOrderLink } from '../domain/order-details.ts';
import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

export const extrasOf = (rec: Rec<typeof orders>): OrderExtras =>
  readOrderLink(rec.values.details)?.extras ?? {};

/** Queues the changed extras; a part that becomes undefined is dropped. Where the hidden cell is not ours any more nothing is written. */
export function changeExtras(
  shop: Shop,
  rec: Rec<typeof orders>,
  change: { readonly [K in keyof OrderExtras]?: OrderExtras[K] | undefined },
): void {
  const link = readOrderLink(rec.values.details);
  if (!link) return;
  const extras = Object.fromEntries(
    Object.entries({ ...link.extras, ...change }).filter(([, value]) => value !== undefined),
  );
  shop.orders.change(rec, { details: writeOrderLink({ ...link, extras }) });
}
