/** The money side of one order: its payments, what may come back, and its warranties. Read only. */
import { type Day, serialToDay } from '../domain/calendar.ts';
import { priceReturn } from '../domain/refund.ts';
import { warrantyEnd } from '../domain/warranty.ts';
import type { Shop } from '../tables/shop.ts';
import { findOrder } from './find-order.ts';
import type { OpenOrder } from './move-order.ts';
import { nowCalled } from './now-called.ts';
import { extrasOf } from './order-extras.ts';
import { linesOf } from './order-lines.ts';
import { paymentsOf } from './payments-of.ts';
import { reversalOf } from './record-payment.ts';
import { piecesOut } from './return-order.ts';
import { soldLines } from './sold-lines.ts';

export interface OrderMoney {
  readonly payments: readonly {
    readonly id: string;
    readonly day: Day;
    /** Minor units, negative for what was paid back. */
    readonly amount: number;
    readonly method: string;
    readonly reference: string;
    readonly fee: number;
    /** It was money in, was not taken back and is still there: it may be corrected. */
    readonly standing: boolean;
  }[];
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    /** Pieces that may come back. */
    readonly out: number;
    /** What all of them are worth, minor units. */
    readonly worth: number;
    /** Last day of the warranty, '' without one. */
    readonly warranty: Day | '';
  }[];
  /** At most this may be paid back. */
  readonly refundable: number;
  readonly owedBack: number;
}

export function viewOrderMoney(shop: Shop, number: string): OrderMoney {
  const rec = findOrder(shop, number);
  const order = { rec, lines: linesOf(shop, [rec]).get(number) ?? [] };
  const { paid, balance } = order.rec.values;
  const rows = paymentsOf(shop, number);
  const references = new Set(rows.map(({ reference }) => reference));
  return {
    payments: rows.map(({ id, at, amount, method, reference, fee }) => ({
      ...{ id, amount, method, reference, fee, day: serialToDay(Math.floor(at)) },
      standing: amount > 0 && amount <= paid && !references.has(reversalOf(id)),
    })),
    lines: linesOut(shop, order),
    refundable: Math.max(0, paid),
    owedBack: Math.max(0, -balance),
  };
}

function linesOut(shop: Shop, order: Pick<OpenOrder, 'rec' | 'lines'>): OrderMoney['lines'] {
  const { rec, lines } = order;
  const { returned = {} } = extrasOf(rec);
  const sold = soldLines(rec.values, lines, returned);
  const out = piecesOut(order);
  const months = warrantyMonths(shop);
  const { delivered, shippedAt } = rec.values;
  const from = delivered || (shippedAt > 0 ? serialToDay(Math.floor(shippedAt)) : '');
  const account = { extras: 0, extrasReturned: 0, paid: 0, refunded: 0 };
  return lines.map(({ id, sku, name }, line) => {
    const quantity = out.get(id) ?? 0;
    const wanted = [{ line, quantity, condition: 'restock' as const }];
    const worth = quantity > 0 ? priceReturn({ ...account, lines: sold }, { lines: wanted }).value : 0;
    const span = months.get(nowCalled(shop, sku)) ?? 0;
    const warranty = from !== '' && span > 0 ? warrantyEnd(from, span) : '';
    return { id, name, out: quantity, worth, warranty };
  });
}

const warrantyMonths = (shop: Shop): Map<string, number> =>
  new Map(
    shop.products
      .all(['sku', 'warrantyMonths'])
      .flatMap(({ values: { sku, warrantyMonths: months } }) =>
        months === undefined ? [] : [[sku, months] as const],
      ),
  );
