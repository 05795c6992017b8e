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
    await s.owner.edit('Input Cepat', 'J3', true);
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toBe('✓ BT-0001 · Rp182.000');
    expect(rowOf(s.shop, 'Input Cepat', 4).Jawaban).toBe('');
    await s.owner.edit('Input Cepat', 'J4', true);
    expect(rowOf(s.shop, 'Pesanan', 3)).toMatchObject({ Pelanggan: 'Sari Dewi' });
  });

  it('what cannot be read is named with its cell', async () => {
    await s.owner.edit('Input Cepat', 'A2', [['Wati', '', 'kopi ajaib', 2]]);
    await s.owner.edit('Input Cepat', 'J2', true);
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toMatch(/C2: tidak ada produk “kopi ajaib”/);
    await s.owner.edit('Input Cepat', 'C2', [['KOPI-250', 'dua']]);
    await s.owner.menu('Proses sekarang');
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toMatch(/D2: “dua” bukan jumlah/);
    await s.owner.edit('Input Cepat', 'D2', 2);
    await s.owner.menu('Proses sekarang');
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toBe('✓ BT-0001 · Rp150.000');
  });
});

describe('address, courier and paid in Input Cepat', () => {
  const tick = async (row: readonly unknown[]) => {
    await s.owner.edit('Input Cepat', 'A2', [[...row, true]] as never);
    return rowOf(s.shop, 'Input Cepat', 2).Jawaban;
  };
  const start = ['Wati', "'081377778888", 'KOPI-250', 2, '', ''] as const;

  it('go into the order, and the address to a new customer too', async () => {
    await s.owner.edit('Input Cepat', 'A2', [
      [...start, '', 'jne', '', ''],
      ['', '', 'GULA-AREN', 1, '', '', 'Jl. Anggrek 3, Kec. Coblong, Bandung', '', 'Lunas', true],
    ]);
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toBe('✓ BT-0001 · Rp182.000');
    expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({
      ...{ Kurir: 'JNE', Alamat: 'Jl. Anggrek 3, Kec. Coblong, Bandung', Status: 'Diproses' },
      ...{ Pembayaran: 'Lunas', 'Jumlah Dibayar': 182_000, 'Sisa Tagihan': 0 },
    });
    expect(rowOf(s.shop, 'Pelanggan', 4)).toMatchObject({ Alamat: 'Jl. Anggrek 3, Kec. Coblong, Bandung' });
    expect(rowOf(s.shop, 'Pembayaran', 2)).toMatchObject({ Pesanan: 'BT-0001', Jumlah: 182_000 });
  });

  it('take a part of the money, and say where it is too much', async () => {
    expect(await tick([...start, '', '', 'DP 50rb'])).toBe('✓ BT-0001 · Rp150.000');
    expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({
      ...{ Status: 'Menunggu Pembayaran', Pembayaran: 'Dibayar Sebagian', 'Sisa Tagihan': 100_000 },
    });
    await s.owner.edit('Input Cepat', 'A3', [[...start, '', '', 200_000, true]]);
    expect(rowOf(s.shop, 'Pesanan', 3)).toMatchObject({ Status: 'Diproses', 'Sisa Tagihan': -50_000 });
    expect(rowOf(s.shop, 'Pesanan', 3).Masalah).toMatch(/lebih/i);
  });

  it('that cannot be read are named with their cell, and nothing is booked', async () => {
    expect(await tick([...start, '', 'Merpati Pos', ''])).toMatch(
      /H2: “Merpati Pos” bukan kurir toko ini \(.*JNE/,
    );
    expect(await tick([...start, '', '', 'nanti'])).toMatch(/I2: “nanti” bukan pembayaran/);
    expect(rowOf(s.shop, 'Pesanan', 2)['No. Pesanan'] ?? '').toBe('');
    await s.owner.edit('Input Cepat', 'I2', '');
    await s.owner.menu('Proses sekarang');
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toBe('✓ BT-0001 · Rp150.000');
  });

  it('come into an older book by setting up again, at the end, and lose nothing', async () => {
    await s.owner.edit('Input Cepat', 'A2', [[...start]]);
    s.owner.deleteColumns('Input Cepat', 7, 3);
    await s.owner.edit('Input Cepat', 'G2', true);
    expect(rowOf(s.shop, 'Pesanan', 2)['No. Pesanan'] ?? '').toBe('');
    await s.owner.menu('Siapkan toko');
    expect(s.shop.sheet('Input Cepat').row(1).slice(-3)).toEqual(['Alamat', 'Kurir', 'Dibayar']);
    await s.owner.menu('Proses sekarang');
    expect(rowOf(s.shop, 'Input Cepat', 2).Jawaban).toBe('✓ BT-0001 · Rp150.000');
    await s.owner.edit('Input Cepat', 'A3', [[...start, true]]);
    expect(rowOf(s.shop, 'Input Cepat', 3).Jawaban).toBe('✓ BT-0002 · Rp150.000');
  });
});

it('two orders ticked together share the stock and the customer', async () => {
  await s.owner.edit('Input Cepat', 'A2', [
    ['Wati', "'081377778888", 'TEH-MLT', 1, '', '', '', '', '', true],
    ['Agus', "'081399990000", 'TEH-MLT', 1, '', '', '', '', '', true],
    ['Wati', "'081377778888", 'KOPI-250', 2, '', '', '', '', '', true],
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
