import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place, rowOf, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const type = (header: string, value: string | number | boolean, row = 2) =>
  s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', header, row), value);
const order = (row = 2) => rowOf(s.shop, 'Pesanan', row);
const customerMails = () =>
  s.shop
    .mails()
    .filter(({ to }) => to === 'budi@example.com')
    .map(({ subject }) => subject);

describe('an order', () => {
  it('allocates its stock, adds up and knows its customer', async () => {
    const answer = await place(
      s.siti,
      [
        ['KOPI-250', 2],
        ['GULA-AREN', 1],
        ['E-RESEP', 1],
      ],
      { shipping: 12_000, discount: 5_000 },
    );
    expect(answer).toMatchObject({ ok: true, value: { number: 'BT-0001', total: 229_000 } });
    expect(order()).toMatchObject({
      Pelanggan: 'Budi Santoso',
      Status: 'Menunggu Pembayaran',
      'Total Bayar': 229_000,
      'Sisa Tagihan': 229_000,
    });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({
      'Stok Fisik': 20,
      Dibooking: 2,
      'Stok Tersedia': 18,
    });
    expect(rowOf(s.shop, 'Pelanggan', 2)).toMatchObject({ 'Jumlah Pesanan': 1, 'Total Belanja': 229_000 });
    expect(
      s.shop
        .sheet('Rincian Pesanan')
        .values()
        .filter(([id]) => String(id).startsWith('BT-0001')),
    ).toHaveLength(3);
  });

  it('goes to Diproses when it is paid in full, and stays when it is paid in part', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await type('Bayar', '50rb');
    expect(order()).toMatchObject({
      Status: 'Menunggu Pembayaran',
      Pembayaran: 'Dibayar Sebagian',
      'Sisa Tagihan': 25_000,
    });
    await type('Bayar', 'lunas');
    expect(order()).toMatchObject({
      Status: 'Diproses',
      Pembayaran: 'Lunas',
      'Sisa Tagihan': 0,
      Bayar: 'lunas',
    });
    expect(
      s.shop
        .sheet('Pembayaran')
        .values()
        .slice(1)
        .map((row) => row[3])
        .filter((n) => n !== ''),
    ).toEqual([50_000, 25_000]);
  });

  it('takes stock when it is shipped and tells the customer once of each step', async () => {
    await place(s.owner, [['KOPI-250', 2]]);
    await type('Bayar', 'Lunas');
    await type('Kurir', 'JNE');
    await type('No. Resi', "'030260008408119");
    await type('Status', 'Dikirim');
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({
      'Stok Fisik': 18,
      Dibooking: 0,
      'Stok Tersedia': 18,
    });
    await s.shop.advance('3 hours');
    expect(customerMails()).toHaveLength(2);
    expect(customerMails()[1]).toContain('BT-0001');
    expect(s.shop.mails().find(({ subject }) => /dikirim/.test(subject))?.body).toContain('030260008408119');
    await s.shop.advance('2 days');
    expect(customerMails()).toHaveLength(2);
    expect(String(order()['Pesan Terakhir'])).toContain('Kabar kirim terkirim');
  });

  it('waits with the shipping mail for the tracking number', async () => {
    await place(s.owner, [['KOPI-250', 1]], { paid: true, courier: 'JNE' });
    await type('Status', 'Dikirim');
    expect(String(order().Masalah)).toContain('resi');
    await s.shop.advance('2 hours');
    expect(customerMails()).toHaveLength(1);
    await type('No. Resi', 'TG7007260622');
    await s.shop.advance('2 hours');
    expect(customerMails()).toHaveLength(2);
  });

  it('says in its row why a status cannot be, and changes nothing', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await type('Status', 'Retur');
    expect(order()).toMatchObject({ Status: 'Retur', 'Status (tercatat)': 'Menunggu Pembayaran' });
    expect(String(order().Masalah)).toMatch(/belum dikirim/);
    await type('Status', 'terbang');
    expect(String(order().Masalah)).toMatch(/^✕ “terbang” bukan status/);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 1 });
  });

  it('says no more why when the cell is put right; what is odd about what was booked stays', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await type('Status', 'terbang');
    await s.owner.undo();
    expect(order()).toMatchObject({ Status: 'Menunggu Pembayaran', Masalah: '' });
    await type('Status', 'Diproses');
    const odd = order().Masalah;
    expect(odd).toBe('Belum dibayar.');
    await type('Bayar', 'nanti');
    expect(String(order().Masalah)).toMatch(/^✕ /);
    await type('Bayar', '');
    expect(order().Masalah).toBe('');
    await type('Status', 'Dikemas');
    await type('Status', 'Dikemas');
    expect(order().Masalah).toBe(odd);
  });

  it('comes back with Ctrl+Z before its message has left, stock and mail with it', async () => {
    await place(s.owner, [['KOPI-250', 3]], { paid: true });
    await type('Status', 'Dikirim');
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 17 });
    await s.owner.undo();
    expect(order()).toMatchObject({
      Status: 'Diproses',
      'Status (tercatat)': 'Diproses',
      'Tanggal Kirim': '',
    });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 3 });
    await s.shop.advance('1 day');
    expect(customerMails().filter((subject) => /dikirim/.test(subject))).toEqual([]);
  });

  it('does not come back once the customer was told', async () => {
    await place(s.owner, [['KOPI-250', 3]], { paid: true });
    await type('Status', 'Dikirim');
    await s.shop.advance('2 hours');
    await type('Status', 'Diproses');
    expect(String(order().Masalah)).toContain('sudah diberi tahu');
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 17 });
  });

  it('gives its stock and its figures back when it is cancelled', async () => {
    await place(s.owner, [['KOPI-250', 3]]);
    await type('Status', 'batal');
    expect(order()).toMatchObject({ Status: 'batal', 'Status (tercatat)': 'batal' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 0 });
    expect(rowOf(s.shop, 'Pelanggan', 2)).toMatchObject({ 'Jumlah Pesanan': 0, 'Total Belanja': 0 });
    const today = (await s.owner.rpc('today', {})) as { value: { orders: number; netSales: number } };
    expect(today.value).toMatchObject({ orders: 0, netSales: 0 });
  });

  it('goes through failed delivery and return, and the goods come back', async () => {
    await place(s.owner, [['KOPI-250', 2]], { paid: true });
    await type('Status', 'Dikirim');
    await s.shop.advance('2 hours');
    await type('Status', 'Gagal Kirim');
    await type('Status', 'Retur');
    expect(order()).toMatchObject({ 'Status (tercatat)': 'Retur' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 0 });
  });

  it('takes the last payment back when Bayar is cleared at once', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await type('Bayar', 'Lunas');
    await s.owner.undo();
    expect(order()).toMatchObject({
      Status: 'Menunggu Pembayaran',
      'Jumlah Dibayar': 0,
      Pembayaran: 'Belum Bayar',
    });
  });
});

describe('twenty statuses pasted at once', () => {
  it('are answered with a count and a reason in every refused row', async () => {
    for (let i = 0; i < 10; i += 1) await place(s.owner, [['SAMBAL', 1]], { paid: true });
    for (let i = 0; i < 10; i += 1) await place(s.owner, [['SAMBAL', 1]]);
    const pasted = Array.from({ length: 20 }, (_, i) => [
      i < 17 ? 'Dikirim' : ['hilang', 'Retur', ''][i - 17],
    ]);
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), pasted);
    expect(s.owner.toasts().at(-1)?.text).toMatch(/^17 tercatat, 3 ditolak/);
    const problems = [19, 20, 21].map((row) => String(order(row).Masalah));
    expect(problems.every((problem) => problem !== '')).toBe(true);
    expect(stockOf(s.shop, 'SAMBAL')).toMatchObject({ 'Stok Fisik': -17, Dibooking: 3 });
  });
});

describe('an order taken back from Dibatalkan', () => {
  it('lives again in stock, figures, customer and mail', async () => {
    await place(s.owner, [['KOPI-250', 3]]);
    await type('Status', 'Dibatalkan');
    await s.owner.undo();
    expect(order()).toMatchObject({ 'Status (tercatat)': 'Menunggu Pembayaran' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 3 });
    expect(rowOf(s.shop, 'Pelanggan', 2)).toMatchObject({ 'Jumlah Pesanan': 1, 'Total Belanja': 225_000 });
    await s.shop.advance('2 hours');
    expect(customerMails()).toHaveLength(1);
  });
});

describe('a product renamed while it is in open orders', () => {
  it('still leaves its shelf when they are shipped, and its stock card adds up under both names', async () => {
    await place(s.owner, [['KOPI-250', 3]], { paid: true });
    await s.owner.edit('Produk', 'A2', 'KOPI-GAYO');
    await type('Status', 'Dikirim');
    expect(stockOf(s.shop, 'KOPI-GAYO')).toMatchObject({ 'Stok Fisik': 17, Dibooking: 0 });
    const sums = new Map<string, number>();
    for (const [, , sku, , quantity] of s.shop.sheet('Kartu Stok').values().slice(1)) {
      sums.set(String(sku), (sums.get(String(sku)) ?? 0) + Number(quantity));
    }
    expect([sums.get('KOPI-250'), sums.get('KOPI-GAYO')]).toEqual([0, 17]);
  });
});
