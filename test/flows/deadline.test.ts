import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Method } from '../../src/entry/calls.ts';
import { type AShop, aShop, cellOf, newKey, place, rowOf, setting, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
  await setting(s, 'Ingatkan sebelum batas bayar (jam)', '6');
  await setting(s, 'Batalkan otomatis jika lewat batas bayar', 'ya');
});
afterEach(() => s.shop.close());

const order = (row = 2) => rowOf(s.shop, 'Pesanan', row);
const ask = async (method: Method, input: object) =>
  expect(await s.siti.rpc(method, { key: newKey(), ...input })).toMatchObject({ ok: true });
const change = (number: string, more: object) => ask('changeOrder', { number, ...more });
const reminders = () => s.shop.mails().filter(({ subject }) => /menunggu pembayaran/.test(subject));
const kopi = [['KOPI-250', 2]] as const;

describe('an order nobody pays', () => {
  it('is reminded once before its deadline, by mail, and cancelled after it, with its stock back', async () => {
    await place(s.owner, kopi);
    await s.shop.advance('17 hours');
    expect(reminders()).toHaveLength(0);
    await s.shop.advance('6 hours');
    expect(reminders().map(({ to }) => to)).toEqual(['budi@example.com']);
    expect(reminders()[0]?.body).toMatch(/Mohon dibayar paling lambat 24 November 2026 08\.0\d\./);
    expect(order().Status).toBe('Menunggu Pembayaran');
    await s.shop.advance('3 hours');
    expect(order()).toMatchObject({ Status: 'Dibatalkan', Masalah: 'Batal otomatis: lewat batas bayar.' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 0 });
    await s.shop.advance('3 days');
    expect(reminders()).toHaveLength(1);
  });

  it('is reminded in WhatsApp where there is no email, and not any more once it is paid', async () => {
    await place(s.owner, kopi, { customer: { id: 'C-00002', row: 3 } });
    await s.shop.advance('20 hours');
    const kinds = () =>
      s.shop
        .sheet('Kotak Keluar')
        .values()
        .slice(1)
        .map((row) => [row[2], row[5]]);
    expect(kinds()).toEqual([
      ['order-placed', 'Lewat WhatsApp'],
      ['payment-reminder', 'Lewat WhatsApp'],
    ]);
    await change('BT-0001', { pay: 'Lunas' });
    expect(kinds()[1]).toEqual(['payment-reminder', 'Batal']);
    await s.shop.advance('2 days');
    expect(order().Status).toBe('Diproses');
  });

  it('gets time anew when a person takes the cancellation back', async () => {
    await place(s.owner, kopi);
    await s.shop.advance('26 hours');
    expect(order().Status).toBe('Dibatalkan');
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), 'Menunggu Pembayaran');
    await s.shop.advance('20 hours');
    expect(order().Status).toBe('Menunggu Pembayaran');
    await s.shop.advance('6 hours');
    expect(order().Status).toBe('Dibatalkan');
    expect(reminders()).toHaveLength(1);
  });

  it('costs an idle beat no read until something is due', async () => {
    await place(s.owner, kopi);
    await s.shop.advance('2 hours');
    const before = s.shop.executions().length;
    await s.shop.advance('3 hours');
    const beats = s.shop.executions().slice(before);
    expect(beats.map(({ counts }) => counts.reads)).toEqual(beats.map(() => 2));
  });

  it('is left to a person when the shop says neither', async () => {
    await setting(s, 'Ingatkan sebelum batas bayar (jam)', '0');
    await setting(s, 'Batalkan otomatis jika lewat batas bayar', 'tidak');
    await place(s.owner, kopi);
    await s.shop.advance('3 days');
    expect(order().Status).toBe('Menunggu Pembayaran');
    expect(reminders()).toHaveLength(0);
  });

  it('is left alone when the setting comes more than a week after its deadline', async () => {
    await setting(s, 'Ingatkan sebelum batas bayar (jam)', '0');
    await setting(s, 'Batalkan otomatis jika lewat batas bayar', 'tidak');
    await place(s.owner, kopi);
    await s.shop.advance('9 days');
    await place(s.owner, kopi);
    await s.shop.advance('2 days');
    await setting(s, 'Batalkan otomatis jika lewat batas bayar', 'ya');
    await s.shop.advance('2 hours');
    expect([order(2).Status, order(3).Status]).toEqual(['Menunggu Pembayaran', 'Dibatalkan']);
  });
});

describe('an order is neither reminded nor cancelled', () => {
  const cases: [string, () => Promise<unknown>][] = [
    ['when the customer says it is paid', () => ask('claimPayment', { number: 'BT-0001', proof: '' })],
    ['when a part of it is paid', () => change('BT-0001', { pay: '50000' })],
    ['when it is paid', () => change('BT-0001', { pay: 'Lunas' })],
  ];
  it.each(cases)('%s', async (_, act) => {
    await place(s.owner, kopi);
    await act();
    await s.shop.advance('3 days');
    expect(order().Status).not.toBe('Dibatalkan');
    expect(reminders()).toHaveLength(0);
  });

  it('when it is paid on delivery, or the marketplace sees to it', async () => {
    await place(s.owner, kopi, { method: 'COD' });
    await place(s.owner, kopi, { channel: 'Shopee' });
    await s.shop.advance('3 days');
    expect([order(2).Status, order(3).Status]).not.toContain('Dibatalkan');
    expect(reminders()).toHaveLength(0);
  });

  it('while what a person typed in its row is not booked', async () => {
    await place(s.owner, kopi);
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Bayar', 2), 'sudah tf');
    await s.shop.advance('3 days');
    expect(order().Status).toBe('Menunggu Pembayaran');
  });
});

it('an order is completed some days after it left, or arrived, with thanks where the shop thanks', async () => {
  await setting(s, 'Selesai otomatis setelah (hari)', '2');
  await setting(s, 'Pesan untuk langkah', 'selesai');
  for (let i = 0; i < 2; i += 1) await place(s.owner, kopi, { paid: true });
  for (const row of [2, 3]) await change(`BT-000${row - 1}`, { status: 'Dikirim' });
  await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Sampai Tujuan', 3), '25/11/2026');
  await s.shop.advance('51 hours');
  expect([order(2).Status, order(3).Status]).toEqual(['Selesai', 'Dikirim']);
  const thanks = s.shop.mails().filter(({ to }) => to === 'budi@example.com');
  expect(thanks.map(({ subject }) => subject)).toEqual(['Terima kasih untuk pesanan BT-0001']);
  await s.shop.advance('2 days');
  expect(order(3).Status).toBe('Selesai');
});
