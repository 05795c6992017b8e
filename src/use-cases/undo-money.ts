/** Take back what a booking did to the money of an order: each payment by a row of its own, and what the order comes to. */
import { toMinor } from '../domain/money.ts';
import { type OrderExtras, readOrderLink } from '../domain/order-details.ts';
import type { Cell } from '../schema/cell.ts';
import { textOf } from '../tables/cells.ts';
import type { BookedRow } from '../tables/journal-rows.ts';
import type { Shop } from '../tables/shop.ts';
import type { OpenOrder } from './move-order.ts';
import { changeBalance } from './order-balance.ts';
import { reversePayment } from './record-payment.ts';

/** `payments`: rows of this order; `changed`: its own row. */
export function takeBackMoney(
  shop: Shop,
  order: OpenOrder,
  payments: readonly BookedRow[],
  changed: BookedRow,
  admin: string,
): void {
  for (const { key: id, cells } of payments) {
    const minor = (name: string): number =>
      toMinor(Number(cells[name]?.[1] ?? 0), shop.settings.currency) ?? 0;
    const method = textOf(cells.method?.[1] ?? '');
    reversePayment(shop, order, { id, amount: minor('amount'), method, fee: minor('fee') }, admin);
  }
  const [before, after] = (changed.cells.details ?? []).map(extrasIn);
  const more = (name: 'refunded' | 'credited'): number => (before?.[name] ?? 0) - (after?.[name] ?? 0);
  const [refunded, credited] = [more('refunded'), more('credited')];
  if (refunded !== 0 || credited !== 0) changeBalance(shop, order.rec, { refunded, credited });
}

const extrasIn = (details: Cell): OrderExtras => readOrderLink(textOf(details))?.extras ?? {};
