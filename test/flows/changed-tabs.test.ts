import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place, rowOf, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

describe('a tab', () => {
  it('renamed, with columns inserted and moved, goes on working', async () => {
    s.owner.renameTab('Pesanan', 'Order toko');
    s.owner.insertColumns('Order toko', 3, 2);
    s.owner.moveColumns('Stok', 1, 1, 5);
    expect((await place(s.owner, [['KOPI-250', 2]])).ok).toBe(true);
    expect(rowOf(s.shop, 'Order toko', 2)).toMatchObject({
      'No. Pesanan': 'BT-0001',
      Status: 'Menunggu Pembayaran',
    });
    await s.owner.edit('Order toko', cellOf(s.shop, 'Order toko', 'Bayar', 2), 'Lunas');
    await s.owner.menu('Proses sekarang');
    expect(rowOf(s.shop, 'Order toko', 2)).toMatchObject({ Status: 'Diproses' });
    expect(stockOf(s.shop, 'KOPI-250')).toBeDefined();
  });

  it('with a renamed header goes on working', async () => {
    await s.owner.edit('Produk', 'D1', 'Harga kita');
    expect((await place(s.owner, [['KOPI-250', 1]])).ok).toBe(true);
  });

  it('with a deleted column is not written to, and the way out is said', async () => {
    s.owner.deleteColumns('Produk', 4);
    const { error } = await place(s.owner, [['KOPI-250', 1]]);
    expect(error?.message).toMatch(/Tab Produk: kolom “Harga Jual” hilang/);
  });

  it('whose headers were swapped is not written to', async () => {
    await s.owner.edit('Produk', 'D1', [['Harga Modal (HPP)', 'Harga Jual']]);
    expect((await place(s.owner, [['KOPI-250', 1]])).error?.code).toBe('column-elsewhere');
  });

  it('that was deleted is named, and the others go on', async () => {
    s.owner.deleteTab('Pelanggan');
    expect((await place(s.owner, [['KOPI-250', 1]])).error?.message).toMatch(/Tab Pelanggan/);
    await s.owner.edit('Stok', cellOf(s.shop, 'Stok', 'Stok Opname', 2), 15);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 15 });
  });

  it('to which people added rows and columns keeps them untouched', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await s.owner.edit('Pesanan', 'B3', 'Dari buku lama');
    s.owner.insertColumns('Pesanan', 5);
    await s.owner.edit('Pesanan', 'E2', 'hitungan saya');
    await place(s.owner, [['GULA-AREN', 1]]);
    expect(s.shop.sheet('Pesanan').cell('B3').value).toBe('Dari buku lama');
    expect(s.shop.sheet('Pesanan').cell('E2').value).toBe('hitungan saya');
    expect(rowOf(s.shop, 'Pesanan', 4)).toMatchObject({ 'No. Pesanan': 'BT-0002' });
  });

  it('that was sorted keeps every order with its own lines and stock', async () => {
    for (const [sku, quantity] of [
      ['KOPI-250', 1],
      ['GULA-AREN', 2],
      ['SAMBAL', 3],
    ] as const)
      await place(s.owner, [[sku, quantity]], { paid: true });
    s.owner.sort('Pesanan', 9, { ascending: false });
    const row =
      s.shop
        .sheet('Pesanan')
        .values()
        .findIndex(([number]) => number === 'BT-0002') + 1;
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', row), 'Dikirim');
    expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ 'Stok Fisik': 8, Dibooking: 0 });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 1 });
  });
});

describe('Set up shop chosen again', () => {
  it('brings a deleted column and a deleted tab back, and the shop goes on', async () => {
    await place(s.owner, [['KOPI-250', 2]]);
    s.owner.deleteColumns('Produk', 10);
    s.owner.deleteTab('Pelanggan');
    await s.owner.menu('Siapkan toko');
    expect(s.shop.sheet('Produk').row(1)).toContain('Kategori');
    expect((await place(s.owner, [['KOPI-250', 1]], { customer: { name: 'Wati' } })).ok).toBe(true);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 3 });
  });

  it('changes nothing where nothing is missing', async () => {
    await place(s.owner, [['KOPI-250', 2]]);
    const tabs = () =>
      s.shop
        .sheets()
        .filter(({ name }) => !['Dasbor', '_book'].includes(name))
        .map((sheet) => [sheet.name, sheet.values()]);
    const before = tabs();
    await s.owner.menu('Siapkan toko');
    expect(tabs()).toEqual(before);
  });

  it('takes swapped headers at their word', async () => {
    await s.owner.edit('Produk', 'D1', [['Harga Modal (HPP)', 'Harga Jual']]);
    await s.owner.menu('Siapkan toko');
    const { value } = await place(s.owner, [['KOPI-250', 1]]);
    expect(value?.total).toBe(45_000);
  });
});
