import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answers, Method } from '../../src/entry/calls.ts';
import { type AShop, aShop, newKey, place, rowOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

type Answer<M extends Method> = { ok: boolean; value: Answers[M]; error?: { code: string; message: string } };

const rpc = async <M extends Method>(method: M, input: object): Promise<Answer<M>> =>
  (await s.siti.rpc(method, { key: newKey(), ...input })) as Answer<M>;

async function ask<M extends Method>(method: M, input: object = {}): Promise<Answers[M]> {
  const answer = await rpc(method, input);
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

const order = (row = 2) => rowOf(s.shop, 'Pesanan', row);
const payments = () =>
  s.shop
    .sheet('Pembayaran')
    .values()
    .slice(1)
    .map(([id, , number, amount, method, reference, fee]) => ({
      id,
      number,
      amount,
      method,
      reference,
      fee,
    }));
const pay = (list: readonly object[]) => ask('recordPayments', { payments: list, admin: 'Siti' });
const kopi = (quantity = 1, more = {}) => place(s.owner, [['KOPI-250', quantity]], more);

describe('payments of many orders', () => {
  it('are booked together, each with its method, reference, fee and day', async () => {
    await kopi(1);
    await kopi(2);
    const answer = await pay([
      { order: 'BT-0001', amount: 75_000, method: 'QRIS', reference: 'A1', fee: 525 },
      { order: 'BT-0002', amount: 150_000, day: '2026-11-22' },
    ]);
    expect(answer).toMatchObject({ booked: 2, refused: [] });
    expect(payments()).toMatchObject([
      { number: 'BT-0001', amount: 75_000, method: 'QRIS', reference: 'A1', fee: 525 },
      { number: 'BT-0002', amount: 150_000, method: 'Transfer Bank', fee: 0 },
    ]);
    expect(order(2)).toMatchObject({ Pembayaran: 'Lunas', Status: 'Diproses', 'Sisa Tagihan': 0 });
    expect(order(3)).toMatchObject({ Pembayaran: 'Lunas', Status: 'Diproses', Admin: 'Siti' });
  });

  it('of one order add up, and what is too much is said and owed back', async () => {
    await kopi(1);
    await pay([
      { order: 'BT-0001', amount: 50_000 },
      { order: 'BT-0001', amount: 30_000 },
    ]);
    expect(order()).toMatchObject({ Pembayaran: 'Lunas', 'Sisa Tagihan': -5_000 });
    expect(order().Masalah).not.toBe('');
    const { orders } = await ask('openOrders');
    expect(orders).toMatchObject([{ number: 'BT-0001', balance: 0, owedBack: 5_000 }]);
  });

  it('that cannot be booked stop no other and say why', async () => {
    await kopi(1);
    const answer = await pay([
      { order: 'BT-0009', amount: 1 },
      { order: 'BT-0001', amount: 0 },
      { order: 'BT-0001', amount: 1_000, fee: 2_000 },
      { order: 'BT-0001', amount: 1_000, day: '2026-11-24' },
      { order: 'BT-0001', amount: 75_000 },
    ]);
    expect(answer.booked).toBe(1);
    expect(answer.refused.map(({ order: number }) => number)).toEqual([
      'BT-0009',
      'BT-0001',
      'BT-0001',
      'BT-0001',
    ]);
    expect(payments()).toHaveLength(1);
  });

  it('with a reference that was used before are flagged, not blocked', async () => {
    await kopi(1);
    await kopi(1);
    await pay([{ order: 'BT-0001', amount: 75_000, reference: '2026-11-23/75000/abc' }]);
    await pay([{ order: 'BT-0002', amount: 75_000, reference: '2026-11-23/75000/abc' }]);
    expect(order(3)).toMatchObject({ Pembayaran: 'Lunas', Masalah: expect.stringContaining('BT-0001') });
    expect((await ask('openOrders')).references).toEqual(['2026-11-23/75000/abc']);
  });

  it('are booked once, however often the browser asks', async () => {
    await kopi(1);
    const input = { key: newKey(), payments: [{ order: 'BT-0001', amount: 10_000 }] };
    expect(await ask('recordPayments', input)).toEqual(await ask('recordPayments', input));
    expect(payments()).toHaveLength(1);
  });
});

describe('who owes what', () => {
  it('is told of orders that wait for money and of none that is paid or cancelled', async () => {
    await kopi(1, { courier: 'JNE', method: 'COD' });
    await kopi(2);
    await kopi(3);
    await ask('changeOrder', { number: 'BT-0002', pay: 'Lunas' });
    await ask('changeOrder', { number: 'BT-0003', status: 'Dibatalkan' });
    const { orders } = await ask('openOrders');
    expect(orders).toMatchObject([
      { number: 'BT-0001', customer: 'Budi Santoso', balance: 75_000, cod: true, day: '2026-11-23' },
    ]);
  });

  it('knows what was paid for an order that was cancelled', async () => {
    await kopi(1);
    await pay([{ order: 'BT-0001', amount: 75_000 }]);
    await ask('changeOrder', { number: 'BT-0001', status: 'Dibatalkan' });
    expect((await ask('openOrders')).orders).toMatchObject([{ balance: 0, owedBack: 75_000 }]);
    await ask('refund', { number: 'BT-0001', amount: 75_000, reason: 'batal' });
    expect((await ask('openOrders')).orders).toEqual([]);
  });
});

describe('a customer who says it is paid', () => {
  it('waits for somebody to look, until it is paid', async () => {
    await kopi(1);
    await ask('claimPayment', { number: 'BT-0001', proof: 'https://example.com/bukti.jpg' });
    expect(order().Pembayaran).toBe('Menunggu Verifikasi');
    const { orders } = await ask('openOrders');
    expect(orders).toMatchObject([{ claimed: 'https://example.com/bukti.jpg' }]);
    await pay([{ order: 'BT-0001', amount: 75_000 }]);
    expect(order()).toMatchObject({ Pembayaran: 'Lunas', Status: 'Diproses' });
  });
});

describe('a refund', () => {
  beforeEach(async () => {
    await kopi(2);
    await pay([{ order: 'BT-0001', amount: 160_000 }]);
  });

  it('gives back what was too much first, then a courtesy nobody asks for again', async () => {
    const { order: after } = await ask('refund', { number: 'BT-0001', amount: 10_000, reason: 'lebih' });
    expect(after).toMatchObject({ paid: 150_000, balance: 0 });
    await ask('refund', { number: 'BT-0001', amount: 20_000, method: 'Tunai', reason: 'penyok' });
    expect(order()).toMatchObject({
      'Jumlah Dibayar': 130_000,
      'Sisa Tagihan': 0,
      Pembayaran: 'Dikembalikan Sebagian',
    });
    expect(payments()[2]).toMatchObject({ amount: -20_000, method: 'Tunai', reference: 'penyok' });
    expect((await ask('openOrders')).orders).toEqual([]);
  });

  it('of everything makes the order refunded', async () => {
    await ask('refund', { number: 'BT-0001', amount: 160_000 });
    expect(order()).toMatchObject({ 'Jumlah Dibayar': 0, Pembayaran: 'Dana Dikembalikan' });
  });

  it('is never more than was paid', async () => {
    await ask('refund', { number: 'BT-0001', amount: 100_000 });
    const { error } = await rpc('refund', { number: 'BT-0001', amount: 60_001 });
    expect(error?.code).toBe('refund-too-large');
    expect(payments()).toHaveLength(2);
  });
});

describe('a payment that was typed wrong', () => {
  it('is taken back by a row of its own and booked anew', async () => {
    await kopi(2);
    await pay([{ order: 'BT-0001', amount: 1_500_000, reference: 'TRX1' }]);
    await ask('correctPayment', { number: 'BT-0001', payment: 'P-1', amount: 150_000 });
    expect(payments()).toMatchObject([
      { id: 'P-1', amount: 1_500_000 },
      { id: 'P-2', amount: -1_500_000, reference: '↩ P-1' },
      { id: 'P-3', amount: 150_000, reference: 'TRX1' },
    ]);
    expect(order()).toMatchObject({ Pembayaran: 'Lunas', 'Sisa Tagihan': 0, Status: 'Diproses' });
    expect((await rpc('correctPayment', { number: 'BT-0001', payment: 'P-1', amount: 0 })).error?.code).toBe(
      'payment-reversed',
    );
  });

  it('leaves the order waiting again when nothing was paid at all', async () => {
    await kopi(1);
    await pay([{ order: 'BT-0001', amount: 75_000 }]);
    await ask('correctPayment', { number: 'BT-0001', payment: 'P-1', amount: 0 });
    expect(order()).toMatchObject({ Pembayaran: 'Belum Bayar', Status: 'Menunggu Pembayaran' });
  });
});
