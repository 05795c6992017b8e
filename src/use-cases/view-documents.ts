/** What invoices, receipts, packing slips and labels of a few orders say. Read only; money in minor units. */
import { formatDay, serialToDay } from '../domain/calendar.ts';
import { refuse } from '../domain/errors.ts';
import { isPaidOnDelivery } from '../domain/payment.ts';
import type { OrderLine, orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { statusOf } from './move-order.ts';
import { nowCalled } from './now-called.ts';
import { linesOf } from './order-lines.ts';
import { orderDetails } from './view-order.ts';
import { viewShop } from './view-shop.ts';

/** So many orders go into one page. */
export const MOST_DOCUMENTS = 60;

/** Refuses documents-none and documents-too-many. */
export function viewDocuments(shop: Shop, found: readonly Rec<typeof orders>[]) {
  const recs = found.filter(({ values }) => values.number !== '');
  if (recs.length === 0) refuse('documents-none');
  if (recs.length > MOST_DOCUMENTS) refuse('documents-too-many', { most: MOST_DOCUMENTS });
  const { shopAddress, logo, whatsapp, bankAccounts, documentTerms, language } = shop.settings;
  const lines = linesOf(shop, recs);
  const grams = weigh(shop);
  const paid = lastPayments(shop, recs);
  return {
    ...viewShop(shop),
    ...{ address: shopAddress, logo, whatsapp, accounts: bankAccounts, terms: documentTerms },
    orders: recs.map((rec) => {
      const { number, paymentStatus, balance } = rec.values;
      const order = orderDetails(shop, rec, lines.get(number));
      const last = paid.get(number);
      return {
        ...order,
        method: order.method || (last?.method ?? ''),
        paidOn: last ? formatDay(serialToDay(Math.floor(last.at)), language) : '',
        settled: paymentStatus === 'paid' || paymentStatus === 'held',
        cancelled: statusOf(rec) === 'cancelled',
        /** Grams; 0 when Products does not say it of every line. */
        weight: grams(lines.get(number) ?? []),
        /** What the courier is to ask for. */
        collect: isPaidOnDelivery(order.method) ? Math.max(0, balance) : 0,
      };
    }),
  };
}

function weigh(shop: Shop): (lines: readonly OrderLine[]) => number {
  const each = new Map(shop.products.all(['sku', 'weight']).map(({ values }) => [values.sku, values.weight]));
  return (lines) => {
    const weights = lines.map(
      ({ sku, quantity }) => (each.get(nowCalled(shop, sku)) ?? Number.NaN) * quantity,
    );
    return weights.reduce((sum, weight) => sum + weight, 0) || 0;
  };
}

function lastPayments(shop: Shop, recs: readonly Rec<typeof orders>[]) {
  if (recs.every(({ values }) => values.paid <= 0)) return new Map<string, never>();
  // The ledger stands in the order of time: the last one stays.
  return new Map(
    shop.payments
      .all(['at', 'order', 'amount', 'method'])
      .flatMap(({ values }) => (values.amount > 0 ? [[values.order, values] as const] : [])),
  );
}
