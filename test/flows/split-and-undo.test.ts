import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, place, rowOf, setting, stockOf } from './a-shop.ts';
import { anOpenOrder, firstOrder, kept } from './first-order.ts';

let s: AShop;
beforeEach(async () => {
  s = await anOpenOrder();
});
afterEach(() => s.shop.close());

const { rpc, type, order, lines, book } = firstOrder(() => s);
const today = () => book().days['2026-11-23'];

describe('an order that is split', () => {
  it('becomes two that sum to it; stock and figures are as they were', async () => {
    await setting(s, 'Pajak (%)', '11');
    const made = await place(
      s.owner,
      [
        ['KOPI-250', 3],
        ['GULA-AREN', 2],
      ],
      {
        ...{
          paid: true,
          discount: 10_001,
          shipping: 20_000,
          insurance: 1_001,
          packing: 3_000,
          method: 'QRIS',
        },
      },
    );
    const before = [order(3), today(), stockOf(s.shop, 'KOPI-250')] as const;
    const { value } = await rpc('splitOrder', {
      number: 'BT-0002',
      lines: [
        { line: 'BT-0002-1', quantity: 1 },
        { line: 'BT-0002-2', quantity: 2 },
      ],
    });
    expect(value.number).toBe('BT-0003');
    const [left, gone] = [order(3), order(4)];
    for (const name of [
      'Subtotal',
      'Diskon',
      'Ongkir',
      'Biaya Lain',
      'Pajak (PPN)',
      'Total Bayar',
      'Jumlah Dibayar',
    ])
      expect([name, Number(left[name]) + Number(gone[name])]).toEqual([name, before[0][name]]);
    expect(gone).toMatchObject({
      Status: 'Diproses',
      Pembayaran: 'Lunas',
      'Sisa Tagihan': 0,
      Pelanggan: 'Budi Santoso',
    });
    expect(left).toMatchObject({
      Pembayaran: 'Lunas',
      'Sisa Tagihan': 0,
      'Isi Pesanan': '2× Kopi Gayo 250 g',
    });
    expect(stockOf(s.shop, 'KOPI-250')).toEqual(before[2]);
    expect(today().slice(1, 5)).toEqual(before[1].slice(1, 5));
    expect(today()[0]).toBe(3);
    expect(rowOf(s.shop, 'Pelanggan', 2)).toMatchObject({
      ...{ 'Jumlah Pesanan': 3, 'Total Belanja': 286_000 + (made.value?.total ?? 0) },
    });
    const shown = (await s.siti.rpc('order', { number: 'BT-0003' })) as { value: { order: object } };
    expect(shown.value.order).toMatchObject({
      splitFrom: 'BT-0002',
      method: 'QRIS',
      lines: [{ quantity: 1 }, { quantity: 2 }],
    });
  });

  it('is refused when nothing or everything goes, or more than there is', async () => {
    const go = async (quantity: number, all = false) =>
      (await rpc('splitOrder', { lines: all ? kept : [{ line: 'BT-0001-1', quantity }] })).error.code;
    expect(await go(0)).toBe('quantity-invalid');
    expect(await go(3)).toBe('split-too-many');
    expect(await go(0, true)).toBe('split-all');
    expect((await rpc('splitOrder', { lines: [] })).error.code).toBe('split-nothing');
    expect(order(3)['No. Pesanan'] ?? '').toBe('');
  });
});

describe('what an undo would take back', () => {
  const last = async (number = 'BT-0001') =>
    ((await s.siti.rpc('lastBooking', { number })) as { value: object | null }).value;

  it('is told before: the order, a payment with its step, an edit', async () => {
    expect(await last()).toMatchObject({ placed: true, paid: 0, edited: false, told: false });
    await type('Bayar', 'Lunas');
    expect(await last()).toMatchObject({
      ...{ placed: false, paid: 286_000, edited: false, told: false },
      status: ['Menunggu Pembayaran', 'Diproses'],
    });
    await rpc('editOrder', { note: 'cepat', courier: 'JNE' });
    expect(await last()).toMatchObject({ paid: 0, edited: true, courier: ['', 'JNE'] });
    expect(order()).toMatchObject({ Catatan: 'cepat' });
  });

  it('is a reversal once its message has left, and nothing where it cannot be', async () => {
    await s.shop.advance('2 hours');
    expect(await last()).toMatchObject({ placed: true, told: true });
    await type('Bayar', 'Lunas');
    await type('Status', 'Dikirim');
    expect(await last()).toMatchObject({ status: ['Diproses', 'Dikirim'], told: false });
    await s.shop.advance('2 hours');
    expect(await last()).toBeNull();
  });

  it('is only taken back where nothing was booked since', async () => {
    const shown = (await last()) as { seq: number };
    await type('Bayar', 'Lunas');
    expect((await rpc('undo', shown)).error.code).toBe('undo-moved');
    expect(order()).toMatchObject({ Status: 'Diproses' });
    expect(await rpc('undo', (await last()) ?? {})).toMatchObject({ ok: true });
    expect(order()).toMatchObject({ Status: 'Menunggu Pembayaran' });
  });
});

describe('the last booking of an order', () => {
  it('is taken back: an edit with its lines, charges and stock', async () => {
    const before = [
      order(),
      lines('BT-0001'),
      stockOf(s.shop, 'KOPI-250'),
      today(),
      rowOf(s.shop, 'Pelanggan', 2),
    ];
    await rpc('editOrder', {
      lines: [
        { line: 'BT-0001-1', quantity: 1 },
        { sku: 'SAMBAL', quantity: 1 },
      ],
      ...{ discount: 5_000, shipping: 8_000, packing: 2_000, to: { name: 'Ani' }, note: 'cepat' },
    });
    expect(await rpc('undo', {})).toMatchObject({ ok: true });
    const { 'Rincian (tautan)': link, ...row } = order();
    expect(before[0]).toMatchObject(row);
    expect(String(link)).toContain(',');
    expect(lines('BT-0001').filter(({ quantity }) => quantity !== 0)).toEqual(before[1]);
    expect([stockOf(s.shop, 'KOPI-250'), today(), rowOf(s.shop, 'Pelanggan', 2)]).toEqual(before.slice(2));
    expect(stockOf(s.shop, 'SAMBAL')).toMatchObject({ Dibooking: 0 });
  });

  it('is taken back: a payment with its step, as a reversal of its own', async () => {
    await type('Bayar', 'Lunas');
    await rpc('undo', { admin: 'Siti' });
    expect(order()).toMatchObject({
      Status: 'Menunggu Pembayaran',
      'Jumlah Dibayar': 0,
      'Sisa Tagihan': 286_000,
    });
    const amounts = s.shop
      .sheet('Pembayaran')
      .values()
      .slice(1)
      .map((row) => row[3]);
    expect(amounts.filter((amount) => amount !== '')).toEqual([286_000, -286_000]);
  });

  it('is taken back: a step, while its message has not left', async () => {
    await type('Bayar', 'Lunas');
    await type('Status', 'Dikirim');
    await rpc('undo', {});
    expect(order()).toMatchObject({ Status: 'Diproses', Pembayaran: 'Lunas' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 2 });
    await type('Status', 'Dikirim');
    await s.shop.advance('2 hours');
    expect((await rpc('undo', {})).error.code).toBe('message-left');
    expect(order()).toMatchObject({ Status: 'Dikirim' });
  });

  it('is taken back: an order just placed is cancelled', async () => {
    await rpc('undo', {});
    expect(order()).toMatchObject({ Status: 'Dibatalkan' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 0 });
  });

  it('stays when it was a split, or is too long ago to be known', async () => {
    await rpc('splitOrder', { lines: [{ line: 'BT-0001-1', quantity: 1 }] });
    expect((await rpc('undo', {})).error.code).toBe('undo-split');
    expect((await rpc('undo', { number: 'BT-0002' })).error.code).toBe('undo-split');
    expect((await rpc('undo', { number: 'BT-0777' })).error.code).toBe('order-unknown');
  });
});
