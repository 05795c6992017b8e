/** A damaged book goes in, a healthy one comes out: tabs, headers, journal and what is around the book. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench } from '../../workbench/open.ts';
import { faultsOf } from '../simulation/invariants/all.ts';
import { aPatient, check, damage, healed } from './a-patient.ts';
import { type AShop, OWNER, place, rowOf, SITI } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPatient();
});
afterEach(() => s.shop.close());

describe('tabs', () => {
  it.each(['Rincian Pesanan', 'Pembayaran', 'Kotak Keluar', 'Pelanggan', 'Stok', 'Pesanan'])(
    '%s deleted comes back',
    async (tab) => {
      s.owner.deleteTab(tab);
      expect(await check(s)).toContain(`Tab ${tab} hilang.`);
      await check(s, 5);
      expect(await check(s)).toBe('Buku sehat.');
      expect((await place(s.owner, [['KOPI-250', 1]], { customer: { name: 'Wati' } })).ok).toBe(true);
    },
  );

  it('a deleted hidden column comes back, and nothing is booked twice', async () => {
    await damage(s, 'Pesanan', 'BT-0002', 'Bayar', 50_000);
    const at = s.shop.sheet('Pesanan').row(1).indexOf('Bayar (tercatat)') + 1;
    s.owner.deleteColumns('Pesanan', at);
    expect(await check(s)).toContain('kolom “Bayar (tercatat)” hilang.');
    await healed(s);
    await s.shop.advance('2 hours');
    expect(rowOf(s.shop, 'Pesanan', 3)).toMatchObject({ 'Jumlah Dibayar': 50_000 });
    expect(faultsOf(s.shop)).toEqual([]);
  });

  it('headers that were swapped or blanked are written again', async () => {
    await s.owner.edit('Produk', 'D1', [['Harga Modal (HPP)', '']]);
    const said = await check(s);
    expect(said).toContain('judul kolom “Harga Jual” berbunyi “Harga Modal (HPP)”.');
    expect(said).toContain('judul kolom “Harga Modal (HPP)” berbunyi “”.');
    await healed(s);
    expect(s.shop.sheet('Produk').row(1).slice(3, 5)).toEqual(['Harga Jual', 'Harga Modal (HPP)']);
  });

  it('anchors pasted over follow the columns again', async () => {
    const old = s.shop.sheet('_book').cell('B4').value;
    await s.owner.edit('_book', 'B4', String(old));
    s.owner.insertColumns('Pesanan', 1);
    expect(await check(s)).toContain('tidak lagi mengikuti kolom Pesanan.');
    await healed(s);
  });

  it('a damaged journal is sealed again', async () => {
    await s.owner.edit('_book', 'E23', 'x');
    await s.owner.edit('_book', 'A24', '');
    expect(await check(s)).toContain('2 catatan jurnal rusak');
    await healed(s);
  });
});

describe('around the book', () => {
  const handlers = (): string[] =>
    s.shop
      .triggers()
      .map(({ handler }) => handler)
      .sort();

  it('missing and doubled triggers are one each again', async () => {
    const state = s.shop.toState();
    const [clock, edit] = ['heartbeat', 'onShopEdit'].map((name) =>
      state.triggers.find(({ handler }) => handler === name),
    );
    if (!clock || !edit) throw new Error('no triggers');
    s.shop.fromState({ ...state, triggers: [edit, { ...edit, id: 'other' }] });
    const said = await check(s);
    expect(said).toContain('heartbeat tidak ada.');
    expect(said).toContain('onShopEdit ada 2 kali.');
    await healed(s);
    expect(handlers()).toEqual(['heartbeat', 'onShopEdit']);
  });

  it('another zone and another locale are named and followed', async () => {
    const state = { ...s.shop.toState(), timeZone: 'Asia/Makassar', locale: 'en_US' };
    await s.shop.close();
    const shop = await openWorkbench({
      bundle: 'dist',
      state,
      timeZone: state.timeZone,
      locale: state.locale,
    });
    s = { shop, owner: shop.as(OWNER), siti: shop.as(SITI) };
    const said = await check(s, 1, 'Check the book…');
    expect(said).toContain('Zona waktu file berubah dari Asia/Jakarta ke Asia/Makassar.');
    expect(said).toContain('Lokal file berubah dari id_ID ke en_US.');
    expect(await check(s, 0, 'Check the book…')).toBe('Buku sehat.');
  });

  it('a book near ten million cells is told', async () => {
    s.owner.addTab('Besar');
    s.owner.insertRows('Besar', 2, 330_000);
    expect(await check(s)).toMatch(/File ini berisi 8\.\d juta dari sepuluh juta sel/);
  });
});
