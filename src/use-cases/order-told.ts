/** What a customer may be told of their order, as it stands now. */
import { trackingUrl } from '../domain/couriers.ts';
import type { OrderTold } from '../domain/message-values.ts';
import { isPaidOnDelivery } from '../domain/payment.ts';
import { addressed } from '../emails/order-mail.ts';
import type { orders } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { extrasOf } from './order-extras.ts';
import { momentWords } from './show-facts.ts';
import type { Left } from './what-left.ts';

/** `name`: whom the message goes to; `salutation`: the customer's own, the shop's where there is none; `parcel`: which of several. */
export function orderTold(
  { settings }: Shop,
  rec: Rec<typeof orders>,
  name: string,
  salutation = '',
  parcel: Left['told'] = {},
): OrderTold {
  const order = { ...rec.values, ...parcel };
  const { language, couriers } = settings;
  // What is right for the customer may be wrong for the one they order for.
  const own = name === order.customer ? salutation : '';
  const onDelivery = isPaidOnDelivery(extrasOf(rec).method ?? '');
  const courier = textOf(order.courier);
  const tracking = textOf(order.tracking);
  const url = couriers.find((each) => each.name.toLowerCase() === courier.toLowerCase())?.url ?? '';
  return {
    greeting: addressed({ language, salutation: own || settings.salutation }, name),
    number: order.number,
    items: order.items,
    total: order.total,
    balance: onDelivery ? 0 : Math.max(0, order.balance),
    paid: order.balance <= 0,
    due: order.due > 0 ? momentWords(order.due, language) : '',
    courier,
    tracking,
    trackingUrl: tracking === '' ? '' : trackingUrl(url, tracking),
  };
}
