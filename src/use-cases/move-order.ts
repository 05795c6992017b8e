/** Move an order through its life: every step booked, stock and message with it. */
import { serialToDay } from '../domain/calendar.ts';
import { payBefore } from '../domain/clock-acts.ts';
import { needsNumber } from '../domain/couriers.ts';
import { refuse } from '../domain/errors.ts';
import { labelOf, ORDER_STATUSES, recognise } from '../domain/labels.ts';
import type { Template } from '../domain/message-steps.ts';
import {
  flagsFor,
  type MoveFacts,
  type MoveFlag,
  nextStatuses,
  pathBack,
  pathTo,
  transition,
} from '../domain/order.ts';
import type { Pieces } from '../domain/order-details.ts';
import { shipBy } from '../domain/ship-by.ts';
import type { OrderStatus } from '../schema/choices.ts';
import type { OrderLine, orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { bookWords } from '../words/book.ts';
import { awaitTransfer } from './awaited-transfers.ts';
import { forgetOrder } from './buyers.ts';
import type { StockKeeper } from './levels.ts';
import { lookBy } from './look-by.ts';
import { queueMessage, renewMessage, wayTo, withdrawMessage, withdrawReminder } from './messages.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import { orderFigures } from './order-figures.ts';
import { paysLater, shipDay } from './order-money.ts';
import { addToDay, countStatus } from './rollup.ts';
import { returnedFigures } from './sold-lines.ts';
import { checkStillThere } from './still-there.ts';

/** An order with what its booking touches. */
export interface OpenOrder {
  readonly rec: Rec<typeof orders>;
  readonly lines: readonly OrderLine[];
  readonly keeper: () => StockKeeper;
  /** The clock moves it: nobody is told of what is long past, of anything else at once. */
  readonly telling?: 'nobody' | 'at-once';
  /** Somebody has typed into its Pay cell just now. */
  readonly paying?: boolean;
}

/** The status last booked. Refuses when the hidden cell was damaged. */
export function statusOf(rec: Rec<typeof orders>): OrderStatus {
  const text = String(rec.values.statusBooked);
  return recognise(ORDER_STATUSES, text) ?? refuse('status-lost', { order: rec.values.number, found: text });
}

/** Moves forward over the steps between, or back while the step's message has not left. Returns what is odd about it. */
export function moveOrder(shop: Shop, order: OpenOrder, to: OrderStatus): readonly MoveFlag[] {
  const from = statusOf(order.rec);
  const path = pathTo(from, to);
  if (typeof path !== 'string') return path.length === 0 ? [] : forward(shop, order, from, path);
  const back = pathBack(from, to);
  if (!back) return refuse(path, { from, to });
  backward(shop, order, from, back);
  return [];
}

function forward(
  shop: Shop,
  order: OpenOrder,
  from: OrderStatus,
  path: readonly OrderStatus[],
): readonly MoveFlag[] {
  const flags = new Set<MoveFlag>();
  let at = from;
  for (const to of path) {
    doStep(shop, order, at, to, 1);
    for (const flag of flagsFor(to, factsOf(shop, order))) flags.add(flag);
    at = to;
  }
  if (path.includes('processing')) promiseDay(shop, order.rec);
  if (at === 'shipped') shop.orders.change(order.rec, { shippedAt: shop.now });
  if (at === 'completed' && order.rec.values.delivered === '')
    shop.orders.change(order.rec, { delivered: shop.today });
  if (at === 'completed') announce(shop, order, 'order-completed');
  if (at === 'shipped' && from !== 'failed-delivery') announceShipping(shop, order);
  countStatus(shop.state, from, at);
  setStatus(shop, order.rec, at);
  return [...flags];
}

// An order that was paid for today has the working days from today on.
function promiseDay({ settings, orders, now }: Shop, rec: OpenOrder['rec']): void {
  const { cutOffHour: cutOff, cutOffSaturday: saturdayCutOff, workdays, holidays } = settings;
  orders.change(rec, { shipBy: shipBy(now, { cutOff, saturdayCutOff, workdays, holidays }) });
}

function backward(shop: Shop, order: OpenOrder, from: OrderStatus, path: readonly OrderStatus[]): void {
  let at = from;
  for (const to of path) {
    if (at === 'shipped') unannounceShipping(shop, order);
    if (at === 'completed') withdrawTold(shop, order, 'order-completed');
    if (at === 'cancelled') checkStillThere(shop, order);
    doStep(shop, order, to, at, -1);
    at = to;
  }
  countStatus(shop.state, from, at);
  if (at === 'awaiting-payment') renewDeadline(shop, order.rec);
  setStatus(shop, order.rec, at);
}

// Whoever takes a step back gives the customer time anew; else the clock would cancel it at once.
function renewDeadline(shop: Shop, rec: OpenOrder['rec']): void {
  const { due } = rec.values;
  if (due > 0 && due < shop.now)
    shop.orders.change(rec, { due: payBefore(shop.now, shop.settings.payHours) });
}

/** Writes what was booked; the request cell itself only when nobody has asked for anything else in it. */
function setStatus(shop: Shop, rec: Rec<typeof orders>, status: OrderStatus): void {
  const { status: typed, statusBooked } = rec.values;
  const label = labelOf(ORDER_STATUSES, status, shop.settings.language);
  const asked = typeof typed === 'string' ? recognise(ORDER_STATUSES, typed) : undefined;
  if (asked === status && typed !== statusBooked) shop.orders.change(rec, { statusBooked: typed });
  else if (typed === statusBooked) shop.orders.change(rec, { status: label, statusBooked: label });
  else shop.orders.change(rec, { statusBooked: label });
  lookBy(shop, rec.values);
}

/** What a person may choose now: not Cancelled once a part has left. */
export const choicesOf = (rec: OpenOrder['rec']): readonly OrderStatus[] =>
  nextStatuses(statusOf(rec)).filter((to) => !(to === 'cancelled' && hasPieces(extrasOf(rec).shipped ?? {})));

const hasPieces = (pieces: Pieces): boolean => Object.values(pieces).some((count) => count > 0);

// `times` −1 takes the step from → to back.
function doStep(
  shop: Shop,
  { rec, lines, keeper }: OpenOrder,
  from: OrderStatus,
  to: OrderStatus,
  times: 1 | -1,
): void {
  const { stock } = transition(from, to) ?? { stock: 'none' as const };
  const { number } = rec.values;
  const { shipped = {}, returned = {} } = extrasOf(rec);
  if (stock === 'release' && hasPieces(shipped)) refuse('order-partly-shipped', { order: number });
  // What left in parcels of its own, or came back before the rest, has been booked then.
  const before = stock === 'return' ? returned : shipped;
  if (stock !== 'none') {
    for (const { id, sku, quantity } of lines)
      keeper().act(sku, stock, times * Math.max(0, quantity - (before[id] ?? 0)), { order: number });
  }
  if (from === 'awaiting-payment' && to === 'processing') setShipDay(shop, rec, times);
  if (to === 'returned')
    addToDay(shop.state, serialToDay(Math.floor(rec.values.at)), returnedFigures(rec, lines, times));
  if (to === 'cancelled') bookCancelled(shop, rec, lines, times);
}

// Counted from when it may be packed: an order nobody has paid is not late.
function setShipDay(shop: Shop, rec: Rec<typeof orders>, times: 1 | -1): void {
  const held = extrasOf(rec).hold !== undefined;
  if (times === -1) shop.orders.change(rec, { shipBy: '' });
  else if (rec.values.shipBy === '' && !held) shop.orders.change(rec, { shipBy: shipDay(shop) });
}

function bookCancelled(
  shop: Shop,
  rec: Rec<typeof orders>,
  lines: readonly OrderLine[],
  times: 1 | -1,
): void {
  const { number, at, total, balance, customerId } = rec.values;
  addToDay(shop.state, serialToDay(Math.floor(at)), orderFigures(rec.values, lines, times === 1 ? -1 : 1));
  addToDay(shop.state, shop.today, { cancelled: times });
  forgetOrder(shop, customerId, total, times);
  if (times === 1) awaitTransfer(shop.state, number, 0);
  else if (rec.values.uniqueCode > 0) awaitTransfer(shop.state, number, balance);
  if (times === 1) withdrawReminder(shop, rec);
  if (times === 1) withdrawMessage(shop, 'order-placed', rec.values);
  else renewMessage(shop, 'order-placed', rec.values);
}

// Where the courier gives a number, the message waits for it: a link is what the customer wants to read.
function announceShipping(shop: Shop, order: OpenOrder): void {
  if (!wayTo(shop, order.rec.values)) return;
  const facts = factsOf(shop, order);
  if (facts.needsNumber === 'yes' && facts.tracking === '') {
    shop.orders.change(order.rec, { message: bookWords(shop.settings.language).message.waits });
  } else announce(shop, order, 'order-shipped');
}

/** The number a shipping mail has been waiting for is there. */
export function announceNumber(shop: Shop, order: OpenOrder): void {
  const waits = (['id', 'en'] as const).map((language) => bookWords(language).message.waits);
  if (statusOf(order.rec) !== 'shipped' || !waits.includes(order.rec.values.message)) return;
  shop.orders.change(order.rec, { message: '' });
  announce(shop, order, 'order-shipped');
}

function announce(shop: Shop, { rec: { values, row }, telling }: OpenOrder, template: Template): void {
  if (telling !== 'nobody') queueMessage(shop, template, values.number, row, values, telling === 'at-once');
}

// A word of thanks or for money that left does no harm.
export function withdrawTold(shop: Shop, { rec }: OpenOrder, template: Template): void {
  if (shop.settings.messageSteps.includes(template)) withdrawMessage(shop, template, rec.values);
}

function unannounceShipping(shop: Shop, { rec }: OpenOrder): void {
  const { number, message } = rec.values;
  const waited = (['id', 'en'] as const).some((language) => bookWords(language).message.waits === message);
  if (waited) shop.orders.change(rec, { message: '' });
  else if (!withdrawMessage(shop, 'order-shipped', rec.values)) refuse('message-left', { order: number });
  shop.orders.change(rec, { shippedAt: 0 });
  // Whoever takes it back ships it by hand.
  if (extrasOf(rec).digital !== undefined) changeExtras(shop, rec, { digital: undefined });
}

function factsOf(shop: Shop, { rec, lines, keeper }: OpenOrder): MoveFacts {
  const parcel = lines.some(({ sku }) => keeper().level(sku) !== undefined);
  const { paymentStatus, courier, tracking, address } = rec.values;
  const extras = extrasOf(rec);
  const name = String(courier).trim();
  const known = shop.settings.couriers.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return {
    payment: paymentStatus || 'unpaid',
    paysLater: paysLater(shop, extras),
    courier: parcel ? name : '-',
    needsNumber: !parcel ? 'no' : (known?.needsNumber ?? (name === '' ? 'no' : needsNumber(name))),
    tracking: String(tracking).trim(),
    address,
  };
}
