import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, serialToDay } from '../../src/domain/calendar.ts';
import { warrantyEnd } from '../../src/domain/warranty.ts';

describe('a warranty', () => {
  it('ends on the same day of a later month, on the last one where that month is shorter', () => {
    expect(warrantyEnd('2026-11-23', 12)).toBe('2027-11-23');
    expect(warrantyEnd('2027-11-30', 3)).toBe('2028-02-29');
    expect(warrantyEnd('2026-08-31', 1)).toBe('2026-09-30');
  });

  it('is always a day of the calendar, never before it began', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 80_000 }),
        fc.integer({ min: 0, max: 600 }),
        (at, months) => {
          const end = warrantyEnd(serialToDay(at), months);
          expect(isDay(end)).toBe(true);
          expect(end >= serialToDay(at)).toBe(true);
        },
      ),
    );
  });
});
