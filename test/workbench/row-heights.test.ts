/** Rows grow with what is said in them, so that it is read whole; nothing else makes a list uneven. */
import { afterEach, expect, it } from 'vitest';
import { heightsOf } from '../../workbench/row-heights.ts';
import { type AShop, aShop, cellOf, place } from '../flows/a-shop.ts';

let s: AShop;
afterEach(() => s.shop.close());

const grown = (tab: string): string[] =>
  Object.keys(heightsOf(s.shop.sheet(tab))).filter((row) => row !== '1');

it('a refusal of two lines makes its row higher, until it is put right', async () => {
  s = await aShop();
  await place(s.owner, [['KOPI-250', 1]]);
  expect(grown('Pesanan')).toEqual([]);
  const pay = cellOf(s.shop, 'Pesanan', 'Bayar', 2);
  await s.owner.edit('Pesanan', pay, 'kapan-kapan saja ya');
  expect(grown('Pesanan')).toEqual(['2']);
  await s.owner.edit('Pesanan', pay, '');
  expect(grown('Pesanan')).toEqual([]);
});

it('long descriptions, addresses and notes stay in one line', async () => {
  s = await aShop();
  const long = 'Jl. Melati Raya Blok C5 No. 12, RT 02/RW 03, '.repeat(5);
  await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Deskripsi', 2), long);
  await s.owner.edit('Pelanggan', cellOf(s.shop, 'Pelanggan', 'Catatan', 2), long);
  await place(s.owner, [['KOPI-250', 1]]);
  await s.shop.advance('24 hours');
  expect(['Produk', 'Pelanggan', 'Stok', 'Pesanan'].flatMap(grown)).toEqual([]);
});
