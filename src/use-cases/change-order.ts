/** What a person asked of one order, in its row or in the sidebar: courier, tracking number, pay, status. */
import { cleanTracking } from '../domain/couriers.ts';
import { Refusal, refuse } from '../domain/errors.ts';
import { ORDER_STATUSES, recognise } from '../domain/labels.ts';
import type { MoveFlag } from '../domain/order.ts';
import { readPay } from '../domain/payment.ts';
import type { Cell } from '../schema/cell.ts';
import type { Order } from '../schema/orders.ts';
import { isBlank, isDate, sameCell, textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import { announceNumber, moveOrder, type OpenOrder, statusOf } from './move-order.ts';
import { checkPayable, recordPayment, refuseUndone, takeBackPayment } from './record-payment.ts';
import { isAllBack } from './return-order.ts';

/** What is odd about what was booked. */
export type OrderFlag = MoveFlag | 'overpaid' | 'auto-cancelled';

export interface Changed {
  /** Requests that were booked. */
  readonly booked: number;
  readonly refused: readonly Refusal[];
  readonly flags: readonly OrderFlag[];
}

const requests = ['courier', 'tracking', 'pay', 'status'] as const;
export type Request = (typeof requests)[number];
/** Where a request is kept once it is booked. */
export const twins = {
  courier: 'courierBooked',
  tracking: 'trackingBooked',
  pay: 'payBooked',
  status: 'statusBooked',
} as const;

const asks = (values: Order, request: Request): boolean =>
  !sameCell(values[request], values[twins[request]]) && !bothBlank(values, request);
const bothBlank = (values: Order, request: Request): boolean =>
  isBlank(values[request]) && isBlank(values[twins[request]]);

/** What the row asks for: requests that differ from what was booked. */
export const requestsOf = (values: Order): readonly Request[] =>
  requests.filter((request) => asks(values, request));

export const asksAnything = (values: Order): boolean => requestsOf(values).length > 0;

/** Books each request of the row on its own: what is refused stays typed, and the others go on. */
export function changeOrder(shop: Shop, order: OpenOrder, admin: string): Changed {
  let booked = 0;
  const refused: Refusal[] = [];
  const flags: OrderFlag[] = [];
  for (const request of requests) {
    if (!asks(order.rec.values, request)) continue;
    const outcome = shop.attempt(() => book[request](shop, order, admin));
    if (outcome instanceof Refusal) refused.push(outcome);
    else {
      booked += 1;
      flags.push(...outcome);
    }
  }
  return { booked, refused, flags };
}

type Booker = (shop: Shop, order: OpenOrder, admin: string) => readonly OrderFlag[];

const book: { readonly [R in Request]: Booker } = {
  courier: (shop, { rec }) => {
    shop.orders.change(rec, { courierBooked: rec.values.courier });
    return [];
  },
  tracking: (shop, order) => {
    const { rec } = order;
    if (isDate(rec.values.tracking)) refuse('tracking-is-date', { order: rec.values.number });
    // A number too long for a number cell has lost its last digits already.
    if (typeof rec.values.tracking === 'number' && rec.values.tracking > 9e14)
      refuse('tracking-is-number', { order: rec.values.number });
    shop.orders.change(rec, { trackingBooked: rec.values.tracking });
    const number = cleanTracking(textOf(rec.values.tracking));
    const status = statusOf(rec);
    if (number !== '') announceNumber(shop, order);
    if (number === '' || !shop.settings.shipByNumber) return [];
    return status === 'processing' || status === 'packed' ? moveOrder(shop, order, 'shipped') : [];
  },
  pay: (shop, order, admin) => {
    const { rec } = order;
    const typed = rec.values.pay;
    checkPayable(rec);
    const asked = payOf(typed, rec.values.balance, shop);
    if ('blank' in asked) takeBackPayment(shop, order, admin);
    else if (asked.amount > 0) {
      if (!isBlank(rec.values.payBooked)) refuseUndone(shop, order, asked.amount);
      recordPayment(shop, order, { amount: asked.amount }, admin);
    } else refuse('already-paid', { order: rec.values.number });
    shop.orders.change(rec, { payBooked: typed });
    return rec.values.balance < 0 ? ['overpaid'] : [];
  },
  status: (shop, order) => {
    const { rec } = order;
    const typed = textOf(rec.values.status);
    if (typed === '') refuse('status-blank', { order: rec.values.number });
    const to = recognise(ORDER_STATUSES, typed) ?? refuse('status-unknown', { found: typed });
    if (to === statusOf(rec)) {
      shop.orders.change(rec, { statusBooked: rec.values.status });
      return [];
    }
    // What those rows did to stock and money goes back only with them.
    if (statusOf(rec) === 'returned' && isAllBack(order))
      refuse('return-booked', { order: rec.values.number });
    return moveOrder(shop, order, to);
  },
};

function payOf(typed: Cell, balance: number, shop: Shop) {
  if (isDate(typed)) return refuse('pay-unreadable', { found: textOf(typed) });
  if (typed === true) return { amount: Math.max(0, balance) };
  return (
    readPay(typeof typed === 'boolean' ? '' : typed, balance, shop.settings.currency) ??
    refuse('pay-unreadable', { found: textOf(typed) })
  );
}
