/** Two years of Northwind through the real bundle: typed products, the sidebar's own call, payments and shipments typed into cells. */

import { openWorkbench } from '../../workbench/open.ts';
import type { Workbench } from '../../workbench/types.ts';
import {
  cents,
  type NorthwindOrder,
  northwindCustomers,
  northwindOrders,
  northwindProducts,
  unitsBySku,
} from './northwind.ts';
import { beatEvery } from './slower-clock.ts';

const OWNER = 'owner@toko.example';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** 'C' for the column under a header. */
export function letterOf(shop: Workbench, tab: string, header: string): string {
  const at = shop.sheet(tab).row(1).indexOf(header);
  if (at < 0) throw new Error(`no column ${header} in ${tab}`);
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}

/** The values under a header, blanks included, of the rows whose first column holds something. */
export function columnOf(shop: Workbench, tab: string, header: string): unknown[] {
  const [names, ...rows] = shop.sheet(tab).values();
  const at = names.indexOf(header);
  return rows.filter((row) => row[0] !== '').map((row) => row[at]);
}

export interface Replayed {
  readonly shop: Workbench;
  readonly orders: readonly NorthwindOrder[];
  /** Northwind's order id → our number. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly lastDay: string;
}

export async function replayNorthwind(share: number): Promise<Replayed> {
  const orders = northwindOrders(share);
  const shop = await openWorkbench({
    bundle: 'dist',
    locale: 'en_US',
    timeZone: 'Europe/London',
    now: '1996-07-01T07:00:00+01:00',
    seed: 7,
    owner: OWNER,
  });
  const lastDay = orders.reduce((last, { day }) => (day > last ? day : last), '');
  await setUp(shop, orders, lastDay);
  // A part of it is replayed in every `npm test`; the whole has the beat of every hour.
  if (share < 1) beatEvery(shop, 2, '1996-07-01T09:00:00+01:00');
  const numbers = new Map<string, string>();
  for (let day = '1996-07-04'; day <= lastDay; day = nextDay(day))
    await liveThrough(shop, day, orders, numbers);
  await shop.advance(DAY);
  return { shop, orders, numbers, lastDay };
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Units that leave within the time replayed. */
export const shippedWithin = (orders: readonly NorthwindOrder[], lastDay: string): NorthwindOrder[] =>
  orders.filter(({ shipped }) => shipped !== '' && shipped <= lastDay);

async function setUp(shop: Workbench, orders: readonly NorthwindOrder[], lastDay: string): Promise<void> {
  const owner = shop.as(OWNER);
  await owner.menu('Set up shop');
  await typeSetting(shop, "Owner's addresses", OWNER);
  const leaving = unitsBySku(shippedWithin(orders, lastDay));
  const products = northwindProducts();
  const rows = products.map(({ sku, name, price, inStock }) => [
    sku,
    name,
    '',
    price,
    Math.round(price * 60) / 100,
    '',
    true,
    inStock + (leaving.get(sku) ?? 0),
  ]);
  await owner.edit('Products', 'A2', rows);
  await owner.edit(
    'Products',
    `${letterOf(shop, 'Products', 'Reorder point (own)')}2`,
    products.map(({ reorderLevel }) => [reorderLevel]),
  );
  await owner.edit(
    'Stock',
    `${letterOf(shop, 'Stock', 'Incoming')}2`,
    products.map(({ onOrder }) => [onOrder === 0 ? '' : onOrder]),
  );
  const people = northwindCustomers().map(({ id, name, address }) => [
    name,
    '',
    `${id.toLowerCase()}@example.com`,
    address,
  ]);
  await owner.edit('Customers', `${letterOf(shop, 'Customers', 'Customer name')}2`, people);
  await owner.menu('Start sending', { answers: ['YES'] });
}

async function typeSetting(shop: Workbench, name: string, value: string): Promise<void> {
  const row = columnOf(shop, 'Settings', 'Setting').indexOf(name) + 2;
  await shop.as(OWNER).edit('Settings', `B${row}`, value);
}

async function until(shop: Workbench, day: string, hour: number): Promise<void> {
  const offset = londonOffset(day);
  const wait = Date.parse(`${day}T00:00:00Z`) + (hour - offset) * HOUR - shop.now.getTime();
  if (wait > 0) await shop.advance(wait);
}

// Summer time began on the last Sunday of March and, in 1996–98, ended on the last Sunday of October.
function londonOffset(day: string): number {
  const lastSunday = (month: string, last: number): string => {
    const date = new Date(`${day.slice(0, 4)}-${month}-${last}T00:00:00Z`);
    return new Date(date.getTime() - date.getUTCDay() * DAY).toISOString().slice(0, 10);
  };
  return day >= lastSunday('03', 31) && day < lastSunday('10', 31) ? 1 : 0;
}

async function liveThrough(
  shop: Workbench,
  day: string,
  orders: readonly NorthwindOrder[],
  numbers: Map<string, string>,
): Promise<void> {
  const owner = shop.as(OWNER);
  await until(shop, day, 10);
  for (const order of orders.filter((each) => each.day === day)) {
    numbers.set(order.id, await place(shop, order));
    await owner.edit('Orders', `${letterOf(shop, 'Orders', 'Pay')}${numbers.size + 1}`, 'Paid');
  }
  await until(shop, day, 15);
  const placed = [...numbers.keys()];
  for (const order of orders.filter(({ shipped }) => shipped === day)) {
    await owner.edit(
      'Orders',
      `${letterOf(shop, 'Orders', 'Status')}${placed.indexOf(order.id) + 2}`,
      'Shipped',
    );
  }
}

const customerRows = new Map(northwindCustomers().map(({ id }, i) => [id, i + 1]));

async function place(shop: Workbench, order: NorthwindOrder): Promise<string> {
  const at = customerRows.get(order.customer) ?? 0;
  const answer = await shop.as(OWNER).rpc('placeOrder', {
    key: `nw-order-${order.id}`,
    customer: { id: `C-${String(at).padStart(5, '0')}`, row: at + 1 },
    lines: order.lines.map(({ sku, price, quantity, percent }) => ({
      sku,
      quantity,
      price: cents(price),
      percent,
    })),
  });
  const { ok, value, error } = answer as { ok: boolean; value: { number: string }; error: unknown };
  if (!ok) throw new Error(`order ${order.id}: ${JSON.stringify(error)}`);
  return value.number;
}
