/** Ctrl+Z over a second amount in Pay puts the first one back into the cell: it is asked about, not booked again. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place, rowOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop({ live: false });
  await place(s.owner, [['KOPI-250', 8]]);
  await pay(50_000);
  await pay(75_000);
});
afterEach(() => s.shop.close());

const pay = (value: string | number) => s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Bayar', 2), value);
const problem = () => String(rowOf(s.shop, 'Pesanan', 2).Masalah);
const paid = () => {
  const [header, ...rows] = s.shop.sheet('Pembayaran').values();
  return rows.map((row) => row[header?.indexOf('Jumlah') ?? 0]).filter((cell) => cell !== '');
};
const asked = (mark: string) =>
  new RegExp(`^${mark} Rp50\\.000 sudah pernah dicatat\\. .* Batalkan Rp75\\.000\\? `);
const question = asked('↶');

it('is asked about in the row and never booked by the clock', async () => {
  await s.owner.undo();
  expect(paid()).toEqual([50_000, 75_000]);
  expect(problem()).toMatch(question);
  await s.shop.advance('3 days');
  await s.owner.menu('Proses sekarang');
  expect(paid()).toEqual([50_000, 75_000]);
  expect(problem()).toMatch(question);
});

it('is asked about where no edit trigger heard of it, hours later too', async () => {
  await s.shop.advance('2 hours');
  const { triggers } = s.shop.toState();
  s.shop.fromState({ ...s.shop.toState(), triggers: triggers.filter(({ kind }) => kind !== 'edit') });
  await pay(50_000);
  await s.shop.advance('2 hours');
  expect(paid()).toEqual([50_000, 75_000]);
  expect(problem()).toMatch(asked('✕'));
});

it('is asked by who types it where the clock came first, for the edit may have been on its way', async () => {
  const { triggers } = s.shop.toState();
  const heard = (kinds: typeof triggers) => s.shop.fromState({ ...s.shop.toState(), triggers: kinds });
  heard(triggers.filter(({ kind }) => kind !== 'edit'));
  await pay(50_000);
  await s.owner.menu('Proses sekarang');
  expect(problem()).toMatch(asked('✕'));
  heard(triggers);
  await pay(50_000);
  expect(paid()).toEqual([50_000, 75_000]);
  expect(problem()).toMatch(question);
  await pay(50_000);
  expect(paid()).toEqual([50_000, 75_000, 50_000]);
});

it('is booked when it is typed once more', async () => {
  await s.owner.undo();
  await pay(50_000);
  expect(paid()).toEqual([50_000, 75_000, 50_000]);
  expect(problem()).not.toContain('↶');
});

it('is not booked by something typed beside it', async () => {
  await s.owner.undo();
  await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Kurir', 2), 'JNE');
  expect(paid()).toEqual([50_000, 75_000]);
});

it('takes the second amount back when the cell is cleared, as the sentence says', async () => {
  await s.owner.undo();
  await pay('');
  expect(paid()).toEqual([50_000, 75_000, -75_000]);
  expect(problem()).not.toContain('↶');
});

it('is forgotten when the second amount is put back, and asked about anew', async () => {
  await s.owner.undo();
  await pay(75_000);
  expect(problem()).toBe('');
  await s.owner.undo();
  expect(paid()).toEqual([50_000, 75_000]);
  expect(problem()).toMatch(question);
});

it('is booked at once where it is typed an hour later, and where it was not booked before', async () => {
  await pay(25_000);
  expect(paid()).toEqual([50_000, 75_000, 25_000]);
  await s.shop.advance('61 minutes');
  await pay(50_000);
  expect(paid()).toEqual([50_000, 75_000, 25_000, 50_000]);
});
