import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar.ts';
import { type DeadlineRules, deadlineStep, payBefore } from '../../src/domain/payment-deadline.ts';
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

describe('an order that waits for payment', () => {
  const rules: DeadlineRules = { hours: 24, remindHours: 3, autoCancel: true };
  const order = { placedAt: 46_000, payment: 'unpaid', paysLater: false } as const;
  const hour = 1 / 24;

  it('is reminded once, then cancelled', () => {
    expect(payBefore(46_000, rules)).toBe(46_001);
    expect(deadlineStep(46_000.5, order, rules)).toBe('wait');
    expect(deadlineStep(46_001 - 3 * hour, order, rules)).toBe('remind');
    const reminded = { ...order, remindedAt: 46_001 - 3 * hour };
    expect(deadlineStep(46_001 - hour, reminded, rules)).toBe('wait');
    expect(deadlineStep(46_001 + hour / 60, reminded, rules)).toBe('cancel');
  });

  it('reminded too late gets its hours all the same', () => {
    expect(deadlineStep(46_003, order, rules)).toBe('remind');
    const reminded = { ...order, remindedAt: 46_003 };
    expect(deadlineStep(46_003 + 2 * hour, reminded, rules)).toBe('wait');
    expect(deadlineStep(46_003 + 3 * hour, reminded, rules)).toBe('cancel');
  });

  it('is cancelled only where the shop wants it, and without reminder where it sends none', () => {
    const reminded = { ...order, remindedAt: 46_000.9 };
    expect(deadlineStep(46_009, reminded, { ...rules, autoCancel: false })).toBe('wait');
    expect(deadlineStep(46_009, order, { ...rules, hours: 0 })).toBe('wait');
    expect(deadlineStep(46_001, order, { ...rules, remindHours: 0 })).toBe('cancel');
    expect(payBefore(46_000, { ...rules, hours: 0 })).toBeUndefined();
  });

  it('is left alone once anything was paid or claimed, or when it pays later', () => {
    const payments = fc.constantFrom('paid', 'partly-paid', 'awaiting-verification', 'held', 'refunded');
    fc.assert(
      fc.property(payments, fc.double({ min: 46_000, max: 47_000, noNaN: true }), (payment, now) => {
        expect(deadlineStep(now, { ...order, payment: payment as 'paid' }, rules)).toBe('wait');
        expect(deadlineStep(now, { ...order, paysLater: true }, rules)).toBe('wait');
      }),
    );
  });
});
