import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockFacts, isStale, nextAct, payBefore } from '../../src/domain/clock-acts.ts';
import { ORDER_STATUSES, type OrderStatus, PAYMENT_STATUSES } from '../../src/domain/labels.ts';

const hour = 1 / 24;
const rules = { remindHours: 3, autoCancel: true, completeDays: 7, messageMinutes: 10 };
const order: ClockFacts = {
  status: 'awaiting-payment',
  payment: 'unpaid',
  paysLater: false,
  placedAt: 46_000,
  due: 46_001,
  remindedAt: undefined,
  sentAt: 46_000,
  digitalAt: undefined,
};

describe('an order that waits for payment', () => {
  it('is reminded once, then cancelled', () => {
    expect(nextAct(order, rules)).toEqual({ act: 'remind', at: 46_001 - 3 * hour });
    const reminded = { ...order, remindedAt: 46_001 - 3 * hour };
    expect(nextAct(reminded, rules)).toEqual({ act: 'cancel', at: 46_001 });
  });

  it('has half of its time before anybody reminds', () => {
    expect(nextAct(order, { ...rules, remindHours: 48 })).toEqual({ act: 'remind', at: 46_000.5 });
  });

  it('reminded too late gets its hours all the same', () => {
    expect(nextAct({ ...order, remindedAt: 46_003 }, rules)).toEqual({
      act: 'cancel',
      at: 46_003 + 3 * hour,
    });
  });

  it('is cancelled only where the shop wants it, and without reminder where it sends none', () => {
    const reminded = { ...order, remindedAt: 46_000.9 };
    expect(nextAct(reminded, { ...rules, autoCancel: false })).toBeUndefined();
    expect(nextAct({ ...order, due: payBefore(46_000, 0) }, rules)).toBeUndefined();
    expect(nextAct(order, { ...rules, remindHours: 0 })).toEqual({ act: 'cancel', at: 46_001 });
  });

  it('is left alone once anything was paid or claimed, or when it pays later', () => {
    const payments = fc.constantFrom(...(Object.keys(PAYMENT_STATUSES) as ClockFacts['payment'][]));
    fc.assert(
      fc.property(payments, fc.boolean(), (payment, paysLater) => {
        fc.pre(payment !== 'unpaid' || paysLater);
        expect(nextAct({ ...order, payment, paysLater }, rules)).toBeUndefined();
      }),
    );
  });
});

it('a shipped order is completed some days later, if the shop says so, and no other is', () => {
  const statuses = fc.constantFrom(...(Object.keys(ORDER_STATUSES) as OrderStatus[]));
  fc.assert(
    fc.property(statuses, fc.nat(30), (status, completeDays) => {
      const next = nextAct({ ...order, status }, { ...rules, completeDays });
      const completes = status === 'shipped' && completeDays > 0;
      expect(next?.act === 'complete').toBe(completes);
      if (completes) expect(next?.at).toBe(46_000 + completeDays);
    }),
  );
});

it('an order of downloads ships itself once it is paid and its slip can be undone no more', () => {
  const paid = { ...order, status: 'processing', payment: 'paid' } as const;
  const act = { act: 'ship', at: 46_000.5 + 10 / 24 / 60 };
  expect(nextAct({ ...paid, digitalAt: 46_000.5 }, rules)).toEqual(act);
  expect(nextAct(paid, rules)).toBeUndefined();
  expect(nextAct({ ...paid, digitalAt: 46_000.5, payment: 'unpaid' }, rules)).toBeUndefined();
});

it('what should have happened more than a week ago is old', () => {
  const act = { act: 'remind', at: 46_000 } as const;
  expect([46_000, 46_007, 46_007.1].map((now) => isStale(act, now))).toEqual([false, false, true]);
});
