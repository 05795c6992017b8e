/** More rows that cannot be read than one record of the journal holds sentences about, pasted at once, good rows among them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { faultsOf } from '../simulation/invariants/all.ts';
import { type AShop, aShop, cellOf, rowOf, stockOf } from './a-shop.ts';

const BAD = 400;
/** As long as a cell may be. */
const ESSAY = 'panjang'.repeat(6_000);
const sku = (at: number): string => `RAK-${String(at).padStart(4, '0')}`;
/** Every tenth row is good. */
const isGood = (at: number): boolean => at % 10 === 9;
const each = <T>(make: (at: number) => T): T[] => Array.from({ length: (BAD * 10) / 9 }, (_, at) => make(at));
const good = each((at) => at).filter(isGood);

let s: AShop;
beforeEach(async () => {
  s = await aShop({ live: false });
});
afterEach(() => s.shop.close());

const open = () =>
  s.shop
    .sheet('Perlu Ditinjau')
    .values()
    .filter((cells) => cells[5] === '' && String(cells[2]).startsWith('Produk '));

const paste = (opening: (at: number) => string | number) =>
  s.owner.edit(
    'Produk',
    'A7',
    each((at) => [sku(at), `Rak nomor ${at}`, '', 12_500, 5_000, '', false, isGood(at) ? 10 : opening(at)]),
  );

it('of 400 product rows with an impossible opening stock each is named in Review, and the good ones are kept', async () => {
  await paste((at) => (at === 0 ? ESSAY : `kira-kira ${at}`));
  expect(open()).toHaveLength(BAD);
  expect(good.map((at) => stockOf(s.shop, sku(at))['Stok Fisik'])).toEqual(good.map(() => 10));
  expect(s.shop.sheet('Produk').cell('H7').value === ESSAY).toBe(true);
  await paste(() => 3);
  expect(open()).toEqual([]);
  expect(stockOf(s.shop, sku(0))).toMatchObject({ 'Stok Fisik': 3 });
  expect(faultsOf(s.shop)).toEqual([]);
});

it('of as many counts the bad ones say so in their rows, and the good ones are booked', async () => {
  await paste(() => 1);
  const first =
    s.shop
      .sheet('Stok')
      .values()
      .findIndex(([name]) => name === sku(0)) + 1;
  await s.owner.edit(
    'Stok',
    cellOf(s.shop, 'Stok', 'Stok Opname', first),
    each((at) => [isGood(at) ? 7 : at === 0 ? ESSAY : 'entah']),
  );
  const told = each((at) => String(rowOf(s.shop, 'Stok', first + at).Masalah));
  expect(told.filter((text) => /bukan hasil hitung/.test(text))).toHaveLength(BAD);
  expect(good.map((at) => stockOf(s.shop, sku(at))['Stok Fisik'])).toEqual(good.map(() => 7));
});
