import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatText } from '../../src/sidebar/messages/chat-text.ts';
import { type AShop, aShop, cellOf, newKey, place, rowOf, setting } from './a-shop.ts';
import { asking } from './asking.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

const LINK = 'https://toko.example/unduh?a=1&b="x"'.replace(/"/g, '%22');
const order = (row = 2) => rowOf(s.shop, 'Pesanan', row);
const link = (text: string) => s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Tautan Unduhan', 6), text);
const mails = () => s.shop.mails().filter(({ to }) => to === 'budi@example.com');
const resep = [['E-RESEP', 1]] as const;

const ask = asking(() => s);
const change = (more: object) => ask('changeOrder', { key: newKey(), number: 'BT-0001', ...more });

describe('an order of downloads', () => {
  it('ships itself once it is paid, and its mail carries the links', async () => {
    await link(LINK);
    await place(s.owner, resep);
    await s.shop.advance('3 hours');
    expect(order().Status).toBe('Menunggu Pembayaran');
    await change({ pay: 'Lunas' });
    await s.shop.advance('2 hours');
    expect(order()).toMatchObject({ Status: 'Dikirim', Masalah: '' });
    const [, sent, ...more] = mails();
    expect(more).toEqual([]);
    expect(sent?.subject).toBe('Pesanan BT-0001 siap diunduh');
    expect(sent?.body).toContain(`- Buku Resep (PDF)\n  ${LINK}`);
    expect(sent?.htmlBody).toContain('href="https://toko.example/unduh?a=1&amp;b=%22x%22"');
    expect(sent?.body).not.toMatch(/kurir|paket|resi/i);
  });

  it('waits for a person as before where a product has no link, and follows once it has one', async () => {
    await place(s.owner, resep, { paid: true });
    await s.shop.advance('5 hours');
    expect(order().Status).toBe('Diproses');
    await link('http://toko.example/unduh');
    await s.shop.advance('26 hours');
    expect(order().Status).toBe('Diproses');
    await link(LINK);
    await s.shop.advance('26 hours');
    expect(order().Status).toBe('Dikirim');
  });

  it('says of a link that customers do not get where it stands, once, until it is put right', async () => {
    const items = () =>
      s.shop
        .sheet('Perlu Ditinjau')
        .values()
        .filter(([, , where]) => where === `Produk ${cellOf(s.shop, 'Produk', 'Tautan Unduhan', 6)}`)
        .map(([, , , found, todo, decision]) => [found, todo, decision]);
    await link('http://toko.example/unduh');
    await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Harga Jual', 6), 41_000);
    expect(items()).toEqual([
      [
        'Tautan unduhan “http://toko.example/unduh” tidak diawali https://.',
        expect.stringContaining('Tempel tautan yang diawali https://'),
        '',
      ],
    ]);
    await link(LINK);
    expect(items()).toEqual([[expect.anything(), expect.anything(), '✓']]);
  });

  it('waits while nobody could be told, and when it is not paid', async () => {
    await link(LINK);
    await place(s.owner, resep, { customer: { name: 'Tamu' }, paid: true });
    await place(s.owner, resep, { method: 'COD' });
    await s.shop.advance('5 hours');
    expect([order(2).Status, order(3).Status]).toEqual(['Diproses', 'Diproses']);
  });

  it('stays where a person took it back to', async () => {
    await link(LINK);
    await setting(s, 'Pesan dikirim antara jam', '20-21');
    await place(s.owner, resep, { paid: true });
    await s.shop.advance('2 hours');
    expect(order().Status).toBe('Dikirim');
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), 'Diproses');
    await s.shop.advance('2 days');
    expect(order().Status).toBe('Diproses');
    expect(mails().filter(({ subject }) => /unduh/.test(subject))).toEqual([]);
  });

  it('has its links in WhatsApp too', async () => {
    await link(LINK);
    await place(s.owner, resep, { customer: { id: 'C-00002', row: 3 }, paid: true });
    await s.shop.advance('2 hours');
    const view = await ask('chats', {});
    const { chats } = view;
    // It says all that the order's own message would have said.
    expect(chats.map(({ template, more, digital }) => [template, more, digital])).toEqual([
      ['order-shipped', LINK, true],
    ]);
    const [shipped] = chats;
    const text = shipped ? chatText(view, shipped, 'id') : '';
    expect(text).toContain('pesanan BT-0001 sudah siap diunduh');
    expect(text).toContain(LINK);
    expect(text).not.toMatch(/dikirim|paket|resi|kurir/i);
  });
});

it('an order of both ships by hand, and its mail carries the links', async () => {
  await link(LINK);
  await place(s.owner, [['KOPI-250', 1], ...resep], { paid: true });
  await s.shop.advance('3 hours');
  expect(order().Status).toBe('Diproses');
  await change({ status: 'Dikirim' });
  await s.shop.advance('2 hours');
  const sent = mails().at(-1);
  expect(sent?.subject).toBe('Pesanan BT-0001 sudah dikirim');
  expect(sent?.body).toContain(`Unduh\n-----\n\n- Buku Resep (PDF)\n  ${LINK}`);
});
