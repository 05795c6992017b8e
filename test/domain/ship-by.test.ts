import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, dayToSerial, isWorkingDay, serialToDay } from '../../src/domain/calendar.ts';
import { isLate, type ShippingHours, shipBy } from '../../src/domain/ship-by.ts';

const hours: ShippingHours = {
  cutOff: 15,
  saturdayCutOff: 12,
  workdays: [1, 2, 3, 4, 5, 6],
  holidays: ['2026-12-24', '2026-12-25'],
};
const at = (day: string, hour: number, minute = 0): number => dayToSerial(day) + (hour + minute / 60) / 24;

describe('the day by which an order leaves', () => {
  it.each([
    ['2026-11-20', 9, 0, '2026-11-20'],
    ['2026-11-20', 15, 0, '2026-11-20'],
    ['2026-11-20', 15, 1, '2026-11-21'],
    ['2026-11-21', 12, 0, '2026-11-21'],
    ['2026-11-21', 12, 1, '2026-11-23'],
    ['2026-11-22', 8, 0, '2026-11-23'],
    ['2026-12-23', 16, 0, '2026-12-26'],
    ['2026-12-24', 8, 0, '2026-12-26'],
  ])('%s at %d.%d is %s', (day, hour, minute, due) => {
    expect(shipBy(at(day, hour, minute), hours)).toBe(due);
  });

  it('comes later by the working days that goods take to make', () => {
    expect(shipBy(at('2026-11-20', 9), { ...hours, handlingDays: 2 })).toBe('2026-11-23');
    expect(shipBy(at('2026-11-20', 16), { ...hours, handlingDays: 2 })).toBe('2026-11-24');
  });

  it('is the next day in a shop that has no working day', () => {
    expect(shipBy(at('2026-11-20', 9), { ...hours, workdays: [] })).toBe('2026-11-21');
  });

  it('is a working day, never before the order, and no later for an earlier order', () => {
    const moments = fc.double({ min: 46_000, max: 46_800, noNaN: true });
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const due = shipBy(first, hours);
        expect(isWorkingDay(due, hours.workdays, hours.holidays)).toBe(true);
        expect(daysBetween(serialToDay(first), due)).toBeGreaterThanOrEqual(0);
        expect(shipBy(second, hours) >= due).toBe(true);
      }),
    );
  });

  it('is missed the day after, whether the order is still here or left then', () => {
    expect(isLate('2026-11-20', '2026-11-20')).toBe(false);
    expect(isLate('2026-11-20', '2026-11-21')).toBe(true);
    expect(isLate('2026-11-20', '2026-11-25', '2026-11-20')).toBe(false);
    expect(isLate('2026-11-20', '2026-11-25', '2026-11-21')).toBe(true);
  });
});
