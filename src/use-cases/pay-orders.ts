/** Payments for many orders at once, each booked on its own. */
import type { Shop } from '../tables/shop.ts';
import { forEachOrder, type Many } from './many-orders.ts';
import { referencesLately } from './payments-of.ts';
import { checkPayable, type PaymentRequest, recordPayment } from './record-payment.ts';

/** A reference that was booked before is said in the order's row; the payment counts all the same. */
export function payOrders(
  shop: Shop,
  payments: readonly (PaymentRequest & { readonly order: string })[],
  admin: string,
): Many {
  const known = referencesLately(shop);
  return forEachOrder(shop, payments, admin, (order, payment) => {
    checkPayable(order.rec);
    recordPayment(shop, order, payment, admin);
    const { reference = '' } = payment;
    const used = known.get(reference);
    return [
      ...(order.rec.values.balance < 0 ? (['overpaid'] as const) : []),
      ...(used === undefined
        ? []
        : [{ code: 'reference-used' as const, params: { reference, order: used } }]),
    ];
  });
}
