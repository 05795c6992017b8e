/** Take back a return: the goods are the customer's again, and rows with the sign turned round say so. */
import { refuse } from '../domain/errors.ts';
import type { BookedRow } from '../tables/journal-rows.ts';
import type { Shop } from '../tables/shop.ts';
import type { OpenOrder } from './move-order.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import { reversalOf } from './record-payment.ts';
import { priceLines, writeReturn } from './return-order.ts';
import { checkStillThere } from './still-there.ts';

/** A row that takes back another. */
export const isReversal = ({ table, cells }: BookedRow): boolean =>
  table === 'returns' && Number(cells.quantity?.[1]) < 0;

/**
 * `rows`: of Returns. Refuses undo-parcel where one is no more, not-enough where what lay on the shelf again has been
 * sold since.
 */
export function takeBackReturn(
  shop: Shop,
  order: OpenOrder,
  rows: readonly BookedRow[],
  admin: string,
): void {
  const { rec, keeper } = order;
  const came = rows.map(
    ({ key }) => shop.returns.find(key)?.values ?? refuse('undo-parcel', { order: rec.values.number }),
  );
  checkStillThere(shop, { lines: came.filter(({ condition }) => condition !== 'write-off'), keeper });
  const left: Record<string, number> = { ...extrasOf(rec).returned };
  for (const { line, quantity } of came) {
    left[line] = (left[line] ?? 0) - quantity;
    if (left[line] <= 0) delete left[line];
  }
  changeExtras(shop, rec, { returned: Object.keys(left).length > 0 ? left : undefined });
  const priced = priceLines(order, { lines: came }, left);
  came.forEach((row, i) => {
    const taken = { ...row, admin, reason: reversalOf(row.id) };
    writeReturn(shop, order, taken, priced.lines[i]?.revenue ?? 0, -1);
  });
}
