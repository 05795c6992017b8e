/** Place an order: all its lines or none, priced, allocated, with its payment and its message. */
import { isoWeek } from '../domain/calendar.ts';
import { isEmail } from '../domain/email.ts';
import { refuse } from '../domain/errors.ts';
import { itemsInWords } from '../domain/items.ts';
import { labelOf, ORDER_STATUSES } from '../domain/labels.ts';
import { writeOrderLink } from '../domain/order-details.ts';
import { paymentStatus } from '../domain/payment.ts';
import { parsePhone } from '../domain/phone.ts';
import { type PricedOrder, priceOrder } from '../domain/pricing.ts';
import { shortages, wantedPerSku } from '../domain/stock.ts';
import type { OrderStatus } from '../schema/choices.ts';
import type { Order } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { addPayment } from './add-payment.ts';
import { type Buyer, findBuyer, noteOrder } from './buyers.ts';
import { type CatalogueItem, readCatalogue } from './catalogue.ts';
import { openStock, type StockKeeper } from './levels.ts';
import { queueMessage } from './messages.ts';
import type { Flag, LineRequest, OrderRequest, PlacedOrder } from './order-request.ts';
import { addToDay, countStatus, noteWeek } from './rollup.ts';

interface OrderedItem extends LineRequest {
  readonly item: CatalogueItem;
  readonly price: number;
}

/** Refuses with the line's place ('lines.0.quantity') as parameter `field` where one is to blame. */
export function placeOrder(shop: Shop, request: OrderRequest): PlacedOrder {
  const items = orderedItems(shop, request.lines);
  const priced = priceOrder(items, { discount: request.discount, shipping: request.shipping });
  const keeper = openStock(shop);
  const backordered = checkStock(items, keeper);
  const buyer = findBuyer(shop, request.customer);
  const to = recipientOf(shop, request, buyer);

  shop.state.order += 1;
  const number = `${shop.settings.orderPrefix}${String(shop.state.order).padStart(4, '0')}`;
  const row = recordOrder(shop, request, { number, items, priced, buyer, to });
  recordStock(shop, items, keeper);
  noteOrder(shop, buyer, priced.total);
  if (to.email !== '') queueMessage(shop, 'order-placed', number, row);
  return { number, total: priced.total, flags: [...flagsOf(items, priced, to), ...backordered] };
}

function orderedItems(shop: Shop, lines: readonly LineRequest[]): OrderedItem[] {
  if (lines.length === 0) refuse('no-lines');
  const catalogue = readCatalogue(shop);
  return lines.map((line, i) => {
    const at = { line: i + 1, sku: line.sku };
    const item = catalogue.get(line.sku) ?? refuse('sku-unknown', { ...at, field: `lines.${i}.sku` });
    if (item === 'doubled') return refuse('sku-doubled', { ...at, field: `lines.${i}.sku` });
    if (!Number.isSafeInteger(line.quantity) || line.quantity <= 0 || line.quantity > 1_000_000) {
      refuse('quantity-invalid', { ...at, quantity: line.quantity, field: `lines.${i}.quantity` });
    }
    const price = line.price ?? item.price ?? refuse('no-price', { ...at, field: `lines.${i}.price` });
    return { ...line, item, price };
  });
}

function checkStock(items: readonly OrderedItem[], keeper: StockKeeper): Flag[] {
  const stocked = items.filter(({ item }) => item.type !== 'digital');
  const wanted = wantedPerSku(stocked);
  const levels = new Map(
    [...wanted.keys()].flatMap((sku) => {
      const level = keeper.level(sku);
      return level ? [[sku, level] as const] : [];
    }),
  );
  const backorder = new Set(stocked.filter(({ item }) => item.backorder).map(({ sku }) => sku));
  const [short] = shortages(wanted, levels, backorder);
  if (short) {
    const at = items.findIndex(({ sku }) => sku === short.sku);
    const name = items[at]?.item.name ?? short.sku;
    refuse('not-enough', {
      ...short,
      name,
      available: Math.max(0, short.available),
      field: `lines.${at}.quantity`,
    });
  }
  return shortages(wanted, levels, new Set()).map(({ sku, available }) => ({
    code: 'backordered',
    params: { sku, available },
  }));
}

interface Recipient {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

function recipientOf(shop: Shop, { to = {} }: OrderRequest, buyer: Buyer): Recipient {
  const email = (to.email ?? buyer.email).trim();
  if (email !== '' && !isEmail(email)) refuse('email-invalid', { email, field: 'to.email' });
  const phone = (to.phone ?? buyer.phone).trim();
  return {
    name: (to.name ?? buyer.name).trim() || buyer.name,
    phone: phone === '' ? '' : (parsePhone(phone, shop.settings.country) ?? phone),
    email,
    address: (to.address ?? buyer.address).trim(),
  };
}

interface Booking {
  readonly number: string;
  readonly items: readonly OrderedItem[];
  readonly priced: PricedOrder;
  readonly buyer: Buyer;
  readonly to: Recipient;
}

function recordOrder(shop: Shop, request: OrderRequest, booking: Booking): number {
  const { number, items, priced, buyer } = booking;
  const { state } = shop;
  const status: OrderStatus = request.paid || priced.total === 0 ? 'processing' : 'awaiting-payment';
  const paid = request.paid ? priced.total : 0;
  const firstLine = recordLines(shop, booking);
  noteWeek(state, isoWeek(shop.today), firstLine);
  const row = shop.orders.append({
    ...orderRow(shop, booking, status),
    ...fromRequest(request),
    paymentStatus: paymentStatus({ total: priced.total, paid, refunded: 0 }),
    paid,
    balance: priced.total - paid,
    details: writeOrderLink({
      row: firstLine,
      count: items.length,
      isNew: buyer.orders === 0,
      extras: { ...(request.method === undefined ? {} : { method: request.method }) },
    }),
  });
  countStatus(state, undefined, status);
  if (paid > 0)
    addPayment(shop, { order: number, amount: paid, method: request.method, admin: request.admin });
  addToDay(state, shop.today, {
    orders: 1,
    gross: priced.lines.reduce((sum, line) => sum + line.gross, 0),
    net: priced.subtotal - priced.discount,
    units: items.reduce((sum, { quantity }) => sum + quantity, 0),
    cost: items.reduce((sum, { item, quantity }) => sum + (item.cost ?? 0) * quantity, 0),
    newCustomers: buyer.orders === 0 ? 1 : 0,
    returningCustomers: buyer.orders === 0 ? 0 : 1,
  });
  return row;
}

function orderRow(
  { settings, now }: Shop,
  { number, items, priced, buyer, to }: Booking,
  status: OrderStatus,
): Partial<Order> {
  const label = labelOf(ORDER_STATUSES, status, settings.language);
  const named = items.map(({ item, quantity }) => ({ name: item.name, quantity }));
  return {
    number,
    customer: buyer.name,
    status: label,
    statusBooked: label,
    items: itemsInWords(named, settings.language, 6),
    total: priced.total,
    at: now,
    recipient: to.name,
    phone: to.phone,
    email: to.email,
    address: to.address,
    subtotal: priced.subtotal,
    discount: priced.discount,
    shipping: priced.shipping,
    customerId: buyer.id,
  };
}

const fromRequest = ({
  courier = '',
  channel = '',
  admin = '',
  note = '',
}: OrderRequest): Partial<Order> => ({
  courier,
  courierBooked: courier,
  channel,
  admin,
  note,
});

function recordLines(shop: Shop, { number, items, priced }: Booking): number {
  const rows = items.map(({ sku, item, quantity, price }, i) =>
    shop.orderLines.append({
      id: `${number}-${i + 1}`,
      order: number,
      sku,
      name: item.name,
      quantity,
      price,
      discount: priced.lines[i]?.discount ?? 0,
      net: priced.lines[i]?.net ?? 0,
      cost: item.cost ?? 0,
    }),
  );
  return rows[0] ?? 0;
}

function recordStock(shop: Shop, items: readonly OrderedItem[], keeper: StockKeeper): void {
  const stocked = items.filter(({ item }) => item.type !== 'digital');
  for (const [sku, quantity] of wantedPerSku(stocked)) {
    keeper.act(sku, 'allocate', quantity);
    keeper.demand(sku, isoWeek(shop.today), quantity);
  }
}

function flagsOf(items: readonly OrderedItem[], priced: PricedOrder, to: Recipient): Flag[] {
  const below: Flag[] = items
    .filter(({ item, price }) => item.price !== undefined && price < item.price)
    .map(({ sku, item }) => ({ code: 'below-price', params: { sku, name: item.name } }));
  const odd: Flag[] =
    to.phone !== '' && !to.phone.startsWith('+') ? [{ code: 'phone-odd', params: { phone: to.phone } }] : [];
  const free: Flag[] = priced.total === 0 ? [{ code: 'total-zero', params: {} }] : [];
  return [...below, ...odd, ...free];
}
