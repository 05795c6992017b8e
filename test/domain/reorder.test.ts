import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previousWeek } from '../../src/domain/calendar.ts';
import type { WeekUnits } from '../../src/domain/packed-level.ts';
import { daysOfCover, reorderPoint, suggestion, weeklyDemand } from '../../src/domain/reorder.ts';

const weeksBefore = (week: string, count: number): string[] => {
  const weeks: string[] = [];
  for (let each = previousWeek(week); weeks.length < count; each = previousWeek(each)) weeks.push(each);
  return weeks;
};

describe('weekly demand in 2026-W48', () => {
  const demand: WeekUnits[] = [
    ['2026-W48', 100],
    ['2026-W47', 8],
    ['2026-W46', 4],
    ['2026-W44', 12],
    ['2026-W42', 40],
  ];
  const now = '2026-W48';

  it('is the mean of the last four complete weeks, one without sales among them', () => {
    expect(weeklyDemand(demand, now)).toBe(6);
  });

  it('leaves out weeks without stock and looks further back instead', () => {
    expect(weeklyDemand(demand, now, { outOfStock: new Set(['2026-W45']) })).toBe((8 + 4 + 12 + 0) / 4);
    expect(weeklyDemand(demand, now, { outOfStock: new Set(['2026-W45', '2026-W43']) })).toBe(
      (8 + 4 + 12 + 40) / 4,
    );
  });

  it('of a new SKU is the mean of the weeks there are', () => {
    expect(weeklyDemand(demand.slice(0, 3), now)).toBe(6);
    expect(weeklyDemand(demand.slice(0, 2), now)).toBe(8);
    expect(weeklyDemand(demand.slice(0, 2), now, { firstWeek: '2026-W46' })).toBe(4);
  });

  it('is 0 before the first complete week', () => {
    expect(weeklyDemand([], now)).toBe(0);
    expect(weeklyDemand([['2026-W48', 5]], now)).toBe(0);
    expect(weeklyDemand([], now, { firstWeek: '2020-W01' })).toBe(0);
  });

  it('looks back half a year and no further', () => {
    const before = weeksBefore(now, 30);
    const soldOnlyIn = (at: number) =>
      weeklyDemand([[before[at], 8]], now, { outOfStock: new Set(before.slice(0, at)) });
    expect(soldOnlyIn(25)).toBe(8);
    expect(soldOnlyIn(26)).toBe(0);
  });

  it('counts on over the turn of a year of 53 weeks', () => {
    expect(
      weeklyDemand(
        [
          ['2026-W53', 4],
          ['2026-W52', 2],
        ],
        '2027-W01',
      ),
    ).toBe(3);
  });
});

describe('the reorder point', () => {
  it('covers lead time and buffer, in whole units', () => {
    expect(reorderPoint({ weekly: 7, leadDays: 5, bufferDays: 2 })).toBe(7);
    expect(reorderPoint({ weekly: 6, leadDays: 7, bufferDays: 3 })).toBe(9);
    expect(reorderPoint({ weekly: 0, leadDays: 7, bufferDays: 3 })).toBe(0);
    expect(reorderPoint({ weekly: 0.7, leadDays: 10, bufferDays: 20 })).toBe(3);
    expect(reorderPoint({ weekly: 5 / 3, leadDays: 4, bufferDays: 17 })).toBe(5);
  });

  it('is the manual one where there is one, nought included', () => {
    expect(reorderPoint({ manual: 0, weekly: 70, leadDays: 5, bufferDays: 2 })).toBe(0);
  });
});

describe('what to order', () => {
  const facts = { weekly: 6, leadDays: 7, bufferDays: 3, available: 2, incoming: 0, packSize: 1 };

  it('comes with the sum that leads to it', () => {
    expect(suggestion({ ...facts, packSize: 4 })).toEqual({
      ...facts,
      packSize: 4,
      duringLead: 6,
      buffer: 18 / 7,
      upTo: 9,
      missing: 7,
      packs: 2,
      quantity: 8,
    });
  });

  it('counts what is on its way and what is owed', () => {
    expect(suggestion({ ...facts, incoming: 5 }).quantity).toBe(2);
    expect(suggestion({ ...facts, incoming: 50 }).quantity).toBe(0);
    expect(suggestion({ ...facts, available: -3 }).quantity).toBe(12);
  });

  it('fills up to the target where that is more', () => {
    expect(suggestion({ ...facts, target: 25 }).quantity).toBe(23);
    expect(suggestion({ ...facts, target: 5 }).quantity).toBe(7);
  });

  it('is always enough, in whole packs, and never a pack too many', () => {
    const n = (max: number) => fc.integer({ min: 0, max });
    const cases = fc.record({
      weekly: n(4_000).map((quarters) => quarters / 4),
      leadDays: n(90),
      bufferDays: n(30),
      available: fc.integer({ min: -100, max: 1_000 }),
      incoming: n(500),
      packSize: fc.integer({ min: 1, max: 48 }),
    });
    fc.assert(
      fc.property(cases, (each) => {
        const { quantity, missing, packs } = suggestion(each);
        const reach = each.available + each.incoming + quantity;
        expect(reach + 1e-6).toBeGreaterThanOrEqual((each.weekly * (each.leadDays + each.bufferDays)) / 7);
        expect(quantity).toBe(packs * each.packSize);
        expect(quantity - missing).toBeGreaterThanOrEqual(0);
        expect(quantity - missing).toBeLessThan(each.packSize);
      }),
    );
  });
});

describe('days of cover', () => {
  it('are whole days at the mean daily demand', () => {
    expect(daysOfCover(10, 7)).toBe(10);
    expect(daysOfCover(10, 6)).toBe(11);
    expect(daysOfCover(-1, 6)).toBe(0);
    expect(daysOfCover(10, 0)).toBeNull();
  });
});
