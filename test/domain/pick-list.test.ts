import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickList } from '../../src/domain/pick-list.ts';

const line = (sku: string, left: number, location = '') => ({ sku, name: `Barang ${sku}`, location, left });

describe('a pick list', () => {
  it('walks the shelves in their order, and what has no place comes last', () => {
    const picks = pickList([
      { number: 'BT-1', lines: [line('C', 1), line('B', 2, 'A-10'), line('A', 1, 'A-2')] },
      { number: 'BT-2', lines: [line('A', 3, 'A-2')] },
    ]);
    expect(picks.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['A', 4],
      ['B', 2],
      ['C', 1],
    ]);
    expect(picks[0]?.orders).toEqual([
      ['BT-1', 1],
      ['BT-2', 3],
    ]);
  });

  it('adds up lines of one SKU in one order', () => {
    expect(pickList([{ number: 'BT-1', lines: [line('A', 1), line('A', 2)] }])).toMatchObject([
      { quantity: 3, orders: [['BT-1', 3]] },
    ]);
  });

  it('holds every piece that has not left, once', () => {
    const orders = fc.array(
      fc.record({
        number: fc.constantFrom('BT-1', 'BT-2', 'BT-3'),
        lines: fc.array(
          fc
            .tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 0, max: 9 }))
            .map(([sku, left]) => line(sku, left, sku)),
        ),
      }),
    );
    fc.assert(
      fc.property(orders, (given) => {
        const wanted = given.flatMap(({ lines }) => lines).reduce((sum, { left }) => sum + left, 0);
        const picks = pickList(given);
        expect(picks.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(wanted);
        for (const { quantity, orders: of } of picks)
          expect(of.reduce((sum, [, count]) => sum + count, 0)).toBe(quantity);
      }),
    );
  });
});
