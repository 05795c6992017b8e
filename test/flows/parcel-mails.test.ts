import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, newKey, place, rowOf, stockOf } from './a-shop.ts';
import { asking } from './asking.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const ask = asking(() => s);
const ship = (tracking: string, pieces?: Record<string, number>) =>
  ask('shipOrders', {
    key: newKey(),
    parcels: [{ order: 'BT-0001', courier: 'JNE', tracking, ...(pieces ? { pieces } : {}) }],
  });
const undo = () => s.siti.rpc('undo', { key: newKey(), number: 'BT-0001' });
const mails = () => s.shop.mails().filter(({ to }) => to === 'budi@example.com');
const wares = [
  ['KOPI-250', 3],
  ['GULA-AREN', 1],
] as const;
const two = { 'BT-0001-1': 2 };

describe('an order that leaves in parts', () => {
  it('tells of each parcel what is in it, and of the last one that it is complete', async () => {
    await place(s.owner, wares, { paid: true });
    await ship('TG1000000001', two);
    await ship('TG1000000002', { 'BT-0001-1': 1 });
    await s.shop.advance('2 hours');
    await ship('TG1000000003');
    await s.shop.advance('2 hours');
    const [, first, second, last, ...more] = mails();
    expect(more).toEqual([]);
    expect([first, second, last].map((mail) => mail?.subject)).toEqual([
      'Pesanan BT-0001: bagian ke-1 sudah dikirim',
      'Pesanan BT-0001: bagian ke-2 sudah dikirim',
      'Pesanan BT-0001 sudah dikirim',
    ]);
    expect(first?.body).toContain('TG1000000001');
    expect(first?.body).toContain('Sisanya menyusul.');
    expect(first?.body).toContain('Isi paket\n---------\n\n- 2 × Kopi Gayo 250 g\n');
    expect(first?.body).not.toMatch(/Gula Aren|Rp/);
    expect(second?.body).toContain('Isi paket\n---------\n\n- 1 × Kopi Gayo 250 g\n');
    expect(last?.body).toContain('Ini paket terakhir: pesanan BT-0001 sudah lengkap.');
    expect(last?.body).toContain('Isi paket\n---------\n\n- 1 × Gula Aren (500 g)\n');
  });

  it('tells nobody of a parcel that was taken back, and its pieces lie on the shelf again', async () => {
    await place(s.owner, wares, { paid: true });
    await ship('TG1000000001', two);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 18, Dibooking: 1 });
    expect(await ask('lastBooking', { number: 'BT-0001' })).toMatchObject({ parcel: true, told: false });
    expect(await undo()).toMatchObject({ ok: true });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 3 });
    expect(rowOf(s.shop, 'Pesanan', 2)['No. Resi']).toBe('');
    await ship('TG1000000002', { 'BT-0001-1': 1 });
    await s.shop.advance('2 hours');
    expect(mails().map(({ subject }) => subject)).toEqual([
      'Pesanan BT-0001 sudah lunas. Terima kasih!',
      'Pesanan BT-0001: bagian ke-1 sudah dikirim',
    ]);
    expect(mails()[1]?.body).toContain('TG1000000002');
    expect(await undo()).toMatchObject({ ok: false, error: { code: 'message-left' } });
  });

  it('waits in WhatsApp where there is no email, with what is in each parcel', async () => {
    await place(s.owner, wares, { customer: { id: 'C-00002', row: 3 }, paid: true });
    await ship('TG1000000001', two);
    await ship('TG1000000002');
    const { chats } = await ask('chats', {});
    expect(chats.map(({ template, items, tracking, more }) => [template, items, tracking, more])).toEqual([
      ['order-part', '2× Kopi Gayo 250 g', 'TG1000000001', ''],
      [
        'order-shipped',
        '1× Kopi Gayo 250 g, 1× Gula Aren (500 g)',
        'TG1000000002',
        'Ini paket terakhir: pesanan BT-0001 sudah lengkap.',
      ],
    ]);
  });
});
