import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, cellOf, rowOf, stockOf } from './a-shop.ts';
import { anOpenOrder, firstOrder, kept } from './first-order.ts';

let s: AShop;
beforeEach(async () => {
  s = await anOpenOrder();
});
afterEach(() => s.shop.close());

const { rpc, type, order, lines, book } = firstOrder(() => s);
const today = () => book().days['2026-11-23'];

describe('an order that is edited', () => {
  it('has more, fewer, other and new lines, and everything follows', async () => {
    const edited = await rpc('editOrder', {
      lines: [
        { line: 'BT-0001-1', quantity: 5 },
        { line: 'BT-0001-3', quantity: 1 },
        { sku: 'SAMBAL', quantity: 2 },
      ],
      ...{ shipping: 12_000, percent: 10 },
    });
    expect(edited).toMatchObject({ ok: true });
    const goods = 5 * 75_000 + 40_000 + 2 * 28_000;
    const total = goods - goods / 10 + 12_000;
    expect(edited.value.order).toMatchObject({ total, lines: [{}, {}, { id: 'BT-0001-4', sku: 'SAMBAL' }] });
    expect(order()).toMatchObject({
      'Isi Pesanan': '5× Kopi Gayo 250 g, 1× Buku Resep (PDF), 2× Sambal Bawang',
      ...{ Subtotal: goods, Diskon: goods / 10, Ongkir: 12_000, 'Total Bayar': total, 'Sisa Tagihan': total },
    });
    expect(lines('BT-0001')).toEqual([
      { id: 'BT-0001-1', sku: 'KOPI-250', quantity: 5, price: 75_000, discount: 0, net: 375_000 },
      { id: 'BT-0001-2', sku: 'GULA-AREN', quantity: 0, price: 32_000, discount: 0, net: 0 },
      { id: 'BT-0001-3', sku: 'E-RESEP', quantity: 1, price: 40_000, discount: 0, net: 40_000 },
      { id: 'BT-0001-4', sku: 'SAMBAL', quantity: 2, price: 28_000, discount: 0, net: 56_000 },
    ]);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 5, 'Stok Tersedia': 15 });
    expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ Dibooking: 0, 'Stok Tersedia': 10 });
    expect(stockOf(s.shop, 'SAMBAL')).toMatchObject({ Dibooking: 2, 'Stok Tersedia': -2 });
    expect(rowOf(s.shop, 'Pelanggan', 2)).toMatchObject({ 'Jumlah Pesanan': 1, 'Total Belanja': total });
    expect(today().slice(0, 5)).toEqual([1, goods, goods - goods / 10, 8, 5 * 45_000 + 2 * 15_000]);
  });

  it('keeps the prices, names and costs of its day', async () => {
    await s.owner.edit('Produk', 'B2', 'Kopi Baru');
    await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Harga Jual', 2), 99_000);
    await rpc('editOrder', {
      lines: [
        { line: 'BT-0001-1', quantity: 3 },
        { sku: 'KOPI-250', quantity: 1 },
      ],
    });
    expect(lines('BT-0001').filter(({ quantity }) => quantity !== 0)).toMatchObject([
      { id: 'BT-0001-1', price: 75_000, net: 225_000 },
      { id: 'BT-0001-4', price: 99_000, net: 99_000 },
    ]);
    expect(String(order()['Isi Pesanan'])).toBe('3× Kopi Gayo 250 g, 1× Kopi Baru');
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 4 });
  });

  it('is refused what is not there, lines of one product counted together', async () => {
    const more = [
      { line: 'BT-0001-1', quantity: 12 },
      { sku: 'KOPI-250', quantity: 9 },
    ];
    const { error } = await rpc('editOrder', { lines: more });
    expect(error).toMatchObject({ code: 'not-enough', fields: { 'lines.0.quantity': expect.anything() } });
    expect(lines('BT-0001')).toHaveLength(3);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 2 });
    expect(await rpc('editOrder', { lines: [{ line: 'BT-0001-1', quantity: 12 }] })).toMatchObject({
      ok: true,
    });
  });

  it('is refused when it has left, has no line left, or names one it does not have', async () => {
    expect((await rpc('editOrder', { lines: [] })).error.code).toBe('no-lines');
    expect((await rpc('editOrder', { lines: [{ line: 'BT-0009-1', quantity: 1 }] })).error.code).toBe(
      'line-unknown',
    );
    expect((await rpc('editOrder', { lines: [{ line: 'BT-0001-1', quantity: 1.5 }] })).error.code).toBe(
      'quantity-invalid',
    );
    await type('Status', 'Dikirim');
    expect(await rpc('editOrder', { note: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'order-not-open' },
    });
  });

  it('goes to Diproses when less is to be paid than was, and owes the rest when it is more', async () => {
    await type('Bayar', 150_000);
    await rpc('editOrder', { lines: [{ line: 'BT-0001-1', quantity: 2 }] });
    expect(order()).toMatchObject({ Status: 'Diproses', Pembayaran: 'Lunas', 'Sisa Tagihan': 0 });
    await rpc('editOrder', { lines: [{ line: 'BT-0001-1', quantity: 3 }] });
    expect(order()).toMatchObject({
      Status: 'Diproses',
      Pembayaran: 'Dibayar Sebagian',
      'Sisa Tagihan': 75_000,
    });
    const { value } = await rpc('editOrder', { lines: [{ line: 'BT-0001-1', quantity: 1 }] });
    expect(value.flags).toEqual(['Bayarnya lebih dari tagihan.']);
  });

  it('takes another address, courier and note, and leaves the money alone', async () => {
    const to = {
      name: 'Ibu Ani',
      phone: '0813 1111 2222',
      address: 'Jl. Anggrek 3, Kec. Coblong, Bandung 40132',
    };
    await rpc('editOrder', { to, courier: 'JNE', note: 'titip satpam', admin: 'Siti' });
    expect(order()).toMatchObject({
      ...{ 'Nama Penerima': 'Ibu Ani', WhatsApp: 'https://wa.me/6281311112222', Kurir: 'JNE' },
      ...{ Catatan: 'titip satpam', Admin: 'Siti', 'Total Bayar': 286_000, Pelanggan: 'Budi Santoso' },
    });
  });

  it('says when the customer was told another total', async () => {
    await s.shop.advance('2 hours');
    const { value } = await rpc('editOrder', { shipping: 9_000 });
    expect(value.flags).toEqual([expect.stringContaining('total yang lama')]);
  });

  it('may be cancelled like any other: nothing of it is left in stock and figures', async () => {
    await rpc('editOrder', { lines: [...kept.slice(0, 1), { sku: 'SAMBAL', quantity: 2 }], discount: 1_000 });
    await type('Status', 'Dibatalkan');
    expect(today().slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    for (const sku of ['KOPI-250', 'GULA-AREN', 'SAMBAL'])
      expect(stockOf(s.shop, sku)).toMatchObject({ Dibooking: 0 });
    expect(rowOf(s.shop, 'Pelanggan', 2)).toMatchObject({ 'Jumlah Pesanan': 0, 'Total Belanja': 0 });
  });
});
