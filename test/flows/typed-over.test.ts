/** What was typed in the moment in which a booking landed on the same cells is gone, and Review says so; nothing else is told. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
  await place(s.owner, [['KOPI-250', 1]]);
});
afterEach(() => s.shop.close());

const available = () => cellOf(s.shop, 'Stok', 'Stok Tersedia', 2);
const told = (): number =>
  s.shop
    .sheet('Perlu Ditinjau')
    .values()
    .filter((cells) => /tertimpa/.test(String(cells[3]))).length;

it('is told where the cell holds what the booking left there', async () => {
  await s.owner.edit('Stok', available(), 19);
  expect(told()).toBe(1);
});

it('is not told where the cell holds something else', async () => {
  await s.owner.edit('Stok', available(), 5);
  expect(told()).toBe(0);
});

it('is not told once a later booking has looked at the row', async () => {
  await s.owner.edit('Stok', available(), 5);
  expect(s.shop.sheet('Stok').cell(available()).value).toBe(19);
  await s.owner.edit('Stok', available(), 19);
  expect(told()).toBe(0);
});

it('is not told of a booking from before that moment', async () => {
  await s.shop.advance('1 minute');
  await s.owner.edit('Stok', available(), 19);
  expect(told()).toBe(0);
});
