/** The hidden tab is damaged or deleted: set-up goes on counting where the tabs end, and sends nothing on its own. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { faultsOf } from '../simulation/invariants/all.ts';
import { aPatient, check } from './a-patient.ts';
import { type AShop, place, rowOf, setting } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aPatient();
  await place(s.owner, [['SAMBAL', 1]], { customer: { name: 'Wati', phone: '081311112222' } });
});
afterEach(() => s.shop.close());

const state = () => JSON.parse(String(s.shop.sheet('_book').cell('B1').value));
const blank = (cells: string, rows: number, columns: number) =>
  s.owner.edit('_book', cells, Array<string[]>(rows).fill(Array<string>(columns).fill('')));

const DAMAGES: readonly [string, () => unknown][] = [
  ['its state is blank', () => blank('B1', 1, 1)],
  ['its state is no JSON any more', () => s.owner.edit('_book', 'B1', 'catatan')],
  ['its state is half there', () => s.owner.edit('_book', 'B1', '{"mode":"live"}')],
  ['its identity is blank', () => blank('A1', 1, 1)],
  [
    'identity, state and journal are blank',
    async () => {
      await blank('A1', 1, 2);
      await blank('A21', 256, 8);
    },
  ],
  ['the tab is gone', () => s.owner.deleteTab('_book')],
];

it.each(DAMAGES)(
  '%s: numbers go on, nothing is sent, and the check puts the rest right',
  async (_what, damage) => {
    await damage();
    expect(await place(s.owner, [['KOPI-250', 1]])).toMatchObject({
      ok: false,
      error: { code: 'not-set-up' },
    });
    await s.owner.menu('Siapkan toko');
    expect(state()).toMatchObject({ order: 3, customer: 3, mode: 'paused' });
    expect(rowOf(s.shop, 'Perlu Ditinjau', 2)['Yang ditemukan']).toContain('Ingatan buku rusak');
    expect(await place(s.owner, [['KOPI-250', 1]], { paid: true })).toMatchObject({
      value: { number: 'BT-0004' },
    });
    await s.shop.advance('3 hours');
    expect(s.shop.mails()).toEqual([]);
    await check(s, 4);
    expect(await check(s)).toBe('Buku sehat.');
    expect(faultsOf(s.shop)).toEqual([]);
  },
);

it('keeps to the shop’s own prefix and currency', async () => {
  await setting(s, 'Awalan nomor pesanan', 'TK-');
  await setting(s, 'Mata uang', 'USD');
  s.owner.deleteTab('_book');
  await s.owner.menu('Siapkan toko');
  expect(await place(s.owner, [['SAMBAL', 1]])).toMatchObject({ value: { number: 'TK-0004' } });
  expect(JSON.parse(String(s.shop.sheet('_book').cell('A1').value)).settings).toMatchObject({
    currency: 'USD',
  });
});

it('is still practice where that is known, so that practice orders can be cleared', async () => {
  await s.shop.close();
  s = await aPatient({ live: false });
  await blank('B1', 1, 1);
  await s.owner.menu('Siapkan toko');
  expect(state()).toMatchObject({ order: 2, mode: 'practice' });
});
