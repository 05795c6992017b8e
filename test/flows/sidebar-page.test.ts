import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AShop, aShop } from './a-shop.ts';

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
  expect(html).not.toContain('__BOOT__');
});
