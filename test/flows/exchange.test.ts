import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, newKey, place, rowOf, setting, stockOf } from './a-shop.ts';
import { aPaidOrder, firstOrder } from './first-order.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPaidOrder();
});
afterEach(() => s.shop.close());

const { rpc, ship, order } = firstOrder(() => s);
const swap = (goods: readonly object[], more: object = {}) =>
  rpc('exchange', {
    lines: [{ line: 'BT-0001-1', quantity: 1, condition: 'restock', reason: 'salah ukuran' }],
    ...{ goods, admin: 'Siti', ...more },
  });
const payments = () =>
  s.shop
    .sheet('Pembayaran')
    .values()
    .slice(1)
    .filter(([id]) => id !== '')
    .map(([, , number, amount, , reference]) => [number, amount, reference]);
const details = async (number: string) => (await rpc('order', { number })).value.order;

/** A coffee of 75,000 bears 10,000 × 75/257 of the discount. */
const WORTH = 72_082;

describe('an exchange', () => {
  beforeEach(ship);

  it('books the return and the order that goes out; what was paid is carried over and the rest is due', async () => {
    const { value } = await swap([{ sku: 'SAMBAL', quantity: 3 }], { shipping: 8_000 });
    expect(value.message).toBe(`Ditukar dengan pesanan BT-0002: sisa tagihan Rp19.918.`);
    expect(order(2)).toMatchObject({
      ...{ Status: 'Dikirim', Pembayaran: 'Lunas', 'Sisa Tagihan': 0 },
      'Jumlah Dibayar': 256_000 - WORTH,
    });
    expect(order(3)).toMatchObject({
      ...{ Status: 'Menunggu Pembayaran', Pembayaran: 'Dibayar Sebagian', Pelanggan: 'Budi Santoso' },
      ...{ 'Total Bayar': 92_000, 'Jumlah Dibayar': WORTH, 'Sisa Tagihan': 92_000 - WORTH },
      ...{ Kurir: 'JNE', Alamat: 'Jl. Melati 5, Bandung', Admin: 'Siti', Ongkir: 8_000 },
    });
    expect(payments()).toEqual([
      ['BT-0001', 256_000, ''],
      ['BT-0002', WORTH, 'BT-0001'],
      ['BT-0001', -WORTH, 'BT-0002'],
    ]);
    expect(rowOf(s.shop, 'Retur', 2)).toMatchObject({ Jenis: 'Tukar', SKU: 'KOPI-250', Jumlah: 1 });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 18, Dibooking: 0 });
    expect(stockOf(s.shop, 'SAMBAL')).toMatchObject({ Dibooking: 3 });
  });

  it('links both orders, each with the other', async () => {
    await swap([{ sku: 'GULA-AREN', quantity: 1 }]);
    await swap([{ sku: 'E-RESEP', quantity: 1 }]);
    expect(await details('BT-0001')).toMatchObject({ replacedBy: 'BT-0002, BT-0003' });
    expect(await details('BT-0003')).toMatchObject({ replaces: 'BT-0001' });
  });

  it('pays back what the new goods do not use up', async () => {
    const { value } = await swap([{ sku: 'GULA-AREN', quantity: 1 }], { method: 'Tunai', reference: 'kas' });
    expect(value.message).toBe('Ditukar dengan pesanan BT-0002: dikembalikan Rp40.082.');
    expect(order(3)).toMatchObject({ Status: 'Diproses', Pembayaran: 'Lunas', 'Sisa Tagihan': 0 });
    expect(order(2)).toMatchObject({ Pembayaran: 'Dikembalikan Sebagian', 'Sisa Tagihan': 0 });
    expect(payments().slice(1)).toEqual([
      ['BT-0002', 32_000, 'BT-0001'],
      ['BT-0001', 32_000 - WORTH, 'kas · salah ukuran'],
      ['BT-0001', -32_000, 'BT-0002'],
    ]);
  });

  it('may be of the same product, and of all that was bought', async () => {
    await swap([{ sku: 'KOPI-250', quantity: 3 }], {
      lines: [{ line: 'BT-0001-1', quantity: 3, condition: 'write-off' }],
    });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 17, Dibooking: 3 });
    await swap([{ sku: 'SAMBAL', quantity: 1 }], {
      lines: [{ line: 'BT-0001-2', quantity: 1, condition: 'restock' }],
    });
    expect(order(2)).toMatchObject({ Status: 'Retur', 'Sisa Tagihan': 0, 'Jumlah Dibayar': 9_000 });
  });

  it('has no unique code of its own, and is booked once however often it is sent', async () => {
    await setting(s, 'Kode unik', 'ya');
    const key = newKey();
    const first = await swap([{ sku: 'SAMBAL', quantity: 3 }], { key });
    expect(await swap([{ sku: 'SAMBAL', quantity: 3 }], { key })).toEqual(first);
    expect(order(3)).toMatchObject({ 'Total Bayar': 84_000, 'Kode Unik': 0 });
    expect(order(4)['No. Pesanan'] ?? '').toBe('');
    await place(s.owner, [['SAMBAL', 1]]);
    expect(order(4)['Kode Unik']).toBeGreaterThan(0);
  });

  it('of the last piece is for one of its kind: what comes back goes out again, unless it is damaged', async () => {
    await place(s.owner, [['TEH-MLT', 1]], { paid: true });
    await rpc('changeOrder', { number: 'BT-0002', status: 'Dikirim' });
    const tea = (condition: string, quantity = 1) =>
      swap([{ sku: 'TEH-MLT', quantity }], {
        number: 'BT-0002',
        lines: [{ line: 'BT-0002-1', quantity: 1, condition }],
      });
    expect((await tea('write-off')).error.code).toBe('not-enough');
    expect((await tea('restock', 2)).error.code).toBe('not-enough');
    expect(await tea('restock')).toMatchObject({ ok: true });
    expect(stockOf(s.shop, 'TEH-MLT')).toMatchObject({ 'Stok Fisik': 1, Dibooking: 1 });
    expect(order(4)).toMatchObject({ Masalah: '', 'Sisa Tagihan': 0, Status: 'Diproses' });
  });

  it('is taken back with what goes out, as long as nobody has touched that', async () => {
    const before = [order(2), stockOf(s.shop, 'KOPI-250'), (await rpc('today', {})).value];
    await swap([{ sku: 'GULA-AREN', quantity: 1 }], { method: 'Tunai' });
    expect((await rpc('lastBooking', {})).value).toMatchObject({
      ...{ returned: true, exchanged: 'BT-0002', paid: 32_000 - WORTH, placed: false },
    });
    expect(await rpc('undo', { admin: 'Siti' })).toMatchObject({ ok: true });
    const { 'Rincian (tautan)': _link, Admin: _admin, ...row } = before[0] as Record<string, unknown>;
    expect(order(2)).toMatchObject(row);
    expect(order(3)).toMatchObject({ Status: 'Dibatalkan', 'Jumlah Dibayar': 0 });
    expect(stockOf(s.shop, 'KOPI-250')).toEqual(before[1]);
    expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ 'Stok Fisik': 9, Dibooking: 0 });
    const { netSales, units, orders } = before[2] as { netSales: number; units: number; orders: number };
    expect((await rpc('today', {})).value).toMatchObject({ netSales, units, orders });
    expect(payments().reduce((all, [, amount]) => all + Number(amount), 0)).toBe(256_000);
    expect((await details('BT-0001'))?.replacedBy).toBe('');
    expect((await rpc('undo', {})).error.code).toBe('undo-parcel');
    expect((await rpc('undo', { number: 'BT-0002' })).error.code).toBe('undo-parcel');
  });

  it('stays once what goes out has gone on: its sentence says the way', async () => {
    await swap([{ sku: 'GULA-AREN', quantity: 1 }]);
    await rpc('changeOrder', { number: 'BT-0002', status: 'Dikemas' });
    const before = [order(2), order(3), payments()];
    const { error } = await rpc('undo', {});
    expect([error.code, error.message]).toEqual(['undo-exchange', expect.stringContaining('BT-0002')]);
    expect((await rpc('lastBooking', {})).value).toBeNull();
    expect([order(2), order(3), payments()]).toEqual(before);
  });

  it('is reversed by cancelling what goes out and paying back', async () => {
    await swap([{ sku: 'SAMBAL', quantity: 1 }]);
    expect(await rpc('undo', { number: 'BT-0002' })).toMatchObject({ ok: true });
    await rpc('refund', { number: 'BT-0002', amount: 28_000 });
    expect(order(3)).toMatchObject({ Status: 'Dibatalkan', 'Jumlah Dibayar': 0 });
    expect(stockOf(s.shop, 'SAMBAL')).toMatchObject({ Dibooking: 0 });
    const sum = payments().reduce((all, [, amount]) => all + Number(amount), 0);
    expect(sum).toBe(256_000 - WORTH);
  });

  it('of which one half cannot be books nothing', async () => {
    const before = [order(2), payments()];
    const refused = await swap([{ sku: 'TEH-MLT', quantity: 2 }]);
    expect(refused.error.code).toBe('not-enough');
    const many = { lines: [{ line: 'BT-0001-1', quantity: 4, condition: 'restock' }] };
    expect((await swap([{ sku: 'SAMBAL', quantity: 1 }], many)).error.code).toBe('return-too-many');
    expect((await swap([])).error.code).toBe('no-lines');
    expect([order(2), payments()]).toEqual(before);
    expect(order(3)['No. Pesanan'] ?? '').toBe('');
  });
});

describe('an exchange of what has not left, or was never paid', () => {
  it('is refused before it has left', async () => {
    const { error } = await swap([{ sku: 'SAMBAL', quantity: 1 }]);
    expect(error.code).toBe('order-not-shipped');
    expect(order(3)['No. Pesanan'] ?? '').toBe('');
  });

  it('makes what is owed less first', async () => {
    await place(s.owner, [['KOPI-250', 2]]);
    await rpc('changeOrder', { number: 'BT-0002', status: 'Dikirim' });
    await swap([{ sku: 'SAMBAL', quantity: 1 }], {
      ...{ number: 'BT-0002', lines: [{ line: 'BT-0002-1', quantity: 1, condition: 'restock' }] },
    });
    expect(order(3)).toMatchObject({ 'Sisa Tagihan': 75_000, 'Jumlah Dibayar': 0 });
    expect(order(4)).toMatchObject({ 'Sisa Tagihan': 28_000, 'Jumlah Dibayar': 0 });
  });
});
