/** A damaged book goes in, a healthy one comes out: rows, figures and hidden cells. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPatient, check, damage, healed, rowWith } from './a-patient.ts';
import { type AShop, rowOf, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPatient();
});
afterEach(() => s.shop.close());

it('a healthy book is called healthy, and nothing is written', async () => {
  const before = s.shop.snapshot();
  expect(await check(s)).toBe('Buku sehat.');
  expect(s.shop.snapshot()).toEqual(before);
});

describe('stock', () => {
  it.each([
    ['Stok (tercatat)', 'L99,0;KOPI-250', 'KOPI-250: stok fisik 99, padahal Kartu Stok berjumlah 20.'],
    ['Stok (tercatat)', 'L20,9;KOPI-250', 'KOPI-250: dibooking 9, padahal pesanan terbuka menahan 3.'],
    ['Stok (tercatat)', 'rusak', 'Stok tercatat KOPI-250 tidak terbaca.'],
  ])('whose %s reads %s follows the ledgers again', async (header, value, sentence) => {
    await damage(s, 'Stok', 'KOPI-250', header, value);
    expect(await check(s)).toContain(sentence);
    await healed(s);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 4 });
  });

  it('row that was deleted comes back', async () => {
    s.owner.deleteRows('Stok', rowWith(s, 'Stok', 'GULA-AREN'));
    expect(await check(s)).toContain('GULA-AREN tidak punya baris di Stok.');
    await healed(s);
    expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ 'Stok Fisik': 10, Dibooking: 3 });
  });

  it('card that was deleted is begun again with what is there', async () => {
    s.owner.deleteTab('Kartu Stok');
    expect(await check(s)).toContain('Tab Kartu Stok hilang.');
    await healed(s);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20 });
  });
});

describe('rows', () => {
  it('of orders and of the stock card that were copied are emptied', async () => {
    const copy = s.shop.sheet('Pesanan').row(2);
    await s.owner.edit('Pesanan', 'A8', [copy]);
    await s.owner.edit('Kartu Stok', 'A9', [s.shop.sheet('Kartu Stok').row(2)]);
    expect(await check(s)).toContain('BT-0001 ada dua kali, persis sama: baris 2, 8.');
    await healed(s);
  });

  it('of Products with one SKU are named, and nothing is touched', async () => {
    await s.owner.edit('Produk', 'A8', [['KOPI-250', 'Kopi lain', '', 1000]]);
    const said = await check(s);
    expect(said).toContain('KOPI-250 ada di beberapa baris yang berbeda: 2, 8.');
    expect(s.shop.sheet('Perlu Ditinjau').values().flat().join()).toContain('Periksa buku · Produk A2');
    await s.owner.edit('Produk', 'A8', [['', '', '', '']]);
    await s.owner.menu('Proses sekarang');
    await healed(s);
  });

  it.each([
    ['Pesanan', 'BT-0002', 'No. Pesanan'],
    ['Rincian Pesanan', 'BT-0002-1', 'Baris'],
    ['Kartu Stok', 'S-1', 'No. Mutasi'],
    ['Stok', 'GULA-AREN', 'SKU'],
  ])('of %s that lost their key get it back', async (tab, key, header) => {
    await damage(s, tab, key, header, '');
    expect(await check(s)).toContain('kehilangan nomor atau SKU.');
    await healed(s);
  });

  it('of an order whose row is gone bring it back as it was', async () => {
    const order = (): unknown[] =>
      Object.values(rowOf(s.shop, 'Pesanan', 3)).map((cell) => (cell === 0 ? '' : cell));
    const before = order();
    s.owner.deleteRows('Pesanan', 3);
    expect(await check(s)).toContain('Baris pesanan BT-0002 hilang');
    await healed(s);
    expect(order()).toEqual(before);
  });

  it('of an order whose lines are gone come back from the journal', async () => {
    s.owner.deleteRows('Rincian Pesanan', 2, 3);
    expect(await check(s)).toContain('Pesanan BT-0002 kehilangan 2 baris rincian.');
    await healed(s);
  });
});

describe('money', () => {
  it.each([
    ['Jumlah Dibayar', 1],
    ['Sisa Tagihan', 7],
    ['Total Bayar', 5],
  ])('%s that was typed over is put back', async (header, value) => {
    await damage(s, 'Pesanan', 'BT-0001', header, value);
    expect(await check(s)).toContain(`BT-0001: “${header}” diubah tangan menjadi “${value}”.`);
    await healed(s);
  });

  it('a payment for an order that is not there is named until a person corrects it', async () => {
    await damage(s, 'Pembayaran', 'P-1', 'Pesanan', 'BT-0002');
    expect(await check(s)).toContain('P-1: “Pesanan” diubah tangan menjadi “BT-0002”.');
    await healed(s);
  });
});

describe('hidden cells', () => {
  it.each([
    ['Status (tercatat)', '', 'BT-0001: “Status (tercatat)” diubah tangan menjadi “”.'],
    ['Status (tercatat)', 'Dikirim', 'BT-0001: “Status (tercatat)” diubah tangan menjadi “Dikirim”.'],
    ['Rincian (tautan)', 'x', 'BT-0001: “Rincian (tautan)” diubah tangan menjadi “x”.'],
  ])('%s that reads “%s” becomes what was booked', async (header, value, sentence) => {
    await damage(s, 'Pesanan', 'BT-0001', header, value);
    expect(await check(s)).toContain(sentence);
    await healed(s);
    expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({
      Status: 'Diproses',
      'Status (tercatat)': 'Diproses',
    });
  });

  it('a message whose state was typed over is stopped, as typing there means', async () => {
    await damage(s, 'Kotak Keluar', 'order-placed', 'Keadaan', 'entah');
    expect(await check(s)).toContain('Keadaan pesan M-1 rusak. Menjadi “Batal”.');
    await healed(s);
    await s.shop.advance('3 hours');
    expect(s.shop.mails().map(({ subject }) => subject)).not.toContainEqual(
      expect.stringContaining('BT-0001'),
    );
  });
});
