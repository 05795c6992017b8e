import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPack,
  isComplete,
  leftToShip,
  type ParcelLine,
  parcelWeight,
  ship,
  splitShort,
} from '../../src/domain/parcels.ts';

const lines: readonly ParcelLine[] = [
  { sku: 'A', quantity: 3, shipped: 1, weight: 250 },
  { sku: 'B', quantity: 1, shipped: 0 },
];
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
const anyLines = fc.array(
  fc.record({
    sku: fc.constantFrom('A', 'B', 'C'),
    quantity: fc.integer({ min: 1, max: 20 }),
    shipped: fc.constant(0),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('a parcel', () => {
  it('leaves what is left', () => {
    expect(leftToShip(lines)).toEqual([2, 1]);
    const after = ship(lines, [2, 0]);
    expect(leftToShip(after)).toEqual([0, 1]);
    expect(isComplete(after)).toBe(false);
    expect(isComplete(ship(after, [0, 1]))).toBe(true);
  });

  it.each([
    [[0, 0], 'parcel-empty'],
    [[3, 0], 'parcel-too-many'],
    [[1, -1], 'quantity-invalid'],
    [[0.5, 0], 'quantity-invalid'],
  ])('of %j is refused as %s', (quantities, code) => {
    expect(() => ship(lines, quantities)).toThrow(code);
  });

  it('takes what is there, and later ones take the rest, to the last unit', () => {
    const stock = fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: -3, max: 40 }));
    fc.assert(
      fc.property(anyLines, stock, (all, onHand) => {
        const levels = new Map(Object.entries(onHand));
        const { now, later } = splitShort(all, levels);
        all.forEach(({ quantity }, at) => {
          expect((now[at] ?? 0) + (later[at] ?? 0)).toBe(quantity);
        });
        for (const sku of ['A', 'B', 'C']) {
          const of = (units: readonly number[]) => sum(units.filter((_, at) => all[at]?.sku === sku));
          const there = Math.max(0, levels.get(sku) ?? 0);
          expect(of(now)).toBe(Math.min(there, of(all.map(({ quantity }) => quantity))));
        }
        const after = sum(now) > 0 ? ship(all, now) : all;
        expect(leftToShip(after)).toEqual(later);
      }),
    );
  });

  it('is checked by quantity, strangers included', () => {
    const wanted = new Map([
      ['A', 2],
      ['B', 1],
    ]);
    expect(checkPack(wanted, new Map(wanted))).toEqual([]);
    expect(
      checkPack(
        wanted,
        new Map([
          ['A', 3],
          ['C', 1],
        ]),
      ),
    ).toEqual([
      { sku: 'A', wanted: 2, packed: 3 },
      { sku: 'B', wanted: 1, packed: 0 },
      { sku: 'C', wanted: 0, packed: 1 },
    ]);
  });

  it('weighs what is in it and names what nobody weighed', () => {
    expect(parcelWeight(lines, [2, 1])).toEqual({ grams: 500, unknown: ['B'] });
    expect(parcelWeight(lines, [1, 0])).toEqual({ grams: 250, unknown: [] });
  });
});
