/** What was refused stays typed: the clock looks at it, and tries it again only when something has changed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place, rowOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop({ live: false });
  for (let i = 0; i < 9; i += 1) await place(s.owner, [['KOPI-250', 1]], { paid: true });
});
afterEach(() => s.shop.close());

const type = (header: string, row: number, value: string) =>
  s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', header, row), value);
const booked = (row: number, header = 'Status (tercatat)') => rowOf(s.shop, 'Pesanan', row)[header];

/** Reads and cells of the next beat. */
async function beat(): Promise<{ reads: number; cells: number }> {
  const before = s.shop.counts();
  await s.shop.advance('1 hour');
  const { reads, cells } = s.shop.counts();
  return { reads: reads - before.reads, cells: cells - before.cells };
}

/** Done while no edit trigger was there to hear of it. */
async function unheard(edit: () => Promise<void>): Promise<void> {
  const { triggers } = s.shop.toState();
  s.shop.fromState({ ...s.shop.toState(), triggers: triggers.filter(({ kind }) => kind !== 'edit') });
  await edit();
  s.shop.fromState({ ...s.shop.toState(), triggers });
}

const quietly = (header: string, row: number, value: string) => unheard(() => type(header, row, value));

it('costs the second beat one read, of the cells that ask', async () => {
  await s.shop.advance('2 hours');
  const idle = await beat();
  await type('Bayar', 3, 'Lunas');
  await type('Status', 9, 'Ngawur');
  await beat();
  const second = await beat();
  expect(second.reads).toBe(idle.reads + 1);
  expect(second.cells - idle.cells).toBeLessThan(7 * 20);
  expect(await beat()).toEqual(second);
});

it('is booked by the next beat once it is typed right, and so is what is typed beside it', async () => {
  await type('Status', 4, 'Ngawur');
  await s.shop.advance('3 hours');
  await quietly('Status', 4, 'Dikemas');
  await beat();
  expect(booked(4)).toBe('Dikemas');
  await type('Status', 5, 'Ngawur');
  await s.shop.advance('3 hours');
  await quietly('Status', 9, 'Dikemas');
  await beat();
  expect(booked(9)).toBe('Dikemas');
});

it('is found where one was put right while another went wrong', async () => {
  await type('Status', 4, 'Ngawur');
  await s.shop.advance('3 hours');
  await quietly('Status', 4, 'Diproses');
  await quietly('Status', 7, 'Dikemas');
  await beat();
  expect(booked(7)).toBe('Dikemas');
});

it('is tried again when the order owes something after all', async () => {
  await type('Bayar', 2, 'Lunas');
  await s.shop.advance('3 hours');
  expect(booked(2, 'Masalah')).not.toBe('');
  const answer = await s.owner.rpc('editOrder', {
    ...{ key: 'again000-1', number: 'BT-0001', lines: [{ line: 'BT-0001-1', quantity: 2 }] },
  });
  expect(answer).toMatchObject({ ok: true });
  await beat();
  expect(rowOf(s.shop, 'Pesanan', 2)).toMatchObject({ 'Jumlah Dibayar': 150_000, Masalah: '' });
});

/** The order in row 11 was cancelled and wants its tea again, which the one in row 12 has taken. */
async function wantTheLastTea(): Promise<void> {
  const last = (customer: string) => place(s.owner, [['TEH-MLT', 1]], { customer: { id: customer } });
  await last('C-00001');
  await type('Status', 11, 'Dibatalkan');
  await last('C-00002');
  await type('Status', 11, 'Menunggu Pembayaran');
  await s.shop.advance('2 hours');
}

it.each([
  ['by the next beat', () => s.shop.advance('1 hour')],
  ['at once by Process now', () => s.owner.menu('Proses sekarang')],
] as const)('is tried again once anything was booked, %s', async (_when, again) => {
  await wantTheLastTea();
  await beat();
  expect(booked(11)).toBe('Dibatalkan');
  await type('Status', 12, 'Dibatalkan');
  await again();
  expect(booked(11)).toBe('Menunggu Pembayaran');
});

it('is tried again the next day, should what stood in its way have gone without a booking', async () => {
  await wantTheLastTea();
  await s.owner.edit('Produk', cellOf(s.shop, 'Produk', 'Boleh Jual Kosong', 4), true);
  await s.shop.advance('24 hours');
  expect(booked(11)).toBe('Menunggu Pembayaran');
});

const seq = (): number => JSON.parse(String(s.shop.sheet('_book').cell('B1').value)).seq as number;

describe.each([
  ['Stok', 'Stok Opname', 2, 'tujuh', 7, () => rowOf(s.shop, 'Stok', 2).Masalah, /“tujuh” bukan/],
  ['Produk', 'Stok Awal', 3, 'banyak', 12, () => review(), /Stok Awal: “banyak” bukan jumlah/],
  ['Input Cepat', 'Jumlah', 3, 'dua', 2, () => rowOf(s.shop, 'Input Cepat', 2).Jawaban, /D3.*dua|dua.*D3/],
] as const)('in %s', (tab, header, row, wrong, right, told, sentence) => {
  const put = (value: string | number) => s.owner.edit(tab, cellOf(s.shop, tab, header, row), value);

  beforeEach(async () => {
    // The goods of Budi's order, ticked in its first line, the second one wrong.
    await s.owner.edit('Input Cepat', 'A2', [
      ['Budi', '', 'KOPI-250', 1],
      ['', '', 'GULA-AREN', 1],
    ]);
    await s.shop.advance('2 hours');
  });

  async function refuse(): Promise<void> {
    await put(wrong);
    if (tab === 'Input Cepat') await s.owner.edit(tab, cellOf(s.shop, tab, 'Catat', 2), true);
  }

  it('costs a beat one read more than nothing, books nothing, and the sentence stays', async () => {
    const idle = await beat();
    await refuse();
    await beat();
    const before = seq();
    const second = await beat();
    expect(second.reads).toBe(idle.reads + 1);
    expect(await beat()).toEqual(second);
    expect(seq()).toBe(before);
    expect(told()).toMatch(sentence);
  });

  it('is booked at once when the cell is put right', async () => {
    await refuse();
    await s.shop.advance('3 hours');
    const before = seq();
    await put(right);
    expect(seq()).toBeGreaterThan(before);
    expect(told()).not.toMatch(sentence);
  });

  it('is booked by the next beat where nobody heard of its being put right', async () => {
    await refuse();
    await s.shop.advance('3 hours');
    const before = seq();
    await unheard(() => put(right));
    await beat();
    expect(seq()).toBeGreaterThan(before);
    expect(told()).not.toMatch(sentence);
  });
});

const review = (): string =>
  s.shop
    .sheet('Perlu Ditinjau')
    .values()
    .filter((cells) => cells[5] === '')
    .map(([, , where, what]) => `${where}: ${what}`)
    .join('\n');
