/** Orders that wait for money, and those of which some is to go back. Read only. */
import { serialToDay } from '../domain/calendar.ts';
import { labelOf, ORDER_STATUSES, PAYMENT_STATUSES, recognise } from '../domain/labels.ts';
import { isPaidOnDelivery } from '../domain/payment.ts';
import type { OrderStatus } from '../schema/choices.ts';
import type { Order, orders } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { extrasOf } from './order-extras.ts';
import { ordersWhere } from './orders-where.ts';

export interface OwingOrder {
  readonly number: string;
  readonly row: number;
  readonly customerId: string;
  readonly customer: string;
  readonly recipient: string;
  readonly phone: string;
  readonly day: string;
  /** Last day to pay, '' where there is none. */
  readonly due: string;
  /** Number the channel gave it. */
  readonly channelOrder: string;
  /** In the shop's words. */
  readonly status: string;
  readonly paymentStatus: string;
  readonly shipped: boolean;
  readonly method: string;
  readonly cod: boolean;
  readonly courier: string;
  readonly tracking: string;
  /** Minor units. */
  readonly total: number;
  readonly paid: number;
  /** Left to pay, above 0; 0 where money is to go back. */
  readonly balance: number;
  /** Contained in the balance. */
  readonly uniqueCode: number;
  /** Paid too much, or for an order that is closed. */
  readonly owedBack: number;
  /** The customer says it is paid: the proof's link, '' without one; null: not said. */
  readonly claimed: string | null;
}

const CLOSED: readonly (OrderStatus | undefined)[] = ['cancelled', 'returned'];
const PAID: readonly unknown[] = ['paid', 'partly-paid', 'held', 'partly-refunded'];

const statusIn = (values: Order): OrderStatus | undefined =>
  recognise(ORDER_STATUSES, textOf(values.statusBooked));

// A closed order waits for nothing; what was paid for it may have to go back.
const isOwing = (values: Order): boolean =>
  CLOSED.includes(statusIn(values)) ? PAID.includes(values.paymentStatus) : values.balance !== 0;

/** Two reads to know which, then theirs. */
export function viewReceivables(shop: Shop): OwingOrder[] {
  shop.orders.all(['balance']);
  return ordersWhere(shop, ['statusBooked', 'paymentStatus'], isOwing)
    .map((rec) => owing(shop, rec))
    .filter(({ balance, owedBack }) => balance > 0 || owedBack > 0);
}

function owing({ settings }: Shop, rec: Rec<typeof orders>): OwingOrder {
  const { values } = rec;
  const { language } = settings;
  const { number, customerId, customer, recipient, phone, channelOrder, total, paid, uniqueCode } = values;
  const extras = extrasOf(rec);
  const method = extras.method ?? settings.methods[0] ?? '';
  const status = statusIn(values);
  return {
    ...{ number, row: rec.row, customerId, customer, recipient, phone, channelOrder, total, paid },
    ...{ uniqueCode: paid === 0 ? uniqueCode : 0, method, cod: isPaidOnDelivery(method) },
    day: serialToDay(Math.floor(values.at)),
    due: values.due === 0 ? '' : serialToDay(Math.floor(values.due)),
    status: status ? labelOf(ORDER_STATUSES, status, language) : '',
    paymentStatus:
      values.paymentStatus === '' ? '' : labelOf(PAYMENT_STATUSES, values.paymentStatus, language),
    shipped: values.shippedAt > 0,
    courier: textOf(values.courier),
    tracking: textOf(values.tracking),
    balance: CLOSED.includes(status) ? 0 : Math.max(0, values.balance),
    owedBack: owedBack(values, extras.credited),
    claimed: extras.claimed ?? null,
  };
}

// Where goods came back or a courtesy was given, the balance knows; an order closed by its status alone is owed all.
function owedBack(values: Order, credited: number | undefined): number {
  const closed = CLOSED.includes(statusIn(values)) && credited === undefined;
  return closed ? values.paid : Math.max(0, -values.balance);
}
