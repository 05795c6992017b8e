import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, budi, cellOf, place, rowOf, setting, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const type = (tab: string, header: string, row: number, value: string | number) =>
  s.owner.edit(tab, cellOf(s.shop, tab, header, row), value);
const order = (row = 2) => rowOf(s.shop, 'Pesanan', row);

describe('what an order comes to', () => {
  it('has a discount in percent, fees, and what the courier takes beside what is charged', async () => {
    const answer = await place(s.siti, [['KOPI-250', 2]], {
      ...{ percent: 10, discount: 5_000, shipping: 12_000, shippingCost: 15_000 },
      ...{ insurance: 1_500, packing: 3_000 },
    });
    expect(answer).toMatchObject({ value: { total: 150_000 - 15_000 - 5_000 + 12_000 + 4_500 } });
    expect(order()).toMatchObject({
      ...{ Subtotal: 150_000, Diskon: 20_000, Ongkir: 12_000, 'Ongkir Dibayar Toko': 15_000 },
      ...{ 'Biaya Lain': 4_500, 'Pajak (PPN)': 0, 'Total Bayar': 146_500 },
    });
  });

  it('contains the tax, or has it on top, as the shop says', async () => {
    await setting(s, 'Pajak (%)', '11');
    await place(s.owner, [['KOPI-250', 2]], { shipping: 10_000 });
    await setting(s, 'Harga sudah termasuk pajak', 'tidak');
    await place(s.owner, [['KOPI-250', 2]], { shipping: 10_000 });
    expect(order(2)).toMatchObject({ 'Pajak (PPN)': 14_865, 'Total Bayar': 160_000 });
    expect(order(3)).toMatchObject({ 'Pajak (PPN)': 16_500, 'Total Bayar': 176_500 });
  });

  it('gives every unpaid transfer an amount of its own, and frees it when it is paid or cancelled', async () => {
    await setting(s, 'Kode unik', 'ya');
    await place(s.owner, [['GULA-AREN', 1]]);
    await place(s.owner, [['GULA-AREN', 1]]);
    await place(s.owner, [['GULA-AREN', 1]], { method: 'QRIS' });
    await place(s.owner, [['GULA-AREN', 1]], { paid: true });
    const codes = [2, 3, 4, 5].map((row) => Number(order(row)['Kode Unik']));
    const [first = 0, second = 0] = codes;
    expect(first).not.toBe(second);
    expect(Math.min(first, second)).toBeGreaterThan(0);
    expect(codes.slice(2)).toEqual([0, 0]);
    expect(order(2)).toMatchObject({ 'Total Bayar': 32_000 + first, 'Sisa Tagihan': 32_000 + first });
    const awaited = () => JSON.parse(String(s.shop.sheet('_book').cell('B1').value)).transfers;
    expect(awaited()).toEqual({ 'BT-0001': 32_000 + first, 'BT-0002': 32_000 + second });
    await type('Pesanan', 'Bayar', 2, 'Lunas');
    await type('Pesanan', 'Status', 3, 'Dibatalkan');
    expect(awaited()).toEqual({});
    await type('Pesanan', 'Status', 3, 'Menunggu Pembayaran');
    expect(awaited()).toEqual({ 'BT-0002': 32_000 + second });
  });
});

describe('an order that came twice', () => {
  const flagOf = (answer: unknown): string => String((answer as { value: { flags: string[] } }).value.flags);

  it('says so with the first one’s number, without reading Orders', async () => {
    const lines = [
      ['KOPI-250', 2],
      ['SAMBAL', 1],
    ] as const;
    await place(s.owner, lines);
    await place(s.owner, [['KOPI-250', 1]]);
    const before = s.shop.counts().reads;
    const again = await place(s.siti, [...lines].reverse());
    expect(s.shop.counts().reads - before).toBeLessThanOrEqual(6);
    expect(flagOf(again)).toContain('BT-0001');
    expect(order(4).Masalah).toContain('BT-0001');
  });

  it('is another one for another customer, other quantities or another day', async () => {
    await place(s.owner, [['KOPI-250', 2]]);
    const others = [
      await place(s.owner, [['KOPI-250', 2]], { customer: { id: 'C-00002' } }),
      await place(s.owner, [['KOPI-250', 1]]),
    ];
    await s.shop.advance('24 hours');
    others.push(await place(s.owner, [['KOPI-250', 2]]));
    for (const each of others) expect(flagOf(each)).not.toContain('BT-0001');
  });

  it('is forgotten with the practice orders', async () => {
    await s.shop.close();
    s = await aShop({ live: false });
    await place(s.owner, [['KOPI-250', 2]]);
    await s.owner.menu('Hapus pesanan latihan', { answers: ['YES'] });
    expect(flagOf(await place(s.owner, [['KOPI-250', 2]]))).not.toContain('BT-0001');
  });
});

describe('when an order is paid and sent', () => {
  it('is paid within the shop’s hours, and leaves by the cut-off once it is paid', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    expect(order()).toMatchObject({ 'Kirim Sebelum': '' });
    expect(s.shop.sheet('Pesanan').cell(cellOf(s.shop, 'Pesanan', 'Batas Pembayaran', 2)).display).toContain(
      '2026-11-24',
    );
    await type('Pesanan', 'Bayar', 2, 'Lunas');
    expect(s.shop.sheet('Pesanan').cell(cellOf(s.shop, 'Pesanan', 'Kirim Sebelum', 2)).display).toBe(
      '2026-11-23',
    );
  });

  it('is packed unpaid on terms and COD, and nobody says so', async () => {
    await type('Pelanggan', 'Tempo (hari)', 2, 14);
    await place(s.owner, [['KOPI-250', 1]], { courier: 'Kurir Toko' });
    await place(s.owner, [['KOPI-250', 1]], { customer: { id: 'C-00002' }, method: 'COD' });
    expect(order(2)).toMatchObject({ Status: 'Diproses', Pembayaran: 'Belum Bayar' });
    expect(order(3)).toMatchObject({ Status: 'Diproses', 'Batas Pembayaran': '' });
    expect(s.shop.sheet('Pesanan').cell(cellOf(s.shop, 'Pesanan', 'Batas Pembayaran', 2)).display).toContain(
      '2026-12-07',
    );
    await type('Pesanan', 'Status', 2, 'Dikirim');
    expect(order(2)).toMatchObject({ Status: 'Dikirim', Masalah: '' });
  });

  it('waits where it is kept or sold before it is here', async () => {
    const answer = await place(s.owner, [['TEH-MLT', 3]], { hold: 'pre-order', paid: true });
    expect(answer.value?.flags).toEqual(['TEH-MLT: hanya 1 tersedia, sisanya menyusul.']);
    expect(order()).toMatchObject({ 'Kirim Sebelum': '', Masalah: answer.value?.flags[0] });
    expect(stockOf(s.shop, 'TEH-MLT')).toMatchObject({ 'Stok Tersedia': -2 });
  });
});

describe('who an order is for', () => {
  it('is the known customer whose phone it is; what was typed goes on the parcel, blanks are filled', async () => {
    const customer = {
      ...{ name: 'Mbak Sari', phone: '0812-9876-5432', email: 'sari@example.com', address: 'Jl. Baru 9' },
    };
    const answer = await place(s.siti, [['KOPI-250', 1]], { customer });
    expect(answer.value?.flags).toEqual(['No. HP atau email ini milik Sari Dewi: pesanan dicatat untuknya.']);
    expect(order()).toMatchObject({
      ...{ Pelanggan: 'Sari Dewi', 'Nama Penerima': 'Mbak Sari', Alamat: 'Jl. Baru 9' },
      ...{ Email: 'sari@example.com', WhatsApp: 'https://wa.me/6281298765432' },
    });
    expect(rowOf(s.shop, 'Pelanggan', 3)).toMatchObject({
      ...{ 'Nama Pelanggan': 'Sari Dewi', Email: 'sari@example.com', Alamat: 'Jl. Kenanga 2, Solo' },
    });
    expect(rowOf(s.shop, 'Pelanggan', 4)).toMatchObject({ 'Id Pelanggan': '' });
  });

  it('pays the price of their level; another price is flagged, and so is passing the credit limit', async () => {
    await type('Produk', 'Harga Reseller', 2, 60_000);
    await type('Pelanggan', 'Tingkat Harga', 2, 'Reseller');
    await type('Pelanggan', 'Batas Kredit', 2, 150_000);
    await place(s.owner, [['KOPI-250', 2]]);
    expect(order()).toMatchObject({ 'Total Bayar': 120_000, Masalah: '' });
    const lines = [
      { sku: 'KOPI-250', quantity: 1, price: 65_000 },
      { sku: 'GULA-AREN', quantity: 1, price: 30_000 },
    ];
    const { value } = await place(s.owner, [], { lines });
    expect(value?.flags).toEqual([
      'Gula Aren (500 g) dijual di bawah harganya.',
      'Dengan pesanan ini utang pelanggan melewati batasnya.',
      'Harga Kopi Gayo 250 g diketik sendiri, di atas harga daftar.',
    ]);
    expect(order(3)).toMatchObject({ Masalah: value?.flags.join(' ') });
  });

  it('says when the same was ordered on the same day', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    expect((await place(s.owner, [['KOPI-250', 2]])).value?.flags).toEqual([]);
    expect((await place(s.owner, [['KOPI-250', 1]])).value?.flags).toEqual([
      expect.stringContaining('BT-0001'),
    ]);
  });

  it('hears nothing from us when the marketplace tells them, and the sale stands whatever the stock', async () => {
    const more = { channel: 'Shopee', channelOrder: '231105ABC', customer: budi, paid: true };
    expect(await place(s.owner, [['TEH-MLT', 2]], more)).toMatchObject({ ok: true });
    expect(order()).toMatchObject({ Saluran: 'Shopee', 'No. Pesanan Saluran': '231105ABC' });
    await s.shop.advance('3 hours');
    expect(s.shop.mails().filter(({ to }) => to === 'budi@example.com')).toEqual([]);
  });

  it('keeps the sender of a dropshipped parcel', async () => {
    await place(s.owner, [['KOPI-250', 1]], { dropship: { name: 'Toko Rani', phone: '0811' } });
    const answer = (await s.owner.rpc('order', { number: 'BT-0001' })) as { value: { order: object } };
    expect(answer.value.order).toMatchObject({ dropship: { name: 'Toko Rani', phone: '0811' } });
  });
});
