import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/errors.ts';
import { keptDiscount, priceLine, priceOrder } from '../../src/domain/pricing.ts';

const refusal = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.params] : error;
  }
};

const inputs = fc.record({
  quantity: fc.integer({ min: 1, max: 1_000 }),
  price: fc.integer({ min: 0, max: 50_000_000 }),
  percent: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
});

describe('a line', () => {
  it('is quantity times price, less percentage, less discount', () => {
    expect(priceLine({ quantity: 3, price: 12_500 })).toEqual({ gross: 37_500, discount: 0, net: 37_500 });
    expect(priceLine({ quantity: 1, price: 333, percent: 12.5 })).toEqual({
      gross: 333,
      discount: 42,
      net: 291,
    });
    expect(priceLine({ quantity: 2, price: 500, percent: 10, discount: 100 })).toEqual({
      gross: 1_000,
      discount: 200,
      net: 800,
    });
  });

  it('keeps the part of its discount that each piece had, and never more than it costs', () => {
    const kept = (quantity: number, price = 500) =>
      keptDiscount({ quantity: 3, discount: 1_000 }, { quantity, price });
    expect([1, 2, 3, 6].map((quantity) => kept(quantity))).toEqual([333, 667, 1_000, 2_000]);
    expect(kept(3, 200)).toBe(600);
    expect(keptDiscount({ quantity: 0, discount: 1_000 }, { quantity: 2, price: 500 })).toBe(0);
  });

  it.each([
    [{ quantity: 0, price: 1 }, 'quantity-invalid'],
    [{ quantity: -1, price: 1 }, 'quantity-invalid'],
    [{ quantity: 1.5, price: 1 }, 'quantity-invalid'],
    [{ quantity: Number.NaN, price: 1 }, 'quantity-invalid'],
    [{ quantity: 1, price: -1 }, 'price-invalid'],
    [{ quantity: 1, price: 0.5 }, 'price-invalid'],
    [{ quantity: 1, price: 1, percent: 101 }, 'percent-invalid'],
    [{ quantity: 1, price: 1, percent: Number.NaN }, 'percent-invalid'],
    [{ quantity: 1, price: 1, discount: -1 }, 'discount-invalid'],
    [{ quantity: 1, price: 100, discount: 101 }, 'discount-too-large'],
    [{ quantity: 1, price: 100, percent: 50, discount: 51 }, 'discount-too-large'],
    [{ quantity: 1e9, price: 1e9 }, 'amount-too-large'],
  ])('%j is refused as %s', (input, code) => {
    expect(refusal(() => priceLine(input))).toEqual([code, expect.anything()]);
  });

  it('of a real shop comes to the shop’s own totals (Northwind, 2,155 lines)', () => {
    const file = new URL('../data/northwind/order-details.csv', import.meta.url);
    const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    const names = header.toLowerCase().split(',');
    const cell = (row: string, name: string): number => Number(row.split(',')[names.indexOf(name)]);
    const lines = rows.map((row) =>
      priceLine({
        quantity: cell(row, 'quantity'),
        price: Math.round(cell(row, 'unitprice') * 100),
        percent: Math.round(cell(row, 'discount') * 100),
      }),
    );
    expect(lines).toHaveLength(2_155);
    expect(lines.reduce((sum, { gross }) => sum + gross, 0)).toBe(135_445_859);
    expect(lines.reduce((sum, { net }) => sum + net, 0)).toBe(126_579_329);
  });
});

describe('an order', () => {
  it('adds up', () => {
    const order = priceOrder(
      [
        { quantity: 1, price: 10_000 },
        { quantity: 2, price: 10_000 },
      ],
      { discount: 1_000, shipping: 9_000 },
    );
    expect(order).toMatchObject({ subtotal: 30_000, discount: 1_000, shipping: 9_000, total: 38_000 });
    expect(order.lines.map(({ revenue }) => revenue)).toEqual([9_667, 19_333]);
  });

  it('shares its discount out to the last unit, and no line falls below nothing', () => {
    fc.assert(
      fc.property(
        fc.array(inputs, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lines, part) => {
          const { subtotal } = priceOrder(lines);
          const discount = Math.floor(subtotal * part);
          const order = priceOrder(lines, { discount, shipping: 5 });
          expect(order.lines.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(subtotal - discount);
          expect(order.total).toBe(subtotal - discount + 5);
          for (const { gross, discount: off, net, revenue } of order.lines) {
            expect(net).toBe(gross - off);
            expect(revenue).toBeGreaterThanOrEqual(0);
            expect(revenue).toBeLessThanOrEqual(net);
          }
        },
      ),
    );
  });

  it('says which line is at fault', () => {
    const lines = [
      { quantity: 1, price: 1 },
      { quantity: 0.5, price: 1 },
    ];
    expect(refusal(() => priceOrder(lines))).toEqual(['quantity-invalid', { line: 1, quantity: 0.5 }]);
    expect(refusal(() => priceOrder([]))).toEqual(['no-lines', {}]);
    expect(refusal(() => priceOrder([{ quantity: 1, price: 5 }], { discount: 6 }))).toEqual([
      'discount-too-large',
      { discount: 6, amount: 5 },
    ]);
    expect(refusal(() => priceOrder([{ quantity: 1, price: 5 }], { shipping: -1 }))).toEqual([
      'shipping-invalid',
      { shipping: -1 },
    ]);
    expect(
      refusal(() =>
        priceOrder([
          { quantity: 1, price: 9e15 },
          { quantity: 1, price: 9e15 },
        ]),
      ),
    ).toEqual(['amount-too-large', expect.anything()]);
  });
});

describe('a refusal of a price', () => {
  const where = { line: 3 };
  const huge = Number.MAX_SAFE_INTEGER;

  it.each([
    [{ quantity: 0, price: 1 }, 'quantity-invalid', { quantity: 0 }],
    [{ quantity: 1, price: -1 }, 'price-invalid', { price: -1 }],
    [{ quantity: 1, price: 1, percent: -1 }, 'percent-invalid', { percent: -1 }],
    [{ quantity: 1, price: 1, percent: 101 }, 'percent-invalid', { percent: 101 }],
    [{ quantity: 2, price: huge }, 'amount-too-large', { quantity: 2, price: huge }],
    [{ quantity: 1, price: 1, discount: -1 }, 'discount-invalid', { discount: -1 }],
    [{ quantity: 1, price: 1, discount: 2 }, 'discount-too-large', { discount: 2, amount: 1 }],
  ])('of line %j names %s, its line and its figures', (input, code, params) => {
    expect(refusal(() => priceLine(input, where))).toEqual([code, { ...where, ...params }]);
  });

  const line = { quantity: 1, price: 10 };
  it.each([
    [[line], { shipping: -1 }, 'shipping-invalid', { shipping: -1 }],
    [[line], { packing: -1 }, 'amount-invalid', { amount: -1 }],
    [[line], { uniqueCode: 0.5 }, 'amount-invalid', { amount: 0.5 }],
    [[line], { percent: -1 }, 'percent-invalid', { percent: -1 }],
    [[line], { percent: 101 }, 'percent-invalid', { percent: 101 }],
    [[line], { discount: 11 }, 'discount-too-large', { discount: 11, amount: 10 }],
    [[line], { shipping: huge }, 'amount-too-large', { total: huge + 10 }],
    [
      [
        { quantity: 1, price: huge },
        { quantity: 1, price: huge },
      ],
      {},
      'amount-too-large',
      { subtotal: 2 * huge },
    ],
  ])('of order %j with %j names %s and its figures', (lines, charges, code, params) => {
    expect(refusal(() => priceOrder(lines, charges))).toEqual([code, params]);
  });
});
