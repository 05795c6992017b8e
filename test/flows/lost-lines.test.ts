/** Rows of Order lines that a person deleted or typed over: nothing is booked on what is not as it was booked. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { check } from './a-patient.ts';
import { type AShop, cellOf, place, rowOf, stockOf } from './a-shop.ts';
import { aPaidOrder, back, firstOrder } from './first-order.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPaidOrder();
});
afterEach(() => s.shop.close());

const { rpc, ship, type, order } = firstOrder(() => s);
const coffee = () => stockOf(s.shop, 'KOPI-250');
const loseLines = (count: number) => s.owner.deleteRows('Rincian Pesanan', 2, count);
const booked = () => order()['Status (tercatat)'];

it.each([1, 2])('%d of two: the order does not ship, and its row says what to do', async (count) => {
  const before = coffee();
  loseLines(count);
  await type('Status', 'Dikirim');
  expect(booked()).toBe('Diproses');
  expect(order().Masalah).toMatch(/^✕ [12] baris rincian BT-0001 hilang.*Periksa buku/);
  expect(coffee()).toEqual(before);
});

it('the orders beside it ship all the same, in one paste', async () => {
  await place(s.owner, [['KOPI-250', 1]], { paid: true });
  loseLines(2);
  await s.owner.edit('Pesanan', 'C2', [['Dikirim'], ['Dikirim']]);
  expect(booked()).toBe('Diproses');
  expect(rowOf(s.shop, 'Pesanan', 3)['Status (tercatat)']).toBe('Dikirim');
});

it('ships by itself with the next beat once they are mended', async () => {
  loseLines(1);
  await type('Status', 'Dikirim');
  await check(s, 2);
  await s.shop.advance('1 hour');
  expect(booked()).toBe('Dikirim');
  expect(coffee()).toMatchObject({ 'Stok Fisik': 17, Dibooking: 0 });
});

it('nothing of it comes back, is edited, split or shipped in the sidebar; it can still be looked at and paid', async () => {
  await ship();
  loseLines(1);
  const gone = { ok: false, error: { code: 'lines-gone' } };
  expect(await rpc('returnOrder', { kind: 'return', lines: [back(1, 1)] })).toMatchObject(gone);
  expect(await rpc('orderMoney', {})).toMatchObject({ ok: true });
  expect(await rpc('order', {})).toMatchObject({ ok: true });
  const { value } = await place(s.owner, [['KOPI-250', 2]]);
  const number = value?.number;
  s.owner.deleteRows('Rincian Pesanan', 3, 1);
  const lines = [{ line: `${number}-1`, quantity: 1 }];
  expect(await rpc('editOrder', { number, lines })).toMatchObject(gone);
  expect(await rpc('splitOrder', { number, lines })).toMatchObject(gone);
  expect(await rpc('changeOrder', { number, pay: 50_000 })).toMatchObject({ ok: true });
  const payments = [{ order: number, amount: 20_000 }];
  const paid = await rpc('recordPayments', { number: undefined, payments, admin: 'Siti' });
  expect(paid.value).toMatchObject({ booked: 1, refused: [] });
});

it('an order that came back by its word is not taken for one that came back by rows', async () => {
  await ship();
  await type('Status', 'Retur');
  loseLines(2);
  await type('Status', 'Dikirim');
  expect(booked()).toBe('Retur');
  expect(order().Masalah).toMatch(/^✕ 2 baris/);
});

it.each([
  ['Jumlah', 7],
  ['Harga Satuan', 1_000],
  ['Neto', 1],
  ['Jumlah', 'tiga'],
])('%s of a line typed over with %s: the order does not ship until it is put back', async (header, value) => {
  const [before, cell] = [coffee(), cellOf(s.shop, 'Rincian Pesanan', header, 2)];
  const was = s.shop.sheet('Rincian Pesanan').cell(cell).value;
  await s.owner.edit('Rincian Pesanan', cell, value);
  await type('Status', 'Dikirim');
  expect(booked()).toBe('Diproses');
  expect(order().Masalah).toMatch(/^✕ Rincian Pesanan E2: .*BT-0001-1 tidak cocok lagi/);
  expect(coffee()).toEqual(before);
  await s.owner.edit('Rincian Pesanan', cell, was);
  await s.owner.menu('Proses sekarang');
  expect(booked()).toBe('Dikirim');
  expect(coffee()).toMatchObject({ 'Stok Fisik': 17, Dibooking: 0 });
});
