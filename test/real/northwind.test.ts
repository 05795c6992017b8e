/**
 * Northwind, replayed: what the workbook says at the end against sums taken straight from the CSVs.
 * The first 125 orders by default; NORTHWIND=1 replays all 830 (npm run replay).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mondayOf, plusDays } from './days.ts';
import {
  cents,
  grossOf,
  netOf,
  northwindCustomers,
  northwindProducts,
  sumOf,
  unitsBySku,
} from './northwind.ts';
import { columnOf, type Replayed, replayNorthwind, shippedWithin } from './replay.ts';

const share = Number(process.env['NORTHWIND'] ?? 0.15);
let replayed: Replayed;

beforeAll(async () => {
  replayed = await replayNorthwind(share);
}, 30 * 60_000);

afterAll(async () => {
  await replayed?.shop.close();
});

const numbers = (tab: string, header: string): number[] => columnOf(replayed.shop, tab, header).map(Number);
const lines = () => replayed.orders.flatMap((order) => order.lines);
const left = () => shippedWithin(replayed.orders, replayed.lastDay);
const open = () => replayed.orders.filter((order) => !left().includes(order));

describe(`Northwind, ${Math.round(share * 100)} % of its orders`, () => {
  it('has every order once, with its customer, lines and total', () => {
    const names = new Map(northwindCustomers().map(({ id, name }) => [id, name]));
    expect(columnOf(replayed.shop, 'Orders', 'Customer')).toEqual(
      replayed.orders.map(({ customer }) => names.get(customer)),
    );
    expect(numbers('Orders', 'Total').map(cents)).toEqual(
      replayed.orders.map((order) => sumOf(order.lines, netOf)),
    );
    expect(columnOf(replayed.shop, 'Order lines', 'SKU')).toEqual(lines().map(({ sku }) => sku));
  });

  it('adds up to the files: gross, net and units', () => {
    const quantity = numbers('Order lines', 'Quantity');
    const price = numbers('Order lines', 'Unit price');
    expect(
      sumOf(
        quantity.map((each, i) => each * cents(price[i])),
        (each) => each,
      ),
    ).toBe(sumOf(lines(), grossOf));
    expect(sumOf(numbers('Order lines', 'Net').map(cents), (each) => each)).toBe(sumOf(lines(), netOf));
    expect(sumOf(quantity, (each) => each)).toBe(sumOf(lines(), (line) => line.quantity));
  });

  it('leaves on every shelf what Northwind counted', () => {
    expect(numbers('Stock', 'On hand')).toEqual(northwindProducts().map(({ inStock }) => inStock));
  });

  it('allocates the units of the orders that have not left, and shows what is minus', () => {
    const waiting = unitsBySku(open());
    const products = northwindProducts();
    expect(numbers('Stock', 'Allocated')).toEqual(products.map(({ sku }) => waiting.get(sku) ?? 0));
    const minus = products.filter(({ sku, inStock }) => inStock - (waiting.get(sku) ?? 0) < 0);
    expect(numbers('Stock', 'Available').filter((each) => each < 0)).toHaveLength(minus.length);
    if (share === 1) expect(minus).toHaveLength(17);
  });

  it('has a stock card that adds up to the shelves', () => {
    const sums = new Map<string, number>();
    const skus = columnOf(replayed.shop, 'Stock card', 'SKU').map(String);
    for (const [i, quantity] of numbers('Stock card', 'Quantity').entries()) {
      sums.set(skus[i], (sums.get(skus[i]) ?? 0) + quantity);
    }
    for (const { sku, inStock } of northwindProducts())
      expect([sku, sums.get(sku) ?? 0]).toEqual([sku, inStock]);
  });

  it('is paid in full', () => {
    expect(numbers('Orders', 'Balance due').every((balance) => balance === 0)).toBe(true);
    expect(sumOf(numbers('Payments', 'Amount').map(cents), (each) => each)).toBe(sumOf(lines(), netOf));
  });

  it('wrote one mail an event and no other', () => {
    const mails = replayed.shop.mails().filter(({ to }) => to.endsWith('@example.com'));
    const events = mails.map(
      ({ to, subject }) =>
        `${to} ${/NW|BT-\d+/.exec(subject)?.[0]} ${/on its way/.test(subject) ? 'shipped' : 'placed'}`,
    );
    const wanted = (order: (typeof replayed.orders)[number], event: string) =>
      `${order.customer.toLowerCase()}@example.com ${replayed.numbers.get(order.id)} ${event}`;
    const expected = [
      ...replayed.orders.map((order) => wanted(order, 'placed')),
      ...left().map((order) => wanted(order, 'shipped')),
    ];
    expect([...events].sort()).toEqual([...expected].sort());
    const others = replayed.shop.mails().filter(({ to }) => !to.endsWith('@example.com'));
    expect(
      others.every(
        ({ to, subject }) =>
          to === 'owner@toko.example' && /\[(low-stock|weekly-report):[\dW-]+\]/.test(subject),
      ),
    ).toBe(true);
    expect(new Set(others.map(({ subject }) => /\[(.*)\]/.exec(subject)?.[1])).size).toBe(others.length);
  });

  it('calls low, sold out and minus what the files say', () => {
    const waiting = unitsBySku(open());
    const expected = northwindProducts().map(({ sku, inStock, reorderLevel }) => {
      const available = inStock - (waiting.get(sku) ?? 0);
      return available < 0
        ? 'Minus'
        : available === 0
          ? 'Sold out'
          : available <= reorderLevel
            ? 'Low'
            : 'OK';
    });
    expect(columnOf(replayed.shop, 'Stock', 'State').map((state) => (state === '' ? 'OK' : state))).toEqual(
      expected,
    );
  });

  it.each(share === 1 ? ['1996-W45', '1997-W20', '1998-W10'] : ['1996-W30', '1996-W38', '1996-W45'])(
    'reported week %s as the files have it',
    (week) => {
      const monday = mondayOf(week);
      const inWeek = replayed.orders.filter(({ day }) => day >= monday && day < plusDays(monday, 7));
      const row = columnOf(replayed.shop, 'Reports', 'Week').indexOf(week);
      const reported = ['Net sales', 'Orders', 'Units sold', 'New customers', 'Returning customers'].map(
        (header) => columnOf(replayed.shop, 'Reports', header)[row],
      );
      const net = sumOf(
        inWeek.flatMap((order) => order.lines),
        netOf,
      );
      const fresh = inWeek.filter(
        (order) => replayed.orders.find(({ customer }) => customer === order.customer) === order,
      ).length;
      expect(reported).toEqual([
        net / 100,
        inWeek.length,
        sumOf(
          inWeek.flatMap((order) => order.lines),
          (line) => line.quantity,
        ),
        fresh,
        inWeek.length - fresh,
      ]);
      const mail = replayed.shop.mails().find(({ subject }) => subject.includes(`weekly-report:${week}`));
      expect(mail?.body).toContain(`$${(net / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`);
    },
  );
});
