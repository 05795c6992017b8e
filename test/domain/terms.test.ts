import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { ageBand, ageing, dueDay, overCredit } from '../../src/domain/terms.ts';

describe('terms', () => {
  it('end so many days after the order', () => {
    expect(dueDay('2026-11-20', 0)).toBe('2026-11-20');
    expect(dueDay('2026-11-20', 30)).toBe('2026-12-20');
  });

  it.each([
    [-5, 'current'],
    [0, 'current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, 'over-90'],
  ])('%d days overdue is %s', (days, band) => {
    expect(ageBand('2026-11-20', addDays('2026-11-20', days))).toBe(band);
  });

  it('leave nothing out of the ageing: the bands sum to what is owed', () => {
    const rows = fc.array(
      fc.record({
        order: fc.integer({ min: 1, max: 99_999 }).map((n) => `BT-${n}`),
        customer: fc.constantFrom('C-1', 'C-2'),
        balance: fc.integer({ min: -1_000, max: 10_000_000 }),
        due: fc.integer({ min: -200, max: 200 }).map((days) => addDays('2026-11-20', days)),
      }),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const { total, bands, rows: listed } = ageing(all, '2026-11-20');
        const owed = all.filter(({ balance }) => balance > 0);
        expect(total).toBe(owed.reduce((sum, { balance }) => sum + balance, 0));
        expect(Object.values(bands).reduce((sum, band) => sum + band, 0)).toBe(total);
        expect(listed).toHaveLength(owed.length);
        const days = listed.map(({ overdueDays }) => overdueDays);
        expect(days).toEqual([...days].sort((a, b) => b - a));
      }),
    );
  });

  it('flag by how much a credit limit is passed', () => {
    expect(overCredit({ owed: 400_000, limit: 500_000 }, 100_000)).toBe(0);
    expect(overCredit({ owed: 400_000, limit: 500_000 }, 100_001)).toBe(1);
    expect(overCredit({ owed: 400_000 }, 9e12)).toBe(0);
    expect(overCredit({ owed: 0, limit: 0 }, 5)).toBe(5);
  });
});
