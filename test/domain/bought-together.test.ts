import { describe, expect, it } from 'vitest';
import { boughtTogether } from '../../src/domain/bought-together.ts';

const orders = (...baskets: readonly string[]) =>
  baskets.flatMap((basket, i) => [...basket].map((sku) => ({ order: `BT-${i}`, sku })));

describe('what was bought together', () => {
  it('comes the most frequent first, equals by their name', () => {
    expect(boughtTogether(orders('ab', 'abc', 'abcd', 'acd', 'ad'), ['a'])).toEqual(['b', 'c', 'd']);
    expect(boughtTogether(orders('ac', 'ac', 'ab', 'ad', 'ad', 'ad'), ['a'])).toEqual(['d', 'c']);
  });

  it('counts an order once for each product of the basket it holds', () => {
    expect(boughtTogether(orders('abx', 'abx', 'ay', 'ay', 'ay'), ['a', 'b'])).toEqual(['x', 'y']);
  });

  it('is not what stands in the basket already, nor what met it once', () => {
    expect(boughtTogether(orders('ab', 'ab', 'ac'), ['a', 'b'])).toEqual([]);
  });

  it('does not mind two lines of one product, nor lines of one order that stand apart', () => {
    const lines = [...orders('aab', 'ab'), { order: 'BT-0', sku: 'c' }, { order: 'BT-1', sku: 'c' }];
    expect(boughtTogether(lines, ['a'])).toEqual(['b', 'c']);
  });

  it('is nothing without a basket or without orders', () => {
    expect(boughtTogether(orders('ab', 'ab'), [])).toEqual([]);
    expect(boughtTogether([], ['a'])).toEqual([]);
  });
});
