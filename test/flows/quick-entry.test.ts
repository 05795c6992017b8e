import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, rowOf, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

describe('in Input Cepat', () => {
  it('a tick books the whole order, and the answer stands in the row', async () => {
    await s.owner.edit('Input Cepat', 'A2', [
      ['Wati', "'081377778888", 'kopi gayo 250 g', 2],
      ['', '', 'GULA-AREN', 1],
      ['Sari Dewi', "'081298765432", 'sambal bawang', 3],
    ]);
    await s.owner.edit('Input Cepat', 'G3', true);
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toBe('✓ BT-0001 · Rp182.000');
    expect(rowOf(s.shop, 'Input Cepat', 4).Jawaban).toBe('');
    await s.owner.edit('Input Cepat', 'G4', true);
    expect(rowOf(s.shop, 'Pesanan', 3)).toMatchObject({ Pelanggan: 'Sari Dewi' });
  });

  it('what cannot be read is named with its cell', async () => {
    await s.owner.edit('Input Cepat', 'A2', [['Wati', '', 'kopi ajaib', 2]]);
    await s.owner.edit('Input Cepat', 'G2', true);
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toMatch(/C2: tidak ada produk “kopi ajaib”/);
    await s.owner.edit('Input Cepat', 'C2', [['KOPI-250', 'dua']]);
    await s.owner.menu('Proses sekarang');
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toMatch(/D2: “dua” bukan jumlah/);
    await s.owner.edit('Input Cepat', 'D2', 2);
    await s.owner.menu('Proses sekarang');
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toBe('✓ BT-0001 · Rp150.000');
  });
});

it('two orders ticked together share the stock and the customer', async () => {
  await s.owner.edit('Input Cepat', 'A2', [
    ['Wati', "'081377778888", 'TEH-MLT', 1, '', '', true],
    ['Agus', "'081399990000", 'TEH-MLT', 1, '', '', true],
    ['Wati', "'081377778888", 'KOPI-250', 2, '', '', true],
  ]);
  expect([2, 3, 4].map((row) => rowOf(s.shop, 'Input Cepat', row).Jawaban)).toEqual([
    '✓ BT-0001 · Rp15.000',
    expect.stringContaining('tersisa 0'),
    '✓ BT-0002 · Rp150.000',
  ]);
  expect(stockOf(s.shop, 'TEH-MLT')).toMatchObject({ Dibooking: 1 });
  const wati = s.shop
    .sheet('Pelanggan')
    .values()
    .filter(([, name]) => name === 'Wati');
  const orders = s.shop.sheet('Pelanggan').values()[0]?.indexOf('Jumlah Pesanan') ?? -1;
  expect(wati.map((row) => row[orders])).toEqual([2]);
});
