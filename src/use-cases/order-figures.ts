import type { DayFigures } from '../domain/kpi.ts';
import { readOrderLink } from '../domain/order-details.ts';
import type { Order, OrderLine } from '../schema/orders.ts';

type Sums = Pick<Order, 'subtotal' | 'discount' | 'tax' | 'details'>;
type LineSums = Pick<OrderLine, 'quantity' | 'price' | 'cost'>;

/**
 * What an order is in the figures of its day; `times` −1 takes it out again. Net is what the goods brought: without
 * shipping, fees and unique code, and without the tax that its prices contain.
 */
export function orderFigures(order: Sums, lines: readonly LineSums[], times: 1 | -1): Partial<DayFigures> {
  const link = readOrderLink(order.details);
  const contained = link?.extras.tax?.[2] === true ? order.tax : 0;
  const sum = (part: (line: LineSums) => number): number =>
    times * lines.reduce((all, line) => all + part(line), 0);
  return {
    orders: times,
    gross: sum(({ quantity, price }) => quantity * price),
    net: times * (order.subtotal - order.discount - contained),
    units: sum(({ quantity }) => quantity),
    cost: sum(({ quantity, cost }) => quantity * cost),
    newCustomers: link?.isNew ? times : 0,
    returningCustomers: link?.isNew ? 0 : times,
  };
}
