import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentsView } from '../../src/entry/document-calls.ts';
import { type AShop, aShop, newKey, place } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

/** What the window was opened with. */
function opened(): { readonly kind: string; readonly view: DocumentsView } {
  const html = s.owner.dialog()?.html ?? '';
  const [, boot = 'null'] = /window\.bukuTokoBoot=(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(boot);
}

const open = (numbers: readonly string[], kind = 'invoice') =>
  s.owner.rpc('openDocuments', { numbers, kind });
const pay = (number: string, sum: string | number) =>
  s.owner.rpc('changeOrder', { key: newKey(), number, pay: sum });

describe('documents', () => {
  it('open with all they say, in the order in which they were asked for', async () => {
    await place(s.owner, [['KOPI-250', 2]], { courier: 'JNE', shipping: 12_000 });
    await place(s.owner, [['GULA-AREN', 1]], { dropship: { name: 'Butik Melati', phone: '081234500000' } });
    await pay('BT-0001', 100_000);
    expect(await open(['BT-0002', 'BT-0001'], 'label')).toEqual({ ok: true, value: {} });
    const { kind, view } = opened();
    expect(kind).toBe('label');
    expect(view).toMatchObject({ language: 'id', currency: { code: 'IDR' } });
    expect(view.orders).toMatchObject([
      { number: 'BT-0002', dropship: { name: 'Butik Melati' }, paidOn: '', settled: false },
      {
        number: 'BT-0001',
        lines: [{ sku: 'KOPI-250', quantity: 2, price: 75_000, net: 150_000 }],
        ...{ subtotal: 150_000, shipping: 12_000, total: 162_000, paid: 100_000, balance: 62_000 },
        ...{ paidOn: '23 November 2026', settled: false, cancelled: false, collect: 0 },
      },
    ]);
  });

  it('of the selected rows open from the menu, those without an order left out', async () => {
    for (const sku of ['KOPI-250', 'GULA-AREN', 'SAMBAL']) await place(s.owner, [[sku, 1]]);
    s.owner.select('Pesanan', 'A1:C3');
    await s.owner.menu('Cetak dokumen');
    expect(opened().view.orders.map(({ number }) => number)).toEqual(['BT-0001', 'BT-0002']);
    s.owner.select('Pesanan', 'B4:B20');
    await s.owner.menu('Cetak dokumen');
    expect(opened()).toMatchObject({ kind: 'invoice', view: { orders: [{ number: 'BT-0003' }] } });
  });

  it.each([
    ['Pesanan', 'A9'],
    ['Produk', 'A2'],
  ])('are not opened where no order is selected (%s %s), and the way out is told', async (tab, cell) => {
    await place(s.owner, [['KOPI-250', 1]]);
    s.owner.select(tab, cell);
    await s.owner.menu('Cetak dokumen');
    expect(s.owner.dialog()).toBeNull();
    expect(s.owner.toasts().at(-1)?.text).toContain('Pilih dulu baris pesanan');
  });

  it('name an order that does not exist, and open nothing', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    expect(await open(['BT-0001', 'BT-0099'])).toMatchObject({
      ok: false,
      error: { code: 'order-unknown', message: 'Pesanan BT-0099 tidak ada.' },
    });
    expect(s.owner.dialog()).toBeNull();
  });

  it('ask on delivery for what a COD order still owes, weigh it, and stamp what is settled', async () => {
    const header = s.shop.sheet('Produk').row(1);
    const weight = String.fromCharCode(65 + header.indexOf('Berat (g)'));
    await s.owner.edit('Produk', `${weight}2`, [[250], [500]]);
    await place(
      s.owner,
      [
        ['KOPI-250', 2],
        ['GULA-AREN', 1],
      ],
      { method: 'COD' },
    );
    await place(s.owner, [
      ['KOPI-250', 1],
      ['TEH-MLT', 1],
    ]);
    await pay('BT-0002', 'Lunas');
    await open(['BT-0001', 'BT-0002']);
    expect(opened().view.orders).toMatchObject([
      { collect: 182_000, weight: 1_000, settled: false },
      // Nobody has weighed the tea.
      { collect: 0, weight: 0, settled: true },
    ]);
  });

  it('hold what a customer wrote as text, and no sign that could end the script', async () => {
    await place(s.owner, [['KOPI-250', 1]], { note: '</script><script>alert(1)</script>\u2028' });
    await open(['BT-0001']);
    expect(opened().view.orders[0]?.note).toContain('</script><script>alert(1)');
    expect(s.owner.dialog()?.html.split('</script').length).toBe(3);
  });

  it('of thirty orders cost no more reads than of a few', async () => {
    for (let at = 0; at < 30; at += 1) await place(s.owner, [['SAMBAL', 1]]);
    await pay('BT-0030', 'Lunas');
    const reads = async (count: number): Promise<number> => {
      const before = s.shop.counts().reads;
      await open(Array.from({ length: count }, (_, at) => `BT-${String(30 - at).padStart(4, '0')}`));
      return s.shop.counts().reads - before;
    };
    const few = await reads(2);
    expect(few).toBeLessThanOrEqual(8);
    expect(await reads(30)).toBe(few);
  });
});
