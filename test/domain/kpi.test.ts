import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFigures,
  compare,
  type DayFigures,
  NO_FIGURES,
  sumFigures,
  weeklyFigures,
} from '../../src/domain/kpi.ts';

const count = fc.integer({ min: 0, max: 1e9 });
const figures: fc.Arbitrary<DayFigures> = fc.record({
  orders: count,
  gross: count,
  net: count,
  units: count,
  cost: count,
  newCustomers: count,
  returningCustomers: count,
  cancelled: count,
});
const monday = {
  ...NO_FIGURES,
  orders: 2,
  gross: 120,
  net: 100,
  units: 5,
  cost: 60,
  newCustomers: 1,
  returningCustomers: 1,
};

describe('figures', () => {
  it('add up in any order, and nothing is nothing', () => {
    fc.assert(
      fc.property(figures, figures, figures, (a, b, c) => {
        expect(addFigures(addFigures(a, b), c)).toEqual(sumFigures([c, a, b]));
        expect(addFigures(a, NO_FIGURES)).toEqual(a);
        const sum = addFigures(a, b);
        for (const [name, value] of Object.entries(sum))
          expect(value).toBe(Object(a)[name] + Object(b)[name]);
      }),
    );
  });

  it('of a week are those of its seven days and no others', () => {
    const days = new Map([
      ['2026-11-15', monday],
      ['2026-11-16', monday],
      ['2026-11-22', { ...monday, orders: 1, net: 50, cancelled: 3 }],
      ['2026-11-23', monday],
    ]);
    expect(weeklyFigures(days, '2026-W47')).toEqual({
      week: '2026-W47',
      netSales: 150,
      orders: 3,
      averageOrder: 50,
      units: 10,
      grossMargin: 0.2,
      newCustomers: 2,
      returningCustomers: 2,
      cancelled: 3,
    });
  });

  it('that cannot be said are null', () => {
    expect(weeklyFigures(new Map(), '2026-W47')).toMatchObject({
      netSales: 0,
      averageOrder: null,
      grossMargin: null,
    });
    const unknownCost = new Map([['2026-11-16', { ...monday, cost: 0 }]]);
    expect(weeklyFigures(unknownCost, '2026-W47').grossMargin).toBeNull();
    const halves = new Map([['2026-11-16', { ...monday, net: 101, cost: 202 }]]);
    expect(weeklyFigures(halves, '2026-W47')).toMatchObject({ averageOrder: 51, grossMargin: -1 });
  });
});

describe('a comparison', () => {
  it('is change and ratio, where there is something to compare with', () => {
    expect(compare(110, 100)).toEqual({ change: 10, ratio: 0.1 });
    expect(compare(0, 80)).toEqual({ change: -80, ratio: -1 });
    expect(compare(5, 0)).toEqual({ change: 5, ratio: null });
    expect(compare(5, -5)).toEqual({ change: 10, ratio: null });
    expect(compare(null, 5)).toBeNull();
    expect(compare(5, null)).toBeNull();
  });
});
