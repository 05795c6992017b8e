import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Method } from '../../src/entry/calls.ts';
import { type AShop, aShop, cellOf, newKey, OWNER, place, setting } from './a-shop.ts';
import { asking } from './asking.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const ask = asking(() => s);
const sari = { customer: { id: 'C-00002', row: 3 } };
const salute = (row: number, how: string) =>
  s.owner.edit('Pelanggan', cellOf(s.shop, 'Pelanggan', 'Sapaan', row), how);
const product = (row: number, header: string, value: string | number | boolean) =>
  s.owner.edit('Produk', cellOf(s.shop, 'Produk', header, row), value);
const mails = () => s.shop.mails().filter(({ to }) => to !== OWNER);

describe('the shop’s own words', () => {
  it('stand in the mail instead of the usual ones, escaped, in both of its parts, and the rest of it stays', async () => {
    await setting(s, 'Teks: pesanan', 'Hai {nama} <3 & salam,\npesanan {pesanan} {total}: {isi}');
    await place(s.owner, [['KOPI-250', 2]]);
    await s.shop.advance('2 hours');
    const [mail] = mails();
    expect(mail?.body).toContain(
      'Hai Kak Budi Santoso <3 & salam,\npesanan BT-0001 Rp150.000: 2× Kopi Gayo 250 g',
    );
    expect(mail?.htmlBody).toContain('Hai Kak Budi Santoso &lt;3 &amp; salam,');
    expect(mail?.htmlBody).not.toContain('Terima kasih sudah pesan. Begitu');
    expect(mail?.htmlBody).toContain('Mohon transfer tepat');
  });

  it('for paid orders are told of an order that was paid when it was placed', async () => {
    await setting(s, 'Teks: pesanan', 'Mohon dibayar {pesanan}');
    await setting(s, 'Teks: lunas', 'Lunas {pesanan}!');
    await place(s.owner, [['KOPI-250', 1]], { paid: true });
    await s.shop.advance('2 hours');
    expect(mails()[0]?.body).toContain('Lunas BT-0001!');
  });

  it('that are wrong leave the usual ones standing, in the mail and in its preview, which names setting and place', async () => {
    await setting(s, 'Teks: pesanan', 'Hai {namma}, {pesanan}');
    await place(s.owner, [['KOPI-250', 1]]);
    const preview = await ask('previewMessage', { template: 'order-placed' });
    expect(preview).toMatchObject({ way: 'mail', fault: 'Teks: pesanan: {namma}' });
    expect(preview.mail?.text).toContain('Halo Kak Budi Santoso,');
    await s.shop.advance('2 hours');
    expect(mails()[0]?.body).toContain('Halo Kak Budi Santoso,');
    expect(mails()[0]?.body).toBe(preview.mail?.text);
  });
});

describe('a salutation', () => {
  it('is the customer’s own, in mails and in WhatsApp, and the shop’s for everybody else', async () => {
    await salute(2, 'Pak');
    await salute(3, 'Bu');
    await place(s.owner, [['KOPI-250', 1]]);
    await place(s.owner, [['KOPI-250', 1]], sari);
    await place(s.owner, [['KOPI-250', 1]], { customer: { name: 'Rina', phone: '085611112222' } });
    const { chats } = await ask('chats', {});
    expect(chats.map(({ greeting }) => greeting)).toEqual(['Bu Sari Dewi', 'Kak Rina']);
    await s.shop.advance('2 hours');
    expect(mails()[0]?.body).toContain('Halo Pak Budi Santoso,');
  });

  it('is found when somebody sorted the customers, and is not given to whom they order for', async () => {
    await salute(2, 'Pak');
    await place(s.owner, [['KOPI-250', 1]], { to: { name: 'Ayu', phone: '081299990000' } });
    s.owner.sort('Pelanggan', 2, { ascending: false });
    const { mail, order } = await ask('previewMessage', { template: 'order-placed' });
    expect(mail?.text).toContain('Halo Pak Budi Santoso,');
    expect(order?.greeting).toBe('Kak Ayu');
  });
});

describe('a preview', () => {
  it('is of the newest order, or of the one that is named', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await place(s.owner, [['GULA-AREN', 1]], { ...sari, courier: 'JNE' });
    const newest = await ask('previewMessage', { template: 'order-shipped' });
    expect(newest).toMatchObject({ order: { number: 'BT-0002', courier: 'JNE' }, way: 'chat', email: '' });
    expect(newest.mail?.subject).toBe('Pesanan BT-0002 sudah dikirim');
    const named = await ask('previewMessage', { template: 'order-completed', number: 'BT-0001' });
    expect(named).toMatchObject({ order: { number: 'BT-0001' }, way: 'off', email: 'budi@example.com' });
  });

  it('of a shop without orders says so, and of an unknown order refuses', async () => {
    expect(await ask('previewMessage', { template: 'order-placed' })).toMatchObject({
      order: null,
      mail: null,
    });
    expect(await s.siti.rpc('previewMessage', { template: 'order-placed', number: 'BT-0077' })).toMatchObject(
      {
        ok: false,
        error: { code: 'order-unknown' },
      },
    );
  });

  it('books nothing', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    const before = JSON.stringify(s.shop.toState().sheets);
    await ask('previewMessage', { template: 'payment-reminder' });
    await ask('replies', {});
    expect(JSON.stringify(s.shop.toState().sheets)).toBe(before);
  });
});

describe('quick replies', () => {
  const names = async () => (await ask('replies', {})).products.map(({ name }) => name);

  it('list what is in stock, or may be sold without, in the order of Products', async () => {
    expect(await names()).toEqual([
      'Kopi Gayo 250 g',
      'Gula Aren 500 g',
      'Teh Melati',
      'Sambal Bawang',
      'Buku Resep (PDF)',
    ]);
    await place(s.owner, [['TEH-MLT', 1]]);
    expect(await names()).not.toContain('Teh Melati');
  });

  it('list only active products once one is ticked', async () => {
    await product(3, 'Aktif', true);
    expect(await names()).toEqual(['Gula Aren 500 g']);
  });

  it('know each level’s price, the selling price where there is none', async () => {
    await product(2, 'Harga Reseller', 70_000);
    const [kopi, gula] = (await ask('replies', {})).products;
    expect(kopi).toMatchObject({ retail: 75_000, reseller: 70_000, wholesale: 75_000 });
    expect(gula).toMatchObject({ retail: 32_000, reseller: 32_000 });
  });

  it('are the shop’s own; one with a hole that says nothing there is told and the usual one holds', async () => {
    await setting(s, 'Balasan: cara bayar', 'Bayar ke {rekening} ya {nama}');
    await setting(s, 'Balasan: daftar harga', 'Ini daftarnya');
    await setting(s, 'Balasan: pengiriman', 'Resi {resi}');
    const { texts, faults } = await ask('replies', {});
    expect(texts).toEqual({
      prices: '',
      ordering: '',
      paying: 'Bayar ke {rekening} ya {nama}',
      shipping: '',
    });
    expect(faults).toEqual({
      prices: 'Balasan: daftar harga: {daftar} / {list}',
      shipping: 'Balasan: pengiriman: {resi}',
    });
    const review = JSON.stringify(s.shop.sheet('Perlu Ditinjau').values());
    expect(review).toContain('Balasan: pengiriman: periksa {resi}.');
  });
});

describe('quiet hours', () => {
  it('hold mails until they end; a chat says so and may be sent all the same', async () => {
    await setting(s, 'Pesan dikirim antara jam', '13.00 – 20.00');
    await place(s.owner, [['KOPI-250', 1]]);
    await place(s.owner, [['KOPI-250', 1]], sari);
    await s.shop.advance('4 hours');
    expect(mails()).toEqual([]);
    const { chats, quietUntil } = await ask('chats', {});
    expect(quietUntil).toBe(13);
    const ids = chats.map(({ id }) => id);
    expect(await ask('chatSent', { key: newKey(), ids, outcome: 'sent' })).toMatchObject({ booked: 1 });
    await s.shop.advance('3 hours');
    expect(mails().map(({ to }) => to)).toEqual(['budi@example.com']);
    expect((await ask('chats', {})).quietUntil).toBeNull();
  });

  it('that cannot be read are told in Review, and mails leave at any time', async () => {
    await setting(s, 'Pesan dikirim antara jam', 'siang saja');
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('2 hours');
    expect(mails()).toHaveLength(1);
    expect(JSON.stringify(s.shop.sheet('Perlu Ditinjau').values())).toContain('siang saja');
  });
});

it('takes at most six reads to list what is to be sent, to answer and to preview', async () => {
  for (const sku of ['KOPI-250', 'GULA-AREN', 'SAMBAL']) await place(s.owner, [[sku, 1]], sari);
  const reads = async (method: Method, input: object): Promise<number> => {
    s.shop.resetCounts();
    await ask(method, input);
    return s.shop.counts().reads;
  };
  expect(await reads('chats', {})).toBeLessThanOrEqual(6);
  expect(await reads('replies', {})).toBeLessThanOrEqual(6);
  expect(await reads('previewMessage', { template: 'order-placed', number: 'BT-0002' })).toBeLessThanOrEqual(
    6,
  );
});
