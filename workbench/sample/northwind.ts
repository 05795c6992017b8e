/**
 * Northwind Traders (test/data/northwind, with its licence): 77 products, 91 customers and 830 orders of 1996–1998,
 * moved by whole weeks so that the last ones lie just before the book's clock.
 */
import { readFileSync } from 'node:fs';
import { addDays, type Day, daysBetween, dayToSerial, serialToDay } from '../../src/domain/calendar.ts';
import { labelOf, ORDER_STATUSES } from '../../src/domain/labels.ts';
import type { products } from '../../src/schema/products.ts';
import type { Row } from '../../src/schema/table.ts';
import { customerId } from '../../src/use-cases/buyers.ts';
import { Zone } from '../book/zone.ts';
import type { BookState } from '../records.ts';
import { openAgenda } from './agenda.ts';
import { readCsv } from './csv.ts';
import { closeMemory } from './memory-close.ts';
import { openMemory } from './memory-desk.ts';
import { openShopkeeper, type Shopkeeper } from './shopkeeper.ts';

type Records = ReturnType<typeof readCsv>;

const table = (name: string): Records =>
  readCsv(readFileSync(new URL(`../../test/data/northwind/${name}.csv`, import.meta.url), 'utf8'));

const cents = (dollars: string | undefined): number => Math.round(Number(dollars) * 100);

interface Northwind {
  readonly products: Records;
  readonly customers: Records;
  readonly orders: Records;
  readonly linesOf: (order: string) => Records;
  readonly shippers: ReadonlyMap<string, string>;
  readonly suppliers: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
}

function readNorthwind(): Northwind {
  const lines = new Map<string, Records>();
  for (const line of table('order-details'))
    lines.set(line.OrderID ?? '', [...(lines.get(line.OrderID ?? '') ?? []), line]);
  const names = (file: string, id: string, name: string): ReadonlyMap<string, string> =>
    new Map(table(file).map((each) => [each[id] ?? '', each[name] ?? '']));
  return {
    products: table('products'),
    customers: table('customers'),
    orders: [...table('orders')].sort((a, b) => Number(a.OrderID) - Number(b.OrderID)),
    linesOf: (order) => lines.get(order) ?? [],
    shippers: names('shippers', 'ShipperID', 'CompanyName'),
    suppliers: names('suppliers', 'SupplierID', 'CompanyName'),
    categories: names('categories', 'CategoryID', 'CategoryName'),
  };
}

const skuOf = (product: string | undefined): string => `NW-${(product ?? '').padStart(2, '0')}`;

/** Opening stock is what is left plus all that was shipped; cost, which the data does not tell, is 60 % of the price. */
function productRows(data: Northwind): Partial<Row<typeof products>>[] {
  const shipped = new Map<string, number>();
  for (const { OrderID = '', ShippedDate } of data.orders) {
    if (ShippedDate === '') continue;
    for (const { ProductID = '', Quantity } of data.linesOf(OrderID)) {
      shipped.set(ProductID, (shipped.get(ProductID) ?? 0) + Number(Quantity));
    }
  }
  return data.products.map((each) => ({
    ...{
      sku: skuOf(each.ProductID),
      name: each.ProductName ?? '',
      variation: '',
      type: 'goods',
      backorder: true,
    },
    ...{ price: cents(each.UnitPrice), cost: Math.round(cents(each.UnitPrice) * 0.6) },
    opening: Number(each.UnitsInStock) + (shipped.get(each.ProductID ?? '') ?? 0),
    ...{ category: data.categories.get(each.CategoryID ?? '') ?? '', unit: each.QuantityPerUnit ?? '' },
    supplier: data.suppliers.get(each.SupplierID ?? '') ?? '',
    ...(Number(each.ReorderLevel) > 0 ? { reorderPoint: Number(each.ReorderLevel) } : {}),
    active: each.Discontinued !== '1',
  }));
}

const customerRows = ({ customers }: Northwind) =>
  customers.map((each) => ({
    name: each.CompanyName ?? '',
    email: `${each.CustomerID ?? ''}@example.com`.toLowerCase(),
    address: [each.Address, each.PostalCode, each.City, each.Country].filter(Boolean).join(', '),
    note: `${each.ContactName ?? ''}, ${each.ContactTitle ?? ''}`,
  }));

/** Hours of the day at which things are done; the data knows days only. */
const HOURS = { order: 9, pay: 11, ship: 14, beat: 17 } as const;

/** `state` is a book that was just set up. Sending is paused at the end. */
export function fillNorthwind(state: BookState): BookState {
  const data = readNorthwind();
  const desk = openMemory(state);
  const keeper = openShopkeeper(desk);
  const zone = new Zone(state.timeZone);
  const now = Date.parse(state.now);
  const last = data.orders.at(-1)?.OrderDate ?? '';
  const shift = Math.floor((daysBetween(last, serialToDay(zone.serial(now))) - 1) / 7) * 7;
  const at = (day: Day | undefined, hour: number): number =>
    zone.instant(dayToSerial(addDays(day ?? '', shift)) + hour / 24);
  const first = data.orders[0]?.OrderDate ?? '';
  keeper.at(at(addDays(first, -1), HOURS.order));
  keeper.choose({
    shopName: 'Northwind Traders',
    currency: 'USD',
    country: 'US',
    ownerEmails: 'owner@toko.example',
    people: 'Nancy; Andrew; Janet',
    orderPrefix: 'NW-',
  });
  keeper.enter('products', productRows(data));
  keeper.enter('customers', customerRows(data));
  for (const { ProductID, UnitsOnOrder } of data.products) {
    if (UnitsOnOrder !== '0') keeper.type('stock', skuOf(ProductID), { incoming: Number(UnitsOnOrder) });
  }
  keeper.start('Nancy');
  replay({
    data,
    keeper,
    at,
    until: now,
    language: desk.book.identity.settings.language === 'en' ? 'en' : 'id',
  });
  keeper.at(now);
  keeper.pause();
  return closeMemory(state, desk);
}

interface Replay {
  readonly data: Northwind;
  readonly keeper: Shopkeeper;
  readonly at: (day: Day | undefined, hour: number) => number;
  readonly until: number;
  readonly language: 'id' | 'en';
}

function replay({ data, keeper, at, until, language }: Replay): void {
  const agenda = openAgenda();
  const days = new Set(
    data.orders.flatMap(({ OrderDate = '', ShippedDate = '' }) => [OrderDate, ShippedDate]),
  );
  const place = new Map(data.customers.map(({ CustomerID }, i) => [CustomerID, i] as const));
  for (const day of days) if (day !== '') agenda.add(at(day, HOURS.beat), () => keeper.beat());
  data.orders.forEach((order, i) => {
    const number = `NW-${String(i + 1).padStart(4, '0')}`;
    const who = place.get(order.CustomerID) ?? 0;
    agenda.add(at(order.OrderDate, HOURS.order) + i * 1_000, () => {
      keeper.place({
        customer: { id: customerId(who + 1), row: who + 2 },
        to: {
          name: order.ShipName,
          address: [order.ShipAddress, order.ShipPostalCode, order.ShipCity, order.ShipCountry]
            .filter(Boolean)
            .join(', '),
        },
        lines: data.linesOf(order.OrderID ?? '').map((line) => ({
          ...{ sku: skuOf(line.ProductID), quantity: Number(line.Quantity) },
          ...{ price: cents(line.UnitPrice), percent: Math.round(Number(line.Discount) * 100) },
        })),
        shipping: cents(order.Freight),
        note: `Northwind ${order.OrderID ?? ''}`,
      });
    });
    agenda.add(at(order.OrderDate, HOURS.pay) + i * 1_000, () =>
      keeper.type('orders', number, { pay: language === 'id' ? 'Lunas' : 'Paid' }),
    );
    if (order.ShippedDate === '') return;
    const shipped = {
      status: labelOf(ORDER_STATUSES, 'shipped', language),
      courier: data.shippers.get(order.ShipVia ?? '') ?? '',
      tracking: `NW${order.OrderID ?? ''}`,
    };
    agenda.add(at(order.ShippedDate, HOURS.ship) + i * 1_000, () => keeper.type('orders', number, shipped));
  });
  agenda.run(until, keeper.at);
}
