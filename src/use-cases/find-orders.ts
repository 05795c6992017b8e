/** Finds orders by whatever a person knows of them. Read only; money in minor units. */
import { formatDay, serialToDay } from '../domain/calendar.ts';
import { labelOf, ORDER_STATUSES, PAYMENT_STATUSES, recognise } from '../domain/labels.ts';
import { orderMatcher } from '../domain/order-search.ts';
import type { Order, orders } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { viewShop } from './view-shop.ts';

/** Rows that are looked at in one go, from the end: all there are in most shops, and 1.6 s in the largest. */
const WINDOW = 4_000;
const MOST = 30;

/** So many of the columns that stand together that one read brings them all. */
const COLUMNS = [
  ...([
    'number',
    'customer',
    'statusBooked',
    'paymentStatus',
    'items',
    'total',
    'courier',
    'tracking',
  ] as const),
  ...(['whatsapp', 'at', 'channel', 'channelOrder', 'recipient', 'phone'] as const),
] satisfies readonly (keyof Order)[];

type Found = Rec<typeof orders>;

/**
 * The newest orders that match, among the last 4,000 rows above `before`: one read of Orders, and at most two more for an
 * order number that is typed in full and stands further up.
 */
export function findOrders(shop: Shop, text: string, before?: number) {
  const { end } = shop.orders.anchor;
  const last = Math.min(end, before === undefined ? end : before - 1);
  const from = Math.max(2, last - WINDOW + 1);
  const found = matching(shop, text, shop.orders.rows(from, last - from + 1, COLUMNS));
  const further = found.exact.length === 0 && from > 2 && /\d/.test(text);
  const known = further ? shop.orders.find(text.trim().toUpperCase()) : undefined;
  const all = [...(known ? [known] : []), ...found.exact, ...found.part];
  return {
    ...viewShop(shop),
    orders: all.slice(0, MOST).map((rec) => line(shop, rec)),
    more: Math.max(0, all.length - MOST),
    older: from - 2,
  };
}

function matching(shop: Shop, text: string, recs: readonly Found[]): { exact: Found[]; part: Found[] } {
  const found = { exact: [] as Found[], part: [] as Found[] };
  if (text.trim() === '') return found;
  const match = orderMatcher(text, shop.settings.country);
  for (const rec of recs) {
    const { values } = rec;
    const how = values.number === '' ? undefined : match({ ...values, tracking: textOf(values.tracking) });
    if (how) found[how].push(rec);
  }
  const newestFirst = (a: Found, b: Found) => b.values.at - a.values.at || b.row - a.row;
  found.exact.sort(newestFirst);
  found.part.sort(newestFirst);
  return found;
}

function line({ settings: { language } }: Shop, { values }: Found) {
  const { number, customer, recipient, items, total, statusBooked, paymentStatus } = values;
  const status = recognise(ORDER_STATUSES, textOf(statusBooked));
  return {
    ...{ number, customer, recipient, items, total },
    day: formatDay(serialToDay(Math.floor(values.at)), language),
    status: status === undefined ? textOf(statusBooked) : labelOf(ORDER_STATUSES, status, language),
    paymentStatus: paymentStatus === '' ? '' : labelOf(PAYMENT_STATUSES, paymentStatus, language),
  };
}
