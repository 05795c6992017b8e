import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place } from './a-shop.ts';

let s: AShop;
beforeAll(async () => {
  s = await aShop();
});
afterAll(() => s.shop.close());

const ask = async (method: string, input: object): Promise<unknown> =>
  ((await s.siti.rpc(method, input)) as { value?: unknown }).value;
const type = (tab: string, header: string, row: number, value: string | number) =>
  s.owner.edit(tab, cellOf(s.shop, tab, header, row), value);

describe('a customer who was chosen', () => {
  it('shows what they owe, what they ordered today and last', async () => {
    await place(s.owner, [['KOPI-250', 2]]);
    await place(s.owner, [['GULA-AREN', 1]], { customer: { id: 'C-00002' } });
    await place(s.owner, [
      ['GULA-AREN', 1],
      ['KOPI-250', 1],
    ]);
    expect(await ask('buyer', { id: 'C-00001', row: 2 })).toMatchObject({
      ...{ id: 'C-00001', row: 2, name: 'Budi Santoso', address: 'Jl. Melati 5, Bandung' },
      ...{ level: 'retail', prices: {}, termsDays: null, creditLimit: null, orders: 2 },
      owed: 150_000 + 107_000,
      today: ['BT-0001', 'BT-0003'],
      last: {
        number: 'BT-0003',
        lines: [
          { sku: 'GULA-AREN', quantity: 1 },
          { sku: 'KOPI-250', quantity: 1 },
        ],
      },
    });
    await type('Pesanan', 'Status', 2, 'Dibatalkan');
    await type('Pesanan', 'Bayar', 4, 7_000);
    expect(await ask('buyer', { id: 'C-00001' })).toMatchObject({ owed: 100_000 });
  });

  it('has the prices of their level where Products names one', async () => {
    await type('Produk', 'Harga Grosir', 2, 60_000);
    await type('Pelanggan', 'Tingkat Harga', 3, 'grosir');
    await type('Pelanggan', 'Tempo (hari)', 3, 14);
    await type('Pelanggan', 'Batas Kredit', 3, 500_000);
    expect(await ask('buyer', { id: 'C-00002' })).toMatchObject({
      ...{ level: 'wholesale', levelName: 'Grosir', prices: { 'KOPI-250': 60_000 } },
      ...{ termsDays: 14, creditLimit: 500_000 },
    });
    expect(await ask('buyer', { id: 'C-00002', level: 'retail' })).toMatchObject({ prices: {} });
  });

  it('pays for what is added to an order what its level cost when it was placed', async () => {
    await place(s.owner, [['GULA-AREN', 1]], { customer: { id: 'C-00002' } });
    await type('Pelanggan', 'Tingkat Harga', 3, 'eceran');
    const { order } = (await ask('order', { number: 'BT-0004' })) as { order: { level: string } };
    expect(order).toMatchObject({ level: 'wholesale' });
    const { prices } = (await ask('buyer', { id: 'C-00002', level: order.level })) as { prices: object };
    await ask('editOrder', {
      key: 'leveledit-1',
      number: 'BT-0004',
      lines: [
        { line: 'BT-0004-1', quantity: 1 },
        { sku: 'KOPI-250', quantity: 1 },
      ],
    });
    expect(await ask('order', { number: 'BT-0004' })).toMatchObject({
      order: { lines: [{}, { price: (prices as Record<string, number>)['KOPI-250'] }] },
    });
  });

  it('is refused in words when they are gone', async () => {
    expect(await s.siti.rpc('buyer', { id: 'C-09999' })).toMatchObject({
      ok: false,
      error: { code: 'customer-unknown' },
    });
  });
});

describe('what goes well with a basket', () => {
  it('was bought with it more than once and is in stock', async () => {
    for (const sku of ['GULA-AREN', 'SAMBAL', 'TEH-MLT'])
      await place(s.owner, [
        ['E-RESEP', 1],
        [sku, 1],
      ]);
    await place(s.owner, [
      ['E-RESEP', 1],
      ['GULA-AREN', 1],
      ['SAMBAL', 1],
    ]);
    expect(await ask('suggest', { skus: ['E-RESEP'] })).toEqual({ skus: ['GULA-AREN'] });
    expect(await ask('suggest', { skus: ['TEH-MLT', 'SAMBAL'] })).toEqual({ skus: [] });
  });
});
