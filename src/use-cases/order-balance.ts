/** What an order comes to, what of it was paid, and what is left. */
import { paymentStatus } from '../domain/payment.ts';
import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { awaitTransfer } from './awaited-transfers.ts';
import { lookBy } from './look-by.ts';
import { withdrawReminder } from './messages.ts';
import { changeExtras, extrasOf } from './order-extras.ts';

/** By how much each changes, minor units; negative takes it back. */
export interface BalanceChange {
  /** In, and out when negative. */
  readonly paid?: number;
  /** Of what was paid, given back. */
  readonly refunded?: number;
  /** Off what the order comes to. */
  readonly credited?: number;
}

/** Carries the change into the row: balance = total − credited − paid, and the payment status that follows. */
export function changeBalance(shop: Shop, rec: Rec<typeof orders>, change: BalanceChange): void {
  const extras = extrasOf(rec);
  const paid = rec.values.paid + (change.paid ?? 0);
  const refunded = (extras.refunded ?? 0) + (change.refunded ?? 0);
  const credited = (extras.credited ?? 0) + (change.credited ?? 0);
  const claimed = (change.paid ?? 0) > 0 ? undefined : extras.claimed;
  const total = rec.values.total - credited;
  const digital = extras.digital === undefined ? undefined : shop.now;
  changeExtras(shop, rec, {
    ...{ refunded: refunded || undefined, credited: credited || undefined, claimed, digital },
  });
  shop.orders.change(rec, {
    paid,
    balance: total - paid,
    paymentStatus: paymentStatus({
      total,
      paid: paid + refunded,
      refunded,
      claimed: claimed !== undefined,
    }),
  });
  lookBy(shop, rec.values);
  if (rec.values.paymentStatus !== 'unpaid') withdrawReminder(shop, rec);
  if (rec.values.uniqueCode > 0) awaitTransfer(shop.state, rec.values.number, total - paid);
}
