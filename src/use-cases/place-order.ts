/** Place an order: all its lines or none, priced, allocated, with its payment and its message. */
import { isoWeek } from '../domain/calendar.ts';
import { isMarketplace } from '../domain/channels.ts';
import { refuse } from '../domain/errors.ts';
import { itemsInWords } from '../domain/items.ts';
import { labelOf, ORDER_STATUSES } from '../domain/labels.ts';
import { type OrderExtras, writeOrderLink } from '../domain/order-details.ts';
import { isTransfer, paymentStatus } from '../domain/payment.ts';
import type { PricedOrder } from '../domain/pricing.ts';
import type { OrderStatus } from '../schema/choices.ts';
import type { Order } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { addPayment } from './add-payment.ts';
import { awaitTransfer } from './awaited-transfers.ts';
import { type Buyer, findBuyer, noteOrder } from './buyers.ts';
import { openStock } from './levels.ts';
import { lookBy } from './look-by.ts';
import { queueMessage } from './messages.ts';
import { orderFigures } from './order-figures.ts';
import { flagOrder, sentencesOf } from './order-flags.ts';
import { checkStock, holdStock, type OrderedItem, orderedItems, wantedOf } from './order-items.ts';
import {
  dueMoment,
  keptTax,
  methodOf,
  moneyCells,
  paysLater,
  priceWithCode,
  shipDay,
} from './order-money.ts';
import type { Flag, NewCustomer, OrderRequest, PlacedOrder } from './order-request.ts';
import { notePlaced } from './placed-today.ts';
import { type Recipient, recipientCells, recipientOf } from './recipient.ts';
import { addToDay, countStatus, noteWeek } from './rollup.ts';
import { taxRuleOf } from './tax-rule.ts';

/** Refuses with the line's place ('lines.0.quantity') as parameter `field` where one is to blame. */
export function placeOrder(shop: Shop, request: OrderRequest): PlacedOrder {
  if (request.lines.length === 0) refuse('no-lines');
  const { customer } = request;
  const buyer = findBuyer(shop, customer);
  const told: Partial<NewCustomer> = 'id' in customer ? {} : customer;
  const items = orderedItems(shop, request.lines, buyer.level);
  const keeper = openStock(shop);
  const anyway = request.hold === 'pre-order' || isMarketplace(request.channel ?? '');
  const short = checkStock(items.map(wantedOf), keeper, { anyway, shelved: request.instead?.shelved });
  const to = recipientOf(shop, request.to, {
    name: told.name?.trim() || buyer.name,
    phone: told.phone?.trim() || buyer.phone,
    email: told.email?.trim() || buyer.email,
    address: told.address?.trim() || buyer.address,
  });

  const number = nextNumber(shop);
  const digital = items.some(({ item }) => item.type === 'digital') ? { digital: shop.now } : {};
  const extras = { ...extrasOf(shop, request, buyer), ...digital };
  const priced = priceNew(shop, request, items, extras);
  const booking = { number, items, priced, buyer, to, extras };
  const over: Flag[] = paidOf(request, priced) > priced.total ? [{ code: 'overpaid', params: {} }] : [];
  const flags = [...flagOrder(shop, request, booking), ...short, ...over];
  const row = recordOrder(shop, request, booking, sentencesOf(shop, flags));
  notePlaced(shop, booking);
  holdStock(keeper, items.map(wantedOf), shop.today);
  noteOrder(shop, buyer, priced.total, told);
  const { channel = '' } = request;
  if (!isMarketplace(channel)) queueMessage(shop, 'order-placed', number, row, { ...to, channel });
  return { number, total: priced.total, flags };
}

export function nextNumber({ state, settings }: Shop): string {
  state.order += 1;
  return `${settings.orderPrefix}${String(state.order).padStart(4, '0')}`;
}

function extrasOf(shop: Shop, request: OrderRequest, buyer: Buyer): OrderExtras {
  const { method, insurance = 0, packing = 0, dropship, hold, instead } = request;
  const { level, termsDays = 0 } = buyer;
  return {
    ...(method === undefined ? {} : { method }),
    ...(insurance > 0 ? { insurance } : {}),
    ...(packing > 0 ? { packing } : {}),
    ...(dropship ? { dropship: { name: dropship.name, phone: dropship.phone ?? '' } } : {}),
    ...(hold ? { hold } : {}),
    ...(instead ? { replaces: instead.of } : {}),
    ...(level === 'retail' ? {} : { level }),
    ...(termsDays > 0 && request.paid !== true ? { terms: termsDays } : {}),
    ...keptTax(taxRuleOf(shop.settings)),
  };
}

function priceNew(
  shop: Shop,
  request: OrderRequest,
  items: readonly OrderedItem[],
  extras: OrderExtras,
): PricedOrder {
  const { discount, percent, shipping, shippingCost, insurance, packing } = request;
  const tax = taxRuleOf(shop.settings);
  const method = request.paid || request.instead ? '' : methodOf(shop, extras.method);
  const charges = { discount, percent, shipping, shippingCost, insurance, packing, tax };
  return priceWithCode(shop, items, charges, method, shop.state.order);
}

function paidOf({ paid, instead }: OrderRequest, { total }: PricedOrder): number {
  return typeof paid === 'number' ? paid : paid ? total : Math.min(instead?.credit ?? 0, total);
}

export interface Booking {
  readonly number: string;
  readonly items: readonly OrderedItem[];
  readonly priced: PricedOrder;
  readonly buyer: Buyer;
  readonly to: Recipient;
  readonly extras: OrderExtras;
}

function recordOrder(shop: Shop, request: OrderRequest, booking: Booking, problem: string): number {
  const { number, items, priced, buyer, extras } = booking;
  const { state } = shop;
  const { method, admin, instead } = request;
  const paid = paidOf(request, priced);
  const settled = paid >= priced.total;
  const status: OrderStatus = settled || paysLater(shop, extras) ? 'processing' : 'awaiting-payment';
  const firstLine = recordLines(shop, booking);
  noteWeek(state, isoWeek(shop.today), firstLine);
  const isNew = buyer.orders === 0;
  const details = writeOrderLink({ runs: [{ row: firstLine, count: items.length }], isNew, extras });
  const cells: Partial<Order> = {
    ...orderRow(shop, booking, status),
    ...fromRequest(request),
    ...moneyCells(priced, request.shippingCost ?? 0),
    ...{ problem, details, paid, balance: priced.total - paid },
    paymentStatus: paymentStatus({ total: priced.total, paid, refunded: 0 }),
    due: settled ? 0 : dueMoment(shop, extras),
    shipBy: status === 'processing' && extras.hold === undefined ? shipDay(shop) : '',
  };
  const row = shop.orders.append(cells);
  lookBy(shop, cells);
  countStatus(state, undefined, status);
  if (paid > 0) addPayment(shop, { order: number, amount: paid, method, reference: instead?.of, admin });
  else if (isTransfer(methodOf(shop, method)) && shop.settings.uniqueCodes)
    awaitTransfer(state, number, priced.total);
  const { subtotal, discount, tax } = priced;
  const lines = items.map(({ quantity, price, item }) => ({ quantity, price, cost: item.cost ?? 0 }));
  addToDay(state, shop.today, orderFigures({ subtotal, discount, tax, details }, lines, 1));
  return row;
}

function orderRow(
  { settings, now }: Shop,
  { number, items, buyer, to }: Booking,
  status: OrderStatus,
): Partial<Order> {
  const label = labelOf(ORDER_STATUSES, status, settings.language);
  const named = items.map(({ item, quantity }) => ({ name: item.name, quantity }));
  return {
    ...recipientCells(to),
    ...{ number, customer: buyer.name, status: label, statusBooked: label, at: now, customerId: buyer.id },
    items: itemsInWords(named, settings.language, 6),
  };
}

const fromRequest = (request: OrderRequest): Partial<Order> => {
  const { courier = '', channel = '', channelOrder = '', admin = '', note = '' } = request;
  return { courier, courierBooked: courier, channel, channelOrder, admin, note };
};

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
