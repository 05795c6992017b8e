/** What each line of an order was sold for, after the order's discount, and its part of the tax. Minor units. */
import type { DayFigures } from '../domain/kpi.ts';
import { prorate } from '../domain/money.ts';
import type { Pieces } from '../domain/order-details.ts';
import { leftOf, type SoldLine } from '../domain/refund.ts';
import type { Order, OrderLine, orders } from '../schema/orders.ts';
import type { Rec } from '../tables/table-view.ts';
import { extrasOf } from './order-extras.ts';

/** As `priceOrder` shared it out on the day: discount by net, tax by what is left. */
export function soldLines(order: Order, lines: readonly OrderLine[], returned: Pieces): SoldLine[] {
  const { subtotal, discount, shipping, fees, uniqueCode, tax, total } = order;
  const contained = total === subtotal - discount + shipping + fees + uniqueCode;
  const nets = lines.map(({ net }) => net);
  const shares = prorate(discount, nets);
  const after = nets.map((net, at) => net - (shares[at] ?? 0));
  const taxes = prorate(tax, after);
  return lines.map(({ id, quantity }, at) => ({
    quantity,
    revenue: (after[at] ?? 0) - (contained ? (taxes[at] ?? 0) : 0),
    tax: taxes[at] ?? 0,
    returned: returned[id] ?? 0,
  }));
}

/** Out of the figures of the order's day, when all that had not come back before does; `times` −1 puts it in again. */
export function returnedFigures(
  rec: Rec<typeof orders>,
  lines: readonly OrderLine[],
  times: 1 | -1,
): Partial<DayFigures> {
  const { returned = {} } = extrasOf(rec);
  const left = lines.map(({ id, quantity }) => Math.max(0, quantity - (returned[id] ?? 0)));
  const sold = soldLines(rec.values, lines, returned);
  const sum = (parts: readonly number[]): number => 0 - times * parts.reduce((all, part) => all + part, 0);
  return {
    net: sum(sold.map((line) => leftOf(line).revenue)),
    units: sum(left),
    cost: sum(lines.map(({ cost }, at) => (left[at] ?? 0) * cost)),
  };
}
