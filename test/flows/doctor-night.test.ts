/** The doctor's round at night: it looks, it tells, it mends nothing. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aPatient, check, damage } from './a-patient.ts';
import { type AShop, SITI, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPatient();
});
afterEach(() => s.shop.close());

const listed = (): unknown[][] =>
  s.shop
    .sheet('Perlu Ditinjau')
    .values()
    .filter(([, , where, , , decision]) => String(where).startsWith('Periksa buku') && decision === '');
const runs = (): Record<string, string> =>
  (JSON.parse(String(s.shop.sheet('_book').cell('B1').value)) as { runs: Record<string, string> }).runs;

it('a healthy book gets a run key and nothing else', async () => {
  await s.owner.menu('Jeda kirim');
  await s.shop.advance('1 day');
  const state = (): { seq: number } => JSON.parse(String(s.shop.sheet('_book').cell('B1').value));
  const book = (): unknown => [
    state().seq,
    ...s.shop.sheets().map(({ name, ...tab }) => (['_book', 'Dasbor'].includes(name) ? name : tab.values())),
  ];
  const [before, last] = [book(), runs().check];
  await s.shop.advance('1 day');
  expect(runs().check).not.toBe(last);
  expect(book()).toEqual(before);
});

it('damage is listed once in Review with its way out, on whoever’s clock, and not mended', async () => {
  await s.shop.as(SITI).menu('Siapkan toko');
  await damage(s, 'Stok', 'GULA-AREN', 'Stok (tercatat)', 'L7,3;GULA-AREN');
  await s.shop.advance('3 days');
  expect(listed().map((row) => row.slice(3, 5))).toEqual([
    [
      'GULA-AREN: stok fisik 7, padahal Kartu Stok berjumlah 10.',
      'Pilih Buku Toko › Periksa buku. Menjadi 10. Hitung di rak kalau ragu.',
    ],
  ]);
  expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ 'Stok (tercatat)': 'L7,3;GULA-AREN' });
  await check(s, 1);
  expect(listed()).toEqual([]);
});

it('a tab that is gone is listed, and the night goes on', async () => {
  s.owner.deleteTab('Pembayaran');
  await s.shop.advance('1 day');
  expect(listed().map((row) => row[3])).toEqual(['Tab Pembayaran hilang.']);
});
