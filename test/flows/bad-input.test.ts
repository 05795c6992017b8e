import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, budi, cellOf, newKey, place, type RpcAnswer, rowOf, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const review = () =>
  s.shop
    .sheet('Perlu Ditinjau')
    .values()
    .slice(1)
    .filter(([id]) => id !== '');
const found = () => review().map(([, , where, what]) => `${where}: ${what}`);
const open = () =>
  review()
    .filter((row) => row[5] === '')
    .map(([, , where, what]) => `${where}: ${what}`);

describe('in Produk', () => {
  it('a price typed as text is named with its cell, and the other rows go on', async () => {
    await s.owner.edit('Produk', 'A7', [
      ['BARU-1', 'Baru', '', "'37.200", 1_000, '', false, 5],
      ['BARU-2', 'Lain', '', 9_000, 1_000, '', false, 3],
    ]);
    expect(found()).toEqual([expect.stringMatching(/^Produk D7: Harga Jual: “37.200” adalah teks/)]);
    expect(s.shop.sheet('Perlu Ditinjau').hidden).toBe(false);
    expect(stockOf(s.shop, 'BARU-2')).toMatchObject({ 'Stok Fisik': 3 });
    expect(s.shop.sheet('Produk').cell('D7').value).toBe('37.200');
    await s.owner.edit('Produk', 'D7', 37_200);
    expect(open()).toEqual([]);
    expect(s.shop.sheet('Perlu Ditinjau').hidden).toBe(true);
  });

  it('"37.200" typed in an Indonesian book is a number, as in Sheets', async () => {
    await s.owner.edit('Produk', 'D2', '37.200');
    expect(s.shop.sheet('Produk').cell('D2').value).toBe(37_200);
  });

  it('a doubled SKU is named, and sold as neither', async () => {
    await s.owner.edit('Produk', 'A7', [['KOPI-250', 'Kopi lain', '', 1_000, 500, '', false, 5]]);
    expect(found().join()).toMatch(/SKU KOPI-250 ada di lebih dari satu baris/);
    expect((await place(s.owner, [['KOPI-250', 1]])).error).toMatchObject({ code: 'sku-doubled' });
    expect((await place(s.owner, [['GULA-AREN', 1]])).ok).toBe(true);
  });

  it('opening stock that is no quantity is named, and nothing is lost', async () => {
    await s.owner.edit('Produk', 'A7', [
      ['A', 'A', '', 1_000, 1, '', false, 'banyak'],
      ['B', 'B', '', 1_000, 1, '', false, 2.5],
    ]);
    expect(found()).toHaveLength(2);
    expect(s.shop.sheet('Produk').cell('H7').value).toBe('banyak');
  });

  it('a blank row in the middle and a missing SKU are no trouble', async () => {
    await s.owner.edit('Produk', 'A9', [['', 'Keripik Pisang', '', 12_000, 7_000, '', false, 6]]);
    const sku = String(s.shop.sheet('Produk').cell('A9').value);
    expect(sku).toMatch(/^KP-\d+$/);
    expect((await place(s.owner, [[sku, 2]])).ok).toBe(true);
  });

  it('a renamed SKU keeps its stock', async () => {
    await s.owner.edit('Produk', 'A2', 'KOPI-GAYO');
    expect(stockOf(s.shop, 'KOPI-GAYO')).toMatchObject({ 'Stok Fisik': 20 });
    expect((await place(s.owner, [['KOPI-GAYO', 1]])).ok).toBe(true);
  });
});

describe('in the sidebar', () => {
  it.each([0, -1, 1.5, 1e9])('a quantity of %d is refused at its field', async (quantity) => {
    const { error } = await place(s.owner, [['KOPI-250', quantity]]);
    expect(error?.fields).toHaveProperty(['lines.0.quantity']);
    expect(
      s.shop
        .sheet('Pesanan')
        .row(2)
        .every((cell) => cell === ''),
    ).toBe(true);
  });

  it('an unknown SKU and an address that is none are refused at their fields', async () => {
    expect((await place(s.owner, [['HANTU', 1]])).error?.fields).toHaveProperty(['lines.0.sku']);
    const { error } = await place(s.owner, [['KOPI-250', 1]], { to: { email: 'budi@' } });
    expect(error).toMatchObject({
      code: 'email-invalid',
      fields: { 'to.email': expect.stringContaining('budi@') },
    });
  });

  it('unknown methods and malformed JSON are refused in words', async () => {
    const answers = await Promise.all([
      s.owner.rpcRaw('dropTables', '{}'),
      s.owner.rpcRaw('constructor', '{}'),
      s.owner.rpcRaw('placeOrder', '{'),
      s.owner.rpcRaw('placeOrder', '{"key":1}'),
      s.owner.rpcRaw('__proto__', '[]'),
    ]);
    for (const answer of answers) {
      const { ok, error } = JSON.parse(answer) as RpcAnswer;
      expect(ok).toBe(false);
      expect(['unknown-method', 'bad-request']).toContain(error?.code);
      expect(error?.message).not.toMatch(/stack|at |undefined/);
    }
  });

  it('a phone that lost its zero is mended, and the same person is not written twice', async () => {
    const customer = { name: 'Budi', phone: '81234567890' };
    await s.owner.rpc('placeOrder', { key: newKey(), customer, lines: [{ sku: 'KOPI-250', quantity: 1 }] });
    expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({
      Pelanggan: 'Budi Santoso',
      'No. HP / WhatsApp': '081234567890'.replace(/^0/, '+62'),
    });
  });
});

describe('text that looks like a formula or like HTML', () => {
  it.each(['=1+1', '+62812', '-5', '@here', '=HYPERLINK("http://x";"y")', '<b>Siti</b>', "'quoted'", '0812'])(
    '%s stays text',
    async (text) => {
      const customer = { name: text, phone: '', email: 'x@example.com' };
      const { ok } = (await s.owner.rpc('placeOrder', {
        key: newKey(),
        customer,
        lines: [{ sku: 'KOPI-250', quantity: 1 }],
        note: text,
      })) as RpcAnswer;
      expect(ok).toBe(true);
      expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({ Pelanggan: text, Catatan: text });
      expect(
        s.shop
          .sheet('Pesanan')
          .formulas()
          .flat()
          .filter((formula) => formula !== ''),
      ).toEqual([]);
      await s.shop.advance('2 hours');
      expect(s.shop.mails()[0].htmlBody).not.toContain('<b>Siti</b>');
    },
  );
});

describe('in Stok', () => {
  const type = (header: string, value: string | number, sku = 'KOPI-250') => {
    const row =
      s.shop
        .sheet('Stok')
        .values()
        .findIndex(([first]) => first === sku) + 1;
    return s.owner.edit('Stok', cellOf(s.shop, 'Stok', header, row), value);
  };

  it('a count, a delivery and what is expected become movements', async () => {
    await type('Akan Datang', 24);
    await type('Diterima', 10);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 30, 'Akan Datang': 14 });
    await type('Stok Opname', 28);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 28, 'Stok Tersedia': 28 });
    const card = s.shop
      .sheet('Kartu Stok')
      .values()
      .filter((row) => row[2] === 'KOPI-250')
      .map((row) => [row[3], row[4]]);
    expect(card).toEqual([
      ['Stok Awal', 20],
      ['Barang Masuk', 10],
      ['Penyesuaian', -2],
    ]);
  });

  it('the same count typed again counts again', async () => {
    await type('Stok Opname', 18);
    await place(s.owner, [['KOPI-250', 5]], { paid: true });
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), 'Dikirim');
    await type('Stok Opname', 18);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 18 });
  });

  it('a level typed over is put back and offered as a count', async () => {
    await type('Stok Fisik', 99);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20 });
    expect(String(stockOf(s.shop, 'KOPI-250').Masalah)).toContain('99');
  });

  it('text for a quantity is refused in its row', async () => {
    await type('Diterima', 'sepuluh');
    expect(String(stockOf(s.shop, 'KOPI-250').Masalah)).toContain('“sepuluh” tidak bisa diterima');
  });
});

it('settings that cannot be understood are named and the usual value holds', async () => {
  const row =
    s.shop
      .sheet('Pengaturan')
      .values()
      .findIndex(([name]) => name === 'Kabar stok menipis jam') + 1;
  await s.owner.edit('Pengaturan', `B${row}`, 'pagi');
  expect(found()).toEqual([
    expect.stringMatching(new RegExp(`^Pengaturan B${row}: .*“pagi” tidak dimengerti`)),
  ]);
  expect((await s.owner.rpc('order', {})) as object).toMatchObject({ ok: true });
  expect(budi.id).toBe('C-00001');
});
