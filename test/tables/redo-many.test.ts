import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/tables/book.ts';
import type { Effect } from '../../src/tables/journal.ts';
import { redo } from '../../src/tables/redo.ts';
import { again, append, change, NAME, PRICE, told } from './again.ts';
import { filled, skus } from './deeds.ts';

describe('many effects done again', () => {
  it('look at few rows cell by cell and at many in whole columns', () => {
    const cost = (rows: number): number => {
      const book = filled(...Array.from({ length: rows }, (_, i) => `P-${i}`));
      const effects = Array.from({ length: rows }, (_, i) =>
        change(`P-${i}`, i + 2, [PRICE, 1_000, 2_000 + i]),
      );
      const anchor = readBook(book.workbook)?.anchors.get('products');
      const grid = anchor && book.workbook.grid(anchor.gridId);
      if (!grid) throw new Error('no products');
      book.fail();
      redo(effects, () => ({ anchor, grid: () => grid }));
      return book.calls();
    };
    // A key, a price and one block that is written; then two columns and the block.
    expect([1, 12, 13].map(cost)).toEqual([3, 25, 3]);
  });

  it.each([3, 13])('give %i rows their keys by what stands beside them', (count) => {
    const book = filled();
    const names = Array.from({ length: count }, (_, i) => `Barang ${i}`);
    for (const [i, name] of names.entries()) book.sheet('products').put(count + 1 - i, NAME + 1, name);
    const done = again(
      book,
      names.map((name, i) => ({ ...change('', i + 2, [0, '', `K-${i}`]), w: name })),
    );
    expect(skus(book).map(([sku, name]) => [sku, name])).toEqual(
      names.map((name, i) => [`K-${i}`, name]).reverse(),
    );
    expect(told(done)).toEqual([]);
  });

  it('come to the same when they are many as when they are few', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'];
    const effects: readonly Effect[] = [
      ...many.flatMap((sku, i) => (sku === 'C' ? [] : change(sku, i + 2, [PRICE, 1_000, 1_001 + i]))),
      // Its row stands elsewhere, its cell was changed by a person, its row is gone, its key is the header's.
      change('A', 9, [NAME, 'Barang A', 'Dari atas']),
      change('B', 3, [NAME, 'lain', 'Baru']),
      change('GONE', 4, [PRICE, 1_000, 5]),
      change('SKU', 4, [PRICE, 1_000, 5]),
      append('C', 'Barang C', 1_000),
      append('Z', 'Barang Z', 7),
      append('D', 'Nama lain', 7),
      // Its key is to come: it is known by its name. The next one was given its key already.
      { ...change('', 30, [0, '', 'NEW']), w: 'Tanpa SKU' },
      { ...change('', 30, [0, '', 'L'], [NAME, 'Barang L', 'Elang']), w: 'Barang L' },
    ];
    const [whole, pieces] = [filled(...many), filled(...many)];
    for (const book of [whole, pieces]) book.sheet('products').put(20, NAME + 1, 'Tanpa SKU');
    const done = again(whole, effects);
    const each = effects.map((effect) => again(pieces, [effect]));
    expect(skus(whole)).toEqual(skus(pieces));
    expect(skus(whole)[0]).toEqual(['A', 'Dari atas', 1_001]);
    expect(skus(whole).slice(11)).toEqual([
      ['L', 'Elang', 1_012],
      ['NEW', 'Tanpa SKU', ''],
      ['Z', 'Barang Z', 7],
    ]);
    expect(told(done)).toEqual([
      ['products', 'B', 3],
      ['products', 'GONE', undefined],
      ['products', 'SKU', undefined],
      ['products', 'D', 5],
    ]);
    expect(each.flatMap(told)).toEqual(told(done));
  });
});
