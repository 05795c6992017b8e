import { describe, expect, it } from 'vitest';
import { apply, available, type Level, NO_STOCK, shortages, wantedPerSku } from '../../src/domain/stock.ts';

const level: Level = { onHand: 10, allocated: 4 };

describe('a level', () => {
  it.each([
    ['opening', 14, 4],
    ['receipt', 14, 4],
    ['allocate', 10, 8],
    ['release', 10, 0],
    ['sale', 6, 0],
    ['return', 14, 4],
    ['adjustment', 14, 4],
    ['write-off', 6, 4],
    ['transfer', 14, 4],
  ] as const)('after %s of 4 holds %d, %d of them allocated', (act, onHand, allocated) => {
    expect(apply(level, { act, quantity: 4 })).toEqual({ onHand, allocated });
    expect(apply(apply(level, { act, quantity: 4 }), { act, quantity: -4 })).toEqual(level);
  });

  it('has available what is not allocated, below zero too', () => {
    expect(available(level)).toBe(6);
    expect(available(apply(NO_STOCK, { act: 'allocate', quantity: 2 }))).toBe(-2);
  });
});

describe('a shortage', () => {
  const levels = new Map([
    ['KOPI', { onHand: 5, allocated: 1 }],
    ['GULA', { onHand: 1, allocated: 0 }],
  ]);

  it('is seen over all lines of a SKU together', () => {
    const wanted = wantedPerSku([
      { sku: 'KOPI', quantity: 3 },
      { sku: 'GULA', quantity: 1 },
      { sku: 'KOPI', quantity: 2 },
    ]);
    expect(shortages(wanted, levels, new Set())).toEqual([{ sku: 'KOPI', wanted: 5, available: 4 }]);
  });

  it('is none where the SKU may be sold before it is there', () => {
    expect(shortages(new Map([['KOPI', 9]]), levels, new Set(['KOPI']))).toEqual([]);
  });

  it('takes a SKU without a level for one without stock', () => {
    expect(shortages(new Map([['TEH', 1]]), levels, new Set())).toEqual([
      { sku: 'TEH', wanted: 1, available: 0 },
    ]);
  });
});
