/** When an order next wants something of the clock. The book keeps the earliest moment, so that an idle beat reads nothing. */
import { dayToSerial, isDay } from '../domain/calendar.ts';
import { isMarketplace } from '../domain/channels.ts';
import { type ClockAct, nextAct } from '../domain/clock-acts.ts';
import { ORDER_STATUSES, recognise } from '../domain/labels.ts';
import { readOrderLink } from '../domain/order-details.ts';
import type { Order } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import { paysLater } from './order-money.ts';

/** undefined: nothing, also where the hidden cells are not ours any more: what was done could not be noted there. */
export function nextActOf(shop: Shop, values: Partial<Order>): ClockAct | undefined {
  const { at = 0, due = 0, shippedAt = 0, delivered = '', channel = '', paymentStatus } = values;
  const status = recognise(ORDER_STATUSES, textOf(values.statusBooked ?? ''));
  const link = readOrderLink(values.details ?? '');
  if (!status || !link) return undefined;
  const facts = {
    ...{ status, due, placedAt: at, remindedAt: link.extras.reminded },
    payment: paymentStatus || 'unpaid',
    paysLater: paysLater(shop, link.extras) || isMarketplace(channel),
    digitalAt: link.extras.hold ? undefined : link.extras.digital,
    sentAt: isDay(delivered) ? dayToSerial(delivered) : shippedAt || at,
  };
  return nextAct(facts, shop.settings);
}

/** To be called where a booking changes what the clock goes by. */
export function lookBy(shop: Shop, values: Partial<Order>): void {
  const next = nextActOf(shop, values);
  if (next) shop.state.lookAt = Math.min(shop.state.lookAt, next.at);
}
