/** Record a payment: money in, the order's balance, and its first step onward. */
import { paymentStatus } from '../domain/payment.ts';
import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { addPayment } from './add-payment.ts';
import { moveOrder, type OpenOrder, statusOf } from './move-order.ts';

/** `amount` in minor units. An order that is paid in full goes to Processing by itself. */
export function recordPayment(shop: Shop, order: OpenOrder, amount: number, admin: string): void {
  const { number } = order.rec.values;
  addPayment(shop, { order: number, amount, admin });
  settle(shop, order.rec, amount);
  const paid = order.rec.values.balance <= 0;
  if (paid && statusOf(order.rec) === 'awaiting-payment') moveOrder(shop, order, 'processing');
}

function settle(shop: Shop, rec: Rec<typeof orders>, amount: number): void {
  const { total } = rec.values;
  const paid = rec.values.paid + amount;
  shop.orders.change(rec, {
    paid,
    balance: total - paid,
    paymentStatus: paymentStatus({ total, paid, refunded: 0 }),
  });
}

/** So long after it was typed, clearing the pay cell takes the payment back; later it only makes room for the next. */
const UNDO_MINUTES = 60;
/** Rows of Payments in which a young payment stands. */
const RECENT = 400;

/** Reverses the last payment of the order if it is young enough; false when there is nothing to take back. */
export function takeBackPayment(shop: Shop, order: OpenOrder, admin: string): boolean {
  const { number } = order.rec.values;
  const { payments } = shop;
  const from = Math.max(2, payments.anchor.end - RECENT);
  const recent = payments
    .rows(from, payments.anchor.end - from + 1)
    .filter(({ values }) => values.order === number);
  const last = recent[recent.length - 1]?.values;
  if (!last || last.amount <= 0 || shop.now - last.at > UNDO_MINUTES / 1_440) return false;
  addPayment(shop, { order: number, amount: -last.amount, method: last.method, admin });
  settle(shop, order.rec, -last.amount);
  const owed = order.rec.values.balance > 0;
  if (owed && statusOf(order.rec) === 'processing') moveOrder(shop, order, 'awaiting-payment');
  return true;
}
