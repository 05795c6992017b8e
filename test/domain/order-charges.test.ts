import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/errors.ts';
import { priceOrder } from '../../src/domain/pricing.ts';

const lines = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 100 }),
    price: fc.integer({ min: 0, max: 10_000_000 }),
    percent: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 1, maxLength: 8 },
);
const charges = fc.record({
  percent: fc.integer({ min: 0, max: 100 }),
  shipping: fc.integer({ min: 0, max: 100_000 }),
  shippingCost: fc.integer({ min: 0, max: 100_000 }),
  insurance: fc.integer({ min: 0, max: 10_000 }),
  packing: fc.integer({ min: 0, max: 10_000 }),
  uniqueCode: fc.integer({ min: 0, max: 999 }),
  tax: fc.option(
    fc.record({
      numerator: fc.integer({ min: 1, max: 25 }),
      denominator: fc.constant(100),
      inclusive: fc.boolean(),
    }),
    { nil: undefined },
  ),
});

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

describe('what an order comes to', () => {
  it('is every charge added up, on an invoice a person can follow', () => {
    const order = priceOrder([{ quantity: 2, price: 75_000 }], {
      percent: 10,
      discount: 5_000,
      shipping: 9_000,
      shippingCost: 14_000,
      insurance: 1_000,
      packing: 2_000,
      tax: { numerator: 11, denominator: 100, inclusive: false },
      uniqueCode: 345,
    });
    expect(order).toMatchObject({
      subtotal: 150_000,
      discount: 20_000,
      shipping: 9_000,
      shippingSubsidy: 5_000,
      fees: 3_000,
      tax: 14_300,
      uniqueCode: 345,
      total: 130_000 + 9_000 + 3_000 + 14_300 + 345,
    });
    expect(order.lines[0]).toMatchObject({ net: 150_000, revenue: 130_000, tax: 14_300 });
  });

  it('adds up whatever the charges; unique code, fees and tax are nobody’s revenue', () => {
    fc.assert(
      fc.property(lines, charges, (items, all) => {
        const order = priceOrder(items, all);
        const goods = order.subtotal - order.discount;
        const contained = all.tax?.inclusive === true;
        const onTop = contained ? 0 : order.tax;
        expect(order.total).toBe(goods + all.shipping + all.insurance + all.packing + onTop + all.uniqueCode);
        const taxOfLines = sum(order.lines.map(({ tax }) => tax));
        expect(sum(order.lines.map(({ revenue }) => revenue))).toBe(goods - (contained ? taxOfLines : 0));
        expect(taxOfLines).toBe(order.tax);
        expect(order.lines.every(({ revenue, tax }) => revenue >= 0 && tax >= 0)).toBe(true);
        expect(order.shippingSubsidy).toBe(Math.max(0, all.shippingCost - all.shipping));
      }),
    );
  });

  it('contains its tax where prices do', () => {
    const tax = { numerator: 11, denominator: 100, inclusive: true };
    const order = priceOrder([{ quantity: 1, price: 111_000 }], { tax });
    expect(order).toMatchObject({ tax: 11_000, total: 111_000 });
    expect(order.lines[0]?.revenue).toBe(100_000);
  });

  it.each([
    [{ percent: 101 }, 'percent-invalid'],
    [{ percent: 50, discount: 51 }, 'discount-too-large'],
    [{ insurance: -1 }, 'amount-invalid'],
    [{ packing: 0.5 }, 'amount-invalid'],
    [{ uniqueCode: -5 }, 'amount-invalid'],
    [{ shippingCost: Number.NaN }, 'amount-invalid'],
    [{ shipping: Number.MAX_SAFE_INTEGER }, 'amount-too-large'],
  ])('%j is refused as %s', (bad, code) => {
    const act = () => priceOrder([{ quantity: 1, price: 100 }], bad);
    expect(act).toThrow(Refusal);
    expect(act).toThrow(code);
  });
});
