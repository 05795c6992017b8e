import { prorate } from './money.ts';

/** The money of an order, minor units. */
export interface OrderMoney {
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly shippingCost: number;
  readonly insurance: number;
  readonly packing: number;
  readonly tax: number;
  readonly uniqueCode: number;
  readonly paid: number;
}

/** A line's money: net = quantity × price − discount. */
export interface LineMoney {
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
}

export const lineNet = ({ quantity, price, discount }: LineMoney): number => quantity * price - discount;

/** Total of an order; `contained`: its prices contain the tax. */
export const totalOf = (order: OrderMoney, contained: boolean): number =>
  order.subtotal -
  order.discount +
  order.shipping +
  order.insurance +
  order.packing +
  (contained ? 0 : order.tax) +
  order.uniqueCode;

/** The pieces that stay and the pieces that go; their discounts sum to the line's. */
export function splitLine<Line extends LineMoney>(
  line: Line,
  going: number,
): readonly [stays: Line, goes: Line] {
  const staying = line.quantity - going;
  const [kept = 0, gone = 0] = prorate(line.discount, [staying, going]);
  return [
    { ...line, quantity: staying, discount: kept },
    { ...line, quantity: going, discount: gone },
  ];
}

/**
 * The order in two: everything is shared out by what the goods of each part come to, and every part sums to the whole.
 * The unique code, which is no revenue, stays; what was paid goes by the totals, so that an order that is paid is paid
 * in both parts.
 */
export function splitMoney(
  order: OrderMoney,
  [stays, goes]: readonly [stays: number, goes: number],
  contained: boolean,
): readonly [stays: OrderMoney, goes: OrderMoney] {
  const [discounts, shipping, shippingCost, insurance, packing] = (
    ['discount', 'shipping', 'shippingCost', 'insurance', 'packing'] as const
  ).map((part) => prorate(order[part], [stays, goes])) as [Pair, Pair, Pair, Pair, Pair];
  const tax = prorate(order.tax, [stays - discounts[0], goes - discounts[1]]) as Pair;
  const part = (at: 0 | 1): OrderMoney => ({
    subtotal: at === 0 ? stays : goes,
    discount: discounts[at],
    shipping: shipping[at],
    shippingCost: shippingCost[at],
    insurance: insurance[at],
    packing: packing[at],
    tax: tax[at],
    uniqueCode: at === 0 ? order.uniqueCode : 0,
    paid: 0,
  });
  const parts = [part(0), part(1)] as const;
  const paid = prorate(
    order.paid,
    parts.map((each) => totalOf(each, contained)),
  ) as Pair;
  return [
    { ...parts[0], paid: paid[0] },
    { ...parts[1], paid: paid[1] },
  ];
}

type Pair = [number, number];
