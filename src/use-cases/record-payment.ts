/** Record a payment: money in, the order's balance, and its first step onward. */
import { dayToSerial, isDay } from '../domain/calendar.ts';
import { refuse } from '../domain/errors.ts';
import { formatMoney } from '../domain/money.ts';
import type { Row } from '../schema/table.ts';
import type { Shop } from '../tables/shop.ts';
import { addPayment } from './add-payment.ts';
import { queueMessage } from './messages.ts';
import { moveOrder, type OpenOrder, statusOf, withdrawTold } from './move-order.ts';
import { changeBalance } from './order-balance.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import { paysLater } from './order-money.ts';
import { ASKED_AGAIN, REFUSED } from './row-marks.ts';

export interface PaymentRequest {
  /** Minor units; what the order counts as paid, the fee included. */
  readonly amount: number;
  readonly method?: string | undefined;
  readonly reference?: string | undefined;
  /** Kept back by the courier or the bank, minor units. */
  readonly fee?: number | undefined;
  /** When the money came; now where it is left out. */
  readonly day?: string | undefined;
}

/** Nobody pays for what was cancelled. */
export const mayPay = (rec: OpenOrder['rec']): boolean => statusOf(rec) !== 'cancelled';

/** Refuses order-is-final. */
export function checkPayable(rec: OpenOrder['rec']): void {
  if (!mayPay(rec)) refuse('order-is-final', { from: 'cancelled', to: 'processing' });
}

/** An order that is paid in full goes to Processing by itself. Refuses amount-invalid and day-invalid. */
export function recordPayment(shop: Shop, order: OpenOrder, payment: PaymentRequest, admin: string): void {
  const { rec } = order;
  const { amount, fee = 0, day } = payment;
  if (!Number.isSafeInteger(amount) || amount <= 0 || fee < 0 || fee > amount)
    refuse('amount-invalid', { amount });
  if (day !== undefined && (!isDay(day) || day > shop.today)) refuse('day-invalid', { found: day });
  const at = day === undefined || day === shop.today ? shop.now : dayToSerial(day);
  addPayment(shop, { ...payment, at, order: rec.values.number, admin });
  const owed = rec.values.balance;
  changeBalance(shop, rec, { paid: amount });
  if (owed > 0 && rec.values.balance <= 0)
    queueMessage(shop, 'order-paid', rec.values.number, rec.row, rec.values);
  if (rec.values.balance <= 0 && statusOf(rec) === 'awaiting-payment') moveOrder(shop, order, 'processing');
}

/** The customer says it is paid: it waits for somebody to look. `proof`: a link or a word, '' where there is none. */
export function claimPayment(shop: Shop, { rec }: OpenOrder, proof: string): void {
  checkPayable(rec);
  if (rec.values.balance <= 0) refuse('already-paid', { order: rec.values.number });
  changeExtras(shop, rec, { claimed: proof });
  changeBalance(shop, rec, {});
}

/** So long after it was typed, clearing the pay cell takes the payment back; later it only makes room for the next. */
const UNDO_MINUTES = 60;
/** Rows of Payments in which a young payment stands. */
const RECENT = 400;

/** Reverses the last payment of the order if it is young enough; false when there is nothing to take back. */
export function takeBackPayment(shop: Shop, order: OpenOrder, admin: string): boolean {
  const [last] = recentPayments(shop, order);
  if (!last || last.amount <= 0 || !isYoung(shop, last)) return false;
  reversePayment(shop, order, last, admin);
  return true;
}

/**
 * Refuses an amount that was booked before the newest one: Ctrl+Z puts it back into the cell. Typed once more, it counts;
 * where nobody typed (the clock found it), it does not, however old the newest is. What the clock has asked first is asked
 * once more: the edit may have been on its way then.
 */
export function refuseUndone(shop: Shop, order: OpenOrder, amount: number): void {
  const { paying = false, rec } = order;
  const asked = rec.values.problem.includes(ASKED_AGAIN);
  if (paying && asked) return;
  const [last, ...before] = recentPayments(shop, order);
  if (!last || last.amount <= 0 || (paying && !isYoung(shop, last))) return;
  if (!before.some((each) => each.amount === amount)) return;
  const { currency, language } = shop.settings;
  const money = (minor: number): string => formatMoney(minor, currency, language);
  const mark = paying || asked ? ASKED_AGAIN : REFUSED;
  refuse('pay-undone', { mark, amount: money(amount), last: money(last.amount) });
}

const isYoung = ({ now }: Shop, { at }: { readonly at: number }): boolean => now - at <= UNDO_MINUTES / 1_440;

// The newest first.
function recentPayments({ payments }: Shop, { rec }: OpenOrder): Row<typeof payments.table>[] {
  const from = Math.max(2, payments.anchor.end - RECENT);
  return payments
    .rows(from, payments.anchor.end - from + 1)
    .flatMap(({ values }) => (values.order === rec.values.number ? [values] : []))
    .reverse();
}

/** Takes a payment out again by a row of its own; an order that is owed for anew waits for payment again. */
export function reversePayment(
  shop: Shop,
  order: OpenOrder,
  { id, amount, method, fee }: ReversedPayment,
  admin: string,
): void {
  const { number } = order.rec.values;
  const reference = reversalOf(id);
  addPayment(shop, { order: number, amount: -amount, method, fee: 0 - fee, reference, admin });
  changeBalance(shop, order.rec, { paid: -amount });
  if (order.rec.values.balance > 0) withdrawTold(shop, order, 'order-paid');
  const waits = order.rec.values.balance > 0 && !paysLater(shop, extrasOf(order.rec));
  if (waits && statusOf(order.rec) === 'processing') moveOrder(shop, order, 'awaiting-payment');
}

export interface ReversedPayment {
  readonly id: string;
  readonly amount: number;
  readonly method: string;
  readonly fee: number;
}

/** What a reversal refers to. */
export const reversalOf = (id: string): string => `↩ ${id}`;
