import { afterEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, OWNER, place, rowOf, SITI, stockOf } from './a-shop.ts';

let s: AShop;
afterEach(() => s.shop.close());

const mailsTo = (to: string) =>
  s.shop
    .mails()
    .filter((mail) => mail.to === to)
    .map(({ subject }) => subject);

describe('practice mode', () => {
  it('sends nothing, ever, also after sending was started', async () => {
    s = await aShop({ live: false });
    await place(s.owner, [['KOPI-250', 1]], { paid: true });
    await s.shop.advance('3 days');
    await s.owner.menu('Mulai kirim', { answers: ['YES'] });
    await s.shop.advance('3 hours');
    expect(mailsTo('budi@example.com')).toEqual([]);
    await place(s.owner, [['KOPI-250', 1]], { paid: true });
    await s.shop.advance('3 hours');
    expect(mailsTo('budi@example.com')).toHaveLength(1);
  });

  it('can be cleared: orders go, stock comes back, the next order is number one', async () => {
    s = await aShop({ live: false });
    for (let i = 0; i < 3; i += 1)
      await place(
        s.owner,
        [
          ['KOPI-250', 2],
          ['SAMBAL', 1],
        ],
        { paid: true },
      );
    await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', 2), 'Dikirim');
    await s.owner.menu('Hapus pesanan latihan', { answers: ['YES'] });
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ 'Stok Fisik': 20, Dibooking: 0 });
    expect(
      s.shop
        .sheet('Kartu Stok')
        .values()
        .slice(1)
        .map((row) => [row[2], row[4]])
        .filter(([sku]) => sku !== ''),
    ).toEqual([
      ['KOPI-250', 20],
      ['GULA-AREN', 10],
      ['TEH-MLT', 1],
    ]);
    expect((await place(s.owner, [['KOPI-250', 20]])).value?.number).toBe('BT-0001');
  });

  it('does not start when the person says no', async () => {
    s = await aShop({ live: false });
    await s.owner.menu('Mulai kirim', { answers: ['NO'] });
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('3 hours');
    expect(s.shop.mails()).toEqual([]);
  });
});

describe('two accounts with automation on', () => {
  it('send each message and each digest once, from the chosen one', async () => {
    s = await aShop();
    await s.siti.menu('Siapkan toko');
    await place(s.owner, [['KOPI-250', 20]], { paid: true });
    await s.shop.advance('2 days');
    expect(mailsTo('budi@example.com')).toHaveLength(1);
    expect(mailsTo(OWNER).filter((subject) => subject.includes('low-stock:2026-11-24'))).toHaveLength(1);
    expect(s.shop.mails().every(({ from }) => from === OWNER)).toBe(true);
    expect(
      s.shop
        .triggers()
        .filter(({ handler }) => handler === 'heartbeat')
        .map(({ account }) => account),
    ).toEqual([OWNER, SITI]);
  });
});

describe('a paused shop', () => {
  it('takes orders and keeps their messages until sending goes on', async () => {
    s = await aShop();
    await s.owner.menu('Jeda kirim');
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('1 day');
    expect(mailsTo('budi@example.com')).toEqual([]);
    await s.owner.menu('Mulai kirim', { answers: ['YES'] });
    await s.shop.advance('2 hours');
    expect(mailsTo('budi@example.com')).toHaveLength(1);
  });
});

describe('a book put back to an older version', () => {
  it('sends nothing again until a person says so, and Review tells why', async () => {
    s = await aShop();
    await place(s.owner, [['KOPI-250', 1]]);
    const version = s.shop.snapshot();
    await s.shop.advance('2 hours');
    expect(mailsTo('budi@example.com')).toHaveLength(1);
    s.shop.restore(version);
    await s.shop.advance('1 day');
    expect(mailsTo('budi@example.com')).toHaveLength(1);
    expect(String(s.shop.sheet('Perlu Ditinjau').row(2)[3])).toContain('versi lama');
  });
});

describe('a copied book', () => {
  it('sends nothing, and the original goes on', async () => {
    s = await aShop();
    await place(s.owner, [['KOPI-250', 1]]);
    const copy = await s.shop.copyBook();
    const other = copy.as(OWNER);
    await other.menu('Siapkan toko');
    await copy.advance('2 days');
    expect(copy.mails()).toEqual([]);
    await copy.close();
    await s.shop.advance('2 hours');
    expect(mailsTo('budi@example.com')).toHaveLength(1);
  });
});

describe('the low-stock digest', () => {
  it('arrives the next working morning with what is new, and stays silent without news', async () => {
    s = await aShop();
    await place(s.owner, [['KOPI-250', 20]], { paid: true });
    await s.shop.advance('26 hours');
    const [first] = s.shop.mails().filter(({ to }) => to === OWNER);
    expect(first.subject).toContain('low-stock:2026-11-24');
    expect(first.body).toContain('Kopi Gayo 250 g');
    await s.shop.advance('2 days');
    expect(mailsTo(OWNER).filter((subject) => subject.includes('low-stock'))).toHaveLength(1);
    await s.owner.edit('Stok', cellOf(s.shop, 'Stok', 'Diterima', 2), 100);
    await s.shop.advance('1 day');
    const recovered = s.shop.mails().find(({ subject }) => subject.includes('low-stock:2026-11-27'));
    expect(recovered?.body).toMatch(/Kopi Gayo 250 g/);
  });
});

describe('the weekly report', () => {
  it('arrives next Monday, once, with the week’s figures', async () => {
    s = await aShop();
    await place(s.owner, [['KOPI-250', 2]], { paid: true });
    await s.shop.advance('8 days');
    const reports = s.shop.mails().filter(({ subject }) => subject.includes('weekly-report:2026-W48'));
    expect(reports).toHaveLength(1);
    expect(reports[0].body).toContain('Rp150.000');
    expect(reports[0].body).toContain('Kopi Gayo 250 g');
  });
});

describe('a confirmation', () => {
  it('adds up to the total with fees and unique code, and says until when to pay', async () => {
    s = await aShop();
    const { shop, owner } = s;
    const at = (name: string) =>
      shop
        .sheet('Pengaturan')
        .values()
        .findIndex(([cell]) => cell === name) + 1;
    await owner.edit('Pengaturan', `B${at('Kode unik')}`, 'ya');
    await owner.menu('Proses sekarang');
    await place(owner, [['KOPI-250', 1]], { insurance: 1_000, packing: 2_000, shipping: 9_000 });
    await shop.advance('2 hours');
    const mail = shop.mails().find(({ to }) => to === 'budi@example.com');
    const code = Number(rowOf(shop, 'Pesanan', 2)['Kode Unik']);
    expect(code).toBeGreaterThan(0);
    expect(mail?.body).toContain('Asuransi dan kemasan');
    expect(mail?.body).toContain(`Rp87.${String(code).padStart(3, '0')}`);
    expect(mail?.body).toContain('paling lambat 24 November 2026');
  });

  it('asks nobody to transfer what is paid on delivery', async () => {
    s = await aShop();
    const { shop, owner } = s;
    await place(owner, [['KOPI-250', 1]], { method: 'COD' });
    await shop.advance('2 hours');
    const mail = shop.mails().find(({ to }) => to === 'budi@example.com');
    expect(mail?.body).toContain('Bayar di tempat');
    expect(mail?.body).not.toContain('transfer');
  });
});
