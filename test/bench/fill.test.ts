import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBook } from '../../bench/book/open.ts';
import { tables } from '../../src/schema/index.ts';
import type { Workbench } from '../../workbench/types.ts';

let shop: Workbench;

beforeAll(async () => {
  shop = await openBook({ products: 20, customers: 90, orders: 400 });
});

afterAll(() => shop.close());

/** The rows of a table that hold a key, as records by column. */
function rows(table: keyof typeof tables) {
  const { title, columns, key } = tables[table];
  const names = Object.keys(columns);
  const cells = shop.sheet(title.id).values().slice(1);
  return cells
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
    .filter((row) => row[key] !== '');
}

test('a filled book has as much of everything as was asked for', () => {
  expect(rows('products')).toHaveLength(20);
  expect(rows('customers')).toHaveLength(90);
  expect(rows('orders')).toHaveLength(400);
  expect(rows('orderLines')).toHaveLength(1_200);
});

test('every message of a filled book has left', () => {
  expect(new Set(rows('outbox').map(({ state }) => state))).toEqual(new Set(['Terkirim']));
});

test('no tab has more empty rows than the add-on itself would leave', () => {
  expect(shop.sheet('Pesanan').maxRows).toBeLessThanOrEqual(401 + 200);
  expect(shop.sheet('Rincian Pesanan').maxRows).toBeLessThanOrEqual(1_201 + 200);
});

test('looks and dropdowns reach down to the new rows', () => {
  const orders = shop.sheet('Pesanan');
  expect(orders.styleAt(orders.maxRows, 10)).toEqual(orders.styleAt(2, 10));
  const [rule] = orders.validations();
  expect(Math.max(...(rule?.areas ?? []).map(({ bottom }) => bottom))).toBe(orders.maxRows);
  expect(orders.conditions.every(({ areas }) => areas.every(({ bottom }) => bottom === orders.maxRows))).toBe(
    true,
  );
});

test('the stock of a filled book is what its stock card and its open orders say', () => {
  const onHand = new Map<unknown, number>();
  for (const { sku, quantity } of rows('movements')) {
    onHand.set(sku, (onHand.get(sku) ?? 0) + Number(quantity));
  }
  const statuses = new Map(rows('orders').map(({ number, statusBooked }) => [number, statusBooked] as const));
  const allocated = new Map<unknown, number>();
  for (const { order, sku, quantity } of rows('orderLines')) {
    if (statuses.get(order) !== 'Dikirim') allocated.set(sku, (allocated.get(sku) ?? 0) + Number(quantity));
  }
  for (const row of rows('stock')) {
    expect([row.onHand, row.allocated]).toEqual([onHand.get(row.sku), allocated.get(row.sku) ?? 0]);
  }
});

test('nothing waits in a filled book, and nothing is to be reviewed', async () => {
  const owner = shop.as(shop.owner);
  await owner.menu('Proses sekarang');
  expect(owner.toasts().at(-1)?.text).toBe('Tidak ada yang menunggu.');
  expect(shop.sheet('Perlu Ditinjau').lastRow).toBe(1);
});
