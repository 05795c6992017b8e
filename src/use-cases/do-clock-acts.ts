/**
 * What the clock does to orders by itself: reminds of a payment, cancels what was never paid, ships what is downloaded,
 * completes what has arrived.
 */
import { type ClockAct, isStale } from '../domain/clock-acts.ts';
import { ORDER_STATUSES, recognise } from '../domain/labels.ts';
import type { Order } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import { asksAnything } from './change-order.ts';
import { downloadsOf } from './downloads.ts';
import { nextActOf } from './look-by.ts';
import { forEachOrder } from './many-orders.ts';
import { queueMessage, wayTo } from './messages.ts';
import { moveOrder, type OpenOrder } from './move-order.ts';
import { inOneBooking, isTired } from './one-booking.ts';
import { changeExtras } from './order-extras.ts';
import { ordersWhere } from './orders-where.ts';

/** So many orders fit in one journal record. */
const BATCH = 20;
/** Sent orders that are looked at in one beat: a shop that begins to complete them has thousands. */
const MOST_SENT = 400;
const NEVER = 1e6;

/**
 * Looks at nothing before `state.lookAt`. That moment moves on only by a look that found nothing to do: whatever dies
 * between, the next beat looks again.
 */
export function doClockActs(desk: Desk): void {
  const { state } = desk.book;
  const shop = openShop(desk);
  if (state.clearing || shop.now < state.lookAt) return;
  const acts = openActs(shop);
  const due = acts.filter(({ at }) => at <= shop.now).map(({ order }) => order);
  let acted = false;
  for (let i = 0; i < due.length && !isTired(desk); i += BATCH)
    acted = doBatch(desk, due.slice(i, i + BATCH)) || acted;
  if (!acted && !isTired(desk)) desk.book.state.lookAt = nextLook(shop, acts);
}

/** Where orders want something later, at least once a day: a link or the day of arrival may be typed meanwhile. */
const nextLook = ({ now }: Shop, acts: readonly ClockAct[]): number =>
  Math.min(acts.length === 0 ? NEVER : now + 1, ...acts.map(({ at }) => at).filter((at) => at > now));

type Due = ClockAct & { readonly order: string };

function openActs(shop: Shop): Due[] {
  let sent = 0;
  const { completeDays } = shop.settings;
  const mayAct = ({ statusBooked }: Order): boolean => {
    const status = recognise(ORDER_STATUSES, textOf(statusBooked));
    if (status === 'shipped' && completeDays > 0) sent += 1;
    return (
      status === 'awaiting-payment' ||
      status === 'processing' ||
      (status === 'shipped' && completeDays > 0 && sent <= MOST_SENT)
    );
  };
  return ordersWhere(shop, ['statusBooked'], mayAct).flatMap(({ values }) => {
    const next = nextActOf(shop, values);
    const old = next && next.act !== 'complete' && isStale(next, shop.now);
    return next && !old ? [{ ...next, order: values.number }] : [];
  });
}

function doBatch(desk: Desk, due: readonly string[]): boolean {
  return inOneBooking(desk, 'clock', (shop) => {
    let acted = false;
    const parts = due.map((order) => ({ order }));
    forEachOrder(shop, parts, '', (order) => {
      const flags = doNext(shop, order);
      acted ||= flags !== 'nothing';
      return flags === 'cancelled' ? ['auto-cancelled'] : undefined;
    });
    return acted;
  });
}

/** Nothing: it is not to be done any more, or a person has asked something of the order that is not booked yet. */
function doNext(shop: Shop, order: OpenOrder): 'nothing' | 'cancelled' | 'done' {
  const { rec } = order;
  const { values } = rec;
  const next = nextActOf(shop, values);
  if (!next || next.at > shop.now || asksAnything(values)) return 'nothing';
  switch (next.act) {
    case 'remind':
      changeExtras(shop, rec, { reminded: shop.now });
      queueMessage(shop, 'payment-reminder', values.number, rec.row, values, true);
      return 'done';
    case 'cancel':
      moveOrder(shop, order, 'cancelled');
      return 'cancelled';
    case 'ship':
      if (!mayDownload(shop, order)) return 'nothing';
      moveOrder(shop, { ...order, telling: 'at-once' }, 'shipped');
      return 'done';
    case 'complete':
      moveOrder(shop, { ...order, telling: isStale(next, shop.now) ? 'nobody' : 'at-once' }, 'completed');
      return 'done';
  }
}

// All of it, and the message with the links reaches somebody.
function mayDownload(shop: Shop, { rec, lines }: OpenOrder): boolean {
  const told = shop.settings.messageSteps.includes('order-shipped') && wayTo(shop, rec.values) !== undefined;
  return told && lines.length > 0 && downloadsOf(shop, lines).length === lines.length;
}
