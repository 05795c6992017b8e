import { expect, it } from 'vitest';
import { itemsInWords } from '../../src/domain/items.ts';

const items = ['Kopi Gayo', 'Gula Aren', 'Teh Melati', 'Madu'].map((name, at) => ({
  name,
  quantity: at + 1,
}));

it.each([
  [
    4,
    '1× Kopi Gayo, 2× Gula Aren, 3× Teh Melati, 4× Madu',
    '1× Kopi Gayo, 2× Gula Aren, 3× Teh Melati, 4× Madu',
  ],
  [
    3,
    '1× Kopi Gayo, 2× Gula Aren, 3× Teh Melati dan 1 produk lain',
    '1× Kopi Gayo, 2× Gula Aren, 3× Teh Melati and 1 more product',
  ],
  [1, '1× Kopi Gayo dan 3 produk lain', '1× Kopi Gayo and 3 more products'],
  [0, '4 produk', '4 products'],
])('with room for %d, the items are "%s", "%s"', (max, id, en) => {
  expect(itemsInWords(items, 'id', max)).toBe(id);
  expect(itemsInWords(items, 'en', max)).toBe(en);
});

it('no items are no words', () => {
  expect(itemsInWords([], 'id', 3)).toBe('');
});
