import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedOn, type HourCount, hasRoom, mayLeave, quietUntil } from '../../src/domain/mail-order.ts';

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
    expect(hasRoom([5, 59], 6 * 3_600_000 - 1, 60)).toBe(true);
  });
});

describe('the reserve', () => {
  it('keeps ten recipients of the day free', () => {
    expect([10, 11, 12].map((quota) => mayLeave(quota))).toEqual([false, true, true]);
    expect(mayLeave(12, 3)).toBe(false);
  });
});

describe('quiet hours', () => {
  /** That time of some day, as a serial. */
  const at = (hour: number, minute: number): number => 46_347 + (hour * 60 + minute) / 1_440;
  const quiet = (hours: readonly [number, number] | undefined, ...times: readonly [number, number][]) =>
    times.map(([hour, minute]) => quietUntil(hours, at(hour, minute)));

  it('are none where the shop names none', () => {
    expect(quiet(undefined, [0, 0], [3, 30], [23, 59])).toEqual([undefined, undefined, undefined]);
  });

  it('end with the first hour and begin with the last', () => {
    expect(quiet([9, 18], [0, 0], [8, 59], [9, 0], [17, 59], [18, 0], [23, 59])).toEqual([
      9,
      9,
      undefined,
      undefined,
      9,
      9,
    ]);
  });

  it('lie in the day of a shop that writes over midnight', () => {
    expect(quiet([18, 6], [0, 0], [5, 59], [6, 0], [17, 59], [18, 0], [23, 59])).toEqual([
      undefined,
      undefined,
      18,
      18,
      undefined,
      undefined,
    ]);
  });

  it('are none from an hour to itself', () => {
    expect(quiet([9, 9], [8, 59], [9, 0], [23, 59])).toEqual([undefined, undefined, undefined]);
  });
});
