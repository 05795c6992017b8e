/** Split off what is short: pieces of an open order become an order of their own. No stock moves, and all money sums to the whole. */
import { isoWeek, serialToDay } from '../domain/calendar.ts';
import { refuse } from '../domain/errors.ts';
import { itemsInWords } from '../domain/items.ts';
import { labelOf, ORDER_STATUSES } from '../domain/labels.ts';
import { isOpen } from '../domain/order.ts';
import { type OrderExtras, writeOrderLink } from '../domain/order-details.ts';
import { paymentStatus } from '../domain/payment.ts';
import { lineNet, type OrderMoney, splitLine, splitMoney, totalOf } from '../domain/split-order.ts';
import type { Order, OrderLine } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { addPayment } from './add-payment.ts';
import { awaitTransfer } from './awaited-transfers.ts';
import { noteSplit } from './buyers.ts';
import { linkOf, openOrderOf } from './edit-order.ts';
import { lookBy } from './look-by.ts';
import { type OpenOrder, statusOf } from './move-order.ts';
import { extrasOf } from './order-extras.ts';
import { orderFigures } from './order-figures.ts';
import { checkQuantity } from './order-items.ts';
import { checkWhole, type LineRec, lineRecsOf } from './order-lines.ts';
import { nextNumber } from './place-order.ts';
import { addToDay, countStatus, noteWeek } from './rollup.ts';

type OrderRec = OpenOrder['rec'];

export interface SplitRequest {
  readonly number: string;
  /** Line's id and how many of its pieces go. */
  readonly lines: readonly { readonly line: string; readonly quantity: number }[];
  readonly admin?: string | undefined;
}

export interface SplitOrder {
  /** Of the new order. */
  readonly number: string;
  readonly rec: OrderRec;
  /** What stays. */
  readonly lines: readonly OrderLine[];
}

/** Whether a part can be split off: pieces to move, pieces to leave, and no money to share out that was given back. */
export function maySplit({ rec, lines }: Pick<OpenOrder, 'rec' | 'lines'>): boolean {
  const { refunded, credited, shipped = {} } = extrasOf(rec);
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const pieces = sum(lines.map(({ quantity }) => quantity));
  return (
    isOpen(statusOf(rec)) && !refunded && !credited && pieces > 1 && sum(Object.values(shipped)) < pieces
  );
}

/** Refuses order-not-open, line-unknown, quantity-invalid, split-too-many, split-nothing, split-all, split-refunded. */
export function splitOrder(shop: Shop, request: SplitRequest): SplitOrder {
  const rec = openOrderOf(shop, request.number);
  const recs = checkWhole(shop, rec, lineRecsOf(shop, [rec]).get(rec.values.number) ?? []);
  const link = linkOf(rec, recs);
  if (link.extras.refunded || link.extras.credited) refuse('split-refunded', { order: request.number });
  const going = piecesGoing(recs, link.extras, request);
  const parts = recs.map((line) => ({ line, cut: splitLine(line.values, going.get(line.values.id) ?? 0) }));
  const sumOf = (at: 0 | 1): number => parts.reduce((sum, { cut }) => sum + lineNet(cut[at]), 0);
  const contained = link.extras.tax?.[2] === true;
  const money = moneyOf(rec.values, link.extras);
  const [stays, goes] = splitMoney(money, [sumOf(0), sumOf(1)], contained);

  const before = orderFigures(
    rec.values,
    recs.map(({ values }) => values),
    -1,
  );
  const number = nextNumber(shop);
  const lines = takeLines(shop, parts);
  const gone = parts.map(({ cut }) => cut[1]).filter(({ quantity }) => quantity > 0);
  const made = addOrder(shop, rec, { number, lines: gone, money: goes, contained, extras: link.extras });
  const extras = withFees(link.extras, stays);
  shop.orders.change(rec, {
    ...cellsOf(stays, contained, extras),
    items: itemsInWords(lines, shop.settings.language, 6),
    details: writeOrderLink({ ...link, extras }),
    ...(request.admin ? { admin: request.admin } : {}),
  });
  movePaid(shop, rec, number, goes.paid, request.admin);
  const day = serialToDay(Math.floor(rec.values.at));
  for (const figures of [before, orderFigures(rec.values, lines, 1), orderFigures(made, gone, 1)])
    addToDay(shop.state, day, figures);
  noteSplit(shop, rec.values.customerId);
  return { number, rec, lines };
}

function piecesGoing(
  recs: readonly LineRec[],
  extras: OrderExtras,
  { lines }: SplitRequest,
): Map<string, number> {
  const going = new Map<string, number>();
  lines.forEach(({ line, quantity }, at) => {
    const found = recs.find(({ values }) => values.id === line)?.values ?? refuse('line-unknown', { line });
    const where = { sku: found.sku, name: found.name, field: `lines.${at}.quantity` };
    checkQuantity(quantity, where);
    const left = found.quantity - (extras.shipped?.[line] ?? 0) - (going.get(line) ?? 0);
    if (quantity > left) refuse('split-too-many', { ...where, quantity, left });
    going.set(line, (going.get(line) ?? 0) + quantity);
  });
  if (going.size === 0) refuse('split-nothing');
  if (recs.every(({ values }) => (going.get(values.id) ?? 0) === values.quantity)) refuse('split-all');
  return going;
}

const moneyOf = (order: Order, { insurance = 0, packing = 0 }: OrderExtras): OrderMoney => {
  const { subtotal, discount, shipping, shippingCost, tax, uniqueCode, paid } = order;
  return { subtotal, discount, shipping, shippingCost, insurance, packing, tax, uniqueCode, paid };
};

function cellsOf(money: OrderMoney, contained: boolean, extras: OrderExtras): Partial<Order> {
  const { insurance, packing, paid, ...cells } = money;
  const total = totalOf(money, contained);
  const refunded = extras.refunded ?? 0;
  return {
    ...cells,
    ...{ fees: insurance + packing, total, paid, balance: total - paid },
    paymentStatus: paymentStatus({ total, paid, refunded }),
  };
}

function withFees(
  { insurance: _insurance, packing: _packing, ...rest }: OrderExtras,
  { insurance, packing }: OrderMoney,
): OrderExtras {
  return { ...rest, ...(insurance > 0 ? { insurance } : {}), ...(packing > 0 ? { packing } : {}) };
}

interface Part {
  readonly line: LineRec;
  readonly cut: readonly [stays: OrderLine, goes: OrderLine];
}

function takeLines(shop: Shop, parts: readonly Part[]): OrderLine[] {
  for (const { line, cut } of parts) {
    const [{ quantity, discount }] = cut;
    shop.orderLines.change(line, { quantity, discount, net: lineNet(cut[0]) });
  }
  return parts.map(({ line }) => line.values).filter(({ quantity }) => quantity > 0);
}

interface NewOrder {
  readonly number: string;
  readonly lines: readonly OrderLine[];
  readonly money: OrderMoney;
  readonly contained: boolean;
  readonly extras: OrderExtras;
}

// Sold on the day of the order it comes from, to the same customer; nobody has packed it yet.
function addOrder(shop: Shop, rec: OrderRec, { number, lines, money, contained, ...made }: NewOrder): Order {
  const {
    shipped: _shipped,
    returned: _returned,
    parcels: _parcels,
    reminded: _reminded,
    ...kept
  } = made.extras;
  const extras = { ...withFees(kept, money), splitFrom: rec.values.number };
  const rows = lines.map((line, i) =>
    shop.orderLines.append({ ...line, id: `${number}-${i + 1}`, order: number, net: lineNet(line) }),
  );
  const [row = 0] = rows;
  noteWeek(shop.state, isoWeek(shop.today), row);
  const at = statusOf(rec);
  const status = at === 'packed' ? 'processing' : at;
  const label = labelOf(ORDER_STATUSES, status, shop.settings.language);
  const order: Order = {
    ...rec.values,
    ...cellsOf(money, contained, extras),
    ...{
      number,
      status: label,
      statusBooked: label,
      tracking: '',
      trackingBooked: '',
      problem: '',
      message: '',
    },
    ...{ courier: rec.values.courierBooked, pay: '', payBooked: '' },
    items: itemsInWords(lines, shop.settings.language, 6),
    details: writeOrderLink({ runs: [{ row, count: rows.length }], isNew: false, extras }),
  };
  shop.orders.append(order);
  lookBy(shop, order);
  countStatus(shop.state, undefined, status);
  return order;
}

// What was paid for both is a booking of each.
function movePaid(shop: Shop, { values }: OrderRec, to: string, amount: number, admin = ''): void {
  if (values.uniqueCode > 0) awaitTransfer(shop.state, values.number, values.balance);
  if (amount === 0) return;
  addPayment(shop, { order: values.number, amount: -amount, reference: to, admin });
  addPayment(shop, { order: to, amount, reference: values.number, admin });
}
