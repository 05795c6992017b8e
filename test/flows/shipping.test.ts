import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, newKey, place, rowOf, stockOf } from './a-shop.ts';
import { asking } from './asking.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const ask = asking(() => s);
const order = (row = 2) => rowOf(s.shop, 'Pesanan', row);
const lines = (number: string) => [`${number}-1`, `${number}-2`] as const;
const ship = (parcels: readonly object[]) => ask('shipOrders', { key: newKey(), parcels, admin: 'Siti' });
async function paid(wares: readonly (readonly [string, number])[]): Promise<void> {
  const { value } = await place(s.owner, wares, { courier: 'JNE' });
  await ask('changeOrder', { key: newKey(), number: value?.number, pay: 'Lunas' });
}

describe('what is to be shipped', () => {
  it('lists paid orders that have not left, with what is left and where it lies', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await paid([
      ['KOPI-250', 3],
      ['GULA-AREN', 1],
    ]);
    const { orders } = await ask('fulfilment', {});
    expect(orders).toMatchObject([
      {
        number: 'BT-0002',
        packed: false,
        late: false,
        shipBy: '2026-11-23',
        recipient: 'Budi Santoso',
        lines: [
          { sku: 'KOPI-250', quantity: 3, left: 3 },
          { sku: 'GULA-AREN', quantity: 1, left: 1 },
        ],
      },
    ]);
  });

  it('is late when its day has passed', async () => {
    await paid([['KOPI-250', 1]]);
    await s.shop.advance('1 day');
    const { orders } = await ask('fulfilment', {});
    expect(orders).toMatchObject([{ number: 'BT-0001', late: true }]);
  });

  it('collects on delivery what a COD order still owes, and is not called unpaid', async () => {
    await place(s.owner, [['KOPI-250', 1]], { method: 'COD', courier: 'JNE' });
    await ask('moveOrders', { key: newKey(), orders: ['BT-0001'], status: 'Dikemas' });
    expect(order().Masalah).toBe('');
    const { orders } = await ask('fulfilment', {});
    expect(orders).toMatchObject([{ packed: true, collect: 75_000 }]);
  });
});

describe('parcels', () => {
  it('leave together, each with its number, and one that cannot leave stops no other', async () => {
    await paid([['KOPI-250', 1]]);
    await paid([['GULA-AREN', 2]]);
    const answer = await ship([
      { order: 'BT-0001', courier: 'J&T Express', tracking: ' jt8120174819 ' },
      { order: 'BT-0099', tracking: 'TG1' },
      { order: 'BT-0002', tracking: 'TG7007260622' },
    ]);
    expect(answer).toMatchObject({ booked: 2, refused: [{ order: 'BT-0099' }] });
    expect(order(2)).toMatchObject({ Status: 'Dikirim', Kurir: 'J&T Express', 'No. Resi': 'JT8120174819' });
    expect(order(3)).toMatchObject({ Status: 'Dikirim', Kurir: 'JNE', 'No. Resi': 'TG7007260622' });
    expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ 'Stok Fisik': 8, Dibooking: 0 });
  });

  it('of a part take their pieces, and the last one takes the rest and no more', async () => {
    await paid([
      ['KOPI-250', 3],
      ['GULA-AREN', 1],
    ]);
    const [kopi] = lines('BT-0001');
    await ship([{ order: 'BT-0001', tracking: 'TG1000000001', pieces: { [kopi]: 2 } }]);
    expect(order()).toMatchObject({ Status: 'Diproses' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 18, Dibooking: 1 });
    expect((await ask('fulfilment', {})).orders[0]?.lines.map(({ left }) => left)).toEqual([1, 1]);
    await ship([{ order: 'BT-0001', tracking: 'TG1000000002' }]);
    expect(order()).toMatchObject({ Status: 'Dikirim', 'No. Resi': 'TG1000000002' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 17, Dibooking: 0 });
    expect(stockOf(s.shop, 'GULA-AREN')).toMatchObject({ 'Stok Fisik': 9, Dibooking: 0 });
  });

  it('hold no more than is left', async () => {
    await paid([['KOPI-250', 2]]);
    const answer = await ship([{ order: 'BT-0001', pieces: { 'BT-0001-1': 3 } }]);
    expect(answer).toMatchObject({ booked: 0, refused: [{ order: 'BT-0001' }] });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 2 });
  });

  it('are booked once, however often the browser asks', async () => {
    await paid([['KOPI-250', 2]]);
    const input = { key: newKey(), parcels: [{ order: 'BT-0001', pieces: { 'BT-0001-1': 1 } }] };
    const [first, again] = [await ask('shipOrders', input), await ask('shipOrders', input)];
    expect(again).toEqual(first);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 19, Dibooking: 1 });
  });
});

describe('an order of which a part has left', () => {
  it('cannot be cancelled: what left has left', async () => {
    await paid([['KOPI-250', 2]]);
    await ship([{ order: 'BT-0001', pieces: { 'BT-0001-1': 1 } }]);
    const answer = await ask('moveOrders', { key: newKey(), orders: ['BT-0001'], status: 'Dibatalkan' });
    expect(answer.refused).toMatchObject([
      { order: 'BT-0001', message: expect.stringContaining('Pisahkan') },
    ]);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 19, Dibooking: 1 });
  });

  it('gives back only its last parcel when Shipped is taken back', async () => {
    await paid([['KOPI-250', 3]]);
    await ship([{ order: 'BT-0001', pieces: { 'BT-0001-1': 1 } }]);
    await ship([{ order: 'BT-0001' }]);
    await ask('moveOrders', { key: newKey(), orders: ['BT-0001'], status: 'Dikemas' });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 19, Dibooking: 2 });
  });
});
