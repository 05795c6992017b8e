/** A message of the outbox → the mail it becomes, from what the book holds when it leaves. */
import { formatTime, serialToDay } from '../domain/calendar.ts';
import { isEmail } from '../domain/email.ts';
import { Refusal } from '../domain/errors.ts';
import type { Language } from '../domain/language.ts';
import { isTemplate } from '../domain/message-steps.ts';
import { messageValues, type OrderTold, toldAs } from '../domain/message-values.ts';
import { formatMoney } from '../domain/money.ts';
import { isPaidOnDelivery } from '../domain/payment.ts';
import { fillTemplate } from '../domain/template.ts';
import type { Message } from '../emails/message.ts';
import { orderNote } from '../emails/order-note.ts';
import { orderPlaced } from '../emails/order-placed.ts';
import { orderShipped } from '../emails/order-shipped.ts';
import type { orders } from '../schema/orders.ts';
import type { Settings } from '../tables/settings.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { extrasOf } from '../use-cases/order-extras.ts';
import { linesOf } from '../use-cases/order-lines.ts';
import { orderTold } from '../use-cases/order-told.ts';
import { salutationsOf } from '../use-cases/salutations.ts';
import { whatLeft } from '../use-cases/what-left.ts';

/**
 * undefined when there is no address or the mail cannot be written: one message must not hold up the others, it is
 * shown to a person. Refuses where a tab is broken.
 */
export function tryCompose(
  shop: Shop,
  template: string,
  order: Rec<typeof orders>,
  message?: number,
): Message | undefined {
  if (!isEmail(order.values.email)) return undefined;
  try {
    return compose(shop, template, order, message);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return undefined;
  }
}

const mailShop = (settings: Settings, salutation: string) => ({
  name: settings.shopName,
  language: settings.language,
  currency: settings.currency,
  bankAccounts: settings.bankAccounts,
  signature: settings.signature,
  salutation: salutation || settings.salutation,
  ...(settings.whatsapp === '' ? {} : { waNumber: settings.whatsapp }),
});

/** `message`: its number. Refuses where a tab is broken. */
export function compose(shop: Shop, template: string, order: Rec<typeof orders>, message?: number): Message {
  const v = order.values;
  const salutation = salutationsOf(shop, [v.customerId]).get(v.customerId) ?? '';
  const left = whatLeft(shop, order, template, message);
  const told = orderTold(shop, order, v.customer, salutation, left.told);
  const view = { ...viewOf(shop, order, salutation), own: ownWords(shop, template, told), paid: told.paid };
  if (template === 'payment-reminder') return orderNote(view, 'reminder');
  if (template === 'order-completed') return orderNote(view, 'completed');
  if (template !== 'order-shipped' && template !== 'order-part') return orderPlaced(view);
  const { courier, tracking, trackingUrl } = told;
  return orderShipped({
    ...view,
    ...left,
    courier,
    tracking,
    recipient: v.recipient,
    address: v.address,
    trackingUrl,
  });
}

// Terms run to the end of their day.
function dueOf(due: number, timed: boolean, language: Language) {
  if (due === 0) return {};
  const dueDay = serialToDay(Math.floor(due));
  return timed ? { dueDay, dueTime: formatTime(due, language) } : { dueDay };
}

function viewOf(shop: Shop, order: Rec<typeof orders>, salutation: string) {
  const v = order.values;
  const { settings } = shop;
  const extras = extrasOf(order);
  const lines = (linesOf(shop, [order]).get(v.number) ?? []).map(({ name, quantity, net }) => ({
    name,
    quantity,
    net,
  }));
  return {
    mailTo: v.email,
    shop: mailShop(settings, salutation),
    number: v.number,
    day: serialToDay(Math.floor(v.at)),
    customer: v.customer,
    lines,
    subtotal: v.subtotal,
    discount: v.discount,
    shipping: v.shipping,
    fees: v.fees,
    // Tax that prices contain already is no part of the sum.
    tax: settings.taxIncluded ? 0 : v.tax,
    uniqueCode: v.uniqueCode,
    cashOnDelivery: isPaidOnDelivery(extras.method ?? ''),
    ...dueOf(v.due, extras.terms === undefined, settings.language),
    total: v.total,
    balance: v.balance,
  };
}

// '' where the shop has none for this step.
function ownWords({ settings }: Shop, template: string, told: OrderTold): string {
  const { texts, shopName, bankAccounts, currency, language } = settings;
  const own = isTemplate(template) ? texts[toldAs(template, told)] : '';
  if (own === '') return '';
  const format = (minor: number): string => formatMoney(minor, currency, language);
  return fillTemplate(own, messageValues(told, { name: shopName, accounts: bankAccounts }, format));
}
