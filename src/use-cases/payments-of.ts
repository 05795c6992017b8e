import type { payments } from '../schema/orders.ts';
import type { Row } from '../schema/table.ts';
import type { Shop } from '../tables/shop.ts';

/** An order's rows of Payments, oldest first: one read of the column Order, and one a row. */
export const paymentsOf = (shop: Shop, number: string): Row<typeof payments>[] =>
  shop.payments
    .all(['order'])
    .filter(({ values }) => values.order === number)
    .flatMap(({ row }) => shop.payments.rows(row, 1))
    .map(({ values }) => values);
/** So many of the newest payments are looked at for a reference that was used before. */
const LATELY = 2_000;

/** Reference → an order it stands on, of the payments booked lately. One read. */
export function referencesLately({ payments }: Shop): Map<string, string> {
  const from = Math.max(2, payments.anchor.end - LATELY + 1);
  const rows = payments.rows(from, payments.anchor.end - from + 1, ['order', 'amount', 'reference']);
  return new Map(
    rows.flatMap(({ values: { order, amount, reference } }) =>
      reference !== '' && amount > 0 ? [[reference, order] as const] : [],
    ),
  );
}
