/** Refund: money back, for whatever reason, never more than was paid. */
import { refuse } from '../domain/errors.ts';
import { checkRefund } from '../domain/refund.ts';
import type { Shop } from '../tables/shop.ts';
import { addPayment } from './add-payment.ts';
import type { OpenOrder } from './move-order.ts';
import { changeBalance } from './order-balance.ts';
import { extrasOf } from './order-extras.ts';
import { paymentsOf } from './payments-of.ts';
import { type ReversedPayment, recordPayment, reversalOf, reversePayment } from './record-payment.ts';

export interface RefundRequest {
  /** Minor units. */
  readonly amount: number;
  readonly method?: string | undefined;
  readonly reference?: string | undefined;
  readonly reason?: string | undefined;
}

/**
 * What was paid too much goes back first; the rest is a courtesy, by which the order becomes cheaper, so that nobody
 * asks the customer for it again. Refuses amount-invalid, refund-too-large.
 */
export function refundOrder(shop: Shop, { rec }: OpenOrder, refund: RefundRequest, admin: string): void {
  const { amount, method, reference = '', reason = '' } = refund;
  const { number, paid, balance } = rec.values;
  const { refunded = 0 } = extrasOf(rec);
  checkRefund({ paid: paid + refunded, refunded }, amount);
  const note = [reference.trim(), reason.trim()].filter((text) => text !== '').join(' · ');
  addPayment(shop, { order: number, amount: -amount, method, reference: note, admin });
  const courtesy = Math.max(0, amount - Math.max(0, -balance));
  changeBalance(shop, rec, { paid: -amount, refunded: amount, credited: courtesy });
}

/**
 * A payment that was typed wrong: its row stays, a second takes it back, a third says what it was. `amount` 0 only takes
 * it back. Refuses payment-unknown, payment-reversed.
 */
export function correctPayment(
  shop: Shop,
  order: OpenOrder,
  { payment: id, amount }: { readonly payment: string; readonly amount: number },
  admin: string,
): void {
  const rows = paymentsOf(shop, order.rec.values.number);
  const wrong = rows.find((row) => row.id === id && row.amount > 0) ?? refuse('payment-unknown', { id });
  if (rows.some(({ reference }) => reference === reversalOf(id))) refuse('payment-reversed', { id });
  if (wrong.amount > order.rec.values.paid) refuse('payment-refunded', { id });
  takeOutAndPutBack(shop, order, wrong, { amount, admin });
}

function takeOutAndPutBack(
  shop: Shop,
  order: OpenOrder,
  wrong: ReversedPayment & { readonly reference: string },
  { amount, admin }: { readonly amount: number; readonly admin: string },
): void {
  reversePayment(shop, order, wrong, admin);
  const { method, reference } = wrong;
  if (amount > 0) recordPayment(shop, order, { amount, method, reference }, admin);
}
