/** Take back a return: the goods are the customer's again, and rows with the sign turned round say so. */

import { recognise } from '../domain/labels.ts';
import { toMinor } from '../domain/money.ts';
import type { Condition } from '../domain/refund.ts';
import { CONDITIONS, RETURN_KINDS } from '../domain/return-labels.ts';
import type { ReturnKind } from '../schema/choices.ts';
import { textOf } from '../tables/cells.ts';
import type { BookedRow } from '../tables/journal-rows.ts';
import type { Shop } from '../tables/shop.ts';
import { checkStillThere, type OpenOrder } from './move-order.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import { reversalOf } from './record-payment.ts';
import { priceLines, writeReturn } from './return-order.ts';

/** A row that takes back another. */
export const isReversal = ({ table, cells }: BookedRow): boolean =>
  table === 'returns' && Number(cells.quantity?.[1]) < 0;

/** `rows`: of Returns. Refuses not-enough where what lay on the shelf again has been sold since. */
export function takeBackReturn(
  shop: Shop,
  order: OpenOrder,
  rows: readonly BookedRow[],
  admin: string,
): void {
  const { rec, lines, keeper } = order;
  const came = rows.map((row) => cameIn(shop, row));
  const shelved = came.filter(({ condition }) => condition === 'restock');
  const skuOf = (id: string): string => lines.find((line) => line.id === id)?.sku ?? '';
  const leaving = shelved.map(({ line, quantity }) => ({ sku: skuOf(line), quantity }));
  checkStillThere(shop, { lines: leaving, keeper });
  const left: Record<string, number> = { ...extrasOf(rec).returned };
  for (const { line, quantity } of came) {
    left[line] = (left[line] ?? 0) - quantity;
    if (left[line] <= 0) delete left[line];
  }
  changeExtras(shop, rec, { returned: Object.keys(left).length > 0 ? left : undefined });
  const priced = priceLines(order, { lines: came }, left);
  came.forEach(({ id, ...row }, i) => {
    const reason = reversalOf(id);
    writeReturn(shop, order, { ...row, reason, admin }, priced.lines[i]?.revenue ?? 0, -1);
  });
}

function cameIn(shop: Shop, { key: id, cells }: BookedRow) {
  const cell = (name: string) => cells[name]?.[1] ?? '';
  const condition: Condition = recognise(CONDITIONS, textOf(cell('condition'))) ?? 'restock';
  const kind: ReturnKind = recognise(RETURN_KINDS, textOf(cell('kind'))) ?? 'return';
  const refund = toMinor(Number(cell('refund')), shop.settings.currency) ?? 0;
  return {
    ...{ id, kind, condition, refund },
    line: textOf(cell('line')),
    quantity: Number(cell('quantity')),
  };
}
