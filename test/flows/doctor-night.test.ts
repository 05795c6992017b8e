/** The doctor's round at night: it looks, it tells, it mends nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPatient, check, damage } from './a-patient.ts';
import { type AShop, rowOf, SITI, stockOf } from './a-shop.ts';

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

describe('a column of the shop’s own that bears a header of ours', () => {
  it('is told once, until it has another name; what is typed there is no request', async () => {
    s.owner.insertColumns('Pesanan', 1);
    await s.owner.edit('Pesanan', 'A1', [['Status pesanan'], ['Dikirim']]);
    await s.shop.advance('3 days');
    expect(listed().map((row) => row.slice(3, 5))).toEqual([
      [
        'Tab Pesanan: “Status pesanan” ada di atas dua kolom. Buku Toko membaca yang di bawah D1, bukan yang di bawah A1.',
        'Beri A1 nama lain. Yang diketik di bawahnya untuk Buku Toko pindahkan ke bawah D1.',
      ],
    ]);
    expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({ Status: 'Diproses', 'Status pesanan': 'Dikirim' });
    await s.owner.edit('Pesanan', 'A1', 'Catatan saya');
    await s.shop.advance('1 day');
    expect(listed()).toEqual([]);
  });

  it('is found right of ours too, and one of another name is not', async () => {
    const last = s.shop.sheet('Produk').row(1).length;
    s.owner.insertColumns('Produk', last + 1, 2);
    const at = (n: number): string =>
      `${last + n > 26 ? 'A' : ''}${String.fromCharCode(65 + ((last + n - 1) % 26))}1`;
    await s.owner.edit('Produk', at(1), [['Rak toko', 'Harga']]);
    expect(await check(s)).toContain(
      `“Harga” ada di atas dua kolom. Buku Toko membaca yang di bawah D1, bukan yang di bawah ${at(2)}.`,
    );
    expect(await check(s)).not.toContain('Rak toko');
  });
});
