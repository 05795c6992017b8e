/** What is odd about an order that is booked all the same. */
import { type NeedsNumber, needsNumber } from '../domain/couriers.ts';
import { verifyOrder } from '../domain/verify-order.ts';
import type { Order } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { type Buyer, owedOf } from './buyers.ts';
import { ordersOfCustomer } from './customer-orders.ts';
import type { PlannedLine } from './edit-lines.ts';
import type { OrderedItem } from './order-items.ts';
import type { Flag, OrderRequest } from './order-request.ts';
import type { Booking } from './place-order.ts';
import { sameToday } from './placed-today.ts';
import { daysOf } from './rollup.ts';

export function flagOrder(shop: Shop, request: OrderRequest, booking: Booking): Flag[] {
  const { items, priced, buyer, to } = booking;
  const named = 'id' in request.customer ? buyer.name : request.customer.name.trim();
  const odd = verifyOrder({
    lines: items.map(({ sku, item, quantity, price }, at) => ({
      ...{ sku, name: item.name, quantity, price, catalogPrice: item.listed, cost: item.cost },
      netPrice: (priced.lines[at]?.net ?? 0) / quantity,
    })),
    ...{ total: priced.total, phone: to.phone, email: to.email, address: to.address },
    country: shop.settings.country,
    courierNeeds: courierNeeds(shop, request.courier ?? ''),
    digital: items.every(({ item }) => item.type === 'digital'),
    // An exchange may well be for the very same.
    sameToday: request.instead ? undefined : sameToday(shop, booking),
    usualTotal: usualTotal(shop, buyer),
    credit: request.paid === true ? undefined : creditOf(shop, buyer),
  });
  const known: Flag[] = named === buyer.name ? [] : [{ code: 'known-as', params: { name: buyer.name } }];
  return [...odd, ...items.flatMap(abovePrice), ...known];
}

/** What is odd about an order after an edit: of its kept lines only what the order itself tells. */
export function flagLines(shop: Shop, order: Order, planned: readonly PlannedLine[]): Flag[] {
  const { total, phone, email, address } = order;
  return verifyOrder({
    lines: planned
      .filter(({ input }) => input.quantity > 0)
      .map(({ line, input: { quantity, price }, listed }) => ({
        ...{ sku: line.sku, name: line.name, quantity, price, catalogPrice: listed, cost: line.cost },
      })),
    ...{ total, phone, email, address, country: shop.settings.country },
    courierNeeds: courierNeeds(shop, textOf(order.courier)),
    digital: planned.every(({ more }) => !more.stocked),
  });
}

export const sentencesOf = (shop: Shop, flags: readonly Flag[]): string => {
  const words = bookWords(shop.settings.language);
  return flags.map(({ code, params }) => words.flag(code, params)).join(' ');
};

const abovePrice = ({ sku, item, price }: OrderedItem, at: number): Flag[] =>
  item.listed === undefined || price <= item.listed
    ? []
    : [{ code: 'above-price', params: { sku, name: item.name }, field: `lines.${at}.price` }];

function courierNeeds({ settings }: Shop, courier: string): NeedsNumber {
  const name = courier.trim().toLowerCase();
  const known = settings.couriers.find((each) => each.name.toLowerCase() === name);
  return name === '' ? 'no' : (known?.needsNumber ?? needsNumber(name));
}

// Only for customers with a limit: three reads more.
function creditOf(shop: Shop, { id, creditLimit: limit }: Buyer) {
  if (limit === undefined) return undefined;
  return { limit, owed: owedOf(ordersOfCustomer(shop, id, ['statusBooked', 'balance'])) };
}

const FEW = { customer: 3, shop: 20 } as const;

// Means stand for the medians: the book carries sums and no list of totals.
function usualTotal(shop: Shop, { rec }: Buyer): number {
  const { orders = 0, spent = 0 } = rec?.values ?? {};
  if (orders >= FEW.customer) return spent / orders;
  let [count, net] = [0, 0];
  for (const day of daysOf(shop.state).values()) {
    count += day.orders;
    net += day.net;
  }
  return count >= FEW.shop ? net / count : 0;
}
