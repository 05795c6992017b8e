import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRefund, leftOf, priceReturn, type SoldOrder, settleReturn } from '../../src/domain/refund.ts';

const order: SoldOrder = {
  lines: [
    { quantity: 3, revenue: 100_000, tax: 11_000, returned: 0 },
    { quantity: 1, revenue: 20_000, tax: 2_200, returned: 0 },
  ],
  extras: 10_345,
  extrasReturned: 0,
  paid: 143_545,
  refunded: 0,
};
const one = (line: number, quantity = 1) => ({ line, quantity, condition: 'restock' }) as const;

describe('a return', () => {
  it('is worth its part of revenue and tax, shipping only when asked for', () => {
    const back = priceReturn(order, { lines: [one(0, 2)] });
    expect(back).toMatchObject({ value: 66_667 + 7_333, refund: 74_000, extras: 0 });
    expect(priceReturn(order, { lines: [one(1)], extras: 9_000 }).refund).toBe(31_200);
  });

  it('in any number of parts, in any order, sums to the whole', () => {
    const sold = fc.record({
      parts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
      revenue: fc.nat(1e10),
      tax: fc.nat(1e9),
    });
    const orders = fc.array(sold, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(orders, fc.nat(50_000), fc.infiniteStream(fc.nat()), (all, extras, chance) => {
        const steps = all.flatMap(({ parts }, line) => parts.map((quantity) => ({ line, quantity })));
        const keys = new Map(steps.map((step) => [step, chance.next().value]));
        steps.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        const lines = all.map(({ parts, revenue, tax }) => ({
          quantity: parts.reduce((sum, part) => sum + part, 0),
          revenue,
          tax,
          returned: 0,
        }));
        const paid = lines.reduce((sum, { revenue, tax }) => sum + revenue + tax, extras);
        let refunded = 0;
        for (const { line, quantity } of steps) {
          const now = { lines, extras, extrasReturned: 0, paid, refunded };
          const { refund, value } = priceReturn(now, { lines: [one(line, quantity)] });
          expect(refund).toBe(value);
          expect(refund).toBeGreaterThanOrEqual(0);
          refunded += refund;
          const back = lines[line];
          if (back) back.returned += quantity;
        }
        expect(refunded).toBe(paid - extras);
        if (extras === 0) return;
        const last = { lines, extras, extrasReturned: 0, paid, refunded };
        expect(priceReturn(last, { lines: [], extras }).refund).toBe(extras);
      }),
    );
  });

  it('of one line in two conditions counts on', () => {
    const back = priceReturn(order, { lines: [one(0), { line: 0, quantity: 2, condition: 'write-off' }] });
    expect(back.lines.map(({ revenue }) => revenue)).toEqual([33_333, 66_667]);
    expect(back.lines.map(({ condition }) => condition)).toEqual(['restock', 'write-off']);
  });

  it('gives back no more than was paid: first it makes the rest cheaper', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.integer({ min: 1, max: 3 }), (paid, before, units) => {
        const refunded = Math.min(paid, before);
        const { refund, value } = priceReturn({ ...order, paid, refunded }, { lines: [one(0, units)] });
        expect(refund).toBeGreaterThanOrEqual(0);
        expect(refund).toBeLessThanOrEqual(Math.min(value, paid - refunded));
      }),
    );
    const half = { lines: [one(0)] };
    expect(priceReturn(order, half).value).toBe(37_000);
    // The rest comes to 106.545.
    expect(
      [50_000, 106_545, 110_000, 143_544, 143_545].map(
        (paid) => priceReturn({ ...order, paid }, half).refund,
      ),
    ).toEqual([0, 0, 3_455, 36_999, 37_000]);
  });

  it.each([
    [{ lines: [] }, 'return-empty', {}],
    [{ lines: [one(0, 4)] }, 'return-too-many', { line: 0, quantity: 4, left: 3 }],
    [{ lines: [one(0, 2), one(0, 2)] }, 'return-too-many', { line: 0, quantity: 2, left: 1 }],
    [{ lines: [one(2)] }, 'line-unknown', { line: 2 }],
    [{ lines: [one(0, 0)] }, 'quantity-invalid', { line: 0, quantity: 0 }],
    [{ lines: [one(1, 0.5)] }, 'quantity-invalid', { line: 1, quantity: 0.5 }],
    [{ lines: [one(0)], extras: 10_346 }, 'refund-too-large', { amount: 10_346, most: 10_345 }],
    [{ lines: [one(0)], extras: -1 }, 'amount-invalid', { amount: -1 }],
  ])('%j is refused as %s, with %j', (request, code, params) => {
    expect(() => priceReturn(order, request)).toThrow(expect.objectContaining({ code, params }));
  });

  it('gives back of shipping and fees what it has not given back before', () => {
    const before = { ...order, extrasReturned: 345, refunded: 345 };
    expect(priceReturn(before, { lines: [], extras: 10_000 }).refund).toBe(10_000);
    expect(() => priceReturn(before, { lines: [], extras: 10_001 })).toThrow(
      expect.objectContaining({ code: 'refund-too-large', params: { amount: 10_001, most: 10_000 } }),
    );
  });

  it('leaves of a line what its other pieces were sold for', () => {
    const line = { quantity: 3, revenue: 100_000, tax: 11_000 };
    expect([0, 1, 3].map((returned) => leftOf({ ...line, returned }))).toEqual([
      { revenue: 100_000, tax: 11_000 },
      { revenue: 66_667, tax: 7_333 },
      { revenue: 0, tax: 0 },
    ]);
  });
});

describe('a refund without goods', () => {
  it('is at most what was paid and not yet given back', () => {
    expect(() => checkRefund({ paid: 100, refunded: 40 }, 60)).not.toThrow();
    const refusal = (amount: number, code: string, params: object) =>
      expect(() => checkRefund({ paid: 100, refunded: 40 }, amount)).toThrow(
        expect.objectContaining({ code, params }),
      );
    refusal(61, 'refund-too-large', { amount: 61, most: 60 });
    for (const amount of [0, -1, 0.5]) refusal(amount, 'amount-invalid', { amount });
  });
});

describe('an exchange', () => {
  /** What the second line was sold for. */
  const value = 22_200;
  const settled = { balance: 0, paid: 143_545 };

  it('settles the difference, one way or the other', () => {
    expect(settleReturn(value, settled, 30_000)).toEqual({ less: 0, carried: 22_200, refund: 0 });
    expect(settleReturn(value, settled, 20_000)).toEqual({ less: 0, carried: 20_000, refund: 2_200 });
    expect(settleReturn(value, { balance: 15_000, paid: 128_545 }, 20_000)).toEqual({
      ...{ less: 15_000, carried: 7_200, refund: 0 },
    });
  });

  it('loses no money: its parts sum to what came back, and all that is left to pay is the difference', () => {
    const amount = fc.nat(1e10);
    fc.assert(
      fc.property(amount, amount, amount, amount, (kept, back, paid, added) => {
        const balance = kept + back - paid;
        const { less, carried, refund } = settleReturn(back, { balance, paid }, added);
        expect(Math.min(less, carried, refund)).toBeGreaterThanOrEqual(0);
        expect(carried).toBeLessThanOrEqual(added);
        expect(less + carried + refund).toBe(back);
        // Both orders after it, the money paid back taken off.
        const first = kept + back - (less + carried + refund) - (paid - carried - refund);
        const second = added - carried;
        expect(first + second - refund).toBe(kept + added - paid);
        if (balance <= 0) expect(first).toBe(balance);
      }),
    );
  });

  it('without anything that goes out is a return', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: -1e9, max: 1e9 }), fc.nat(1e9), (worth, balance, paid) => {
        const { less, carried, refund } = settleReturn(worth, { balance, paid });
        expect(carried).toBe(0);
        expect(less).toBe(Math.min(worth, Math.max(0, balance)));
        expect(refund).toBe(Math.min(worth - less, paid));
      }),
    );
  });
});
