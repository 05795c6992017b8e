import type { Shop } from '../tables/shop.ts';

/** Money in, or out when negative, as a row of Payments. */
export function addPayment(
  shop: Shop,
  payment: {
    order: string;
    /** Serial of the moment; now where it is left out. */
    at?: number | undefined;
    amount: number;
    method?: string | undefined;
    reference?: string | undefined;
    /** Kept back by the courier or the bank, minor units. */
    fee?: number | undefined;
    admin?: string | undefined;
  },
): void {
  shop.state.payment += 1;
  shop.payments.append({
    id: `P-${shop.state.payment}`,
    at: payment.at ?? shop.now,
    order: payment.order,
    amount: payment.amount,
    method: payment.method ?? shop.settings.methods[0] ?? '',
    reference: payment.reference ?? '',
    fee: payment.fee ?? 0,
    admin: payment.admin ?? '',
  });
}
