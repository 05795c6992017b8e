/** What the sidebar shows of one order. Read only; money in minor units. */
import { formatDay, serialToDay } from '../domain/calendar.ts';
import { trackingUrl } from '../domain/couriers.ts';
import { labelOf, ORDER_STATUSES, PAYMENT_STATUSES } from '../domain/labels.ts';
import { isOpen } from '../domain/order.ts';
import { readOrderLink } from '../domain/order-details.ts';
import type { Order, OrderLine, orders } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import type { Settings } from '../tables/settings.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { findOrder } from './find-order.ts';
import { choicesOf, statusOf } from './move-order.ts';
import { linesOf } from './order-lines.ts';
import { taxRuleKept } from './order-money.ts';
import { mayPay } from './record-payment.ts';
import { piecesOut } from './return-order.ts';
import { momentWords } from './show-facts.ts';
import { maySplit } from './split-order.ts';
import { viewShop } from './view-shop.ts';

/** `row` is the selected one, when Orders is the tab in front. */
export function viewOrder(
  shop: Shop,
  wanted: { readonly number?: string | undefined; readonly row?: number | undefined },
) {
  const rec =
    wanted.number === undefined
      ? wanted.row === undefined || wanted.row < 2
        ? undefined
        : shop.orders.rows(wanted.row, 1)[0]
      : findOrder(shop, wanted.number);
  const order = rec && rec.values.number !== '' ? orderDetails(shop, rec) : null;
  return { ...viewShop(shop), order, couriers: shop.settings.couriers.map(({ name }) => name) };
}

/** `lines` as they stand; left out: they are read. */
export function orderDetails(shop: Shop, rec: Rec<typeof orders>, known?: readonly OrderLine[]) {
  const { language } = shop.settings;
  const v = rec.values;
  const status = statusOf(rec);
  const lines = known ?? linesOf(shop, [rec]).get(v.number) ?? [];
  const { number, customer, customerId, phone, email, address, problem, note } = v;
  const { recipient, channel, channelOrder } = v;
  return {
    ...{
      number,
      customer,
      customerId,
      recipient,
      phone,
      email,
      address,
      channel,
      channelOrder,
      problem,
      note,
    },
    row: rec.row,
    day: formatDay(serialToDay(Math.floor(v.at)), language),
    status: labelOf(ORDER_STATUSES, status, language),
    paymentStatus: v.paymentStatus === '' ? '' : labelOf(PAYMENT_STATUSES, v.paymentStatus, language),
    ...courierOf(shop.settings, v),
    lines: lines.map(({ id, sku, name, quantity, price, discount, net }) => ({
      ...{ id, sku, name, quantity, price, discount, net },
    })),
    ...moneyOf(v),
    ...extrasOf(v),
    due: v.due === 0 ? '' : momentWords(v.due, language),
    shipBy: v.shipBy === '' ? '' : formatDay(v.shipBy, language),
    open: isOpen(status),
    lastMessage: v.message,
    mayPay: v.balance > 0 && mayPay(rec),
    maySplit: maySplit({ rec, lines }),
    mayReturn: [...piecesOut({ rec, lines }).values()].some((count) => count > 0),
    next: choicesOf(rec).map((each) => labelOf(ORDER_STATUSES, each, language)),
  };
}

function courierOf({ couriers }: Settings, v: Order) {
  const courier = textOf(v.courier);
  const tracking = textOf(v.tracking);
  const template = couriers.find(({ name }) => name.toLowerCase() === courier.toLowerCase())?.url ?? '';
  return { courier, tracking, trackingUrl: tracking === '' ? '' : trackingUrl(template, tracking) };
}

const moneyOf = ({ subtotal, discount, shipping, shippingCost, fees, tax, uniqueCode, ...v }: Order) => ({
  ...{ subtotal, discount, shipping, shippingCost, fees, tax, uniqueCode },
  ...{ total: v.total, paid: v.paid, balance: v.balance },
});

function extrasOf({ details }: Order) {
  const { method, insurance, packing, dropship, hold, ...extras } = readOrderLink(details)?.extras ?? {};
  return {
    taxRule: taxRuleKept(extras) ?? null,
    level: extras.level ?? ('retail' as const),
    method: method ?? '',
    insurance: insurance ?? 0,
    packing: packing ?? 0,
    dropship: dropship ?? null,
    hold: hold ?? ('' as const),
    splitFrom: extras.splitFrom ?? '',
    replaces: extras.replaces ?? '',
    replacedBy: extras.replacedBy ?? '',
  };
}
