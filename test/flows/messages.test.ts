import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, newKey, place, rowOf, setting } from './a-shop.ts';
import { asking } from './asking.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const ask = asking(() => s);
/** She has a phone and no email. */
const sari = { customer: { id: 'C-00002', row: 3 } };
const budisPhone = { name: 'Rina', phone: '0856 1111 2222', email: 'rina@example.com' };
const states = () =>
  s.shop
    .sheet('Kotak Keluar')
    .values()
    .slice(1)
    .map((row) => row[5])
    .filter((state) => state !== '');
const chats = async () => (await ask('chats', {})).chats;
const change = (number: string, more: object) => ask('changeOrder', { key: newKey(), number, ...more });
const end = (ids: readonly string[], outcome = 'sent', key = newKey()) =>
  ask('chatSent', { key, ids, outcome, admin: 'Siti' });
const waiting = async () => (await ask('today', {})).todo.chats;

describe('a customer without an email', () => {
  it('is told in WhatsApp by a person, in the same booking', async () => {
    await place(s.owner, [['KOPI-250', 2]], sari);
    expect(states()).toEqual(['Lewat WhatsApp']);
    expect(await waiting()).toBe(1);
    expect(await chats()).toMatchObject([
      {
        template: 'order-placed',
        number: 'BT-0001',
        customer: 'Sari Dewi',
        phone: '+6281298765432',
        items: '2× Kopi Gayo 250 g',
        total: 150_000,
        balance: 150_000,
      },
    ]);
    await s.shop.advance('4 hours');
    expect(s.shop.mails()).toHaveLength(0);
    expect(states()).toEqual(['Lewat WhatsApp']);
  });

  it('is done with when it is ticked, and the row of the order says who told them', async () => {
    await place(s.owner, [['KOPI-250', 1]], sari);
    const [chat] = await chats();
    expect(await end([chat?.id ?? ''])).toMatchObject({ booked: 1 });
    expect(states()).toEqual(['Terkirim']);
    expect(await chats()).toEqual([]);
    expect(await waiting()).toBe(0);
    expect(rowOf(s.shop, 'Pesanan', 2)['Pesan Terakhir']).toMatch(
      /^Konfirmasi terkirim .+ lewat WhatsApp \(Siti\)$/,
    );
  });

  it('is never told twice: a second tick and the same key again change nothing', async () => {
    await place(s.owner, [['KOPI-250', 1]], sari);
    const [chat] = await chats();
    const key = newKey();
    await end([chat?.id ?? ''], 'sent', key);
    expect(await end([chat?.id ?? ''], 'sent', key)).toMatchObject({ booked: 1 });
    expect(await end([chat?.id ?? ''], 'dropped')).toMatchObject({ booked: 0 });
    expect(states()).toEqual(['Terkirim']);
  });

  it('is told nothing when it is dropped', async () => {
    await place(s.owner, [['KOPI-250', 1]], sari);
    await end([(await chats())[0]?.id ?? ''], 'dropped');
    expect(states()).toEqual(['Batal']);
    expect(await waiting()).toBe(0);
  });

  it('is not told of an order that was cancelled, and is when that was undone', async () => {
    await place(s.owner, [['KOPI-250', 1]], sari);
    await place(s.owner, [['GULA-AREN', 1]], sari);
    await change('BT-0001', { status: 'Dibatalkan' });
    expect(states()).toEqual(['Batal', 'Lewat WhatsApp']);
    expect((await chats()).map(({ number }) => number)).toEqual(['BT-0002']);
    await ask('undo', { key: newKey(), number: 'BT-0001' });
    expect(states()).toEqual(['Lewat WhatsApp', 'Lewat WhatsApp']);
    expect(await waiting()).toBe(2);
  });

  it('hears of the parcel with its number, and not when shipping was undone', async () => {
    await place(s.owner, [['KOPI-250', 1]], { ...sari, courier: 'JNE', paid: true });
    await end((await chats()).map(({ id }) => id));
    await change('BT-0001', { status: 'Dikirim', tracking: 'JT123' });
    expect(await chats()).toMatchObject([{ template: 'order-shipped', tracking: 'JT123', courier: 'JNE' }]);
    await ask('undo', { key: newKey(), number: 'BT-0001' });
    expect(await chats()).toEqual([]);
    expect(states()).toEqual(['Terkirim', 'Batal']);
  });

  it('of a marketplace is told by the marketplace', async () => {
    await place(s.owner, [['KOPI-250', 1]], { ...sari, channel: 'Shopee' });
    expect(states()).toEqual([]);
  });

  it('is still found when somebody sorted the outbox, and counted when rows were deleted', async () => {
    for (const sku of ['KOPI-250', 'GULA-AREN', 'SAMBAL']) await place(s.owner, [[sku, 1]], sari);
    await end([(await chats())[0]?.id ?? '']);
    s.siti.sort('Kotak Keluar', 1, { ascending: false });
    expect((await chats()).map(({ number }) => number).sort()).toEqual(['BT-0002', 'BT-0003']);
    s.siti.deleteRows('Kotak Keluar', 2);
    await end([(await chats())[0]?.id ?? '']);
    expect(await waiting()).toBe(0);
    expect(await chats()).toEqual([]);
  });

  it('is told once of what has overtaken itself, and of it all when the later step is taken back', async () => {
    await setting(s, 'Pesan untuk langkah', 'pesanan; lunas; dikirim; selesai');
    await place(s.owner, [['KOPI-250', 1]], { ...sari, courier: 'JNE' });
    await place(s.owner, [['GULA-AREN', 1]], sari);
    await change('BT-0001', { pay: 'Lunas' });
    expect(states()).toEqual(['Terlewati', 'Lewat WhatsApp', 'Lewat WhatsApp']);
    await change('BT-0001', { status: 'Dikirim', tracking: 'JT123' });
    expect(states()).toEqual(['Terlewati', 'Lewat WhatsApp', 'Terlewati', 'Lewat WhatsApp']);
    expect((await chats()).map(({ template }) => template)).toEqual(['order-placed', 'order-shipped']);
    expect(await waiting()).toBe(2);
    await ask('undo', { key: newKey(), number: 'BT-0001' });
    expect(states()).toEqual(['Terlewati', 'Lewat WhatsApp', 'Lewat WhatsApp', 'Batal']);
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Bayar', 2), '');
    expect(states()).toEqual(['Lewat WhatsApp', 'Lewat WhatsApp', 'Batal', 'Batal']);
    expect(await waiting()).toBe(2);
  });

  it('hears where to pay also when the parcel left first', async () => {
    await place(s.owner, [['KOPI-250', 1]], { ...sari, courier: 'JNE' });
    await change('BT-0001', { status: 'Dikirim', tracking: 'JT123' });
    expect((await chats()).map(({ template }) => template)).toEqual(['order-placed', 'order-shipped']);
  });

  it('has no row a person made up', async () => {
    await place(s.owner, [['KOPI-250', 1]], sari);
    await s.owner.edit('Kotak Keluar', 'A3', [
      ['M-9-abc', '', 'order-placed', 'BT-0001', 2, 'Lewat WhatsApp', ''],
    ]);
    const box = s.shop.sheet('Kotak Keluar').row(2);
    await s.owner.edit('Kotak Keluar', 'A4', [box]);
    expect((await chats()).map(({ id }) => id)).toEqual([box[0]]);
  });
});

describe('what the shop settles', () => {
  it('is WhatsApp first, also where there is an email', async () => {
    await setting(s, 'Utamakan WhatsApp', 'ya');
    await place(s.owner, [['KOPI-250', 1]], { customer: budisPhone });
    expect(states()).toEqual(['Lewat WhatsApp']);
  });

  it('is of which steps customers are told', async () => {
    await setting(s, 'Pesan untuk langkah', 'lunas; selesai');
    await place(s.owner, [['KOPI-250', 1]], sari);
    expect(await chats()).toEqual([]);
    await change('BT-0001', { pay: 'Lunas' });
    expect(await chats()).toMatchObject([{ template: 'order-paid', balance: 0 }]);
    await ask('undo', { key: newKey(), number: 'BT-0001' });
    expect(await chats()).toEqual([]);
  });

  it('is its own words, unless they are wrong: then Review names the cell and the usual ones hold', async () => {
    await setting(s, 'Teks: pesanan', 'Hai {nama}, {pesanan} {total}');
    await setting(s, 'Teks: dikirim', 'Hai {namma}, {pesanan}');
    await s.shop.advance('2 hours');
    const { texts } = await ask('chats', {});
    expect(texts['order-placed']).toBe('Hai {nama}, {pesanan} {total}');
    expect(texts['order-shipped']).toContain('{resi}');
    const review = JSON.stringify(s.shop.sheet('Perlu Ditinjau').values());
    expect(review).toContain('Teks: dikirim: periksa {namma}.');
  });

  it('is the hours in which mails leave', async () => {
    await setting(s, 'Pesan dikirim antara jam', '13-20');
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('3 hours');
    expect(s.shop.mails()).toHaveLength(0);
    expect(await ask('chats', {})).toMatchObject({ quietUntil: 13 });
    await s.shop.advance('4 hours');
    expect(s.shop.mails().filter(({ to }) => to === 'budi@example.com')).toHaveLength(1);
  });
});
