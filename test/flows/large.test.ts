import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, rowOf } from './a-shop.ts';

/** More counts, and more lines of an order, than one record of the journal holds. */
const MANY = 1_500;
const LONG = 700;
const sku = (at: number): string => `RAK-${String(at).padStart(4, '0')}`;
const each = <T>(make: (at: number) => T): T[] => Array.from({ length: MANY }, (_, at) => make(at));

let s: AShop;
beforeEach(async () => {
  s = await aShop();
  const wares = each((at) => [sku(at), `Gantungan kunci nomor ${at}`, '', 12_500, 5_000, '', false, 10]);
  await s.owner.edit('Produk', 'A7', wares);
  await s.owner.menu('Proses sekarang');
});
afterEach(() => s.shop.close());

const onHand = () => {
  const [names, ...rows] = s.shop.sheet('Stok').values();
  return rows
    .filter(([name]) => String(name).startsWith('RAK-'))
    .map((row) => row[names.indexOf('Stok Fisik')]);
};

it('a count of every shelf, pasted at once, is booked to the last row', async () => {
  const { owner, shop } = s;
  const first =
    shop
      .sheet('Stok')
      .values()
      .findIndex(([name]) => name === sku(0)) + 1;
  await owner.edit(
    'Stok',
    cellOf(shop, 'Stok', 'Stok Opname', first),
    each((at) => [at % 9]),
  );
  expect(onHand()).toEqual(each((at) => at % 9));
  const problems = each((at) => rowOf(shop, 'Stok', first + at).Masalah);
  expect(problems.filter((text) => text !== '')).toEqual([]);
});

it('an order too long for the journal says so in its row, and the order below it is booked', async () => {
  const { owner, shop } = s;
  const lines = each((at) => [
    at === 0 ? 'Toko Besar' : '',
    at === 0 ? "'081311112222" : '',
    sku(at),
    1,
  ]).slice(0, LONG);
  const small = ['Wati', "'081377778888", 'KOPI-250', 2];
  await owner.edit('Input Cepat', 'A2', [...lines, ['', '', '', ''], small]);
  const tick = (row: number): string => cellOf(shop, 'Input Cepat', 'Catat', row);
  await owner.edit('Input Cepat', tick(2), [[true], ...lines.map(() => ['']), [true]]);
  expect(rowOf(shop, 'Input Cepat', 2).Jawaban).toMatch(/Terlalu banyak sekaligus/);
  expect(rowOf(shop, 'Input Cepat', LONG + 3).Jawaban).toBe('✓ BT-0001 · Rp150.000');
  // In halves it goes.
  const half = 2 + LONG / 2;
  owner.insertRows('Input Cepat', half);
  await owner.edit('Input Cepat', `A${half + 1}`, [['Toko Besar', "'081311112222"]]);
  await owner.edit('Input Cepat', tick(half + 1), true);
  expect(rowOf(shop, 'Input Cepat', 2).Jawaban).toMatch(/^✓ BT-/);
  expect(rowOf(shop, 'Input Cepat', half + 1).Jawaban).toMatch(/^✓ BT-/);
});
