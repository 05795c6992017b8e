import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, newKey, place, rowOf, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const rename = async (sku: string, to: string): Promise<void> => {
  const row = s.shop
    .sheet('Produk')
    .values()
    .findIndex((cells) => cells.includes(sku));
  await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'SKU', row + 1), to);
};
const status = (word: string) => s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), word);
const edit = (lines: object[]) => s.siti.rpc('editOrder', { key: newKey(), number: 'BT-0001', lines });

describe('a product that got another SKU after it was ordered', () => {
  it('may still be sold when empty, as its row in Products says', async () => {
    await place(s.owner, [['SAMBAL', 5]]);
    await rename('SAMBAL', 'SAMBAL-150');
    await status('Dibatalkan');
    await status('Diproses');
    expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({ 'Status (tercatat)': 'Diproses', Masalah: '' });
    expect(stockOf(s.shop, 'SAMBAL-150')).toMatchObject({ Dibooking: 5 });
  });

  it('is named as it is called now where too little of it is left', async () => {
    await place(s.owner, [['GULA-AREN', 6]]);
    await rename('GULA-AREN', 'GULA-500');
    await status('Dibatalkan');
    await place(s.owner, [['GULA-500', 6]]);
    await status('Diproses');
    expect(rowOf(s.shop, 'Pesanan', 2).Masalah).toMatch(/^✕ Gula Aren \(500 g\): diminta 6, tersisa 4/);
  });

  it('counts together under both names in an order that is edited', async () => {
    await place(s.owner, [
      ['GULA-AREN', 6],
      ['KOPI-250', 1],
    ]);
    await rename('GULA-AREN', 'GULA-500');
    const coffee = { line: 'BT-0001-2', quantity: 1 };
    const swapped = [{ line: 'BT-0001-1', quantity: 2 }, coffee, { sku: 'GULA-500', quantity: 8 }];
    expect(await edit(swapped)).toMatchObject({ ok: true });
    expect(stockOf(s.shop, 'GULA-500')).toMatchObject({ Dibooking: 10, 'Stok Tersedia': 0 });
    const more = [
      { line: 'BT-0001-1', quantity: 2 },
      coffee,
      { line: 'BT-0001-3', quantity: 8 },
      { sku: 'GULA-500', quantity: 1 },
    ];
    expect(await edit(more)).toMatchObject({ ok: false, error: { code: 'not-enough' } });
  });

  it('counts together under both names when the order lives again', async () => {
    await place(s.owner, [['GULA-AREN', 4]]);
    await rename('GULA-AREN', 'GULA-500');
    await edit([
      { line: 'BT-0001-1', quantity: 4 },
      { sku: 'GULA-500', quantity: 4 },
    ]);
    await status('Dibatalkan');
    await place(s.owner, [['GULA-500', 5]]);
    await status('Diproses');
    expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({ 'Status (tercatat)': 'Dibatalkan' });
    expect(stockOf(s.shop, 'GULA-500')).toMatchObject({ Dibooking: 5, 'Stok Tersedia': 5 });
  });
});

describe('an old SKU that somebody still writes', () => {
  it('is the product it became, in the sidebar and in Quick entry, and the line bears the new one', async () => {
    await rename('GULA-AREN', 'GULA-500');
    expect(await place(s.owner, [['GULA-AREN', 2]])).toMatchObject({ ok: true });
    await s.owner.edit('Input Cepat', 'A2', [['Dewi', "'081299990000", 'GULA-AREN', 3]]);
    await s.owner.edit('Input Cepat', cellOf(s.shop, 'Input Cepat', 'Catat', 2), true);
    const skus = s.shop
      .sheet('Rincian Pesanan')
      .values()
      .slice(1)
      .flatMap((row) => (row[0] === '' ? [] : [row[2]]));
    expect(skus).toEqual(['GULA-500', 'GULA-500']);
    expect(stockOf(s.shop, 'GULA-500')).toMatchObject({ Dibooking: 5, 'Stok Tersedia': 5 });
  });
});

describe('what is looked up by SKU', () => {
  interface Reply {
    readonly value: {
      readonly orders: readonly { readonly lines: readonly object[] }[];
      readonly last: object;
      readonly skus: readonly string[];
    };
  }
  const ask = async (method: string, input: object) => ((await s.siti.rpc(method, input)) as Reply).value;

  it('is found for orders from before: where it lies, the last order again, what goes with it', async () => {
    const shelf = cellOf(s.shop, 'Produk', 'Lokasi', 3);
    await s.owner.edit('Produk', shelf, 'Rak B2');
    for (let i = 0; i < 2; i += 1)
      await place(
        s.owner,
        [
          ['GULA-AREN', 1],
          ['KOPI-250', 1 + i],
        ],
        { paid: true, customer: { id: 'C-00001' } },
      );
    await rename('GULA-AREN', 'GULA-500');
    const { orders } = await ask('fulfilment', {});
    expect(orders[0]?.lines[0]).toMatchObject({ sku: 'GULA-500', location: 'Rak B2' });
    const { last } = await ask('buyer', { id: 'C-00001' });
    expect(last).toMatchObject({ lines: [{ sku: 'GULA-500' }, { sku: 'KOPI-250' }] });
    expect((await ask('suggest', { skus: ['KOPI-250'] })).skus).toEqual(['GULA-500']);
  });

  it('is the product that took the old SKU over, once there is one', async () => {
    await rename('GULA-AREN', 'GULA-500');
    await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'SKU', 7), 'GULA-AREN');
    await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Nama Produk', 7), 'Gula Aren Cair');
    await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Harga Jual', 7), 20_000);
    await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Jenis', 7), 'Digital');
    expect(await place(s.owner, [['GULA-AREN', 1]], { paid: true })).toMatchObject({
      value: { total: 20_000 },
    });
    expect(stockOf(s.shop, 'GULA-500')).toMatchObject({ Dibooking: 0 });
  });
});
