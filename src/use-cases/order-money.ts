/** What an order costs and when it is to be paid and sent, by the shop's settings. Money in minor units. */
import { dayToSerial } from '../domain/calendar.ts';
import { payBefore } from '../domain/clock-acts.ts';
import type { OrderExtras } from '../domain/order-details.ts';
import { isPaidOnDelivery, isTransfer } from '../domain/payment.ts';
import { type LineInput, type OrderCharges, type PricedOrder, priceOrder } from '../domain/pricing.ts';
import { shipBy } from '../domain/ship-by.ts';
import type { TaxRule } from '../domain/tax.ts';
import { dueDay } from '../domain/terms.ts';
import { chooseUniqueCode } from '../domain/unique-code.ts';
import type { Order } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';

/** The first method is meant when none is named. */
export const methodOf = ({ settings }: Shop, named: string | undefined): string =>
  named?.trim() || (settings.methods[0] ?? '');

/** Whether an order leaves before it is paid: on terms, or paid at the door. */
export const paysLater = (shop: Shop, { method, terms }: Pick<OrderExtras, 'method' | 'terms'>): boolean =>
  terms !== undefined || isPaidOnDelivery(methodOf(shop, method));

/** Prices an order that waits for a transfer so that no other waits for the same amount; `seed` varies where to begin. */
export function priceWithCode(
  { settings, state }: Shop,
  lines: readonly LineInput[],
  charges: OrderCharges,
  method: string,
  seed: number,
): PricedOrder {
  const plain = priceOrder(lines, charges);
  if (!settings.uniqueCodes || !isTransfer(method) || plain.total === 0) return plain;
  const code = chooseUniqueCode(plain.total, new Set(Object.values(state.transfers)), seed);
  return code === undefined ? plain : priceOrder(lines, { ...charges, uniqueCode: code });
}

/** The last moment to pay, as the column keeps it: 0 is none. Terms run to the end of their day. */
export function dueMoment(shop: Shop, extras: Pick<OrderExtras, 'method' | 'terms'>): number {
  const { terms } = extras;
  if (terms !== undefined) return dayToSerial(dueDay(shop.today, terms)) + (24 * 60 - 1) / (24 * 60);
  if (paysLater(shop, extras)) return 0;
  return payBefore(shop.now, shop.settings.payHours);
}

/** The day by which an order that may be packed now must leave. */
export const shipDay = ({ settings, now }: Shop): string =>
  shipBy(now, {
    cutOff: settings.cutOffHour,
    saturdayCutOff: settings.cutOffSaturday,
    workdays: settings.workdays,
    holidays: settings.holidays,
  });

/** The columns that say what an order costs. */
export const moneyCells = (priced: PricedOrder, shippingCost: number): Partial<Order> => ({
  subtotal: priced.subtotal,
  discount: priced.discount,
  shipping: priced.shipping,
  shippingCost,
  fees: priced.fees,
  tax: priced.tax,
  uniqueCode: priced.uniqueCode,
  total: priced.total,
});

export const keptTax = (rule: TaxRule | undefined): Pick<OrderExtras, 'tax'> =>
  rule ? { tax: [rule.numerator, rule.denominator, rule.inclusive] } : {};

/** The tax rule the order was sold under. */
export function taxRuleKept({ tax }: Pick<OrderExtras, 'tax'>): TaxRule | undefined {
  const [numerator, denominator, inclusive] = tax ?? [];
  return numerator && denominator ? { numerator, denominator, inclusive: inclusive === true } : undefined;
}
