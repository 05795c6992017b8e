import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CellValue } from '../../workbench/records.ts';
import { type AShop, aShop, cellOf, type Locale, place, rowOf } from './a-shop.ts';
import { said } from './outbox-words.ts';

let s: AShop;
afterEach(() => s.shop.close());

const words = {
  id_ID: {
    ...said.id_ID,
    process: 'Proses sekarang',
    problem: 'Masalah',
    book: 'Catat semua',
    back: 'Kembalikan',
  },
  en_US: { ...said.en_US, process: 'Process now', problem: 'Problem', book: 'Book them', back: 'Put back' },
} as const;
const statuses = {
  id_ID: ['Diproses', 'Dikemas', 'Dikirim', 'Menunggu Pembayaran'],
  en_US: ['Processing', 'Packed', 'Shipped', 'Awaiting payment'],
} as const;

/** Orders that are paid and being processed. */
async function openOrders(count: number, locale: Locale = 'id_ID'): Promise<void> {
  s = await aShop({ locale, live: false });
  for (let i = 0; i < count; i += 1) await place(s.owner, [['SAMBAL', 1]], { paid: true });
}

const column = (locale: Locale, header: string): CellValue[] => {
  const tab = words[locale].orders;
  const at = s.shop.sheet(tab).row(1).indexOf(header);
  return s.shop
    .sheet(tab)
    .values()
    .slice(1)
    .flatMap((row) => (row[0] === '' ? [] : [row[at] ?? '']));
};
const booked = (locale: Locale = 'id_ID'): CellValue[] =>
  column(locale, locale === 'id_ID' ? 'Status (tercatat)' : 'Status (booked)');
const typed = (locale: Locale = 'id_ID'): CellValue[] => column(locale, 'Status');
const problems = (locale: Locale = 'id_ID'): CellValue[] => column(locale, words[locale].problem);
const reviewed = (locale: Locale = 'id_ID') =>
  s.shop
    .sheet(words[locale].review)
    .values()
    .slice(1)
    .map((_, i) => rowOf(s.shop, words[locale].review, i + 2))
    .filter((item) => /pesanan|orders/.test(String(item[words[locale].found])));

/** Typed while no edit trigger was there to hear of it. */
async function quietly(locale: Locale, from: number, values: readonly string[]): Promise<void> {
  const tab = words[locale].orders;
  const state = s.shop.toState();
  s.shop.fromState({ ...state, triggers: state.triggers.filter(({ kind }) => kind !== 'edit') });
  await s.siti.edit(
    tab,
    cellOf(s.shop, tab, 'Status', from),
    values.map((value) => [value]),
  );
  s.shop.fromState({ ...s.shop.toState(), triggers: state.triggers });
}

const decide = async (locale: Locale, decision: string): Promise<void> => {
  const tab = words[locale].review;
  const row =
    s.shop
      .sheet(tab)
      .values()
      .findIndex((cells) => cells.some((cell) => /pesanan|orders/.test(String(cell)))) + 1;
  await s.owner.edit(tab, cellOf(s.shop, tab, words[locale].decision, row), decision);
};

describe.each(['id_ID', 'en_US'] as const)('more than twenty changes nobody was told of (%s)', (locale) => {
  const w = words[locale];
  const [processing = '', , shipped = ''] = statuses[locale];
  beforeEach(async () => {
    await openOrders(24, locale);
    await quietly(locale, 2, Array<string>(23).fill(shipped));
  });

  it('become one item in Review with a preview, and all else goes on', async () => {
    await s.owner.menu(w.process);
    expect(booked(locale)).toEqual(Array(24).fill(processing));
    const [item, ...more] = reviewed(locale);
    expect(more).toEqual([]);
    expect(String(item?.[w.found])).toContain(`23 × Status “${shipped}”`);
    expect(String(item?.[w.found])).toMatch(/C2 \(BT-0001\).*C24 \(BT-0023\)/);
    expect(
      problems(locale)
        .slice(0, 23)
        .every((problem) => String(problem).includes(w.review)),
    ).toBe(true);
    await s.siti.edit(w.orders, cellOf(s.shop, w.orders, 'Status', 25), shipped);
    await s.shop.advance('2 hours');
    expect(booked(locale).filter((status) => status === shipped)).toHaveLength(1);
    expect(reviewed(locale)).toHaveLength(1);
  });

  it('are booked when a person says so', async () => {
    await s.shop.advance('2 hours');
    await decide(locale, w.book);
    expect(booked(locale).filter((status) => status === shipped)).toHaveLength(23);
    expect(String(reviewed(locale)[0]?.[w.todo])).toMatch(/^✓/);
    expect(problems(locale).some((problem) => String(problem).includes(w.review))).toBe(false);
  });

  it('go back to what was booked when a person says so', async () => {
    await s.shop.advance('2 hours');
    await decide(locale, w.back);
    expect(typed(locale)).toEqual(Array(24).fill(processing));
    expect(problems(locale).some((problem) => String(problem).includes(w.review))).toBe(false);
    expect(booked(locale)).toEqual(Array(24).fill(processing));
  });
});

describe('the brake', () => {
  const [processing = '', packed = '', shipped = ''] = statuses.id_ID;
  const tab = words.id_ID.orders;

  it('lets twenty through', async () => {
    await openOrders(20);
    await quietly('id_ID', 2, Array<string>(20).fill(shipped));
    await s.owner.menu('Proses sekarang');
    expect(booked()).toEqual(Array(20).fill(shipped));
  });

  it('does not count what is refused anyway', async () => {
    await openOrders(24);
    await quietly('id_ID', 2, [...Array<string>(22).fill('entah'), packed]);
    await s.owner.menu('Proses sekarang');
    expect(booked()[22]).toBe(packed);
    expect(reviewed()).toEqual([]);
  });

  it('never stops a paste that the edit trigger hears of, however long', async () => {
    await openOrders(70);
    await s.siti.edit(
      tab,
      cellOf(s.shop, tab, 'Status', 2),
      Array.from({ length: 70 }, () => [shipped]),
    );
    expect(booked()).toEqual(Array(70).fill(shipped));
  });

  it('holds half a table that was sorted, and lets go when it is undone', async () => {
    await openOrders(8);
    for (const [i, status] of [shipped, packed, processing, shipped].entries())
      if (status !== processing) await s.owner.edit(tab, cellOf(s.shop, tab, 'Status', 2 + i), status);
    const before = typed();
    s.siti.sort(tab, 3, { a1: 'C2:C9' });
    expect(typed()).not.toEqual(before);
    await s.shop.advance('2 hours');
    expect(booked()).toEqual(before);
    expect(reviewed()).toHaveLength(1);
    expect(String(reviewed()[0]?.['Yang ditemukan'])).toContain('bertukar tempat');
    await s.siti.undo();
    await s.shop.advance('2 hours');
    expect(problems().filter((problem) => String(problem).includes('Perlu Ditinjau'))).toEqual([]);
    expect(reviewed()[0]?.Keputusan).toBe('✓');
    await s.owner.edit(tab, cellOf(s.shop, tab, 'Status', 9), shipped);
    expect(booked()[7]).toBe(shipped);
  });

  it('holds values that a paste only puts in another order', async () => {
    await openOrders(4);
    await s.owner.edit(tab, cellOf(s.shop, tab, 'Status', 2), [[shipped], [packed]]);
    const before = booked();
    await s.siti.edit(tab, cellOf(s.shop, tab, 'Status', 2), [[packed], [processing], [shipped]]);
    expect(booked()).toEqual(before);
    expect(reviewed()).toHaveLength(1);
  });

  it('asks again when its item was deleted', async () => {
    await openOrders(22);
    await quietly('id_ID', 2, Array<string>(22).fill(shipped));
    await s.shop.advance('2 hours');
    s.siti.deleteRows('Perlu Ditinjau', 2);
    await s.shop.advance('2 hours');
    expect(reviewed()).toHaveLength(1);
    await decide('id_ID', 'Catat semua');
    expect(booked()).toEqual(Array(22).fill(shipped));
  });

  it('refuses the order in the sidebar while it waits', async () => {
    await openOrders(22);
    await quietly('id_ID', 2, Array<string>(22).fill(shipped));
    await s.shop.advance('2 hours');
    const answer = await s.owner.rpc('changeOrder', {
      key: 'heldkey0-1',
      number: 'BT-0001',
      tracking: '123',
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'held' } });
  });
});

it('does not take for an accident what is refused anyway, each time the clock tries it again', async () => {
  await openOrders(2);
  const [first, second] = [2, 3];
  await s.siti.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', first), 'Dibatalkan');
  await s.siti.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', second), 'Dikirim');
  await s.siti.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', first), 'Dikirim');
  await s.siti.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', second), 'Dibatalkan');
  await s.owner.menu(words.id_ID.process);
  expect(problems()).toEqual([expect.stringMatching(/^✕/), expect.stringMatching(/^✕/)]);
  expect(reviewed('id_ID')).toEqual([]);
});
