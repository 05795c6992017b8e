import { afterEach, beforeEach, expect, it } from 'vitest';
import { PARTS } from '../../src/entry/panels.ts';
import { type AShop, aShop, place } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

it.each([
  ['Pesanan baru', 'newOrder'],
  ['Buka pesanan terpilih', 'order'],
  ['Hari ini', 'today'],
])('the menu item %s opens its panel with the words of the shop', async (item, panel) => {
  await s.owner.menu(item);
  const html = s.owner.sidebar()?.html ?? '';
  expect(html).toContain(`"panel":"${panel}"`);
  expect(html).toContain('Tambah produk');
  expect(html).toMatch(/"part":"bukuToko\(/);
  expect(html).not.toContain('__BOOT__');
});

it('the order panel shows the order of the selected row, and nothing for a row without one', async () => {
  await place(s.owner, [['KOPI-250', 2]]);
  s.owner.select('Pesanan', 'E2');
  expect(await s.owner.rpc('order', {})).toMatchObject({
    ok: true,
    value: { order: { number: 'BT-0001', total: 150_000 } },
  });
  s.owner.select('Pesanan', 'E9');
  expect(await s.owner.rpc('order', {})).toMatchObject({ ok: true, value: { order: null } });
  s.owner.select('Produk', 'A2');
  expect(await s.owner.rpc('order', {})).toMatchObject({ ok: true, value: { order: null } });
});

it.each(PARTS)('the part %s is handed out whole and without a look at the book', async (name) => {
  const before = s.shop.counts();
  const answer = await s.owner.rpc('part', { name });
  expect(answer).toMatchObject({ ok: true, value: { script: expect.stringMatching(/^bukuToko\(.*\);$/s) } });
  expect(s.shop.counts().reads).toBe(before.reads);
});

it('no other file is handed out as a part', async () => {
  expect(await s.owner.rpc('part', { name: 'words' })).toMatchObject({
    ok: false,
    error: { code: 'bad-request' },
  });
});
