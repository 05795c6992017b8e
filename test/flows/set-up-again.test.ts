/** Set up shop in a book that an older version made: what is missing comes, what a person wrote stays. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, place, setting } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop({ live: false });
});
afterEach(() => s.shop.close());

const setUp = () => s.owner.menu('Siapkan toko');
const cells = (tab: string) => s.shop.sheet(tab).values();
const rowWith = (tab: string, text: string): number => cells(tab).findIndex((row) => row.includes(text)) + 1;
/** Every label of the Dashboard's list and of its right side, with the figure beside it. */
const figures = (): Record<string, unknown> =>
  Object.fromEntries(
    cells('Dasbor').flatMap((row) => [
      ...(row[1] !== '' && row[2] !== '' ? [[String(row[1]), row[2]]] : []),
      ...(row[4] !== '' && row[5] !== '' ? [[String(row[4]), row[5]]] : []),
    ]),
  );

describe('the Dashboard', () => {
  it('gets the figures that were added since, in their places, beside and above a person’s own cells', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await s.shop.advance('2 hours');
    const before = figures();
    // As the first version laid it out: without late orders, overdue payments and WhatsApp.
    for (const label of ['Pesan WhatsApp perlu dikirim', 'Lewat batas bayar', 'Terlambat dikirim']) {
      const row = rowWith('Dasbor', label);
      s.owner.deleteRows('Dasbor', row, 1);
    }
    // Row 8 and 9 of the right side went with them: the automation's lines are a row of the right side.
    await s.owner.edit('Dasbor', `D${rowWith('Dasbor', 'Stok menipis')}`, 'tanya Pak Budi');
    await s.owner.edit('Dasbor', 'B40', 'catatan saya');
    await s.owner.edit('Dasbor', `B${rowWith('Dasbor', 'Minus')}`, 'Sudah dijual, belum ada');
    await setUp();
    expect(figures()).toEqual({ ...without(before, 'Minus'), 'Sudah dijual, belum ada': 0 });
    expect(
      cells('Dasbor')
        .map((row) => row[1])
        .slice(3, 11),
    ).toEqual([
      'Yang perlu dikerjakan',
      'Menunggu pembayaran',
      'Perlu dikemas',
      'Perlu dikirim',
      'Terlambat dikirim',
      'Lewat batas bayar',
      'Stok menipis',
      'Stok habis',
    ]);
    expect(cells('Dasbor')[rowWith('Dasbor', 'Stok menipis') - 1]?.[3]).toBe('tanya Pak Budi');
    expect(rowWith('Dasbor', 'catatan saya')).toBeGreaterThan(40);
    const once = cells('Dasbor');
    await setUp();
    expect(cells('Dasbor')).toEqual(once);
  });

  it('gets back a figure that was deleted, keeps what was written over one, and no first steps that were deleted', async () => {
    const row = (label: string) => rowWith('Dasbor', label);
    await s.owner.edit('Dasbor', `B${row('Perlu dikemas')}`, [['', '']]);
    await s.owner.edit('Dasbor', `C${row('Perlu dikirim')}`, 'lihat papan');
    await s.owner.edit('Dasbor', `B${row('Langkah pertama')}`, [[''], [''], [''], [''], [''], ['']]);
    await setUp();
    expect(figures()).toMatchObject({ 'Perlu dikemas': 0, 'Perlu dikirim': 'lihat papan' });
    expect(row('Langkah pertama')).toBe(0);
  });

  it('stays the only one, as it is, when the language is switched', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    await setting(s, 'Bahasa', 'en');
    await setUp();
    expect(s.shop.sheets().filter(({ name }) => ['Dasbor', 'Dashboard'].includes(name))).toHaveLength(1);
    expect(figures()).toMatchObject({ 'Menunggu pembayaran': 1 });
    await s.owner.edit('Pesanan', 'C2', 'Flying');
    expect(cells('Pesanan')[1]?.join()).toContain('is no status');
  });

  it('counts over tabs that were renamed, columns that were moved, and a tab that was deleted', async () => {
    await place(s.owner, [['KOPI-250', 1]]);
    s.owner.deleteTab('Dasbor');
    s.owner.renameTab('Pesanan', 'Order masuk');
    s.owner.insertColumns('Order masuk', 2);
    await setUp();
    expect(figures()).toMatchObject({ 'Menunggu pembayaran': 1 });
    s.owner.deleteTab('Stok');
    await setUp();
    expect(figures()).toMatchObject({ 'Stok habis': expect.any(Number) });
  });

  it.each(['all', 'subset'] as const)(
    'comes to the same when a run dies half-way and %s of its writing is lost',
    async (loses) => {
      for (const label of ['Pesan gagal', 'Lewat batas bayar', 'Terlambat dikirim', 'Perlu dikemas'])
        s.owner.deleteRows('Dasbor', rowWith('Dasbor', label), 1);
      // Clocks strike meanwhile.
      const shown = () =>
        cells('Dasbor').map((row) =>
          row.map((cell) => (/^\d+ \w+ \d{4}|belum pernah/.test(String(cell)) ? 'kapan' : cell)),
        );
      const older = s.shop.toState();
      s.shop.resetCounts();
      await setUp();
      const [whole, calls] = [shown(), s.shop.counts().calls];
      let died = 0;
      for (let atCall = calls - 100; atCall < calls; atCall += 6) {
        s.shop.fromState(older);
        s.shop.resetCounts();
        s.shop.kill({ atCall, loses });
        await setUp().catch(() => {
          died += 1;
        });
        s.shop.clearFaults();
        await setUp();
        expect(shown()).toEqual(whole);
      }
      expect(died).toBeGreaterThan(10);
    },
  );

  it('a tab of that name that a person made is left alone', async () => {
    s.owner.deleteTab('Dasbor');
    s.owner.addTab('Dasbor');
    await s.owner.edit('Dasbor', 'A1', 'Punya saya');
    await setUp();
    expect(
      cells('Dasbor')
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual(['Punya saya']);
  });
});

const without = (all: Record<string, unknown>, name: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).filter(([label]) => label !== name));

describe('Settings', () => {
  it('comes below a note or a value that stands where the next one would', async () => {
    const names = cells('Pengaturan').map(([name]) => name);
    const end = names.reduce((last: number, name, i) => (name === '' ? last : i + 1), 0);
    const [label, value] = [String(names[end - 1]), cells('Pengaturan')[end - 1]?.[1]];
    s.owner.deleteRows('Pengaturan', end, 1);
    await s.owner.edit('Pengaturan', `C${end}`, 'catatan saya');
    await s.owner.edit('Pengaturan', `B${end + 1}`, 'nilai saya');
    await setUp();
    expect(cells('Pengaturan')[end - 1]?.[2]).toBe('catatan saya');
    expect(cells('Pengaturan')[end]?.[1]).toBe('nilai saya');
    expect(cells('Pengaturan')[end + 1]?.slice(0, 2)).toEqual([label, value]);
  });

  const QUIET = 'Pesan dikirim antara jam';
  const review = () =>
    cells('Perlu Ditinjau').filter((row) => row[5] === '' && String(row[3]).startsWith(QUIET));

  it('keep the hours of messages text, however they are typed', async () => {
    const at = `B${rowWith('Pengaturan', QUIET)}`;
    for (const typed of ['12-11', '21-6', '12:00-13:00', '12.00–13.00']) {
      await s.owner.edit('Pengaturan', at, typed);
      expect(s.shop.sheet('Pengaturan').cell(at).value).toBe(typed);
    }
    expect(review()).toEqual([]);
  });

  it('say the way out where Sheets has made a day of the hours, also after setting up again', async () => {
    s.owner.deleteRows('Pengaturan', rowWith('Pengaturan', QUIET), 1);
    const row = cells('Pengaturan').length + 1;
    await s.owner.edit('Pengaturan', `A${row}`, [[QUIET, '12-11']]);
    await setUp();
    expect(review()).toEqual([
      expect.arrayContaining([expect.stringMatching(/^Ketik dengan menitnya, misalnya 12:00-13:00/)]),
    ]);
    await s.owner.edit('Pengaturan', `B${row}`, '12:00-13:00');
    expect(review()).toEqual([]);
  });
});
