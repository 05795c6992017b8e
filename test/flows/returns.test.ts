import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, place, rowOf, stockOf } from './a-shop.ts';
import { aPaidOrder, back, firstOrder } from './first-order.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPaidOrder();
});
afterEach(() => s.shop.close());

const { rpc, ask, ship, bring, order, returns } = firstOrder(() => s);

describe('a part that comes back', () => {
  beforeEach(ship);

  it('goes on the shelf, is paid back by its share, and leaves the order where it is', async () => {
    await bring([back(1, 1)]);
    expect(order()).toMatchObject({
      Status: 'Dikirim',
      Pembayaran: 'Dikembalikan Sebagian',
      'Sisa Tagihan': 0,
    });
    // 10,000 off 257,000: 225,000 of coffee bear 8,755 of it, a third of what is left of it comes back.
    expect(returns()).toMatchObject([
      { id: 'R-1', sku: 'KOPI-250', quantity: 1, kind: 'Retur', reason: 'rusak', refund: 72_082 },
    ]);
    expect(order()['Jumlah Dibayar']).toBe(256_000 - 72_082);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 18, Dibooking: 0 });
  });

  it('is written off without coming to the shelf, and the stock card tells both', async () => {
    await bring([back(1, 2, 'write-off', 'pecah')]);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 17 });
    const card = s.shop
      .sheet('Kartu Stok')
      .values()
      .filter(([, , sku]) => sku === 'KOPI-250')
      .map(([, , , , quantity, , reason]) => [quantity, reason]);
    expect(card.slice(-2)).toEqual([
      [2, 'pecah'],
      [-2, 'pecah'],
    ]);
  });

  it('cannot be more than is left of its line', async () => {
    await bring([back(1, 2)]);
    const { error } = await rpc('returnOrder', { kind: 'return', lines: [back(1, 2)] });
    expect(error?.code).toBe('return-too-many');
    const twice = await rpc('returnOrder', { kind: 'return', lines: [back(2, 1), back(2, 1)] });
    expect(twice.error?.code).toBe('return-too-many');
    expect(returns()).toHaveLength(1);
  });

  it('may be refunded otherwise, but never by more than was paid', async () => {
    await bring([back(1, 1)], { refund: 50_000, method: 'Tunai' });
    expect(order()).toMatchObject({ 'Jumlah Dibayar': 206_000, 'Sisa Tagihan': 0 });
    const { error } = await rpc('returnOrder', { kind: 'return', lines: [back(1, 1)], refund: 206_001 });
    expect(error?.code).toBe('refund-too-large');
    expect(returns()).toHaveLength(1);
  });

  it('under warranty gives nothing back by itself', async () => {
    await ask('returnOrder', { kind: 'warranty', lines: [back(1, 1, 'write-off')] });
    expect(order()).toMatchObject({ Pembayaran: 'Lunas', 'Sisa Tagihan': 0 });
    expect(returns()).toMatchObject([{ kind: 'Garansi', refund: 0 }]);
  });
});

describe('all of an order that comes back', () => {
  beforeEach(ship);

  it('makes it Returned; the parts of several returns sum to the goods', async () => {
    await bring([back(1, 1)]);
    await bring([back(1, 1), back(2, 1)]);
    expect(order().Status).toBe('Dikirim');
    await bring([back(1, 1)]);
    expect(order()).toMatchObject({ Status: 'Retur', 'Jumlah Dibayar': 9_000, 'Sisa Tagihan': 0 });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 0 });
    expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ 'Stok Fisik': 10, Dibooking: 0 });
    expect((await ask('today')).netSales).toBe(0);
  });

  it('counts the same as an order that a person calls Returned', async () => {
    await ask('changeOrder', { status: 'Diretur' });
    expect(await ask('today')).toMatchObject({ netSales: 0, units: 0 });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20 });
  });
});

describe('an order that was not delivered', () => {
  it('brings its goods back, and nobody asks for its money any more', async () => {
    await place(s.owner, [['KOPI-250', 1]], { method: 'COD', courier: 'JNE' });
    const cod = { number: 'BT-0002' };
    await ask('changeOrder', { ...cod, status: 'Dikirim' });
    await ask('changeOrder', { ...cod, status: 'Gagal Kirim' });
    const line = { line: 'BT-0002-1', quantity: 1, condition: 'restock' };
    await ask('returnOrder', { ...cod, kind: 'return', lines: [line] });
    expect(rowOf(s.shop, 'Pesanan', 3)).toMatchObject({ Status: 'Retur', 'Sisa Tagihan': 0 });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 3 });
    expect((await ask('openOrders')).orders).toEqual([]);
  });
});

describe('what has not left', () => {
  it('cannot come back', async () => {
    const { error } = await rpc('returnOrder', { kind: 'return', lines: [back(1, 1)] });
    expect(error?.code).toBe('order-not-shipped');
  });
});

describe('the money of one order', () => {
  it('tells its payments, what may come back and until when it is under warranty', async () => {
    await s.owner.edit('Produk', `${column('Garansi (bulan)')}2`, 12);
    await ship();
    await bring([back(1, 1)]);
    const money = await ask('orderMoney');
    expect(money.payments).toMatchObject([
      // A part of it has been given back: it is there no more to be corrected.
      { id: 'P-1', amount: 256_000, standing: false },
      { id: 'P-2', amount: -72_082, standing: false },
    ]);
    expect(money.lines).toMatchObject([
      { id: 'BT-0001-1', out: 2, warranty: '2027-11-23' },
      { id: 'BT-0001-2', out: 1, warranty: '' },
    ]);
    expect(money.refundable).toBe(256_000 - 72_082);
  });
});

function column(header: string): string {
  const at = s.shop.sheet('Produk').row(1).indexOf(header);
  return `${at < 26 ? '' : 'A'}${String.fromCharCode(65 + (at % 26))}`;
}
