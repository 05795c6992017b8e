import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedOn, type HourCount, hasRoom, mayLeave } from '../../src/domain/mail-order.ts';

describe('mails of an hour', () => {
  it('are at most as many as the shop allows, however they are spread over beats', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 900_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 0, max: 9 }), (steps, most) => {
        const left = new Map<number, number>();
        let counted: HourCount = [0, 0];
        let now = 0;
        for (const gap of steps) {
          now += gap;
          if (!hasRoom(counted, now, most)) continue;
          counted = countedOn(counted, now);
          const hour = Math.floor(now / 3_600_000);
          left.set(hour, (left.get(hour) ?? 0) + 1);
        }
        expect(Math.max(0, ...left.values())).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('begin anew with the next hour', () => {
    expect(hasRoom([5, 60], 6 * 3_600_000, 60)).toBe(true);
    expect(hasRoom([5, 60], 6 * 3_600_000 - 1, 60)).toBe(false);
  });
});

describe('the reserve', () => {
  it('keeps ten recipients of the day free', () => {
    expect([10, 11, 12].map((quota) => mayLeave(quota))).toEqual([false, true, true]);
    expect(mayLeave(12, 3)).toBe(false);
  });
});
