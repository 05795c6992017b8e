import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, cellOf, place, rowOf, stockOf } from './a-shop.ts';
import { aPaidOrder, back, firstOrder } from './first-order.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPaidOrder();
});
afterEach(() => s.shop.close());

const { rpc, ask, ship, bring, order, returns } = firstOrder(() => s);

describe('a return that is taken back', () => {
  beforeEach(ship);

  const facts = async () => {
    const { 'Rincian (tautan)': _link, Admin: _admin, ...row } = order();
    const levels = ['KOPI-250', 'GULA-AREN'].map((sku) => stockOf(s.shop, sku));
    const { netSales, units, orders } = await ask('today');
    const { lines, refundable } = await ask('orderMoney');
    return { row, levels, sales: { netSales, units, orders }, lines, refundable };
  };
  const card = () =>
    s.shop
      .sheet('Kartu Stok')
      .values()
      .slice(1)
      .reduce((sum, [, , sku, , quantity]) => sum + (sku === 'KOPI-250' ? Number(quantity) : 0), 0);

  it('leaves stock, money, figures and what may come back as they were; rows of its own say so', async () => {
    await bring([back(1, 1)]);
    const before = await facts();
    const level = card();
    await bring([back(1, 1), back(2, 1, 'write-off')], { method: 'Tunai' });
    expect(await ask('lastBooking')).toMatchObject({ returned: true, exchanged: '', paid: -102_836 });
    await ask('undo', { admin: 'Siti' });
    expect(await facts()).toEqual(before);
    expect(card()).toBe(level);
    expect(returns().slice(3)).toMatchObject([
      { id: 'R-4', line: 'BT-0001-1', quantity: -1, condition: 'Masuk Stok', reason: '↩ R-2' },
      { id: 'R-5', line: 'BT-0001-2', quantity: -1, reason: '↩ R-3' },
    ]);
    const amounts = s.shop
      .sheet('Pembayaran')
      .values()
      .slice(1)
      .map(([, , , amount]) => Number(amount));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(256_000 - 72_082);
    // Brought back again it is worth the same.
    await bring([back(1, 1), back(2, 1, 'write-off')]);
    expect(order()['Jumlah Dibayar']).toBe(256_000 - 72_082 - 102_836);
  });

  it('of all of an order makes it what it was: shipped, and sold', async () => {
    const before = await facts();
    await bring([back(1, 3), back(2, 1)]);
    expect(order().Status).toBe('Retur');
    const booked = order();
    await s.siti.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), 'Dikirim');
    expect(order().Masalah).toMatch(/Urungkan catatan terakhir/);
    await s.siti.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), 'Retur');
    expect(order()).toEqual(booked);
    await ask('undo');
    expect(await facts()).toEqual(before);
    expect((await rpc('undo', {})).error?.code).toBe('undo-parcel');
  });

  it('that only made less what was owed is owed again; a warranty claim pays nothing either way', async () => {
    await place(s.owner, [['KOPI-250', 2]], { method: 'COD', courier: 'JNE' });
    const cod = { number: 'BT-0002' };
    await ask('changeOrder', { ...cod, status: 'Dikirim' });
    const line = { line: 'BT-0002-1', quantity: 1, condition: 'restock' };
    await ask('returnOrder', { ...cod, kind: 'return', lines: [line] });
    expect(rowOf(s.shop, 'Pesanan', 3)['Sisa Tagihan']).toBe(75_000);
    await ask('undo', cod);
    expect(rowOf(s.shop, 'Pesanan', 3)['Sisa Tagihan']).toBe(150_000);
    const before = await facts();
    await ask('returnOrder', { kind: 'warranty', lines: [back(1, 1, 'write-off')] });
    await ask('undo');
    expect(await facts()).toEqual(before);
  });

  it('stays where its goods have been sold to somebody else since', async () => {
    await place(s.owner, [['TEH-MLT', 1]], { paid: true });
    const tea = { number: 'BT-0002' };
    await ask('changeOrder', { ...tea, status: 'Dikirim' });
    const line = { line: 'BT-0002-1', quantity: 1, condition: 'restock' };
    await ask('returnOrder', { ...tea, kind: 'return', lines: [line] });
    await place(s.owner, [['TEH-MLT', 1]], { paid: true });
    expect((await rpc('undo', tea)).error?.code).toBe('not-enough');
    expect(await ask('lastBooking', tea)).toBeNull();
    expect(stockOf(s.shop, 'TEH-MLT')).toMatchObject({ 'Stok Fisik': 1, Dibooking: 1 });
  });

  it('leaves a refund that is taken back as if it had never been paid', async () => {
    const before = await facts();
    await ask('refund', { amount: 30_000, reason: 'penyok' });
    await ask('undo');
    expect(await facts()).toEqual(before);
  });
});
